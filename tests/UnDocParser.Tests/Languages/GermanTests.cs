using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Tests.Generators;
using UnDocParser.Tests.Parsing;

namespace UnDocParser.Tests.Languages;

/// <summary>A resolution of the Council in German, in three layouts; those of the Assembly are generated (<see cref="GeneratedDocumentTests"/>).</summary>
public sealed class GermanTests
{
    private static readonly string[] Masthead =
    [
        "Vereinte Nationen S/RES/2650 (2022)", "Sicherheitsrat", "Verteilung: Allgemein", "31. August 2022", "Resolution 2650 (2022)",
        "verabschiedet auf der 9119. Sitzung des Sicherheitsrats am 31. August 2022",
    ];

    private static readonly string[] Body =
    [
        "Der Sicherheitsrat,",
        "unter Hinweis auf alle seine früheren Resolutionen über Nordland, insbesondere die Resolutionen 425 (1978), 426 (1978) und 1701 (2006), sowie auf die Erklärungen seines Präsidenten vom 2. Dezember 2004 (S/PRST/2004/47) und vom 31. Juli 2013,",
        "in Bekräftigung seines nachdrücklichen Bekenntnisses zur Souveränität, territorialen Unversehrtheit und politischen Unabhängigkeit Nordlands innerhalb seiner international anerkannten Grenzen,",
        "mit dem Ausdruck seiner tiefen Besorgnis über die Gewalthandlungen an der Grenze, die am 4. Mai 2021 begonnen haben und vor denen die „Gruppe der Freunde“¹ warnt,",
        "sowie Kenntnis nehmend von dem Bericht des Generalsekretärs vom 14. Juli 2022² und dem Schreiben des Außenministers an den Generalsekretär,",
        "feststellend, dass die Situation in Nordland auch weiterhin eine Bedrohung des Weltfriedens und der internationalen Sicherheit darstellt,",
        "tätig werdend nach Kapitel VII der Charta der Vereinten Nationen,",
        "1. beschließt, das gegenwärtige Mandat der Übergangstruppe der Vereinten Nationen in Nordland bis zum 31. August 2023 zu verlängern;",
        "2. fordert alle beteiligten Parteien nachdrücklich auf, die in Ziffer 5 der Resolution 1701 (2006) und in den Artikeln 2 und 3 des Abkommens genannten Verpflichtungen einzuhalten;",
        "3. ersucht den Generalsekretär,",
        "a) dem Sicherheitsrat alle sechs Monate über die Durchführung dieser Resolution Bericht zu erstatten;",
        "b) die Wirksamkeit der Truppe zu überprüfen, einschließlich",
        "i) der Personalstärke und",
        "ii) der Land- und Seestreitkräfte;",
        "4. legt den Mitgliedstaaten nahe, zusätzliche Mittel bereitzustellen, und erinnert an die Resolution 59/50 der Generalversammlung vom 2. Dezember 2004;",
        "5. weist erneut darauf hin, dass die Parteien an ihre Zusagen gebunden sind;",
        "6. beschließt, mit der Angelegenheit aktiv befasst zu bleiben.",
    ];

    private static readonly string[] Notes = ["¹ Siehe S/2022/18, Anlage.", "² S/2022/556."];

    [Theory]
    [InlineData("plain")]
    [InlineData("spaced")]
    [InlineData("indented")]
    public void A_resolution_of_the_Council_is_read(string layout)
    {
        var model = DocumentModel.Create(SyntaxTree.ParseText(Print(layout)));
        Assert.Equal("de", model.Language);
        Assert.Equal("S/RES/2650 (2022)", model.Symbol?.ToString());
        Assert.Equal(ResolutionOrgan.SecurityCouncil, model.Organ);
        Assert.Equal(DocumentKind.Resolution, model.Kind);
        Assert.Equal(DocumentDistribution.General, model.Header.Distribution);
        Assert.Equal(new CalendarDate(2022, 8, 31), model.Header.DistributionDate);
        Assert.Equal(new CalendarDate(2022, 8, 31), model.Header.AdoptionDate);
        Assert.Equal(Expected(), model.Paragraphs.Select(paragraph => $"{paragraph.Type} {paragraph.Level} {paragraph.Label} {paragraph.Text}"));
        Assert.Equal(
            ["unter Hinweis", "in Bekräftigung", "mit dem Ausdruck", "sowie Kenntnis nehmend", "feststellend", "tätig werdend", "beschließt", "fordert", "ersucht", "legt", "weist erneut darauf hin", "beschließt"],
            model.Paragraphs.Where(paragraph => paragraph.Opening is not null).Select(paragraph => paragraph.Opening));
        Assert.Equal(["1 3 Siehe S/2022/18, Anlage.", "2 4 S/2022/556."], model.Notes.Select(note => $"{note.Mark} {note.Paragraph} {note.Text}"));
        Assert.Equal(
            ["S/RES/425 (1978)", "S/RES/426 (1978)", "S/RES/1701 (2006)", "S/PRST/2004/47", "S/RES/1701 (2006)", "A/RES/59/50", "S/2022/18", "S/2022/556"],
            model.Citations.Where(citation => citation.Symbol is not null).Select(citation => citation.Symbol!.Value.ToString()));
    }

