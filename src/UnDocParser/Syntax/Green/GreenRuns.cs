namespace UnDocParser.Syntax.Green;

/// <summary>
/// Runs of text are more than half of all inlines, and each is a node of nothing but a token. A paragraph, and a list of inlines, therefore keeps the tokens
/// alone: the node is made when someone asks for it, and is what its token is.
/// </summary>
internal static class GreenRuns
{
    /// <summary>Returns the node of an inline that is kept as its token; any other is returned as it is.</summary>
    public static GreenNode NodeOf(GreenNode inline) => inline is GreenToken token ? GreenFactory.TextRun(token) : inline;

    /// <summary>Returns what tells a node from others: for a run of text, which may be made more than once, its token.</summary>
    public static GreenNode IdentityOf(GreenNode node) =>
        node.Kind == SyntaxKind.TextRun && !node.ContainsAnnotations && node.GetSlot(0) is { } token ? token : node;
}
