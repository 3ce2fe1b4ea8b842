using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Tests.Parsing;

namespace UnDocParser.Tests.Regressions;

/// <summary>What other tools get wrong about labels, headings, annexes and what only looks like them.</summary>
public sealed class LabelRegressionTests
{
    private const string Opening =
        """
        The General Assembly,
        Recalling that the keepers of lighthouses have served all who are at sea,

        """;

    private const string Wrapped =
        """
        United Nations
        The General Assembly,
        Recalling that the keepers of lighthouses have served all who are at sea, whatever flag
        they sail under and whatever port they make for in the end,
        Noting with satisfaction that the Harbour Fund has begun to gather what they know, in
        accordance with the wishes of the coastal communities concerned,

        """;

    [Fact]
    public void Annex_text_does_not_bleed_into_provisions()
    {
        var parsed = ParsedText.Of(Opening +
            """
            1. Adopts the rules annexed to the present resolution;
            2. Decides to remain seized of the matter.
            62nd plenary meeting
            28 April 2021
            Annex
            Rules of the register
            1. The register is kept by the Harbour Fund.
            2. An entry names the tower and its keeper.
            """);

        Assert.Equal(2, parsed.TextsOf(ParagraphType.Operative).Count());
        Assert.Equal("Decides to remain seized of the matter.", parsed.Paragraphs.Last(paragraph => paragraph.Type == ParagraphType.Operative).Text);
        Assert.All(parsed.Paragraphs.SkipWhile(paragraph => paragraph.Text != "Annex"), paragraph => Assert.Equal("annex:1", paragraph.Part.ToString()));
    }

    [Fact]
    public void Numbering_restarts_in_an_annex()
    {
        var parsed = ParsedText.Of(Opening +
            """
            1. Adopts the rules;
            2. Takes note of the report;
            3. Decides to remain seized of the matter.
            Annex I
            Rules of the register
            1. The register is kept by the Harbour Fund.
            2. An entry names:
            (a) The tower;
            (b) Its keeper.
            Annex II
            Fees
            1. There are none.
            """);

        Assert.Equal(["0 1.", "0 2.", "1 (a)", "1 (b)", "0 1."], parsed.Items);
        Assert.Equal(["annex:1", "annex:1", "annex:1", "annex:1", "annex:2"], parsed.Paragraphs.Where(paragraph => paragraph.Type == ParagraphType.Item).Select(paragraph => paragraph.Part.ToString()));
    }

    [Fact]
    public void Lettered_list_item_is_not_missed()
    {
        var parsed = ParsedText.Of(Wrapped +
            """
            1. Requests the Harbour Fund:
            (a) To keep the register of the lighthouses that still stand on the coasts of the States
            concerned;
            (b) To train keepers;
            (c) To report on both, in time for the next session, and
            (d) To publish the report.
            """);

        Assert.Equal(["1 (a)", "1 (b)", "1 (c)", "1 (d)"], parsed.Items);
    }

    [Fact]
    public void Item_behind_a_conjunction_on_its_own_line_is_not_missed()
    {
        var parsed = ParsedText.Of(Wrapped +
            """
            1. Requests the Harbour Fund:
            (a) To keep the register of the lighthouses that still stand on the coasts of the States;
            and
            (b) To train keepers.
            """);

        Assert.Equal(["1 (a)", "1 (b)"], parsed.Items);
    }

