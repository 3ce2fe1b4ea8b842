using UnDocParser.Syntax.Green;
using UnDocParser.Text;

namespace UnDocParser.Syntax;

/// <content>Trees over roots that were made or changed by hand, not parsed.</content>
public sealed partial class SyntaxTree
{
    /// <summary>
    /// Determines whether the syntax is what the parser finds in the text. It is not in a tree over nodes that were made or changed by hand:
    /// they are kept as they are, whatever a parser would find in their text.
    /// </summary>
    public bool IsParsed => Memory is not null;

    /// <summary>Makes a tree over a document, whose text is that of its tokens and trivia. Nothing is parsed.</summary>
    /// <param name="root">The document; it may belong to another tree, and stays a part of that one.</param>
    /// <param name="options">How the text is parsed when it is parsed again, or null for <see cref="ParseOptions.Default"/>.</param>
    /// <returns>A tree whose root is a copy of the document that shares all its parts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="root"/> is null.</exception>
    /// <example>
    /// <code>
    /// DocumentSyntax document = SyntaxFactory.Document(null, SyntaxFactory.List&lt;BlockSyntax&gt;(clause), SyntaxFactory.Token(SyntaxKind.EndOfFileToken));
    /// SyntaxTree tree = SyntaxTree.Create(document);
    /// </code>
    /// </example>
    public static SyntaxTree Create(DocumentSyntax root, ParseOptions? options = null) =>
        new(null, (root ?? throw new ArgumentNullException(nameof(root))).Green, options ?? ParseOptions.Default);

    /// <summary>
    /// Makes a tree over a changed root. Its text is that of this tree with the changes of the root, and remembers them: <see cref="WithChanges"/> of it
    /// parses again what the changes touched, and takes over the rest from this tree.
    /// </summary>
    /// <param name="root">The root, best made from that of this tree: the more they share, the less is parsed again.</param>
    /// <param name="options">How the text is parsed when it is parsed again. Where the language differs, all of it is.</param>
    /// <returns>A tree whose root is a copy of <paramref name="root"/>; this tree when the root and the options are its own.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <remarks>
    /// Roots made by <see cref="SyntaxNodeExtensions.ReplaceNode{TRoot}(TRoot, SyntaxNode, SyntaxNode)"/> and its like, by a
    /// <see cref="SyntaxRewriter"/> or by <c>With…</c> from the root of a tree have such a tree already.
    /// </remarks>
    public SyntaxTree WithRootAndOptions(DocumentSyntax root, ParseOptions options)
    {
        if (root is null)
        {
            throw new ArgumentNullException(nameof(root));
        }

        if (options is null)
        {
            throw new ArgumentNullException(nameof(options));
        }

        bool isSameRoot = ReferenceEquals(root.Green, _root.Green);
        if (isSameRoot && options == Options)
        {
            return this;
        }

        return isSameRoot && options.Language == Options.Language ? WithFilePath(options.FilePath) : new SyntaxTree(null, root.Green, options, Origin);
    }

    /// <summary>Makes a tree of the same text and syntax that names another file.</summary>
    /// <param name="path">The path; empty for none.</param>
    /// <returns>The tree, which shares all but its root node with this one; this tree when the path is its own.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public SyntaxTree WithFilePath(string path)
    {
        if (path is null)
        {
            throw new ArgumentNullException(nameof(path));
        }

        if (path == FilePath)
        {
            return this;
        }

        ParseOptions options = Options with { FilePath = path };
        return new SyntaxTree(Volatile.Read(ref _text), _root.Green, options, _origin?.WithFilePath(path) ?? (_text is null ? this : null))
        {
            _language = _language,
            Memory = Memory is null ? null : Memory with { Options = options },
            ReuseStatistics = ReuseStatistics,
        };
    }

    /// <summary>Makes a tree over a changed root, as edits of nodes do.</summary>
    internal SyntaxTree WithRoot(GreenNode root) => ReferenceEquals(root, _root.Green) ? this : new SyntaxTree(null, root, Options, Origin);

    // The nearest tree with a text of its own; the text of a tree over nodes alone counts as such.
    private SyntaxTree Origin => _origin ?? this;

    // What a changed text is parsed from: the last tree that was parsed, where the way to parse is the same.
    private SyntaxTree ParsedOrigin => _origin is not null && _origin.Options == Options ? _origin : this;

    private SourceText KeepText()
    {
        SourceText text = _origin is null ? SourceText.From(_root.ToFullString()) : Changed(_origin);
        return Interlocked.CompareExchange(ref _text, text, null) ?? text;
    }

    private SourceText Changed(SyntaxTree origin) => origin.Text.WithChanges(
        GreenChanges.FindInWords(origin._root.Green, _root.Green).Select(change => Tight(origin.Text.ToString(change.Old), change)));

    // Without what both texts have in common at their start and at their end.
    private TextChange Tight(string old, GreenChange change)
    {
        string current = GreenText.Read(_root.Green, change.Current);
        int limit = Math.Min(old.Length, current.Length);
        int prefix = 0;
        while (prefix < limit && old[prefix] == current[prefix])
        {
            prefix++;
        }

        int suffix = 0;
        while (suffix < limit - prefix && old[old.Length - 1 - suffix] == current[current.Length - 1 - suffix])
        {
            suffix++;
        }

        return new TextChange(
            TextSpan.FromBounds(change.Old.Start + prefix, change.Old.End - suffix), current.Substring(prefix, current.Length - prefix - suffix));
    }
}
