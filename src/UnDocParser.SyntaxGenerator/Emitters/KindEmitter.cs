using UnDocParser.SyntaxGenerator.Description;

namespace UnDocParser.SyntaxGenerator.Emitters;

/// <summary>Makes <c>SyntaxKind</c> and the tables of <c>SyntaxFacts</c>.</summary>
internal static class KindEmitter
{
    public static string EmitKinds(SyntaxDescription description)
    {
        var code = new CodeWriter(SyntaxEmitter.RedNamespace);
        code.Summary("Says what a node, token or trivia is. The numbers are stable between versions.");
        code.Open("public enum SyntaxKind : ushort");
        Member(code, "None", 0, "Nothing: the kind of a default token or trivia.");
        Member(code, "List", 1, "A list; no node of this kind is ever seen.");
        foreach (KindDescription kind in description.Tokens.Concat(description.Trivia))
        {
            Member(code, kind.Name, kind.Value, kind.Documentation);
        }

        foreach (NodeDescription node in description.Nodes)
        {
            Member(code, node.Name, node.Value, node.Documentation, node.ClassName);
        }

        code.Close();
        return code.ToString();
    }

    public static string EmitFacts(SyntaxDescription description)
    {
        var code = new CodeWriter(SyntaxEmitter.RedNamespace);
        code.Open("public static partial class SyntaxFacts");
        code.Summary("Whether the kind is one of a token.");
        Test(code, "IsToken", description.Tokens.Select(kind => kind.Name));
        code.Summary("Whether the kind is one of trivia, structured or not.");
        Test(code, "IsTrivia", description.Trivia.Select(kind => kind.Name).Concat(StructuredTrivia(description)));
        code.Summary("Whether the kind is one of trivia that has parts of its own.");
        Test(code, "IsStructuredTrivia", StructuredTrivia(description));
        code.Summary("Whether the kind is one of a node, structured trivia included.");
        Test(code, "IsNode", description.Nodes.Select(node => node.Name));
        code.Summary("The text every token of the kind has; null when their texts differ or the kind is not one of a token.");
        code.Open("public static string? GetText(SyntaxKind kind) => kind switch");
        foreach (KindDescription kind in description.Tokens.Where(kind => kind.FixedText is not null))
        {
            code.Line("SyntaxKind." + kind.Name + " => \"" + kind.FixedText!.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\",");
        }

        code.Line("_ => null,");
        code.Close("};");
        code.Close();
        return code.ToString();
    }

    private static IEnumerable<string> StructuredTrivia(SyntaxDescription description) =>
        description.Nodes.Where(node => node.IsTrivia).Select(node => node.Name);

    private static void Test(CodeWriter code, string name, IEnumerable<string> kinds) =>
        code.Line("public static bool " + name + "(SyntaxKind kind) => kind is " + string.Join(" or ", kinds.Select(kind => "SyntaxKind." + kind)) + ";");

    private static void Member(CodeWriter code, string name, int value, string documentation, string? className = null)
    {
        code.Summary(documentation);
        if (className is not null)
        {
            code.Line("/// <seealso cref=\"" + className + "\"/>");
        }

        code.Line(name + " = " + value + ",");
    }
}
