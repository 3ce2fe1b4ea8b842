using UnDocParser.Model;
using UnDocParser.Syntax;

namespace UnDocParser.Tests.Parsing;

/// <summary>What happened to a text as a whole: its blanks, its margin, its case, its markup, the order of its pages.</summary>
public sealed class DamagedFormTests
{
    private const string Text =
        "The General Assembly,\n" +
        "Recalling the lights of the harbours and of the keepers who light them in\nevery night of the winter, and all its resolutions on them,\n" +
        "Noting the ships that see these lights from the sea and the crews that are\non board of them when the storms of the winter begin,\n" +
        "1. Decides to light the harbours of the north and those of the islands in\nthe night that comes before the first of these storms;\n" +
        "2. Requests the keepers of these lights to report to it on what they saw in\nthat night, and on the ships that came into the harbours.\n";

    private static readonly string[] Openings = ["Recalling", "Noting", "Decides", "Requests"];

    [Fact]
    public void Tabs_for_blanks_make_no_tables()
    {
        var parsed = ParsedText.Of(Text.Replace(' ', '\t'));

        Assert.Equal(TextsOf(Text), TextsOf(Text.Replace(' ', '\t')));
        Assert.Equal(Openings, parsed.Paragraphs.Select(static paragraph => paragraph.Opening).Skip(1));
    }

    [Fact]
    public void A_row_of_names_and_figures_between_tabs_stays_one()
    {
        var parsed = ParsedText.Of("The General Assembly,\n\nRecalling the lights,\n\n1. Decides:\n\nHarbour\tLamps\tBells\tBoats\tCrews\tKeepers\tYear\nLindemar\t12\t3\t4\t5\t6\t2031\nPortclair\t7\t3\t4\t5\t6\t2034\n\n2. Decides to meet.\n");

        Assert.Contains(parsed.Root.DescendantNodes(), static node => node.Kind == SyntaxKind.TableRow);
    }

    [Theory]
    [InlineData(4)]
    [InlineData(8)]
    [InlineData(12)]
    public void A_text_that_is_indented_as_a_whole_reads_as_one_at_the_margin(int columns) =>
        Assert.Equal(TextsOf(Text), TextsOf(string.Join('\n', Text.Split('\n').Select(line => line.Length == 0 ? line : new string(' ', columns) + line))));

    [Fact]
    public void So_does_one_whose_first_lines_have_one_blank_more()
    {
        string blank = string.Join('\n', Text.Split('\n').Select(static line => line.Length == 0 ? line : (char.IsUpper(line[0]) || char.IsDigit(line[0]) ? "         " : "        ") + line));

        Assert.Equal(TextsOf(Text), TextsOf(blank));
    }

