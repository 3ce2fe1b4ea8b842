using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace UnDocParser.Tests.Architecture;

/// <summary>A method of the sources with its cyclomatic complexity.</summary>
/// <param name="Name">The type and the method: <c>LabelScanner.Scan</c>.</param>
/// <param name="Paths">One, and one more for each branch: <c>if</c>, loops, cases and arms, <c>catch</c>, <c>&amp;&amp;</c>, <c>||</c>, <c>??</c> and <c>?:</c>.</param>
internal sealed record Complexity(string Name, int Paths)
{
    /// <summary>Returns the methods, constructors, operators and accessors with a body in a file, local functions counted with what holds them.</summary>
    public static IEnumerable<Complexity> OfFile(string text) =>
        CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Preview)).GetRoot().DescendantNodes()
            .Where(IsMethod)
            .Select(node => new Complexity(NameOf(node), 1 + node.DescendantNodes().Count(Branches)));

    private static bool IsMethod(SyntaxNode node) => node switch
    {
        BaseMethodDeclarationSyntax method => method.Body is not null || method.ExpressionBody is not null,
        AccessorDeclarationSyntax accessor => accessor.Body is not null || accessor.ExpressionBody is not null,
        PropertyDeclarationSyntax property => property.ExpressionBody is not null,
        _ => false,
    };

    private static bool Branches(SyntaxNode node) => node.Kind() is
        SyntaxKind.IfStatement or SyntaxKind.WhileStatement or SyntaxKind.DoStatement or SyntaxKind.ForStatement or SyntaxKind.ForEachStatement
        or SyntaxKind.ForEachVariableStatement or SyntaxKind.CaseSwitchLabel or SyntaxKind.CasePatternSwitchLabel or SyntaxKind.SwitchExpressionArm
        or SyntaxKind.CatchClause or SyntaxKind.ConditionalExpression or SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression
        or SyntaxKind.CoalesceExpression or SyntaxKind.CoalesceAssignmentExpression;

    private static string NameOf(SyntaxNode node)
    {
        string member = node switch
        {
            MethodDeclarationSyntax method => method.Identifier.Text,
            PropertyDeclarationSyntax property => property.Identifier.Text,
            AccessorDeclarationSyntax { Parent.Parent: PropertyDeclarationSyntax property } => property.Identifier.Text,
            AccessorDeclarationSyntax => "this[]",
            ConstructorDeclarationSyntax => ".ctor",
            _ => node.Kind().ToString(),
        };
        return node.Ancestors().OfType<BaseTypeDeclarationSyntax>().First().Identifier.Text + "." + member;
    }
}
