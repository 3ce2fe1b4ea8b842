using UnDocParser.Syntax;
using UnDocParser.SyntaxGenerator;
using UnDocParser.SyntaxGenerator.Description;
using UnDocParser.Tests.Documentation;

namespace UnDocParser.Tests.Syntax;

public class SyntaxDescriptionTests
{
    [Fact]
    public void The_grammar_document_is_up_to_date() => Repository.HoldsGenerated(
        "docs/grammar.md", GrammarDocument.Write(SyntaxDescriptionReader.Read(Repository.Read("src/UnDocParser/Syntax/Syntax.xml"))));

    [Theory]
    [InlineData("<Syntax><Node", 1)]
    [InlineData("<Other/>", 1)]
    [InlineData("<Syntax>\n<Node Name='A'>a</Node></Syntax>", 2)]
    [InlineData("<Syntax>\n<Node Name='A' Value='x'>a</Node></Syntax>", 2)]
    [InlineData("<Syntax>\n<Node Name='A' Value='9'></Node></Syntax>", 2)]
    [InlineData("<Syntax>\n<Node Name='A' Value='9' Base='B'>a</Node></Syntax>", 2)]
    [InlineData("<Syntax>\n<Node Name='A' Value='9'>a<Node Name='F' Type='B'>f</Node></Node></Syntax>", 2)]
    [InlineData("<Syntax>\n<Node Name='A' Value='9'>a<Token Name='F' Kinds='T'>f</Token></Node></Syntax>", 2)]
    [InlineData("<Syntax>\n<Node Name='A' Value='9'>a<Token Name='F'>f</Token></Node></Syntax>", 2)]
    [InlineData("<Syntax>\n<Node Name='A' Value='9'>a<Thing Name='F'>f</Thing></Node></Syntax>", 2)]
    [InlineData("<Syntax><Node Name='A' Value='9'>a</Node>\n<Node Name='B' Value='9'>b</Node></Syntax>", 2)]
    [InlineData("<Syntax><Node Name='A' Value='8'>a</Node>\n<Node Name='A' Value='9'>b</Node></Syntax>", 2)]
    public void Malformed_descriptions_are_refused_with_their_line(string text, int line)
    {
        SyntaxDescriptionException exception = Assert.Throws<SyntaxDescriptionException>(() => SyntaxDescriptionReader.Read(text));
        Assert.Equal(line, exception.Line);
    }

    [Fact]
    public void Facts_agree_with_the_kinds()
    {
        foreach (SyntaxKind kind in Enum.GetValues<SyntaxKind>())
        {
            string name = $"{kind}";
            Assert.Equal(name.EndsWith("Token", StringComparison.Ordinal), SyntaxFacts.IsToken(kind));
            Assert.Equal(name.EndsWith("Trivia", StringComparison.Ordinal), SyntaxFacts.IsTrivia(kind));
            Assert.Equal(kind is SyntaxKind.PageBreakTrivia or SyntaxKind.SkippedTokensTrivia, SyntaxFacts.IsStructuredTrivia(kind));
            Assert.Equal(typeof(SyntaxNode).Assembly.GetType($"UnDocParser.Syntax.{kind}Syntax") is not null, SyntaxFacts.IsNode(kind));
        }

        Assert.Equal("[", SyntaxFacts.GetText(SyntaxKind.OpenBracketToken));
        Assert.Null(SyntaxFacts.GetText(SyntaxKind.TextToken));
    }
}