    [Theory]
    [InlineData("\n\n")]
    [InlineData("\r\r\n")]
    public void A_blank_line_behind_every_line_of_an_indented_page_starts_nothing(string end)
    {
        string page = string.Join('\n', Text.Split('\n').Select(static line => line.Length > 0 && (char.IsUpper(line[0]) || char.IsDigit(line[0])) ? "      " + line : line));

        Assert.Equal(TextsOf(Text), TextsOf(page.Replace("\n", end, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("L’Assemblée générale,\n\nRappelant les feux des ports et les gardiens,\n\n1. Décide de se réunir ;\n\n2. Prie les gardiens de faire rapport.\n")]
    [InlineData("La Asamblea General,\n\nRecordando las luces de los puertos y los guardianes,\n\n1. Decide reunirse;\n\n2. Solicita a los guardianes que presenten un informe.\n")]
    public void A_text_in_capitals_has_its_language(string text)
    {
        var parsed = ParsedText.Of(text.ToUpperInvariant());

        Assert.Equal(ParsedText.Of(text).Model.Language, parsed.Model.Language);
        Assert.Single(parsed.TextsOf(ParagraphType.Preambular));
        Assert.Equal(["1.", "2."], parsed.LabelsOf(ParagraphType.Operative));
    }

    [Theory]
    [InlineData("The General Assembly,\n\nRecalling the lights,\n\n1. Decides to light the harbours.\n\n81st plenary meeting\n30 June 2036\n\nAnnex\n\nLights\n\n1. The lamps are lit.\n\n2. The bells are rung.\n")]
    [InlineData("L’Assemblée générale,\n\nRappelant les feux des ports et de la mer,\n\n1. Décide d’allumer les feux.\n\n81e séance plénière\n30 juin 2036\n\nAnnexe\n\nFeux\n\n1. Les feux sont allumés.\n\n2. Les cloches sonnent.\n")]
    public void The_closing_and_the_annex_are_found_in_capitals_and_in_small_letters(string text)
    {
        string[] types = [.. ParsedText.Of(text).Paragraphs.Select(static paragraph => $"{paragraph.Type} {paragraph.Part}")];

        Assert.Equal(types, ParsedText.Of(text.ToUpperInvariant()).Paragraphs.Select(static paragraph => $"{paragraph.Type} {paragraph.Part}"));
        Assert.Equal("annex:1", ParsedText.Of(text.ToLowerInvariant()).Paragraphs.Last().Part.ToString());
        Assert.Equal(81, ParsedText.Of(text.ToUpperInvariant()).Model.Closing?.Meeting);
    }

    [Theory]
    [InlineData("Annex", "Anncx")]
    [InlineData("Annex", "Anex")]
    [InlineData("Annex", "annex")]
    [InlineData("Annex", "**Anmex**")]
    public void A_letter_of_the_heading_of_an_annex_does_not_cost_the_annex(string right, string wrong)
    {
        const string Document = "The General Assembly,\n\nRecalling the lights,\n\n1. Decides to light the harbours.\n\n81st plenary meeting\n30 June 2036\n\nAnnex\n\nLights\n\n1. The lamps are lit.\n";

        Assert.Equal("annex:1", ParsedText.Of(Document.Replace(right, wrong, StringComparison.Ordinal)).Paragraphs.Last().Part.ToString());
    }

    [Fact]
    public void Other_words_of_that_length_head_none() =>
        Assert.Equal(
            "main",
            ParsedText.Of("The General Assembly,\n\nRecalling the lights,\n\n1. Decides to light the harbours.\n\nNotes\n\n2. Decides to meet.\n").Paragraphs.Last().Part.ToString());

    [Theory]
    [InlineData("*The General Assembly*, *Recalling* the lights of the harbours and of the islands, *Noting* the ships that see them from the sea, 1. *Decides* to light the harbours of the north; 2. *Requests* a report.")]
    [InlineData("The General Assembly, Recalling the lights of the harbours and of the islands, Noting the ships that see them from the sea at night, 1- Decides to light the harbours of the north; 2- Requests a report.")]
    public void Two_clauses_on_one_line_are_parted(string body)
    {
        var parsed = ParsedText.Of($"91/14. Lights of the harbours\n\n{body}\n");

        Assert.Equal(2, parsed.TextsOf(ParagraphType.Preambular).Count());
        Assert.Equal(2, parsed.LabelsOf(ParagraphType.Operative).Count());
    }

    [Theory]
    [InlineData("Recalling* its resolution 72/17,", "Recalling its resolution 72/17,")]
    [InlineData("*Recalling its resolution 72/17,", "Recalling its resolution 72/17,")]
    [InlineData("**Recalling its resolution 72/17,", "Recalling its resolution 72/17,")]
    [InlineData("Recalling_ its resolution 72/17,", "Recalling its resolution 72/17,")]
    [InlineData("*Recalling* its resolution 72/17,", "Recalling its resolution 72/17,")]
    public void A_sign_of_emphasis_that_lost_the_other_one_is_no_text(string clause, string read)
    {
        var parsed = ParsedText.Of($"*The General Assembly*,\n\n{clause}\n\n1. *Decides* to meet.\n");

        DocumentParagraph found = Assert.Single(parsed.Paragraphs, static paragraph => paragraph.Type == ParagraphType.Preambular);
        Assert.Equal(read, found.Text);
        Assert.Equal("Recalling", found.Opening);
    }

    [Fact]
    public void A_backslash_that_breaks_a_line_is_no_text()
    {
        string text = "*The General Assembly*,\n\n*Recalling* its resolution 72/17,\n\n1. *Decides* to meet\\\nin the harbour;\n\n2. *Decides* to part.\n";

        Assert.Equal(TextsOf(text.Replace("\\", string.Empty, StringComparison.Ordinal)), TextsOf(text.Replace("\\", string.Empty, StringComparison.Ordinal).Replace("\n\n", "\\\n\n", StringComparison.Ordinal)));
        Assert.Contains("Operative 1. Decides to meet in the harbour;", TextsOf(text));
    }

    [Fact]
    public void Behind_a_closing_clauses_of_a_misplaced_page_are_read()
    {
        var parsed = ParsedText.Of(
            "The General Assembly,\n\nRecalling the lights,\n\n4. Requests a report;\n\n5. Decides to meet again.\n\n9th plenary meeting\n9 December 2036\n\n" +
            "Noting the ships,\n\nWelcoming the keepers,\n\n1. Decides to meet;\n\n2. Decides to part.\n");

        Assert.Equal(["Recalling the lights,", "Noting the ships,", "Welcoming the keepers,"], parsed.TextsOf(ParagraphType.Preambular));
        Assert.Equal(["4.", "5.", "1.", "2."], parsed.LabelsOf(ParagraphType.Operative));
    }

    private static List<string> TextsOf(string text) =>
        [.. ParsedText.Of(text).Paragraphs.Select(static paragraph => $"{paragraph.Type} {paragraph.Label} {paragraph.Text}")];
}
