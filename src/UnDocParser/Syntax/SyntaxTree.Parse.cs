using System.Collections.Immutable;
using UnDocParser.Parsing;
using UnDocParser.Parsing.Incremental;
using UnDocParser.Syntax.Green;
using UnDocParser.Text;

namespace UnDocParser.Syntax;

public sealed partial class SyntaxTree
{
    private string? _language;

    /// <summary>
    /// Gets the language of the text as its ISO 639-1 code, found in the text or given by the options. That of a tree over nodes made by hand is
    /// found by a parse of their text when it is first asked for.
    /// </summary>
    public string Language => Volatile.Read(ref _language) ?? KeepLanguage();

    /// <summary>Gets what is remembered of the parse; null for a tree that was made by other means.</summary>
    internal ParseMemory? Memory { get; private set; }

    /// <summary>Gets what making this tree cost, and what it took over from the tree it was made from.</summary>
    public ReuseStatistics ReuseStatistics { get; private set; } = new(FullParseReason.FirstParse, 0, 0, 0, 0);

    internal static SyntaxTree Create(SourceText text, GreenNode root, ParseMemory memory, ReuseStatistics statistics) =>
        new(text, root, memory.Options)
        {
            _language = memory.Traits.Language.Code,
            Memory = memory,
            ReuseStatistics = statistics,
        };

    /// <summary>
    /// Parses a changed text from this tree, at the cost of what changed. From a tree whose nodes were edited it parses what the edits of nodes
    /// touched too: its nodes give way to those that the parser finds.
    /// </summary>
    /// <param name="newText">
    /// The text; best made from <see cref="Text"/> by <see cref="SourceText.WithChanges(TextChange[])"/> or
    /// <see cref="SourceText.Replace(TextSpan, string)"/>, which remember where they differ. Otherwise the two are compared, and what lies between what they
    /// have in common at their start and at their end counts as one edit.
    /// </param>
    /// <param name="cancellationToken">Stops the parse; checked at every block. This tree stays as it is.</param>
    /// <returns>A tree equal to that of a parse of the whole text with the same options: kinds, texts, trivia and diagnostics. Blocks out of reach of the edits are shared with this tree.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="newText"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public SyntaxTree WithChangedText(SourceText newText, CancellationToken cancellationToken = default)
    {
        if (newText is null)
        {
            throw new ArgumentNullException(nameof(newText));
        }

        cancellationToken.ThrowIfCancellationRequested();
        return IsParsed && ReferenceEquals(newText, Text) ? this : IncrementalParser.Parse(ParsedOrigin, newText, cancellationToken);
    }

    /// <summary>Parses the text of a tree whose nodes were made or changed by hand.</summary>
    /// <param name="cancellationToken">Stops the parse; checked at every block.</param>
    /// <returns>
    /// The tree that a parse of the text gives, made at the cost of what changed since the last parse; this tree when it was parsed.
    /// </returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <example>
    /// <code>
    /// DocumentSyntax edited = tree.GetRoot().InsertNodesAfter(last, [SyntaxFactory.OperativeClause("4.", "Decides", "to meet again.")]);
    /// SyntaxTree parsed = edited.SyntaxTree!.Reparse();
    /// </code>
    /// </example>
    public SyntaxTree Reparse(CancellationToken cancellationToken = default) => WithChangedText(Text, cancellationToken);

    /// <summary>Changes the text and parses the outcome from this tree.</summary>
    /// <param name="changes">The changes, in terms of <see cref="Text"/>, in any order and not overlapping.</param>
    /// <returns>The tree of the changed text; this tree when there is no change.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="changes"/> is null.</exception>
    /// <exception cref="ArgumentException">Two changes overlap, or one reaches outside the text.</exception>
    /// <example>
    /// <code>
    /// // "also " is typed at the caret.
    /// SyntaxTree edited = tree.WithChanges(new TextChange(new TextSpan(caret, 0), "also "));
    /// </code>
    /// </example>
    public SyntaxTree WithChanges(params TextChange[] changes) => WithChangedText(Text.WithChanges(changes));

    /// <summary>Parses a text. Any text parses; what is not understood is kept and reported.</summary>
    /// <param name="text">The text; may be empty.</param>
    /// <param name="options">How to parse, or null for <see cref="ParseOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops the parse; checked between its stages.</param>
    /// <returns>The tree, whose <see cref="SyntaxNode.ToFullString"/> equals the text. The time is linear in the text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <example>
    /// <code>
    /// SyntaxTree tree = SyntaxTree.ParseText(text, new ParseOptions { Language = "en", FilePath = "resolution.txt" });
    /// foreach (Diagnostic diagnostic in tree.GetDiagnostics())
    /// {
    ///     Console.WriteLine($"{diagnostic.Location.LineSpan.Start.Line + 1}: {diagnostic.Id} {diagnostic.GetMessage()}");
    /// }
    /// </code>
    /// </example>
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

    /// <summary>Returns the changes that make the text of this tree of that of an older one.</summary>
    /// <param name="oldTree">The older tree; any tree, though the changes are tight only where this one was made from it by edits.</param>
    /// <returns>The changes in terms of the text of <paramref name="oldTree"/>, in order and not overlapping.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="oldTree"/> is null.</exception>
    public ImmutableArray<TextChange> GetChanges(SyntaxTree oldTree) =>
        Text.GetTextChanges((oldTree ?? throw new ArgumentNullException(nameof(oldTree))).Text);

    /// <summary>
    /// Returns where this tree has other syntax than an older one: the full spans of the labels, texts and whole members that are not shared with it
    /// nor equal to what stood in their place. No block that both have lies inside.
    /// </summary>
    /// <param name="oldTree">The older tree.</param>
    /// <returns>Spans of this tree, in order and not overlapping; an empty span where something was taken out. Empty for the same tree.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="oldTree"/> is null.</exception>
    /// <remarks>O(log n) for one edit; for several, linear in the members of a list between the first and the last.</remarks>
    public ImmutableArray<TextSpan> GetChangedSpans(SyntaxTree oldTree) =>
        GreenChanges.Find((oldTree ?? throw new ArgumentNullException(nameof(oldTree)))._root.Green, _root.Green);

    private string KeepLanguage()
    {
        string found = _origin is not null && _origin.Options.Language == Options.Language
            ? _origin.Language
            : DocumentParser.Parse(Text, Options, CancellationToken.None).Language;
        return Interlocked.CompareExchange(ref _language, found, null) ?? found;
    }
}
