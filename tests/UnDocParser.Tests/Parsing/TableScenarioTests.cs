using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Tests.Invariants;

namespace UnDocParser.Tests.Parsing;

/// <summary>Tables as Markdown prints them, headings of appendices, and characters of another code point.</summary>
public sealed class TableScenarioTests
{
    [Fact]
    public void Rows_of_a_table_are_no_clauses()
    {
        var parsed = ParsedText.Of(SampleTexts.Fixture("negotiation.en.txt"));

        TableSyntax table = Assert.Single(parsed.Root.DescendantNodes().OfType<TableSyntax>());
        Assert.Equal(4, table.Rows.Count);
        Assert.Contains("1. North 12 m Good", parsed.TextsOf(ParagraphType.Text));
        Assert.DoesNotContain(parsed.Paragraphs, paragraph => paragraph.Label == "1." && paragraph.Text.Contains("North", StringComparison.Ordinal));
    }

    [Fact]
    public void A_table_inside_a_clause_belongs_to_it()
    {
        var parsed = ParsedText.Of(
            "The General Assembly,\n\nRecalling its resolution 78/12,\n\n1. Adopts the table:\n\n| Beacon | Height |\n|---|---|\n| 2. South | 9 m |\n\n2. Decides to remain seized of the matter.\n");

        Assert.Equal(["1.", "2."], parsed.LabelsOf(ParagraphType.Operative));
        Assert.Equal([1, 1], parsed.Paragraphs.Where(paragraph => paragraph.Type == ParagraphType.Text).Select(paragraph => paragraph.Level));
    }

    [Theory]
    [InlineData("en", "The General Assembly,\n\nRecalling its resolution 78/12,\n\n1. Decides to act.\n\n2. Decides to wait.\n\nAnnex\n\nThe beacons\n\nEnclosure\n\nThe keepers\n\nAppendix II\n\nThe boats\n")]
    [InlineData("fr", "Nations Unies\n\nAssemblée générale\n\nDistr. générale\n\nL’Assemblée générale,\n\nRappelant sa résolution 78/12 sur la garde des phares et des îles de la région, ainsi que le rapport des gardiens sur l’état de ces phares,\n\n1. Décide d’agir ;\n\n2. Décide d’attendre.\n\nAnnexe\n\nLes phares\n\nPièce jointe\n\nLes gardiens\n\nAppendice II\n\nLes bateaux\n")]
    [InlineData("es", "La Asamblea General,\n\nRecordando su resolución 78/12,\n\n1. Decide actuar;\n\n2. Decide esperar.\n\nAnexo\n\nLos faros\n\nDocumento adjunto\n\nLos guardianes\n\nApéndice II\n\nLos barcos\n")]
    [InlineData("ru", "Генеральная Ассамблея,\n\nссылаясь на свою резолюцию 78/12,\n\n1. постановляет действовать;\n\n2. постановляет ждать.\n\nПриложение\n\nМаяки\n\nДобавление\n\nСмотрители\n\nДополнение II\n\nЛодки\n")]
    [InlineData("zh", "大会，\n\n回顾其第78/12号决议，\n\n1. 决定采取行动；\n\n2. 决定等待。\n\n附件\n\n灯塔\n\n附文\n\n守塔人\n\n附录二\n\n船只\n")]
    [InlineData("ar", "إن الجمعية العامة،\n\nإذ تشير إلى قرارها 78/12،\n\n1 - تقرر أن تعمل؛\n\n2 - تقرر أن تنتظر.\n\nالمرفق\n\nالمنارات\n\nالضميمة\n\nالحراس\n\nالتذييل الثاني\n\nالقوارب\n")]
    public void Annexes_enclosures_and_appendices_have_headings_of_their_own(string language, string text)
    {
        var parsed = ParsedText.Of(text);

        Assert.Equal(language, parsed.Model.Language);
        Assert.Equal(3, parsed.Root.Members.OfType<AnnexSyntax>().Count());
    }

    [Fact]
    public void Radicals_are_matched_as_their_ideographs()
    {
        // Radicals 37 and 9 in place of the ideographs in 大会 and 人权理事会.
        var parsed = ParsedText.Of("\u2F24会，\n\n回顾\u2F08权理事会的决议，\n\n1. 决定采取\u2F8F动；\n\n2. 决定等待。\n");

        Assert.Equal("zh", parsed.Model.Language);
        Assert.Single(parsed.TextsOf(ParagraphType.EnactingFormula));
        Assert.Equal(["1.", "2."], parsed.LabelsOf(ParagraphType.Operative));
        Assert.Equal("\u2F24会，", parsed.TextsOf(ParagraphType.EnactingFormula).Single());
    }
}
