using UnDocParser.Diagnostics;
using UnDocParser.Syntax;
using UnDocParser.Syntax.Green;

namespace UnDocParser.Tests.Syntax;

public class GreenNodeTests
{
    [Fact]
    public void Tokens_are_slices_of_their_source()
    {
        const string source = "The General Assembly";
        var token = GreenToken.Create(SyntaxKind.TextToken, source, 4, 7, GreenTrivia.Create(SyntaxKind.WhitespaceTrivia, source, 3, 1));

        Assert.Same(source, token.Source);
        Assert.Equal("General", token.Text);
        Assert.Equal(" General", token.ToFullString());
        Assert.Equal((8, 7, 1), (token.FullWidth, token.Width, token.LeadingTriviaWidth));
    }

    [Fact]
    public void Tokens_of_fixed_text_and_common_trivia_are_shared()
    {
        Assert.Same(GreenToken.Create(SyntaxKind.OpenBracketToken, "a[b", 1, 1), GreenToken.Create(SyntaxKind.OpenBracketToken));
        Assert.Same(GreenTrivia.LineFeed, GreenTrivia.Create(SyntaxKind.EndOfLineTrivia, "x\ny", 1, 1));
        Assert.Same(GreenTrivia.CarriageReturnLineFeed, GreenTrivia.Create(SyntaxKind.EndOfLineTrivia, "\r\n"));
        Assert.Same(GreenTrivia.Space, GreenTrivia.Create(SyntaxKind.WhitespaceTrivia, " "));
        Assert.NotSame(GreenTrivia.Space, GreenTrivia.Create(SyntaxKind.MarkupTrivia, " "));
        foreach (SyntaxKind kind in Enum.GetValues<SyntaxKind>().Where(SyntaxFacts.HasFixedText))
        {
            Assert.Equal(SyntaxFacts.GetText(kind), GreenToken.Create(kind).Text);
        }
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData(@"1631 \(2005\)", "1631 (2005)")]
    [InlineData("1^{er} janvier", "1er janvier")]
    [InlineData("62^e séance", "62e séance")]
    [InlineData(@"back\slash and \", @"back\slash and \")]
    [InlineData("^{open and ^", "^{open and ^")]
    [InlineData("^{}x", "x")]
    public void Value_text_has_no_markdown_escapes(string text, string expected) =>
        Assert.Equal(expected, GreenToken.Create(SyntaxKind.TextToken, text).ValueText);

    [Fact]
    public void Flags_tell_what_is_below()
    {
        GreenNode document = Sample.Document();
        Assert.True(document.ContainsDiagnostics);
        Assert.True(document.ContainsStructuredTrivia);
        Assert.False(document.ContainsSkippedText);
        Assert.False(document.ContainsMissing);

        GreenNode link = GreenFactory.Footnote(GreenToken.CreateMissing(SyntaxKind.NoteMarkToken), Sample.Paragraph("x"));
        Assert.True(link.ContainsMissing);
        Assert.False(link.IsMissing);
        Assert.True(GreenFactory.DetachedNoteMark(GreenToken.CreateMissing(SyntaxKind.NoteMarkToken)).IsMissing);
        Assert.False(GreenFactory.ParagraphText(null).IsMissing);
        Assert.True(GreenFactory.SkippedTokensTrivia(null).ContainsSkippedText);
    }

    [Fact]
    public void Diagnostics_come_and_go_on_copies()
    {
        GreenNode plain = Sample.Paragraph("x");
        var diagnostic = new GreenDiagnostic(Descriptors.UnrecognizedBlock, 0, 1);
        GreenNode marked = plain.WithDiagnostics(diagnostic);

        Assert.False(plain.ContainsDiagnostics);
        Assert.True(marked.ContainsDiagnostics);
        Assert.Same(diagnostic, Assert.Single(marked.Diagnostics.ToArray()));
        Assert.False(marked.WithDiagnostics(null).ContainsDiagnostics);
        Assert.True(GreenFactory.ContinuationParagraph(marked).WithDiagnostics(null).ContainsDiagnostics);
        Assert.True(plain.IsEquivalentTo(marked));
    }

    [Fact]
    public void Equivalence_sees_every_part()
    {
        GreenNode document = Sample.Document();
        Assert.True(document.IsEquivalentTo(Sample.Document()));
        Assert.False(document.IsEquivalentTo(null));
        GreenToken token = Sample.Token(SyntaxKind.TextToken, "a", trailing: " ");
        Assert.False(token.IsEquivalentTo(Sample.Token(SyntaxKind.TextToken, "b", trailing: " ")));
        Assert.False(token.IsEquivalentTo(Sample.Token(SyntaxKind.LabelToken, "a", trailing: " ")));
        Assert.False(token.IsEquivalentTo(Sample.Token(SyntaxKind.TextToken, "a", leading: " ")));
        Assert.False(token.IsEquivalentTo(Sample.Token(SyntaxKind.TextToken, "a", trailing: "\n")));
        Assert.False(GreenToken.Create(SyntaxKind.TextToken, "").IsEquivalentTo(GreenToken.CreateMissing(SyntaxKind.TextToken)));
    }

    [Fact]
    public void Lazy_nodes_are_expanded_on_demand_only()
    {
        var lazy = new LazyParagraph("Recalling\n");
        GreenNode document = GreenFactory.Document(null, GreenFactory.ContinuationParagraph(lazy), GreenToken.Create(SyntaxKind.EndOfFileToken));

        Assert.Equal("Recalling\n", document.ToFullString());
        Assert.False(lazy.IsExpanded);
        var paragraph = (ContinuationParagraphSyntax)Sample.Root(document).Members[0];
        Assert.Equal(10, paragraph.FullWidth);
        Assert.False(lazy.IsExpanded);
        Assert.Equal("Recalling", Assert.Single(paragraph.Content.Inlines).ToString());
        Assert.True(lazy.IsExpanded);
        Assert.Equal(1, lazy.Expansions);
        Assert.True(lazy.IsEquivalentTo(Sample.Paragraph("Recalling")));
        Assert.True(Sample.Paragraph("Recalling").IsEquivalentTo(new LazyParagraph("Recalling\n")));
    }

    private sealed class LazyParagraph(string text) : GreenLazyNode(SyntaxKind.ParagraphText, NodeFlags.ContainsPresent, text.Length)
    {
        private GreenNode? _extras;

        public int Expansions { get; private set; }

        protected override ref GreenNode? ExtrasOrFirst => ref _extras;

        public override bool TryWriteUnexpanded(TextWriter writer)
        {
            writer.Write(text);
            return true;
        }

        protected override object? CreateSlot0()
        {
            Expansions++;
            return Sample.Paragraph(text.TrimEnd('\n')).GetSlot(0);
        }
    }
}