    [Theory]
    [InlineData("A well-kept light saves lives, and a dark one costs them;")]
    [InlineData("I. Valdoro, the first keeper, is remembered;")]
    [InlineData("a light that burns all night, whatever the weather;")]
    public void Letter_list_marker_from_an_ordinary_first_word(string continued)
    {
        var parsed = ParsedText.Of(Wrapped +
            $"""
            1. Requests the Harbour Fund to have the following words put on every tower, namely that
            {continued}
            2. Decides to remain seized of the matter.
            """);

        Assert.Empty(parsed.Items);
        Assert.EndsWith("namely that " + continued, parsed.Labelled("1.").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("paragraph 12 of that resolution and in chapter IV of the report;")]
    [InlineData("section II of the annex, in particular")]
    public void Cross_reference_is_not_a_heading(string line)
    {
        var parsed = ParsedText.Of(Wrapped +
            $"""
            1. Requests the Harbour Fund to take up the measures that are set out with their dates in
            {line}
            in its own rules;
            2. Decides to remain seized of the matter.
            """);

        Assert.Empty(parsed.TextsOf(ParagraphType.Heading));
        Assert.Equal(["1.", "2."], parsed.LabelsOf(ParagraphType.Operative));
    }

    [Fact]
    public void Paragraph_text_that_starts_with_a_year_is_no_number()
    {
        var parsed = ParsedText.Of(Wrapped +
            """
            1. Requests the Harbour Fund to report on the years from 2003 to 2005, and on what was done in
            2005. No later report is needed;
            2. Decides to come back to the matter at the session to be held before the end of the year
            2037.
            """);

        Assert.Equal(["1.", "2."], parsed.LabelsOf(ParagraphType.Operative));
        Assert.EndsWith("in 2005. No later report is needed;", parsed.Labelled("1.").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Table_row_is_not_a_clause()
    {
        var parsed = ParsedText.Of(Opening +
            """
            1. Approves the scale of fees set out in the annex to the present resolution;
            2. Decides to remain seized of the matter.
            Annex
            Scale of fees
            Tower 1 12.50 2036
            Tower 2 14.00 2037
            7 towers 90.00 2038
            """);

        Assert.Equal(["1.", "2."], parsed.LabelsOf(ParagraphType.Operative));
        Assert.Empty(parsed.Items);
    }

    [Fact]
    public void Last_operative_does_not_swallow_the_closing_date()
    {
        foreach (string text in new[]
        {
            Opening + "1. Takes note of the report;\n2. Decides to remain seized of the matter.\n62nd plenary meeting\n28 April 2021\n",
            Wrapped + "1. Takes note of the report on the lighthouses that still stand on the coasts of the States\nconcerned;\n2. Decides to remain seized of the matter.\n62nd plenary meeting\n28 April 2021\n",
            ParsedText.Space(Wrapped.Replace("\nThe ", "\n The ", StringComparison.Ordinal).Replace("\nRe", "\n Re", StringComparison.Ordinal).Replace("\nNo", "\n No", StringComparison.Ordinal)
                + " 1. Takes note of the report;\n 2. Decides to remain seized of the matter.\n  62nd plenary meeting\n\n  28 April 2021"),
        })
        {
            var parsed = ParsedText.Of(text);
            Assert.Equal("Decides to remain seized of the matter.", parsed.Labelled("2.").Text);
            Assert.Equal(new DocumentClosing(62, new CalendarDate(2021, 4, 28)), parsed.Model.Closing);
            Assert.Single(parsed.Root.DescendantNodes().OfType<ClosingDateSyntax>());
        }
    }

    [Fact]
    public void Unlabelled_paragraph_behind_a_note_is_a_paragraph()
    {
        var parsed = ParsedText.Of(Opening +
            """
            1. Requests the Harbour Fund to keep:
            (a) The register;¹
            ¹ Resolution 70/1.
            Both are to be open to all;
            2. Decides to remain seized of the matter.
            """);

        Assert.Equal("The register;", parsed.Labelled("(a)").Text);
        Assert.Contains("Both are to be open to all;", parsed.TextsOf(ParagraphType.Text));
    }

    [Fact]
    public void Unlabelled_heading_is_not_a_hanging_line()
    {
        var parsed = ParsedText.Of(
            """
                    The General Assembly,
                  Recalling that the keepers of lighthouses have served all who are at sea, whatever flag
            they sail under and whatever port they make for in the end,
                 Noting with satisfaction that the Harbour Fund has begun to gather what they know, in
            accordance with the wishes of the coastal communities concerned,
                 1.   Requests the Harbour Fund to go on with its work, in particular on the smaller
            islands;
                     Register of lighthouses
                  2.   Invites the coastal States to support it with ships and with crews who know the
            waters;
                 3.   Decides to remain seized of the matter.
            """);

        Assert.Equal(["Register of lighthouses"], parsed.TextsOf(ParagraphType.Heading));
        Assert.Equal(["1.", "2.", "3."], parsed.LabelsOf(ParagraphType.Operative));
    }
}
