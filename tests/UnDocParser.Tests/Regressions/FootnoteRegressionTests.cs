using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Tests.Parsing;

namespace UnDocParser.Tests.Regressions;

/// <summary>What other tools get wrong about footnotes. One test for each of their bug reports.</summary>
public sealed class FootnoteRegressionTests
{
    private const string Preamble =
        """
         The General Assembly,
         Recalling that the keepers of lighthouses have served all who are at sea, whatever flag
        they sail under and whatever port they make for in the end,
         Noting with satisfaction that the Harbour Fund has begun to gather what they know, in
        accordance with the wishes of the coastal communities concerned,

        """;

    [Fact]
    public void Footnote_at_the_end_of_a_paragraph_does_not_split_it()
    {
        var parsed = ParsedText.OfSpaced(Preamble +
            """
             1. Welcomes the opening of the register of lighthouses, in which all towers are to be
            entered that still stand,1 and the training that goes with it, as well as the help which
            __________________
             1 Resolution 70/1.
            A/91/L.7

            2/3 36-20417

            the Harbour Fund has given to small islands in the course of the year;
             2. Decides to remain seized of the matter.
            """);

        Assert.Equal(["1.", "2."], parsed.LabelsOf(ParagraphType.Operative));
        Assert.Equal(
            "Welcomes the opening of the register of lighthouses, in which all towers are to be entered that still stand, and the training that goes with it, as well as the help which the Harbour Fund has given to small islands in the course of the year;",
            parsed.Labelled("1.").Text);
        DocumentNote note = Assert.Single(parsed.Model.Notes);
        Assert.Equal(("1", "Resolution 70/1."), (note.Mark, note.Text));
        Assert.Equal("1.", parsed.Paragraphs[note.Paragraph!.Value].Label);
    }

    [Fact]
    public void Footnote_inside_a_sentence_of_markdown_does_not_split_it()
    {
        var parsed = ParsedText.Of(
            """
            The General Assembly,

            Recalling its resolution [59/50](#) of 2 December 2004,

            *Noting* the statements of 13 January

            ¹ Resolution [70/1](#).

            ² Ibid.



            2010¹ and 6 August 2013,² which speak of harbours,

            1. *Decides* to remain seized of the matter.
            """);

        Assert.Equal(
            ["Recalling its resolution 59/50 of 2 December 2004,", "Noting the statements of 13 January 2010 and 6 August 2013, which speak of harbours,"],
            parsed.TextsOf(ParagraphType.Preambular));
        Assert.Equal([2, 2], parsed.Model.Notes.Select(note => note.Paragraph!.Value));
    }

    [Fact]
    public void Enumeration_number_is_not_read_as_a_footnote_mark()
    {
        var parsed = ParsedText.OfSpaced(Preamble +
            """
             1. Requests the Harbour Fund to carry out the measures named in paragraphs 1, 2 and 3 of
            annex 1 to its report, in particular measure 2, before the end of the year;
             2. Takes note of the register.1
            __________________
             1 A/71/345.
            """);

        Assert.EndsWith("paragraphs 1, 2 and 3 of annex 1 to its report, in particular measure 2, before the end of the year;", parsed.Labelled("1.").Text, StringComparison.Ordinal);
        Assert.Equal("Takes note of the register.", parsed.Labelled("2.").Text);
    }

    [Fact]
    public void Note_mark_glued_to_a_number()
    {
        var parsed = ParsedText.OfSpaced(Preamble +
            """
             Mindful of the attachment of the coastal States to the aims set out in the Agenda for
            Safe Coasts 20301 and in the Charter of Beacons of 21 May 20162, both of which were in force in
            the years 2018 and 2019,
             1. Decides to remain seized of the matter.
            __________________
             1 Resolution 70/1.
             2 A/71/345, annex.
            """);

        string clause = parsed.TextsOf(ParagraphType.Preambular).Last();
        Assert.Contains("Safe Coasts 2030 and in the Charter of Beacons of 21 May 2016, both", clause, StringComparison.Ordinal);
        Assert.EndsWith("the years 2018 and 2019,", clause, StringComparison.Ordinal);
        Assert.Equal(["1", "2"], parsed.Model.Notes.Select(note => note.Mark));
        Assert.All(parsed.Model.Notes, note => Assert.Equal(3, note.Paragraph));
    }

