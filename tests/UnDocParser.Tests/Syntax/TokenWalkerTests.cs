using UnDocParser.Syntax;
using UnDocParser.Tests.Corpus;
using UnDocParser.Tests.Generators.Families;
using UnDocParser.Tests.Invariants;
using UnDocParser.Tests.Properties;

namespace UnDocParser.Tests.Syntax;

/// <summary>The walk over all tokens makes no nodes; what it finds is what a walk over nodes and tokens finds.</summary>
public sealed class TokenWalkerTests
{
    private const int InnerNodes = 40;

    public static TheoryData<string> Families => [.. FamilyGenerator.Families];

    [Fact]
    public void Tokens_of_samples_are_those_between_the_nodes() => Assert.All(SampleTexts.All, sample => Check(sample.Text));

    [Theory]
    [MemberData(nameof(Families))]
    public void Tokens_of_families_are_those_between_the_nodes(string family)
    {
        FamilyText made = new FamilyGenerator(TestSeed.Value).Generate(family);
        Assert.All(FamilyForm.All, form => Check(form.Print(made)));
    }

    [Cases(300, EndSize = 200, Arbitrary = [typeof(StrangeTexts)])]
    public void Tokens_of_random_texts_are_those_between_the_nodes(string text) => Check(text);

    [Theory]
    [MemberData(nameof(PathologicalTextTests.Texts), MemberType = typeof(PathologicalTextTests))]
    public void Tokens_of_pathological_texts_are_those_between_the_nodes(string name, string text)
    {
        Assert.NotEmpty(name);
        var tree = SyntaxTree.ParseText(text);
        SyntaxToken[] walked = [.. tree.GetRoot().DescendantTokens(descendIntoTrivia: true)];
        AssertSame(Between(tree.GetRoot(), descendIntoTrivia: true), walked);
    }

    [SharedFact(SharedTexts.Corpus)]
    public void Tokens_of_the_corpus_are_those_between_the_nodes()
    {
        foreach ((_, string text) in SharedTexts.ReadCorpus(".txt").Where((_, index) => index % 10 == 0))
        {
            Check(text);
        }
    }

    [Fact]
    public void Tokens_of_a_tree_made_by_hand_are_those_between_the_nodes()
    {
        SyntaxTree tree = Sample.Tree();
        AssertSame(Between(tree.GetRoot(), descendIntoTrivia: false), [.. tree.GetRoot().DescendantTokens()]);
        AssertSame(Between(tree.GetRoot(), descendIntoTrivia: true), [.. tree.GetRoot().DescendantTokens(descendIntoTrivia: true)]);
    }

    private static void Check(string text)
    {
        foreach (bool descendIntoTrivia in new[] { false, true })
        {
            // First in a tree of which no node was made, then in the same one with all of them.
            var tree = SyntaxTree.ParseText(text);
            SyntaxToken[] first = [.. tree.GetRoot().DescendantTokens(descendIntoTrivia: descendIntoTrivia)];
            SyntaxToken[] between = Between(tree.GetRoot(), descendIntoTrivia);
            AssertSame(between, first);
            AssertSame(between, [.. tree.GetRoot().DescendantTokens(descendIntoTrivia: descendIntoTrivia)]);
            foreach (SyntaxNode node in tree.GetRoot().DescendantNodes(descendIntoTrivia: true).Take(InnerNodes))
            {
                AssertSame(Between(node, descendIntoTrivia), [.. node.DescendantTokens(descendIntoTrivia: descendIntoTrivia)]);
            }
        }
    }

    private static SyntaxToken[] Between(SyntaxNode node, bool descendIntoTrivia) =>
        [.. node.DescendantNodesAndTokens(descendIntoTrivia: descendIntoTrivia).Where(item => item.IsToken).Select(item => item.AsToken())];

    private static void AssertSame(SyntaxToken[] expected, SyntaxToken[] found)
    {
        Assert.Equal(expected.Length, found.Length);
        for (int index = 0; index < expected.Length; index++)
        {
            SyntaxToken one = expected[index];
            SyntaxToken other = found[index];
            bool isSame = one == other && one.GetHashCode() == other.GetHashCode() && one.Kind == other.Kind && one.Span == other.Span
                && one.FullSpan == other.FullSpan && ReferenceEquals(one.Parent, other.Parent);
            Assert.True(isSame, $"Token {index} is {other.Kind} {other.FullSpan} in {other.Parent?.Kind}, not {one.Kind} {one.FullSpan} in {one.Parent?.Kind}.");
        }
    }
}
