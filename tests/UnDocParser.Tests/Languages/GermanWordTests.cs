using UnDocParser.Model;
using UnDocParser.Tests.Parsing;

namespace UnDocParser.Tests.Languages;

/// <summary>Words of German texts: broken at line ends, spelt as until 1999, set in capitals.</summary>
public sealed class GermanWordTests
{
    [Theory]
    [InlineData("des Weltfrie-\ndens", "des Weltfriedens")]
    [InlineData("die Nichtver-\nbreitung", "die Nichtverbreitung")]
    [InlineData("der Asien-\nPazifik-Region", "der Asien-Pazifik-Region")]
    [InlineData("der Küsten-\nund Inselhäfen", "der Küsten- und Inselhäfen")]
    [InlineData("der Küsten-\nbzw. Inselhäfen", "der Küsten- bzw. Inselhäfen")]
    [InlineData("des Ad-\nhoc-Ausschusses", "des Ad-hoc-Ausschusses")]
    [InlineData("der türkisch-\nzyprischen Häfen", "der türkisch-zyprischen Häfen")]
    [InlineData("der COVID-19-\nbedingten Lage", "der COVID-19-bedingten Lage")]
    public void Words_broken_at_line_ends_are_joined(string printed, string words)
    {
        var parsed = ParsedText.Of($"Der Sicherheitsrat,\n\nunter Hinweis auf die Wahrung {printed},\n\n1. beschließt, die Wahrung {printed} zu prüfen;\n\n2. beschließt, zu tagen.\n");

        Assert.Equal([$"unter Hinweis auf die Wahrung {words},"], parsed.TextsOf(ParagraphType.Preambular));
        Assert.Equal($"beschließt, die Wahrung {words} zu prüfen;", parsed.TextsOf(ParagraphType.Operative).First());
    }

    [Fact]
    public void Words_broken_at_line_ends_are_joined_in_titles_notes_and_citations()
    {
        var parsed = ParsedText.Of(
            "Vereinte Nationen\nA/RES/91/14\n\nResolution der Generalversammlung, verabschiedet am 4. Mai 2036\n\n91/14. Lampen an den Küsten der Inselentwick-\nlungsländer\n\n"
            + "Die Generalversammlung,\n\nunter Hinweis auf ihre Resolution 90/7 vom 2. Mai 2035 und die Resolu-\ntion 1631 (2005) des Sicherheits-\nrats¹,\n\n1. beschließt, zu tagen.\n\n"
            + "____________\n¹ Siehe den Bericht der Hafenbe-\nhörde.\n");

        Assert.Equal("Lampen an den Küsten der Inselentwicklungsländer", parsed.Model.Header.Title);
        Assert.Equal("Siehe den Bericht der Hafenbehörde.", Assert.Single(parsed.Model.Notes).Text);
        Assert.Equal(["A/RES/90/7", "S/RES/1631 (2005)"], parsed.Model.Citations.Where(citation => citation.Symbol is not null).Select(citation => citation.Symbol!.Value.ToString()));
    }

    [Fact]
    public void A_hyphen_at_a_line_end_stays_where_texts_are_not_set_with_broken_words()
    {
        var parsed = ParsedText.Of("The Security Council,\n\nRecalling the long-\nterm plan,\n\n1. Decides to meet;\n\n2. Decides to light the harbour.\n");

        Assert.Equal(["Recalling the long-term plan,"], parsed.TextsOf(ParagraphType.Preambular));
    }

    [Theory]
    [InlineData("in dem Bewußtsein", "in dem Bewußtsein, daß die Lampen brennen,")]
    [InlineData("in dem Bewusstsein", "in dem Bewusstsein, dass die Lampen brennen,")]
    [InlineData("sich dessen bewußt", "sich dessen bewußt, daß die Lampen brennen,")]
    [InlineData("unter Mißbilligung", "unter Mißbilligung der Löschung der Lampen,")]
    [InlineData("in dieser Hinsicht betonend", "in dieser Hinsicht betonend, wie wichtig Lampen sind,")]
    [InlineData("von neuem erklärend", "von neuem erklärend, daß Lampen wichtig sind,")]
    [InlineData("zutiefst betroffen", "zutiefst betroffen über das Erlöschen der Lampen,")]
    [InlineData("mit dem Ausdruck", "mit dem Ausdruck ihrer tiefen Besorgnis über die Häfen,")]
    public void Openers_of_every_spelling_are_known(string opening, string clause)
    {
        var parsed = ParsedText.Of($"Die Generalversammlung,\n{clause}\n1. beschließt, zu tagen;\n2. beschließt, die Lampen der Häfen zu zählen.\n");

        Assert.Equal(opening, Assert.Single(parsed.Paragraphs, paragraph => paragraph.Type == ParagraphType.Preambular).Opening);
    }