    [Fact]
    public void Year_without_a_note_keeps_its_digits()
    {
        var parsed = ParsedText.OfSpaced(Preamble + " 1. Decides to meet in 2031, in 16312 harbours, and to remain seized of the matter in 20301.");

        Assert.EndsWith("in 2031, in 16312 harbours, and to remain seized of the matter in 20301.", parsed.Labelled("1.").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Ibid_stays_with_its_own_mark()
    {
        var parsed = ParsedText.OfSpaced(Preamble +
            """
             1. Welcomes the Convention on Coastal Lights1 and the rules made under it;2
             2. Takes note of the Declaration;3
             3. Decides to remain seized of the matter.
            __________________
             1 United Nations, Treaty Series, vol. 2896, No. 50518.
             2 Ibid., vol. 729, No. 10485.
             3 Ibid.
            """);

        Assert.Equal(["1.", "1.", "2."], parsed.Model.Notes.Select(note => parsed.Paragraphs[note.Paragraph!.Value].Label));
        Assert.Equal(["1", "2", "3"], parsed.Model.Notes.Select(note => note.Mark));
        Assert.Equal("Ibid.", parsed.Model.Notes[2].Text);
    }

    [Fact]
    public void Footnotes_are_not_lost_on_write_back()
    {
        const string Notes =
            """
            __________________
             1 Resolution 70/1.
             2 Ibid.
            """;
        var parsed = ParsedText.OfSpaced(Preamble + " 1. Welcomes the register1 and the Declaration.2\n" + Notes);

        Assert.Equal(2, parsed.Root.Footnotes.Count());
        var written = SyntaxTree.ParseText(parsed.Root.ToFullString());
        Assert.Equal(parsed.Root.Footnotes.Select(note => note.Content.ToString()), written.GetRoot().Footnotes.Select(note => note.Content.ToString()));
        Assert.Contains(ParsedText.Space(Notes), parsed.Root.ToFullString(), StringComparison.Ordinal);
    }

    [Fact]
    public void First_operative_does_not_swallow_the_note_block()
    {
        var parsed = ParsedText.OfSpaced(Preamble +
            """
             Aware of the Agenda for Safe Coasts,1
             1. Welcomes the opening of the register of lighthouses, in which all towers are to be
            entered that still stand;
            __________________
             1 Resolution 70/1. The Agenda was taken up again by the Harbour Fund, which keeps it in all
            the official languages.
             2. Decides to remain seized of the matter.
            """.Replace(" 2. Decides", "A/91/L.7\n\n1/2 36-20417\n\n 2. Decides", StringComparison.Ordinal));

        Assert.EndsWith("that still stand;", parsed.Labelled("1.").Text, StringComparison.Ordinal);
        Assert.Equal("Decides to remain seized of the matter.", parsed.Labelled("2.").Text);
        Assert.EndsWith("in all the official languages.", Assert.Single(parsed.Model.Notes).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Wrapped_note_is_one_note_in_columns_with_detached_marks()
    {
        var parsed = ParsedText.Of(
            """
                    The General Assembly,
                  Recalling that the keepers of lighthouses have served all who are at sea, whatever flag
            they sail under and whatever port they make for in the end,1
                  Noting with satisfaction that the Harbour Fund has begun to gather what they know, in
            accordance with the wishes of the coastal communities concerned,2
                  1.   Decides to remain seized of the matter.
                __________________
                1
                   Resolution 70/1.
                2
                   The Harbour Fund keeps the register in all the official languages, and may be asked for
            a copy at any time.
            """);

        Assert.Equal(["1", "2"], parsed.Model.Notes.Select(note => note.Mark));
        Assert.EndsWith("may be asked for a copy at any time.", parsed.Model.Notes[1].Text, StringComparison.Ordinal);
        Assert.Equal([1, 2], parsed.Model.Notes.Select(note => note.Paragraph!.Value));
    }

    [Fact]
    public void Notes_follow_a_line_that_is_a_year_alone()
    {
        var parsed = ParsedText.OfSpaced(Preamble +
            """
             1. Welcomes the opening of the register1 of lighthouses, in which all towers are to be
            entered that still stand, and decides to come back to the matter before the year
            2036.
            __________________
             1 The Harbour Fund keeps the register in all the official languages, and may be asked for a
            copy at any time.
            """);

        Assert.Equal([ParagraphType.EnactingFormula, ParagraphType.Preambular, ParagraphType.Preambular, ParagraphType.Operative], parsed.Paragraphs.Select(paragraph => paragraph.Type));
        Assert.EndsWith("may be asked for a copy at any time.", Assert.Single(parsed.Model.Notes).Text, StringComparison.Ordinal);
    }
}
