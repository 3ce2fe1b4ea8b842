using UnDocParser.Parsing;
using UnDocParser.Syntax.Green;
using UnDocParser.Text;

namespace UnDocParser.Syntax;

public sealed partial class SyntaxTree
{
    /// <summary>Gets the language of the text as its ISO 639-1 code, found in the text or given by the options.</summary>
    public string Language { get; private set; } = "en";

    /// <summary>Gets what is remembered of the parse; null for a tree that was made by other means.</summary>
    internal ParseMemory? Memory { get; private set; }

    internal static SyntaxTree Create(SourceText text, GreenNode root, ParseMemory memory) =>
        new(text, root, memory.Options.FilePath) { Language = memory.Traits.Language.Code, Memory = memory };

    /// <summary>Parses a text. Any text parses; what is not understood is kept and reported.</summary>
    /// <param name="text">The text; may be empty.</param>
    /// <param name="options">How to parse, or null for <see cref="ParseOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops the parse; checked between its stages.</param>
    /// <returns>The tree, whose <see cref="SyntaxNode.ToFullString"/> equals the text. The time is linear in the text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static SyntaxTree ParseText(string text, ParseOptions? options = null, CancellationToken cancellationToken = default) =>
        ParseText(SourceText.From(text), options, cancellationToken);

    /// <inheritdoc cref="ParseText(string, ParseOptions?, CancellationToken)"/>
    public static SyntaxTree ParseText(SourceText text, ParseOptions? options = null, CancellationToken cancellationToken = default)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }

        return DocumentParser.Parse(text, options ?? ParseOptions.Default, cancellationToken);
    }
}