    [Theory]
    [InlineData("2. Dezember 2004", 2004, 12, 2)]
    [InlineData("31. März 1999", 1999, 3, 31)]
    public void A_date_at_the_start_of_a_line_is_no_clause(string date, int year, int month, int day)
    {
        string text = "Vereinte Nationen A/RES/59/50\nGeneralversammlung\nResolution der Generalversammlung, verabschiedet am " + date
            + "\n59/50. Feuer und Baken\nDie Generalversammlung,\n1. beschließt, ein Verzeichnis zu führen;\n2. ersucht den Generalsekretär um einen Bericht.\n65. Plenarsitzung\n" + date + "\n";
        var model = DocumentModel.Create(SyntaxTree.ParseText(text));
        Assert.Equal(new DocumentClosing(65, new CalendarDate(year, month, day)), model.Closing);
        Assert.Equal(["1.", "2."], model.Paragraphs.Where(paragraph => paragraph.Label is not null).Select(paragraph => paragraph.Label));
    }

    private static IEnumerable<string> Expected()
    {
        foreach (string paragraph in Body)
        {
            string text = paragraph.Replace("¹", "", StringComparison.Ordinal).Replace("²", "", StringComparison.Ordinal);
            int label = text[..4].IndexOfAny(['.', ')']) + 1;
            ParagraphType type = text.StartsWith("Der ", StringComparison.Ordinal) ? ParagraphType.EnactingFormula
                : label == 0 ? ParagraphType.Preambular : text[label - 1] == '.' ? ParagraphType.Operative : ParagraphType.Item;
            int level = type != ParagraphType.Item ? 0 : text[0] == 'i' ? 2 : 1;
            yield return $"{type} {level} {text[..label]} {text[label..].Trim()}";
        }
    }

    private static string Print(string layout) => layout switch
    {
        "plain" => string.Join('\n', [.. Masthead, .. Body, .. Notes]) + "\n",
        "spaced" => string.Join("\n\n", Masthead.Concat(Body).Select(paragraph => string.Join('\n', LineBreaker.Break(paragraph, 76)))) + "\n____________\n" + string.Join('\n', Notes) + "\n",
        _ => string.Join('\n', Masthead) + "\n\n" + string.Join('\n', Body.Select(paragraph => "     " + string.Join('\n', LineBreaker.Break(paragraph, 84)))) + "\n____________\n" + string.Join('\n', Notes) + "\n",
    };

    [Fact]
    public void A_meeting_with_its_date_on_the_line_closes_a_text_whose_last_clause_kept_its_semicolon()
    {
        var parsed = ParsedText.Of(
            "Die Generalversammlung,\n\nunter Hinweis auf die Lampen der H\u00E4fen,\n\n1. beschlie\u00DFt, ein Verzeichnis zu f\u00FChren;\n\n"
            + "2. ersucht die H\u00E4fen um einen Bericht;\n\n75. Plenarsitzung 15. Oktober 2036\n");

        Assert.Equal(["1.", "2."], parsed.LabelsOf(ParagraphType.Operative));
        Assert.Single(parsed.Tree.GetRoot().DescendantNodes().OfType<ClosingMeetingSyntax>());
    }

    [Theory]
    [InlineData("den Häfen nahelegend, mehr Schiffe zu zählen,")]
    [InlineData("die Arbeit der Wärter hervorhebend,")]
    [InlineData("erneut auf die Not der Fischer hinweisend,")]
    public void A_clause_whose_participle_stands_behind_its_object_begins_below_a_short_line(string clause)
    {
        string text = "Der Sicherheitsrat,\nunter Hinweis auf seine Resolution 2650 (2036) vom 31. August 2036 über die Lampen der Nordhäfen und\nihrer Wärter,\n"
            + clause + "\n1. beschließt, ein Verzeichnis der Lampen, Häfen und Wärter zu führen und es jedes Jahr zu überprüfen und\nzu veröffentlichen;\n2. ersucht die Häfen um einen Bericht.\n";
        var parsed = ParsedText.Of(text);

        Assert.Equal(clause, parsed.TextsOf(ParagraphType.Preambular).Last());
        Assert.Equal(2, parsed.TextsOf(ParagraphType.Preambular).Count());
    }

    [Fact]
    public void A_small_letter_below_a_full_line_goes_on()
    {
        var parsed = ParsedText.Of(
            "Der Sicherheitsrat,\nunter Hinweis auf seine Resolution 2650 (2036) vom 31. August 2036 über die Lampen der Nordhäfen, auf\n"
            + "die Berichte der Wärter, die mit Hilfe der Lotsen der Nordhäfen und der Fischer verfasst worden sind,\nder Fischer und der Lotsen,\n1. beschließt, zu tagen.\n");

        Assert.Single(parsed.TextsOf(ParagraphType.Preambular));
    }
}
