using UnDocParser.Model;

namespace UnDocParser.Tests.Parsing;

/// <summary>Numbers with the code of their body, as conventions, unions and regional organizations print them.</summary>
public sealed class ConventionNumberTests
{
    private const string Body = "\n\nThe Conference of the Keepers,\n\nRecalling its decision on lamps,\n\n1. Decides to meet;\n\n2. Requests ports to report.\n";

    [Theory]
    [InlineData("BC-14/6: Lamps of the islands", "BC-14/6", "Lamps of the islands")]
    [InlineData("RC-9/3. Lamps of the islands", "RC-9/3", "Lamps of the islands")]
    [InlineData("Decision IPBES-7/1: Lamps of the islands", "IPBES-7/1", "Lamps of the islands")]
    [InlineData("Decision XXX/3: Lamps of the islands and of the northern harbours", "XXX/3", "Lamps of the islands and of the northern harbours")]
    [InlineData("IDB.45/Dec.3   LAMPS OF THE ISLANDS", "IDB.45/Dec.3", "LAMPS OF THE ISLANDS")]
    [InlineData("Assembly/AU/Dec.588(XXVI)\n\nLAMPS OF THE ISLANDS", "Assembly/AU/Dec.588(XXVI)", "LAMPS OF THE ISLANDS")]
    [InlineData("DECISION 3 (Harbourtown, 2037)\n\nLamps of the islands", "3 (Harbourtown, 2037)", "Lamps of the islands")]
    [InlineData("Decision 3\n\nLAMPS OF THE ISLANDS", "3", "LAMPS OF THE ISLANDS")]
    public void A_number_with_the_code_of_its_body_heads_a_decision(string heading, string number, string title)
    {
        var parsed = ParsedText.Of(heading + Body);

        Assert.Equal((number, title), (parsed.Model.Header.Number, parsed.Model.Header.Title));
        Assert.Equal(DocumentKind.Decision, parsed.Model.Kind);
    }

    [Theory]
    [InlineData("GC.18/Res.2   LAMPS OF THE ISLANDS", "GC.18/Res.2", "LAMPS OF THE ISLANDS")]
    [InlineData("Resolution Conf. 10.10 (Rev. CoP18)\n\nLamps of the islands", "Conf. 10.10 (Rev. CoP18)", "Lamps of the islands")]
    [InlineData("Resolution XIII.1\n\nLamps of the islands", "XIII.1", "Lamps of the islands")]
    [InlineData("UNEP/CMS/Resolution 12.1\n\nOriginal: English\n\nLamps of the islands", "UNEP/CMS/Resolution 12.1", "Lamps of the islands")]
    [InlineData("RESOLUTION 70 (Rev. Harbourtown, 2037)\n\nLamps of the islands", "70 (Rev. Harbourtown, 2037)", "Lamps of the islands")]
    [InlineData("AG/RES. 2292 (XXXVII-O/37)\n\nLAMPS OF THE ISLANDS\n\n(Adopted at the fourth plenary session, held on June 5, 2037)", "AG/RES. 2292 (XXXVII-O/37)", "LAMPS OF THE ISLANDS")]
    [InlineData("AG/RES. 2292 (XXXVII-O/37)\n\nLAMPS OF THE ISLANDS\n\n(Resolution adopted at the fourth plenary session, held on 5 June 2037)", "AG/RES. 2292 (XXXVII-O/37)", "LAMPS OF THE ISLANDS")]
    public void A_number_with_the_code_of_its_body_heads_a_resolution(string heading, string number, string title)
    {
        var parsed = ParsedText.Of(heading + Body);

        Assert.Equal((number, title), (parsed.Model.Header.Number, parsed.Model.Header.Title));
        Assert.Equal(DocumentKind.Resolution, parsed.Model.Kind);
        Assert.Equal(heading.Contains("2037)", StringComparison.Ordinal) && heading[0] == 'A' ? new CalendarDate(2037, 6, 5) : null, parsed.Model.Header.AdoptionDate);
    }

    [Theory]
    [InlineData("МК-3/1. Огни островов\n\nКонференция Сторон,\n\nссылаясь на решение МК-2/9,\n\n1. просит порты представить доклад;\n\n2. постановляет провести сессию.\n", "МК-3/1")]
    [InlineData("BC-14/6：岛屿灯塔\n\n缔约方大会，\n\n回顾其决定，\n\n1. 请各港口提出报告；\n\n2. 决定开会。\n", "BC-14/6")]
    [InlineData("RC-9/3 : Phares des îles\n\nLa Conférence des Parties,\n\nRappelant sa décision,\n\n1. Prie les ports de faire rapport ;\n\n2. Décide de se réunir.\n", "RC-9/3")]
    public void A_code_is_read_in_other_languages(string text, string number)
    {
        var parsed = ParsedText.Of(text);

        Assert.Equal((number, DocumentKind.Decision), (parsed.Model.Header.Number, parsed.Model.Kind));
    }

    [Fact]
    public void A_declaration_of_an_assembly_is_no_decision() =>
        Assert.Equal(DocumentKind.Resolution, ParsedText.Of("AG/DEC. 52 (XXXVII-O/37)\n\nLAMPS OF THE ISLANDS" + Body).Model.Kind);

    [Theory]
    [InlineData("UNEP/EA.4/Res.9", "UNEP/EA.4/Res.9")]
    [InlineData("A/RES/91/14", "A/RES/91/14")]
    public void A_symbol_is_no_number(string symbol, string canonical) =>
        Assert.Equal(canonical, ParsedText.Of(symbol + "\n\nLamps of the islands" + Body).Model.Symbol?.ToString());
}
