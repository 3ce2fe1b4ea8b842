using UnDocParser.SyntaxGenerator.Description;

namespace UnDocParser.SyntaxGenerator.Emitters;

/// <summary>Makes the visit methods of the visitors and of the rewriter.</summary>
internal static class VisitorEmitter
{
    public static string EmitVisitors(SyntaxDescription description)
    {
        var code = new CodeWriter(SyntaxEmitter.RedNamespace);
        code.Open("public abstract partial class SyntaxVisitor");
        foreach (NodeDescription node in description.Nodes)
        {
            Document(code, node);
            code.Line("public virtual void Visit" + node.Name + "(" + node.ClassName + " node) => DefaultVisit(node);");
        }

        code.Close();
        code.Separate();
        code.Open("public abstract partial class SyntaxVisitor<TResult>");
        foreach (NodeDescription node in description.Nodes)
        {
            Document(code, node);
            code.Line("/// <returns>The result for the node.</returns>");
            code.Line("public virtual TResult? Visit" + node.Name + "(" + node.ClassName + " node) => DefaultVisit(node);");
        }

        code.Close();
        return code.ToString();
    }

    public static string EmitRewriter(SyntaxDescription description)
    {
        var code = new CodeWriter(SyntaxEmitter.RedNamespace);
        code.Open("public abstract partial class SyntaxRewriter");
        foreach (NodeDescription node in description.Nodes)
        {
            code.Separate();
            code.Line("/// <inheritdoc/>");
            code.Open("public override SyntaxNode? Visit" + node.Name + "(" + node.ClassName + " node)");
            NodeEmitter.EmitNullCheck(code, "node");
            code.Line("return node.Update(" + string.Join(", ", node.Fields.Select(Rewrite)) + ");");
            code.Close();
        }

        code.Close();
        return code.ToString();
    }

    private static string Rewrite(FieldDescription field) => field.Type switch
    {
        FieldType.Token => "RewriteToken(node." + field.Name + ")",
        FieldType.Node when field.IsOptional => "(" + field.RedType + ")Visit(node." + field.Name + ")",
        FieldType.Node => "RewriteRequired(node." + field.Name + ")",
        _ => "VisitList(node." + field.Name + ")",
    };

    private static void Document(CodeWriter code, NodeDescription node)
    {
        code.Summary("Visits a node of the kind " + node.Name + ". Unless overridden, calls DefaultVisit.");
        code.Line("/// <param name=\"node\">The node.</param>");
    }
}
