using UnDocParser.Diagnostics;
using UnDocParser.Syntax;
using UnDocParser.Syntax.Green;

namespace UnDocParser.Tests.Syntax;

/// <summary>Trivia that are made once for all texts, and tokens around which they stand as a code.</summary>
public sealed class SharedTriviaTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(80)]
    public void Blanks_and_the_lines_before_and_behind_them_are_shared(int width)
    {
        string blanks = new(' ', width);
        GreenTrivia one = Blanks(blanks);

        Assert.Same(one, Blanks(blanks));
        Assert.Equal(blanks, one.Text);
        Assert.Same(GreenList.Create(GreenTrivia.LineFeed, one), GreenList.Create(GreenTrivia.LineFeed, one));
        Assert.Equal("\n" + blanks, GreenList.Create(GreenTrivia.LineFeed, one)!.ToFullString());
        Assert.Equal(blanks + "\n", GreenList.Create(one, GreenTrivia.LineFeed)!.ToFullString());
        Assert.Same(GreenList.Create(one, GreenTrivia.LineFeed), GreenList.Create(one, GreenTrivia.LineFeed));
    }

    [Theory]
    [InlineData("\t\t")]
    [InlineData(" \u00A0 ")]
    [InlineData("\u3000")]
    [InlineData("                                                                                                                        ")]
    public void Other_blanks_are_not_shared(string blanks)
    {
        Assert.NotSame(Blanks(blanks), Blanks(blanks));
        Assert.Equal(blanks, Blanks(blanks).Text);
    }

    [Fact]
    public void Signs_of_markup_are_no_blanks() =>
        Assert.NotSame(GreenTrivia.Create(SyntaxKind.MarkupTrivia, "   "), Blanks("   "));

    [Fact]
    public void A_token_has_the_trivia_it_was_made_with()
    {
        GreenNode?[] trivia =
        [
            null, GreenTrivia.LineFeed, GreenTrivia.Space, GreenTrivia.CarriageReturnLineFeed, Blanks("     "), Blanks("\u3000"),
            GreenList.Create(GreenTrivia.LineFeed, GreenTrivia.LineFeed), GreenList.Create(GreenTrivia.LineFeed, Blanks("   ")),
            GreenList.Create(Blanks("  "), GreenTrivia.LineFeed), GreenList.Create(Blanks("\u3000"), GreenTrivia.LineFeed),
        ];
        foreach (GreenNode? leading in trivia)
        {
            foreach (GreenNode? trailing in trivia)
            {
                var token = GreenToken.Create(SyntaxKind.TextToken, "words", leading, trailing);
                Assert.Same(leading, token.Leading);
                Assert.Same(trailing, token.Trailing);
                Assert.Equal(leading?.ToFullString() + "words" + trailing?.ToFullString(), token.ToFullString());
                Assert.Equal((leading?.FullWidth ?? 0, 5, trailing?.FullWidth ?? 0), (token.LeadingTriviaWidth, token.Width, token.TrailingTriviaWidth));

                var marked = (GreenToken)token.WithDiagnostics(new GreenDiagnostic(Descriptors.UnrecognizedBlock, 0, 1));
                Assert.Single(marked.Diagnostics.ToArray());
                Assert.Same(leading, marked.Leading);
                Assert.Same(trailing, marked.Trailing);
                Assert.Empty(token.Diagnostics.ToArray());
            }
        }
    }

    [Fact]
    public void An_annotation_is_of_a_copy_and_not_of_what_is_shared()
    {
        var annotation = new SyntaxAnnotation("indent");
        GreenNode marked = Blanks("    ").WithAnnotations([annotation]);

        Assert.True(marked.HasAnnotation(annotation));
        Assert.False(Blanks("    ").HasAnnotation(annotation));
        Assert.Same(marked, GreenToken.Create(SyntaxKind.TextToken, "words", marked).Leading);
    }

    private static GreenTrivia Blanks(string text) => GreenTrivia.Create(SyntaxKind.WhitespaceTrivia, text);
}
