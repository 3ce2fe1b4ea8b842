namespace UnDocParser.SyntaxGenerator.Description;

/// <summary>What Syntax.xml says, checked.</summary>
internal sealed record SyntaxDescription(
    IReadOnlyList<KindDescription> Tokens,
    IReadOnlyList<KindDescription> Trivia,
    IReadOnlyList<BaseDescription> Bases,
    IReadOnlyList<NodeDescription> Nodes);

/// <summary>A kind of token or of trivia without structure.</summary>
internal sealed record KindDescription(string Name, int Value, string? FixedText, string Documentation);

/// <summary>An abstract class of nodes.</summary>
internal sealed record BaseDescription(string Name, string? Base, IReadOnlyList<FieldDescription> Fields, string Documentation)
{
    public string ClassName => Name + "Syntax";

    public string BaseClassName => Base is null ? "SyntaxNode" : Base + "Syntax";
}

/// <summary>A kind of node.</summary>
internal sealed record NodeDescription(string Name, int Value, string? Base, string? Grammar, IReadOnlyList<FieldDescription> Fields, string Documentation)
{
    public string ClassName => Name + "Syntax";

    public string BaseClassName => Base is null ? "SyntaxNode" : Base + "Syntax";

    /// <summary>The node is itself a piece of trivia.</summary>
    public bool IsTrivia => Base == "StructuredTrivia";
}

internal enum FieldType
{
    Token,
    TokenList,
    Node,
    NodeList,
}

/// <summary>A field of a node; its place among the fields is its slot.</summary>
internal sealed record FieldDescription(string Name, FieldType Type, string? NodeType, IReadOnlyList<string> Kinds, bool IsOptional, string Documentation)
{
    public string ParameterName => char.ToLowerInvariant(Name[0]) + Name.Substring(1);

    public string RedType => Type switch
    {
        FieldType.Token => "SyntaxToken",
        FieldType.TokenList => "SyntaxTokenList",
        FieldType.Node => NodeType + (IsOptional ? "Syntax?" : "Syntax"),
        _ => "SyntaxList<" + NodeType + "Syntax>",
    };

    public string GreenType => Type switch
    {
        FieldType.Token => IsOptional ? "GreenToken?" : "GreenToken",
        FieldType.Node => IsOptional ? "GreenNode?" : "GreenNode",
        _ => "GreenNode?",
    };
}
