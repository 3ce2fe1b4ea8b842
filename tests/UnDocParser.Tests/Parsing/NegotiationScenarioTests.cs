using UnDocParser.Lines;
using UnDocParser.Model;

namespace UnDocParser.Tests.Parsing;

/// <summary>Texts under negotiation: inserted clauses, alternatives, labels of drafts.</summary>
public sealed class NegotiationScenarioTests
{
    [Theory]
    [InlineData("3 bis. Decides", 3, 2, 6)]
    [InlineData("3 ter. Decides", 3, 3, 6)]
    [InlineData("12. bis Decides", 12, 2, 7)]
    [InlineData("3 *bis*. Décide", 3, 2, 8)]
    [InlineData("3 бис. постановляет", 3, 2, 6)]
    [InlineData("3之二. 决定", 3, 2, 4)]
    [InlineData("3 مكررا. تقرر", 3, 2, 8)]
    [InlineData("3 alt. Decides", 3, 1, 6)]
    [InlineData("OP3 bis Requests", 3, 2, 7)]
    [InlineData("OP3. Requests", 3, 0, 4)]
    [InlineData("3A. Requests", 3, 2, 3)]
    [InlineData("3B) Requests", 3, 3, 3)]
    [InlineData("3 A. Requests", 3, 2, 4)]
    [InlineData("3А. Просит", 3, 2, 3)]
    public void Words_behind_a_number_are_part_of_its_label(string line, int ordinal, int suffix, int length)
    {
        Label label = LabelScanner.Scan(line);

        Assert.Equal((LabelStyle.Number, ordinal, suffix, length), (label.Style, label.Ordinal, label.Suffix, label.Length));
    }

    [Theory]
    [InlineData("3 bis of the treaty")]
    [InlineData("OPEC members")]
    [InlineData("3A of the treaty")]
    [InlineData("3 A keeper of lamps")]
    [InlineData("3AB. Lamps")]
    public void Words_of_a_sentence_are_no_label(string line) => Assert.True(LabelScanner.Scan(line).IsNone);

    [Theory]
    [InlineData("(cc) the keepers", 29, 3)]
    [InlineData("(aa) the keepers", 27, 1)]
    public void Double_letters_go_on_behind_z_or_start_a_level(string line, int ordinal, int other)
    {
        Label label = LabelScanner.Scan(line);

        Assert.Equal((LabelStyle.BracketedLetter, ordinal), (label.Style, label.Ordinal));
        Assert.Equal((LabelStyle.BracketedDoubleLetter, other), (label.OtherStyle, label.OtherOrdinal));
    }

    [Fact]
    public void Inserted_clauses_keep_the_count()
    {
        var parsed = ParsedText.Of(
            "The General Assembly,\n\nRecalling its resolution 78/12,\n\n1. Welcomes the report;\n\n2. Requests the keepers to report;\n\n"
            + "2 bis. Also requests the keepers to publish the report;\n\n2 ter. Encourages States to read the report;\n\n2 alt. Invites the keepers to report;\n\n3. Decides to remain seized of the matter.\n");

        Assert.Equal(["1.", "2.", "2 bis.", "2 ter.", "2 alt.", "3."], parsed.LabelsOf(ParagraphType.Operative));
        Assert.Equal("Also requests", parsed.Labelled("2 bis.").Opening);
        Assert.DoesNotContain(parsed.Model.Diagnostics, diagnostic => diagnostic.Id == "UND0004");
    }