    [Fact]
    public void A_preamble_whose_paragraphs_are_lines_is_no_wrapped_text()
    {
        var parsed = ParsedText.Of(
            "Vereinte Nationen\nA/RES/ES-11/9\nDie Generalversammlung,\ndie Bedeutung der Lampen für alle Häfen und Inseln bekräftigend,\nunter Hinweis auf ihre Resolution ES-11/1 vom 2. März 2022 über Feuer,\n"
            + "mit dem Ausdruck ihrer tiefen Besorgnis über das Erlöschen der Lampen,\n1. erkennt an, dass Lampen fehlen;\n2. empfiehlt, ein Register zu schaffen.\n15. Plenarsitzung\n14. November 2022\n");

        Assert.Equal(3, parsed.TextsOf(ParagraphType.Preambular).Count());
        Assert.Equal(["1.", "2."], parsed.LabelsOf(ParagraphType.Operative));
    }

    [Theory]
    [InlineData("ERKLÄRUNG DES PRÄSIDENTEN DES SICHERHEITSRATS")]
    [InlineData("Erklärung der Präsidentschaft des Sicherheitsrats")]
    public void A_statement_is_known_by_its_title(string title)
    {
        var parsed = ParsedText.Of(
            $"S/PRST/1998/17\n\n{title}\n\nAuf der 3890. Sitzung des Sicherheitsrats am 29. Mai 1998 gab der Präsident des Sicherheitsrats im Namen des Rates die folgende Erklärung ab:\n\n"
            + "\"Der Sicherheitsrat mißbilligt die Löschung der Lampen.\n\nDer Rat wird mit der Angelegenheit befaßt bleiben.\"\n");

        Assert.Equal(DocumentKind.PresidentialStatement, parsed.Model.Kind);
    }

    [Theory]
    [InlineData("RESOLUTION 57/15\nVerabschiedet auf der 44. Plenarsitzung am 7. November 2002, ohne Abstimmung, auf der Grundlage des\nResolutionsentwurfs A/57/L.11, eingebracht von: Nordland,\nSüdland.")]
    [InlineData("RESOLUTION 57/15\nVerabschiedet auf der 44. Plenarsitzung am 7. November 2002, in einer aufgezeichneten Abstimmung mit 2 Stimmen bei 1 Gegenstimme:\nDafür: Nordland,\nSüdland.\nDagegen: Westland.")]
    [InlineData("RESOLUTION 57/15\nAdopted at the 44th plenary meeting, on 7 November 2002, without a vote, on the basis of draft\nresolution A/57/L.11, sponsored by: Northland.")]
    public void Volumes_print_the_adoption_before_the_title(string head)
    {
        bool isGerman = head.Contains("Plenarsitzung", StringComparison.Ordinal);
        var parsed = ParsedText.Of(head + (isGerman
            ? "\n57/15. Lampen der Häfen\nDie Generalversammlung,\nunter Hinweis auf die Häfen,\n1. beschließt, zu tagen;\n2. beschließt, zu gehen.\n"
            : "\n57/15. Lamps of harbours\nThe General Assembly,\nRecalling the harbours,\n1. Decides to meet;\n2. Decides to go.\n"));

        Assert.Equal(isGerman ? "Lampen der Häfen" : "Lamps of harbours", parsed.Model.Header.Title);
        Assert.Equal(new CalendarDate(2002, 11, 7), parsed.Model.Header.AdoptionDate);
    }

    [Fact]
    public void Paragraphs_of_a_statement_that_repeats_no_mark_of_quotation_are_told_by_the_name_of_the_organ()
    {
        var parsed = ParsedText.Of(
            "S/PRST/2020/11\nErklärung der Präsidentschaft des Sicherheitsrats\nAuf der 8699. Sitzung des Sicherheitsrats am 9. Januar 2020 gab der Präsident des Sicherheitsrats im Namen des\nRates die folgende Erklärung ab:\n"
            + "„Anlässlich des Tages der Häfen bekräftigt der Sicherheitsrat seine Verpflichtung auf die Lampen der Inseln des\nNordens. In diesem Zusammenhang bekräftigt der Rat sein Bekenntnis zu den Lampen und zu den Wärtern der Lampen.\n"
            + "Der Sicherheitsrat anerkennt die Wichtigkeit der Lampen.\nDer Sicherheitsrat ersucht den Generalsekretär um einen Bericht.“\n");

        Assert.Equal(4, parsed.TextsOf(ParagraphType.Text).Count());
    }

    [Theory]
    [InlineData("[In einer aufgezeichneten Abstimmung mit 26 Stimmen bei 12 Gegenstimmen und 9 Enthaltungen verabschiedet.]", 26, 12, 9)]
    [InlineData("[In einer aufgezeichneten Abstimmung mit 26 Stimmen bei einer Gegenstimme und zwei Enthaltungen verabschiedet.]", 26, 1, 2)]
    [InlineData("[Verabschiedet mit elf Stimmen ohne Gegenstimme bei einer Enthaltung.]", 11, 0, 1)]
    public void Votes_are_counted(string result, int inFavour, int against, int abstaining)
    {
        var parsed = ParsedText.Of($"Der Menschenrechtsrat,\n\nunter Hinweis auf die Lampen,\n\n1. beschließt, zu tagen;\n\n2. beschließt, zu gehen.\n\n46. Sitzung\n24. März 2011\n\n{result}\n");

        DocumentVote vote = Assert.Single(parsed.Model.Votes);
        Assert.Equal((inFavour, against, abstaining), (vote.InFavour.Count, vote.Against.Count, vote.Abstaining.Count));
    }
}
