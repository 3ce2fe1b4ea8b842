using UnDocParser.SyntaxGenerator.Description;

namespace UnDocParser.SyntaxGenerator.Emitters;

/// <summary>Makes the public factory, the green factory, and the step from green to red.</summary>
internal static class FactoryEmitter
{
    public static string EmitFactory(SyntaxDescription description)
    {
        var code = new CodeWriter(SyntaxEmitter.RedNamespace, SyntaxEmitter.GreenNamespace);
        code.Open("public static partial class SyntaxFactory");
        foreach (NodeDescription node in description.Nodes)
        {
            code.Summary("Makes a node detached from any tree. " + node.Documentation);
            foreach (FieldDescription field in node.Fields)
            {
                code.Tag("param name=\"" + field.ParameterName + "\"", field.Documentation + (field.IsOptional ? " Can be absent." : ""));
            }

            code.Line("/// <returns>The new node.</returns>");
            code.Line("/// <exception cref=\"System.ArgumentException\">A part is missing or of a wrong kind.</exception>");
            code.Open("public static " + node.ClassName + " " + node.Name + "(" + Parameters(node, field => field.RedType) + ")");
            foreach (FieldDescription field in node.Fields)
            {
                EmitCheck(code, field);
            }

            code.Line("return (" + node.ClassName + ")RedFactory.Create(GreenFactory." + node.Name + "(" + string.Join(", ", node.Fields.Select(GreenArgument)) + "), null, 0);");
            code.Close();
        }

        code.Close();
        return code.ToString();
    }

    public static string EmitGreenFactory(SyntaxDescription description)
    {
        var code = new CodeWriter(SyntaxEmitter.GreenNamespace);
        code.Summary("Makes green nodes, one method for each kind.");
        code.Open("internal static class GreenFactory");
        foreach (NodeDescription node in description.Nodes)
        {
            code.Summary(node.Documentation);
            string slots = string.Concat(node.Fields.Select(field => ", " + field.ParameterName));
            code.Open("public static GreenNode " + node.Name + "(" + Parameters(node, field => field.GreenType) + ")");
            foreach (FieldDescription field in node.Fields.Where(field => field.Type == FieldType.Token))
            {
                string kinds = string.Join(" or ", field.Kinds.Select(kind => "SyntaxKind." + kind));
                string absent = field.IsOptional ? field.ParameterName + " is null || " : "";
                code.Line("System.Diagnostics.Debug.Assert(" + absent + field.ParameterName + ".Kind is " + kinds + ", \"The token is of a wrong kind.\");");
            }

            code.Line("return GreenSyntaxNode.Create(SyntaxKind." + node.Name + slots + ");");
            code.Close();
        }

        code.Close();
        return code.ToString();
    }

    public static string EmitRedFactory(SyntaxDescription description)
    {
        var code = new CodeWriter(SyntaxEmitter.RedNamespace, SyntaxEmitter.GreenNamespace);
        code.Summary("Makes the red node over a green one.");
        code.Open("internal static class RedFactory");
        code.Open("public static SyntaxNode Create(GreenNode green, SyntaxNode? parent, int position) => green.Kind switch");
        code.Line("SyntaxKind.List => new SyntaxListNode(green, parent, position),");
        foreach (NodeDescription node in description.Nodes)
        {
            code.Line("SyntaxKind." + node.Name + " => new " + node.ClassName + "(green, parent, position),");
        }

        code.Line("_ => throw new System.ArgumentException(\"The kind is not one of a node.\", nameof(green)),");
        code.Close("};");
        code.Close();
        return code.ToString();
    }

    private static string Parameters(NodeDescription node, Func<FieldDescription, string> type) =>
        string.Join(", ", node.Fields.Select(field => type(field) + " " + field.ParameterName));

    private static string GreenArgument(FieldDescription field) => field.Type switch
    {
        FieldType.Token => field.ParameterName + ".Node" + (field.IsOptional ? "" : "!"),
        FieldType.Node => field.ParameterName + (field.IsOptional ? "?.Green" : ".Green"),
        _ => field.ParameterName + ".Green",
    };

    private static void EmitCheck(CodeWriter code, FieldDescription field)
    {
        string kinds = string.Concat(field.Kinds.Select(kind => ", SyntaxKind." + kind));
        switch (field.Type)
        {
            case FieldType.Token:
                code.Line((field.IsOptional ? "CheckOptionalToken(" : "CheckToken(") + field.ParameterName + ", nameof(" + field.ParameterName + ")" + kinds + ");");
                break;
            case FieldType.TokenList when field.Kinds.Count > 0:
                code.Line("CheckTokens(" + field.ParameterName + ", nameof(" + field.ParameterName + ")" + kinds + ");");
                break;
            case FieldType.Node when !field.IsOptional:
                NodeEmitter.EmitNullCheck(code, field.ParameterName);
                break;
        }
    }
}
