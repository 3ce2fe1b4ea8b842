using UnDocParser.Model;

namespace UnDocParser.Tests.Parsing;

/// <summary>First volumes, whose shortest resolutions have no formula: their organ acts in the sentence itself, and the meeting is told in words.</summary>
public sealed class ActingSentenceTests
{
    public static TheoryData<string, string, string, string, string> Texts => new()
    {
        { "en", "1 (1946). Resolution of 25 January 1946", "The Security Council requests its members to light the harbours.", "2 (1946). Resolution of 30 January 1946", "The Security Council resolves to meet in the harbour." },
        { "fr", "1 (1946). Résolution du 25 janvier 1946", "Le Conseil de sécurité prie ses membres d’éclairer les ports.", "2 (1946). Résolution du 30 janvier 1946", "Le Conseil de sécurité décide de se réunir dans le port." },
        { "es", "1 (1946). Resolución de 25 de enero de 1946", "El Consejo de Seguridad pide a sus miembros que iluminen los puertos.", "2 (1946). Resolución de 30 de enero de 1946", "El Consejo de Seguridad decide reunirse en el puerto." },
        { "ru", "1 (1946). Резолюция от 25 января 1946 года", "Совет Безопасности просит своих членов осветить гавани.", "2 (1946). Резолюция от 30 января 1946 года", "Совет Безопасности постановляет собраться в гавани." },
        { "ar", "1 (1946). القرار المؤرخ 25 كانون الثاني/يناير 1946", "إن مجلس الأمن يطلب إلى أعضائه أن يضيئوا الموانئ.", "2 (1946). القرار المؤرخ 30 كانون الثاني/يناير 1946", "إن مجلس الأمن يقرر أن يجتمع في الميناء." },
        { "zh", "1 (1946). 1946年1月25日决议", "安全理事会请各成员点亮各港口的灯光。", "2 (1946). 1946年1月30日决议", "安全理事会决定在港口开会。" },
        { "de", "1 (1946). Resolution vom 25. Januar 1946", "Der Sicherheitsrat ersucht seine Mitglieder, die Häfen zu beleuchten.", "2 (1946). Resolution vom 30. Januar 1946", "Der Sicherheitsrat beschließt, im Hafen zusammenzutreten." },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_sentence_in_which_an_organ_acts_is_a_clause(string language, string first, string clause, string second, string other)
    {
        var parsed = ParsedText.Of($"{first}\n\n{clause}\n\n{second}\n\n{other}\n");

        Assert.Equal(language, parsed.Model.Language);
        Assert.Equal([clause, other], parsed.TextsOf(ParagraphType.Operative));
        Assert.Equal(DocumentKind.Resolution, parsed.Model.Kind);
        Assert.Equal(2, parsed.Model.Resolutions.Length);
        Assert.All(parsed.Model.Resolutions, static resolution =>
        {
            Assert.Equal(DocumentKind.Resolution, resolution.Kind);
            Assert.Equal(ResolutionOrgan.SecurityCouncil, resolution.Organ);
            Assert.False(resolution.HasFormula);
        });
    }

    [Theory]
    [InlineData("The Security Council requested its members to meet.")]
    [InlineData("The Security Council Requests")]
    [InlineData("The Security Council")]
    public void Any_other_sentence_on_an_organ_is_none(string sentence) =>
        Assert.Empty(ParsedText.Of($"1 (1946). Resolution of 25 January 1946\n\n{sentence}\n\nLamps of the harbours of the north\n").TextsOf(ParagraphType.Operative));

    [Theory]
    [InlineData("The General Assembly approves the list of lamps.", "Twenty-third plenary meeting, 26 January 1946.", 23)]
    [InlineData("L’Assemblée générale approuve la liste des feux.", "Vingt-troisième séance plénière, le 26 janvier 1946.", 23)]
    [InlineData("La Asamblea General aprueba la lista de las luces de los puertos que el Secretario General ha presentado en su informe.", "Vigésima tercera sesión plenaria, 26 de enero de 1946.", 23)]
    [InlineData("The General Assembly approves the list of lamps.", "23rd plenary meeting, 26 January 1946.", 23)]
    public void A_meeting_is_numbered_in_words_too(string clause, string closing, int meeting)
    {
        var parsed = ParsedText.Of($"7 (I). Lamps\n\n{clause}\n\n{closing}\n");

        Assert.Equal(meeting, parsed.Model.Closing?.Meeting);
        Assert.Equal(1, parsed.Model.Closing?.Date?.Month);
        Assert.Equal([clause], parsed.TextsOf(ParagraphType.Operative));
    }

    // Better none than the day of the date.
    [Fact]
    public void A_meeting_whose_words_are_not_read_has_no_number()
    {
        var parsed = ParsedText.Of("7 (I). Lamps\n\nThe General Assembly approves the list of lamps.\n\nSeventy-oneth plenary meeting, 26 January 1948\n");

        Assert.Null(parsed.Model.Closing?.Meeting);
        Assert.Equal(26, parsed.Model.Closing?.Date?.Day);
    }

    [Theory]
    [InlineData("91/38. Lights\n\nThe General Assembly requests more light\n\nThe General Assembly,\n\nRecalling the lamps,\n\n1. Decides to meet.\n")]
    [InlineData("91/38. Lights\n\n“The Security Council requests its members to report.”\n\nThe General Assembly,\n\nRecalling the lamps,\n\n1. Decides to meet.\n")]
    public void A_subtitle_and_a_quotation_above_a_formula_are_no_clause(string text)
    {
        var parsed = ParsedText.Of(text);

        Assert.Equal(["1."], parsed.LabelsOf(ParagraphType.Operative));
        Assert.Equal(ResolutionOrgan.GeneralAssembly, parsed.Model.Organ);
    }

    [Fact]
    public void A_report_that_quotes_one_keeps_its_paragraphs()
    {
        var parsed = ParsedText.Of("Report of the keepers\n\n1. The keepers met in the harbour of the north.\n\n91/38. Lights\n\nThe General Assembly requests a report.\n\n2. The keepers went home.\n");

        Assert.Contains(parsed.Paragraphs, static paragraph => paragraph.Text.StartsWith("The keepers met", StringComparison.Ordinal));
    }

    [Fact]
    public void Rules_in_an_annex_may_quote_one()
    {
        var parsed = ParsedText.Of("The General Assembly,\n\nRecalling the lamps,\n\n1. Decides to meet.\n\nAnnex\n\n1. Rules of the lamps.\n\n91/38. Lights\n\nThe General Assembly requests a report.\n\n2. Boats.\n");

        Assert.Single(parsed.Model.Resolutions);
    }

    [Theory]
    [InlineData("Second item for the meeting, 26 January 2036")]
    [InlineData("Fifth anniversary of the plenary meeting, 26 January 1946.")]
    public void An_ordinal_of_something_else_numbers_no_meeting(string line)
    {
        var parsed = ParsedText.Of($"The General Assembly,\n\nRecalling the lamps,\n\n1. Decides to meet.\n\n{line}\n");

        Assert.NotEqual(2, parsed.Model.Closing?.Meeting);
        Assert.NotEqual(5, parsed.Model.Closing?.Meeting);
    }
}