    [Fact]
    public void Letters_behind_numbers_keep_the_count_of_clauses_and_of_annexes()
    {
        var parsed = ParsedText.Of(
            "The General Assembly,\n\nRecalling its resolution 78/12,\n\n1. Welcomes the report;\n\n1A. Also welcomes the lamps;\n\n1B. Requests keepers to report;\n\n2. Decides to meet.\n\n"
            + "Annex\n\nRules of the lamps\n\n1. General\n\n1.1 The lamps burn at night.\n\n1.1A They are lit at dusk.\n\n1.2 The keepers write down when.\n\n2. Fees\n\n2.1 Boats pay.\n");

        Assert.Equal(["1.", "1A.", "1B.", "2."], parsed.LabelsOf(ParagraphType.Operative));
        Assert.Equal(["1.", "1.1", "1.1A", "1.2", "2.", "2.1"], parsed.LabelsOf(ParagraphType.Item).Concat(parsed.LabelsOf(ParagraphType.Heading)).OfType<string>().Order(StringComparer.Ordinal));
        Assert.DoesNotContain(parsed.Model.Diagnostics, diagnostic => diagnostic.Id == "UND0004");
    }

    [Fact]
    public void Clauses_of_drafts_carry_their_labels()
    {
        var parsed = ParsedText.Of(
            "The General Assembly,\n\nPP1 Recalling its resolution 78/12,\n\nPP1 bis Noting the report of the keepers,\n\nPP2 alt. Welcoming the report,\n\n"
            + "OP1 [Welcomes][Notes] the report;\n\nOP1 bis Requests the keepers to publish it;\n\nOP2. Decides to remain seized of the matter.\n");

        Assert.Equal(["PP1", "PP1 bis", "PP2 alt."], parsed.LabelsOf(ParagraphType.Preambular));
        Assert.Equal(["OP1", "OP1 bis", "OP2."], parsed.LabelsOf(ParagraphType.Operative));
        Assert.Equal("Noting", parsed.Labelled("PP1 bis").Opening);
        Assert.Equal("[Welcomes][Notes] the report;", parsed.Labelled("OP1").Text);
    }

    [Fact]
    public void Bracketed_alternatives_open_a_clause_and_stay_text()
    {
        var parsed = ParsedText.Of(
            "The General Assembly,\n[Recalling][Reaffirming] its resolution 78/12 on the keeping of the beacons along the coasts\nof the islands,\n[Noting also the report of the keepers of the northern islands on the state of each of the\nbeacons,]\n1. [Welcomes][Takes note of] the report;\n2. Decides to remain seized of the matter.\n");

        Assert.Equal(
            [
                "[Recalling][Reaffirming] its resolution 78/12 on the keeping of the beacons along the coasts of the islands,",
                "[Noting also the report of the keepers of the northern islands on the state of each of the beacons,]",
            ],
            parsed.TextsOf(ParagraphType.Preambular));
    }

    [Fact]
    public void Items_go_down_five_levels()
    {
        var parsed = ParsedText.Of(
            "The General Assembly,\n\nRecalling its resolution 78/12,\n\n1. Requests the keepers:\n\n(a) To report on:\n\n(i) The beacons, namely:\n\na. Those of stone:\n\ni. Along the coast:\n\n"
            + "(aa) In the north;\n\n(bb) In the south;\n\n(b) To publish the report;\n\n2. Decides to remain seized of the matter.\n");

        Assert.Equal(["1 (a)", "2 (i)", "3 a.", "4 i.", "5 (aa)", "5 (bb)", "1 (b)"], parsed.Items);
    }

    [Theory]
    [InlineData("[Decides to meet;]", "Decides")]
    [InlineData("[Requests] [Invites] the keepers to report;", "Requests")]
    [InlineData("[[Urges] the keepers];", "Urges")]
    [InlineData("[*Decides* to meet;]", "Decides")]
    [InlineData("[Decides](https://example.org/lamps) to meet;", null)]
    public void A_clause_opens_behind_the_bracket_of_what_is_not_agreed(string clause, string? opening)
    {
        var parsed = ParsedText.Of($"The General Assembly,\n\n[Recalling its resolution 90/1,]\n\n1. {clause}\n\n2. Decides to part.\n");

        Assert.Equal(["Recalling", opening, "Decides"], parsed.Paragraphs.Where(static paragraph => paragraph.Type is ParagraphType.Preambular or ParagraphType.Operative).Select(static paragraph => paragraph.Opening));
    }
}
