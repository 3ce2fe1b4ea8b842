namespace UnDocParser.Html;

/// <summary>What <see cref="DocumentPage"/> writes. Immutable.</summary>
public sealed record DocumentPageOptions
{
    /// <summary>Gets the options that hold where none are given.</summary>
    public static DocumentPageOptions Default { get; } = new();

    /// <summary>
    /// Gets a value indicating whether the page carries the tree inspector: the nodes, tokens and trivia of the text, the text itself as it was
    /// parsed, and the rules that decided, compressed. It is built when a reader first asks for it.
    /// </summary>
    public bool HasInspector { get; init; } = true;

    /// <summary>Gets the title of the window; null for the symbol and title of the document, or the name of its file where it has neither.</summary>
    public string? Title { get; init; }
}
