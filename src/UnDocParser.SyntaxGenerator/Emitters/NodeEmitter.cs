using UnDocParser.SyntaxGenerator.Description;

namespace UnDocParser.SyntaxGenerator.Emitters;

/// <summary>Makes the classes of red nodes.</summary>
internal static class NodeEmitter
{
    public static string EmitBase(BaseDescription node)
    {
        var code = new CodeWriter(SyntaxEmitter.RedNamespace, SyntaxEmitter.GreenNamespace);
        code.Summary(node.Documentation);
        code.Open("public abstract partial class " + node.ClassName + " : " + node.BaseClassName);
        code.Open("private protected " + node.ClassName + "(GreenNode green, SyntaxNode? parent, int position) : base(green, parent, position)");
        code.Close();
        foreach (FieldDescription field in node.Fields)
        {
            code.Summary(field.Documentation);
            code.Line("public abstract " + field.RedType + " " + field.Name + " { get; }");
        }

        code.Close();
        return code.ToString();
    }

    public static string EmitNode(NodeDescription node, IReadOnlyDictionary<string, BaseDescription> bases)
    {
        var inherited = new HashSet<string>(StringComparer.Ordinal);
        for (string? name = node.Base; name is not null; name = bases[name].Base)
        {
            inherited.UnionWith(bases[name].Fields.Select(field => field.Name));
        }

        var code = new CodeWriter(SyntaxEmitter.RedNamespace, SyntaxEmitter.GreenNamespace);
        code.Summary(node.Documentation);
        code.Line("/// <remarks>Grammar: <c>" + node.Name + " = " + GrammarDocument.RuleOf(node) + " ;</c></remarks>");
        code.Open("public sealed partial class " + node.ClassName + " : " + node.BaseClassName);
        code.Open("internal " + node.ClassName + "(GreenNode green, SyntaxNode? parent, int position) : base(green, parent, position)");
        code.Close();
        for (int slot = 0; slot < node.Fields.Count; slot++)
        {
            FieldDescription field = node.Fields[slot];
            code.Summary(field.Documentation + Remark(field));
            string modifier = inherited.Contains(field.Name) ? "public override " : "public ";
            code.Line(modifier + field.RedType + " " + field.Name + " => " + Value(field, slot) + ";");
        }

        EmitAccept(code, node);
        EmitUpdate(code, node);
        foreach (FieldDescription field in node.Fields)
        {
            EmitWith(code, node, field);
        }

        code.Close();
        return code.ToString();
    }

    private static string Remark(FieldDescription field) => (field.Type, field.IsOptional) switch
    {
        (FieldType.Token, true) => " A default token (of kind None) when absent.",
        (FieldType.Node, true) => " Null when absent.",
        (FieldType.TokenList or FieldType.NodeList, _) => " Can be empty.",
        _ => "",
    };

    private static string Value(FieldDescription field, int slot) => field.Type switch
    {
        FieldType.Token => "GetTokenInSlot(" + slot + ")",
        FieldType.TokenList => "GetTokensInSlot(" + slot + ")",
        FieldType.Node => "(" + field.RedType + ")GetNodeInSlot(" + slot + ")" + (field.IsOptional ? "" : "!"),
        _ => "new(GetNodeInSlot(" + slot + "))",
    };

    private static void EmitAccept(CodeWriter code, NodeDescription node)
    {
        code.Separate();
        code.Line("/// <inheritdoc/>");
        code.Open("public override void Accept(SyntaxVisitor visitor)");
        EmitNullCheck(code, "visitor");
        code.Line("visitor.Visit" + node.Name + "(this);");
        code.Close();
        code.Separate();
        code.Line("/// <inheritdoc/>");
        code.Line("public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)");
        code.Open("    where TResult : default");
        EmitNullCheck(code, "visitor");
        code.Line("return visitor.Visit" + node.Name + "(this);");
        code.Close();
    }

    private static void EmitUpdate(CodeWriter code, NodeDescription node)
    {
        code.Summary(IsRoot(node)
            ? "This node when all parts are its own, else a new node of them: the root of a new tree when this is the root of one."
            : "This node when all parts are its own, else a new node of them, detached from any tree.");
        foreach (FieldDescription field in node.Fields)
        {
            code.Tag("param name=\"" + field.ParameterName + "\"", field.Documentation);
        }

        code.Line("/// <returns>The node with these parts; a new one has the annotations of this node, but not its diagnostics.</returns>");
        code.Line("/// <exception cref=\"System.ArgumentException\">A part is missing or of a wrong kind.</exception>");
        string parameters = string.Join(", ", node.Fields.Select(field => field.RedType + " " + field.ParameterName));
        string same = string.Join(" && ", node.Fields.Select(field => field.ParameterName + " == " + field.Name));
        string arguments = string.Join(", ", node.Fields.Select(field => field.ParameterName));
        code.Line("public " + node.ClassName + " Update(" + parameters + ") =>");
        code.Line("    " + same + " ? this : (" + node.ClassName + ")WithGreen(SyntaxFactory." + node.Name + "(" + arguments + ").Green);");
    }

    private static void EmitWith(CodeWriter code, NodeDescription node, FieldDescription field)
    {
        string place = IsRoot(node) ? ": the root of a new tree when this is the root of one" : ", detached from any tree";
        code.Summary("A node like this one with another " + field.Name + place + "; this node when it is the same.");
        code.Tag("param name=\"" + field.ParameterName + "\"", field.Documentation);
        code.Line("/// <exception cref=\"System.ArgumentException\">The part is missing or of a wrong kind.</exception>");
        string arguments = string.Join(", ", node.Fields.Select(other => other == field ? field.ParameterName : other.Name));
        code.Line("public " + node.ClassName + " With" + field.Name + "(" + field.RedType + " " + field.ParameterName + ") => Update(" + arguments + ");");
    }

    private static bool IsRoot(NodeDescription node) => node.Name == "Document";

    public static void EmitNullCheck(CodeWriter code, string parameter)
    {
        code.Open("if (" + parameter + " is null)");
        code.Line("throw new System.ArgumentNullException(nameof(" + parameter + "));");
        code.Close();
    }
}
