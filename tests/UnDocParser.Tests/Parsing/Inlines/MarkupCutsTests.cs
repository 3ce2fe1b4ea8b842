using UnDocParser.Parsing.Inlines;
using UnDocParser.Syntax;
using UnDocParser.Syntax.Green;
using UnDocParser.Tests.Incremental;
using UnDocParser.Tests.Properties;

namespace UnDocParser.Tests.Parsing.Inlines;

/// <summary>
/// A citation cuts the text it stands in; what was read of the two parts was not always what was read of the whole: <c>A/7^{1}</c> gave "A/71" to a model made
/// at once, and "A/71}" to one made behind a walk over the tokens.
/// </summary>
public sealed class MarkupCutsTests
{
    private static readonly string[] Pieces =
    [
        "A/7", "70/1", "^", "{", "^{", "}", "1", "a", " ", "\\", "\\}", "\\{", "&amp;", "&eacute;", "&", ";", "<b>", "</b>", "<!-- x -->", "<", ">", "\u00AD", "[^1]", "**", "é", "A/RES/70/1^{2}",
    ];

    [Theory]
    [InlineData("A/7^{1}", 5, 3, 7)]
    [InlineData("A/7^{1} and", 7, 7, 7)]
    [InlineData("^{A/71}", 2, 0, 7)]
    [InlineData("^70/1", 1, 0, 2)]
    [InlineData("A/7^{1", 5, 5, 5)]
    [InlineData("A/7\\^{1}", 7, 7, 7)]
    [InlineData("^{a\\}b}", 4, 0, 7)]
    [InlineData("&eacute;t", 3, 0, 8)]
    [InlineData("A/71}", 4, 4, 4)]
    [InlineData("^{", 2, 2, 2)]
    public void Markup_is_cut_before_or_behind(string text, int place, int before, int behind)
    {
        Assert.Equal(before, MarkupCuts.Before(text, place));
        Assert.Equal(behind, MarkupCuts.Behind(text, place));
    }

    [Cases(2000)]
    public void Parts_read_as_the_whole_does(int seed)
    {
        string text = Make(new Random(seed));
        string whole = Read(text);
        for (int place = 0; place <= text.Length; place++)
        {
            foreach (int cut in (int[])[MarkupCuts.Before(text, place), MarkupCuts.Behind(text, place)])
            {
                Assert.Equal(whole, Read(text[..cut]) + Read(text[cut..]));
            }
        }
    }

    [Theory]
    [InlineData("1. Recalls A/7^{1}.")]
    [InlineData("1. Recalls ^{A/71} of lamps.")]
    [InlineData("1. Recalls ^70/1 of lamps.")]
    [InlineData("1. Recalls its resolution 70/1^{2} and A/RES/70/^{1}.")]
    [InlineData("1. Recalls its resolution 70&#47;1&nbsp;of lamps.")]
    public void A_model_says_the_same_behind_a_walk_over_the_tokens(string text) => SaysTheSame(text);

    [Cases(1000)]
    public void A_model_says_the_same_behind_a_walk_over_the_tokens_of_markup_of_any_kind(int seed) => SaysTheSame("1. Recalls " + Make(new Random(seed)));

    private static void SaysTheSame(string text)
    {
        var tree = SyntaxTree.ParseText(text);
        Assert.Equal(text, string.Concat(tree.GetRoot().DescendantTokens(descendIntoTrivia: true).Select(static token => token.ToFullString())));
        Assert.Null(ModelDifference.Find(tree));
    }

    private static string Make(Random random) => string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => Pieces[random.Next(Pieces.Length)]));

    private static string Read(string text)
    {
        if (text.Length == 0)
        {
            return text;
        }

        BlockTextReader.Read(GreenToken.Create(SyntaxKind.TextToken, text), out string characters, out _);
        return characters;
    }
}
