using System.Reflection;
using UnDocParser.Syntax;

namespace UnDocParser.Tests.Syntax;

/// <summary>What holds for every generated class, checked on one node of each kind.</summary>
public class GeneratedNodeTests
{
    public static TheoryData<SyntaxKind> NodeKinds => [.. Enum.GetValues<SyntaxKind>().Where(SyntaxFacts.IsNode)];

    [Theory]
    [MemberData(nameof(NodeKinds))]
    public void Update_with_its_own_parts_returns_the_same_node(SyntaxKind kind)
    {
        SyntaxNode node = Make(kind);
        Assert.Equal(kind, node.Kind);
        foreach (MethodInfo with in node.GetType().GetMethods().Where(method => method.Name.StartsWith("With", StringComparison.Ordinal)))
        {
            object? part = node.GetType().GetProperty(with.Name["With".Length..])!.GetValue(node);
            Assert.Same(node, with.Invoke(node, [part]));
        }

        Assert.Same(node, new Idle().Visit(node));
    }

    [Theory]
    [MemberData(nameof(NodeKinds))]
    public void With_takes_a_part_of_another_node(SyntaxKind kind)
    {
        SyntaxNode node = Make(kind);
        SyntaxNode other = Make(kind);
        foreach (MethodInfo with in node.GetType().GetMethods().Where(method => method.Name.StartsWith("With", StringComparison.Ordinal)))
        {
            var changed = (SyntaxNode)with.Invoke(node, [node.GetType().GetProperty(with.Name["With".Length..])!.GetValue(other)])!;
            Assert.True(changed.IsEquivalentTo(node));
            Assert.Null(changed.Parent);
        }
    }

    [Theory]
    [MemberData(nameof(NodeKinds))]
    public void Accept_calls_the_method_of_the_kind(SyntaxKind kind)
    {
        var walker = new Counter();
        walker.Visit(Make(kind));
        Assert.Equal(1, walker.Default);
        Assert.Throws<ArgumentNullException>(() => Make(kind).Accept(null!));
    }

    private static SyntaxNode Make(SyntaxKind kind)
    {
        MethodInfo factory = typeof(SyntaxFactory).GetMethods()
            .Single(method => method.Name == $"{kind}" && method.GetParameters() is [{ ParameterType: var first }, ..] && first != typeof(string));
        return (SyntaxNode)factory.Invoke(null, [.. factory.GetParameters().Select(Argument)])!;
    }

    private static object? Argument(ParameterInfo parameter)
    {
        if (parameter.ParameterType == typeof(SyntaxToken))
        {
            return TokenFor((MethodInfo)parameter.Member, parameter.Name!);
        }

        if (parameter.ParameterType.IsValueType)
        {
            return Activator.CreateInstance(parameter.ParameterType);
        }

        string name = parameter.ParameterType.Name;
        return Make(Enum.Parse<SyntaxKind>(name[..^"Syntax".Length]));
    }

    private static SyntaxToken TokenFor(MethodInfo factory, string parameter) => parameter switch
    {
        "endOfFileToken" => SyntaxFactory.Token(SyntaxKind.EndOfFileToken),
        "openBracket" => SyntaxFactory.Token(SyntaxKind.OpenBracketToken),
        "closeBracket" => SyntaxFactory.Token(SyntaxKind.CloseBracketToken),
        "openParen" => SyntaxFactory.Token(SyntaxKind.OpenParenToken),
        "closeParen" => SyntaxFactory.Token(SyntaxKind.CloseParenToken),
        "openBar" or "closeBar" => SyntaxFactory.Token(SyntaxKind.CellBarToken),
        "target" => SyntaxFactory.MissingToken(SyntaxKind.LinkTargetToken),
        "openMarker" or "closeMarker" => SyntaxFactory.Token(SyntaxKind.EmphasisMarkerToken, "*"),
        "mark" => SyntaxFactory.Token(SyntaxKind.NoteMarkToken, "1"),
        "rule" => SyntaxFactory.Token(SyntaxKind.NoteRuleToken, "____"),
        "text" => SyntaxFactory.Token(SyntaxKind.TextToken, "text"),
        "number" when factory.Name == nameof(SyntaxFactory.PageNumber) => SyntaxFactory.Token(SyntaxKind.PageNumberToken, "2"),
        _ => SyntaxFactory.Token(SyntaxKind.LabelToken, "1."),
    };

    private sealed class Idle : SyntaxRewriter;

    private sealed class Counter : SyntaxVisitor
    {
        public int Default { get; private set; }

        public override void DefaultVisit(SyntaxNode node) => Default++;
    }
}
