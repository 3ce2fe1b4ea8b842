using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Tests.Parsing;

namespace UnDocParser.Tests.Regressions;

/// <summary>What other tools get wrong about page numbers and running heads.</summary>
public sealed class PageRegressionTests
{
    private const string Masthead =
        """
        United Nations A/91/L.7
        General Assembly
        Arvonia and Valdoro: draft resolution
          Lighthouses in the service of coastal peoples
         The General Assembly,
         Recalling that the keepers of lighthouses have served all who are at sea, whatever flag
        they sail under and whatever port they make for in the end,
         Noting with satisfaction that the Harbour Fund has begun to gather what they know, in
        accordance with the wishes of the coastal communities concerned,

        """;

    [Fact]
    public void Running_head_inside_paragraph_one()
    {
        var parsed = ParsedText.OfSpaced(Masthead +
            """
             1. Requests the Harbour Fund to go on with its work, in particular on the smaller islands,
            and invites

            A/91/L.7

            36-20417 2/2

            the coastal States to support it with ships and with crews who know the waters;
             2. Decides to remain seized of the matter.
            """);

        Assert.Equal(
            "Requests the Harbour Fund to go on with its work, in particular on the smaller islands, and invites the coastal States to support it with ships and with crews who know the waters;",
            parsed.Labelled("1.").Text);
        Assert.Equal(["1.", "2."], parsed.LabelsOf(ParagraphType.Operative));
        IEnumerable<RunningHeadSyntax> heads = parsed.Root.DescendantNodes(descendIntoTrivia: true).OfType<RunningHeadSyntax>();
        Assert.Equal("A/91/L.7", Assert.Single(heads).Content.ToString());
    }

    [Fact]
    public void Lone_page_number_is_not_a_paragraph_number()
    {
        var parsed = ParsedText.Of(
            "United Nations\n\nA/91/L.7\n\nGeneral Assembly\n\nArvonia and Valdoro: draft resolution\nLighthouses in the service of coastal peoples\n"
            + "The General Assembly,\nRecalling that the keepers of lighthouses have served all who are at sea, whatever flag\n"
            + "they sail under and whatever port they make for in the end,\n1. Requests the Harbour Fund to go on with its work, in particular on the smaller\n"
            + "islands;\n\n1/2\n\n36-20417\n\n\fA/91/L.7\n\nLighthouses in the service of coastal peoples\n\n2. Invites the coastal States to support it with ships and with crews who know the\n"
            + "waters;\n3. Decides to remain seized of the matter.\n\n36-20417\n\n2/2\n\n\f");

        Assert.Equal(["1.", "2.", "3."], parsed.LabelsOf(ParagraphType.Operative));
        Assert.Equal("Requests the Harbour Fund to go on with its work, in particular on the smaller islands;", parsed.Labelled("1.").Text);
        Assert.Equal("Decides to remain seized of the matter.", parsed.Labelled("3.").Text);
        Assert.Equal(2, parsed.Root.DescendantNodes(descendIntoTrivia: true).OfType<PageNumberSyntax>().Count());
    }

    [Fact]
    public void Clause_that_crosses_a_page_stays_one_node()
    {
        var parsed = ParsedText.OfSpaced(Masthead +
            """
             1. Requests the Harbour Fund to go on with its work, in particular on the smaller islands,
            and invites
            __________________
             1 Resolution 70/1.

            A/91/L.7

            36-20417 2/2

            the coastal States to support it with ships;
             2. Decides to remain seized of the matter.
            """);

        var clauses = parsed.Root.DescendantNodes().OfType<OperativeClauseSyntax>().ToList();
        Assert.Equal(2, clauses.Count);
        Assert.True(clauses[0].ContainsStructuredTrivia);
        Assert.False(clauses[1].ContainsStructuredTrivia);
    }

    [Fact]
    public void Missing_blank_line_ends_a_page_that_has_lost_its_head()
    {
        string text = ParsedText.Space(Masthead +
            """
             1. Requests the Harbour Fund to go on with its work, in particular on the smaller islands,
            and to report on it,
            """);
        var parsed = ParsedText.Of(text[..^1] + " in time for the next session, to the Assembly; \n\n  2. Decides to remain seized of the matter. \n\n");

        Assert.EndsWith("and to report on it, in time for the next session, to the Assembly;", parsed.Labelled("1.").Text, StringComparison.Ordinal);
        Assert.Equal("Decides to remain seized of the matter.", parsed.Labelled("2.").Text);
    }

    [Fact]
    public void Word_of_the_title_at_the_top_of_a_page_is_text()
    {
        var parsed = ParsedText.Of(
            "United Nations \nA/91/L.7 \n \nGeneral Assembly \n \nOceans and coasts: maritime signals \n \nArvonia and Valdoro: draft resolution \n \n Lighthouses in the service of coastal peoples \n \n"
            + "The General Assembly, \n \nRecalling that the keepers of lighthouses have served all who are at sea, whatever flag \nthey sail under and whatever port they make for in the end, \n \n"
            + "Noting with satisfaction that the Harbour Fund has begun to gather what they know of the \n\nA/91/L.7 \nLighthouses in the service of coastal peoples \n \n36-20417\n2/2 \n \nsignals, \n \n"
            + "1. Requests the Harbour Fund to go on with its work, in particular on the smaller \nislands; \n \n2. Decides to remain seized of the matter. \n");

        Assert.Equal("Noting with satisfaction that the Harbour Fund has begun to gather what they know of the signals,", parsed.TextsOf(ParagraphType.Preambular).Last());
        Assert.Equal(["1.", "2."], parsed.LabelsOf(ParagraphType.Operative));
    }
}
