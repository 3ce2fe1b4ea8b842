using UnDocParser.Syntax;
using UnDocParser.Tests.Generators;
using UnDocParser.Tests.Properties;
using Xunit.Abstractions;

namespace UnDocParser.Tests.Invariants;

/// <summary>Tokens tile below the root too, however markup, note marks and symbols meet.</summary>
public sealed class MarkupTests(ITestOutputHelper output)
{
    private const int Usual = 4000;
    private static readonly int FirstSeed = TestSeed.Value;
    private const int LongestText = 9;

    private static readonly string[] Pieces =
    [
        "*", "**", "***", @"\*", @"\", "_", "__", @"\_", "~~", "`", "[", "]", "](", ")", "(", "<sup>", "</sup>", "&nbsp;", "|", "^", " ", " ", "\n", "\n\n",
        "A/91/L.7", "A/RES/70/1", "7", "1", "12", "¹", "Recalling", "Prie", "words", "дома", "大会", "قرار", ",", ".", "#", ">",
        "<b>", "</b>", "<del>", "</del>", "<br>", "[^1]", "[^1]:", "[1]", "(#a)", "\n> ", "\n- 1. ", "\n1\\. ", "<!-- x -->", "&amp;", "&#160;", "^1^", "\n---\n", "[↑](#r)",
    ];

    // Where the text stands: marks with asterisks are looked for in mastheads alone, openings in clauses, cells are read one by one.
    private static readonly string[] Places =
    [
        "{0}",
        "United Nations\n{0}\n\nGeneral Assembly\n\nThe General Assembly,\n\n1. Decides to meet.\n",
        "A/91/L.7\n\nThe General Assembly,\n\nRecalling {0},\n\n1. Decides {0};\n\n(a) {0};\n",
        "The General Assembly,\n\n{0}\n\n1. {0}\n\n__________________\n1 {0}\n",
        "The General Assembly,\n\n1. Decides;\n\n| {0} | {0} |\n| --- | --- |\n| a | {0} |\n",
    ];

    [Theory]
    [InlineData(@"**A/91/L.7\***")]
    [InlineData(@"*A/RES/70/1\**")]
    [InlineData(@"*7\*")]
    [InlineData(@"***A/91/L.7\****")]
    [InlineData(@"__A/91/L.7\*__")]
    [InlineData(@"[A/91/L.7\*](x)")]
    public void Markup_that_ends_beside_an_escaped_asterisk_tiles(string text)
    {
        foreach (string place in Places)
        {
            Check(place.Replace("{0}", text, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Emphasis_around_an_escaped_asterisk_holds_it()
    {
        SyntaxNode root = TreeAssert.RoundTrips("United Nations\n" + @"**A/91/L.7\***" + "\n\nThe General Assembly,\n\n1. Decides to meet.\n").GetRoot();
        EmphasisSyntax emphasis = Assert.Single(root.DescendantNodes().OfType<EmphasisSyntax>());
        Assert.Equal(@"**A/91/L.7\***", emphasis.ToString());
    }

    [Fact]
    public void Random_markup_tiles()
    {
        int count = PropertyCount.Of(Usual);
        output.WriteLine($"Seeds {FirstSeed} to {FirstSeed + count - 1}");
        for (int seed = FirstSeed; seed < FirstSeed + count; seed++)
        {
            var random = new Random(seed);
            string text = string.Concat(Enumerable.Range(0, random.Next(1, LongestText)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            string whole = Places[random.Next(Places.Length)].Replace("{0}", text, StringComparison.Ordinal);
            Exception? error = Record.Exception(() => Check(whole));
            Assert.True(error is null, $"Seed {seed}: {error}\n--- text\n{whole}");
        }
    }

    private static void Check(string text)
    {
        SyntaxTree tree = TreeAssert.RoundTrips(text);
        Assert.Equal(text, new Copier().Visit(tree.GetRoot())!.ToFullString());
    }

    // Makes every token anew, so that each must hold its own text and no other's.
    private sealed class Copier : SyntaxRewriter
    {
        public override SyntaxToken VisitToken(SyntaxToken token) => token.WithTrailingTrivia(token.TrailingTrivia);
    }
}
