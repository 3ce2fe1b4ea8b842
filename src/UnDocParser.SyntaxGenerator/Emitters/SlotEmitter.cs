using UnDocParser.SyntaxGenerator.Description;

namespace UnDocParser.SyntaxGenerator.Emitters;

/// <summary>Makes the tables of what fits into the slots of a node.</summary>
internal static class SlotEmitter
{
    public static string Emit(SyntaxDescription description)
    {
        var code = new CodeWriter(SyntaxEmitter.RedNamespace);
        code.Summary("What fits into the slots of each kind of node.");
        code.Open("internal static class SlotFacts");
        code.Summary("Whether the slot holds a list.");
        Table(code, "public static bool IsList(SyntaxKind kind, int slot)", description, ListSlots);
        code.Summary("Whether the slot may be empty, a list included.");
        Table(code, "public static bool IsOptional(SyntaxKind kind, int slot)", description, OptionalSlots);
        code.Summary("Whether a node fits into the slot, as a whole or as an element of its list.");
        Table(code, "public static bool Accepts(SyntaxKind kind, int slot, SyntaxNode node)", description, node => Cases(node, AcceptedNode));
        code.Summary("Whether a token fits into the slot, as a whole or as an element of its list.");
        Table(code, "public static bool Accepts(SyntaxKind kind, int slot, SyntaxKind token)", description, node => Cases(node, AcceptedToken));
        code.Close();
        return code.ToString();
    }

    private static void Table(CodeWriter code, string signature, SyntaxDescription description, Func<NodeDescription, string?> test)
    {
        code.Open(signature + " => kind switch");
        foreach (NodeDescription node in description.Nodes)
        {
            if (test(node) is { } expression)
            {
                code.Line("SyntaxKind." + node.Name + " => " + expression + ",");
            }
        }

        code.Line("_ => false,");
        code.Close("};");
    }

    private static string? ListSlots(NodeDescription node) =>
        SlotsWhere(node, field => field.Type is FieldType.NodeList or FieldType.TokenList);

    private static string? OptionalSlots(NodeDescription node) =>
        SlotsWhere(node, field => field.IsOptional || field.Type is FieldType.NodeList or FieldType.TokenList);

    private static string? SlotsWhere(NodeDescription node, Func<FieldDescription, bool> test)
    {
        var slots = node.Fields.Select((field, slot) => (field, slot)).Where(pair => test(pair.field)).Select(pair => pair.slot).ToList();
        return slots.Count == 0 ? null : "slot is " + string.Join(" or ", slots);
    }

    private static string? Cases(NodeDescription node, Func<FieldDescription, string?> accepted)
    {
        var cases = node.Fields.Select((field, slot) => accepted(field) is { } test ? slot + " => " + test : null).Where(test => test is not null).ToList();
        return cases.Count == 0 ? null : "slot switch { " + string.Join(", ", cases) + ", _ => false }";
    }

    private static string? AcceptedNode(FieldDescription field) =>
        field.NodeType is null ? null : "node is " + field.NodeType + "Syntax";

    private static string? AcceptedToken(FieldDescription field) => field.Type switch
    {
        FieldType.Token or FieldType.TokenList when field.Kinds.Count > 0 => "token is " + string.Join(" or ", field.Kinds.Select(kind => "SyntaxKind." + kind)),
        FieldType.TokenList => "true",
        _ => null,
    };
}
