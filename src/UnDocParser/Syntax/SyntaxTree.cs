using UnDocParser.Diagnostics;
using UnDocParser.Syntax.Green;
using UnDocParser.Text;

namespace UnDocParser.Syntax;

/// <summary>A text with the syntax found in it. Immutable and thread-safe; the nodes are made when first asked for.</summary>
/// <example>
/// <code>
/// SyntaxTree tree = SyntaxTree.ParseText(text);
/// foreach (OperativeClauseSyntax clause in tree.GetRoot().DescendantNodes().OfType&lt;OperativeClauseSyntax&gt;())
/// {
///     Console.WriteLine($"{clause.Label} in line {tree.GetLineSpan(clause.Span).Start.Line + 1}");
/// }
/// </code>
/// </example>
public sealed partial class SyntaxTree
{
    private readonly DocumentSyntax _root;

    // What this tree was made from by edits of nodes: a tree with a text of its own. Null for a tree that has its own.
    private readonly SyntaxTree? _origin;
    private SourceText? _text;
    private IReadOnlyList<Diagnostic>? _diagnostics;

    private SyntaxTree(SourceText? text, GreenNode root, ParseOptions options, SyntaxTree? origin = null)
    {
        _text = text;
        Options = options;
        _origin = origin;
        _root = (DocumentSyntax)RedFactory.Create(root, null, 0);
        _root.AttachTo(this);
    }

    /// <summary>The text. That of a tree made by edits of nodes is made when it is first asked for, from the text before and what changed.</summary>
    public SourceText Text => Volatile.Read(ref _text) ?? KeepText();

    /// <summary>How the text is parsed when it is parsed again.</summary>
    public ParseOptions Options { get; }

    /// <summary>The path of the file the text is from; empty when there is none.</summary>
    public string FilePath => Options.FilePath;

    /// <summary>The number of UTF-16 code units of the text.</summary>
    public int Length => _root.FullWidth;

    /// <summary>The root node. The same on every call.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="OperationCanceledException">The call was cancelled.</exception>
    public DocumentSyntax GetRoot(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return _root;
    }

    /// <summary>All diagnostics, those in trivia included, in the order of their places. Gathered once.</summary>
    public IReadOnlyList<Diagnostic> GetDiagnostics()
    {
        if (Volatile.Read(ref _diagnostics) is { } known)
        {
            return known;
        }

        IReadOnlyList<Diagnostic> found = _root.GetDiagnostics();
        return Interlocked.CompareExchange(ref _diagnostics, found, null) ?? found;
    }

    /// <summary>Where a span is by lines and columns, both counted from 0. O(log lines).</summary>
    /// <param name="span">A span within the text.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span ends behind the text.</exception>
    public LinePositionSpan GetLineSpan(TextSpan span) => Text.Lines.GetLinePositionSpan(span);

    /// <summary>The place of a span in this tree.</summary>
    /// <param name="span">A span within the text.</param>
    public Location GetLocation(TextSpan span) => new(this, span);

    /// <summary>The whole text.</summary>
    public override string ToString() => Text.ToString();

    internal static SyntaxTree Create(SourceText text, GreenNode root, string filePath) =>
        new(text, root, filePath.Length == 0 ? ParseOptions.Default : new ParseOptions { FilePath = filePath });
}
