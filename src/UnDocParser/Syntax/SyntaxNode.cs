using System.Collections.Concurrent;
using System.Diagnostics;
using UnDocParser.Diagnostics;
using UnDocParser.Syntax.Green;
using UnDocParser.Text;

namespace UnDocParser.Syntax;

/// <summary>
/// A node of a syntax tree. Immutable and thread-safe: children are made when first asked for, and every thread sees the same ones.
/// Positions are UTF-16 code units from the start of the text, or of the root of a detached node.
/// </summary>
[DebuggerDisplay("{Kind} {ToString(),nq}")]
public abstract partial class SyntaxNode
{
    private SyntaxNode?[]? _children;

    // Few nodes have any, nearly all of those one: the structure itself, or a dictionary of several.
    private object? _structures;

    private protected SyntaxNode(GreenNode green, SyntaxNode? parent, int position)
    {
        Green = green;
        Parent = parent;
        Position = position;
        SyntaxTree = parent?.SyntaxTree;
    }

    /// <summary>What the node is.</summary>
    public SyntaxKind Kind => Green.Kind;

    /// <summary>The node this one is a part of; <see langword="null"/> for a root and for structured trivia.</summary>
    public SyntaxNode? Parent { get; }

    /// <summary>The tree the node belongs to; <see langword="null"/> for a detached node.</summary>
    public SyntaxTree? SyntaxTree { get; private set; }

    /// <summary>Where the node starts, with its leading trivia.</summary>
    public int Position { get; }

    /// <summary>The span with all trivia. Full spans of siblings tile the text.</summary>
    public TextSpan FullSpan => new(Position, Green.FullWidth);

    /// <summary>The span without the trivia before the first and after the last token.</summary>
    public TextSpan Span => new(SpanStart, Green.Width);

    /// <summary>Where the first token starts, behind its leading trivia.</summary>
    public int SpanStart => Position + Green.LeadingTriviaWidth;

    /// <summary>The length of <see cref="Span"/>.</summary>
    public int Width => Green.Width;

    /// <summary>The length of <see cref="FullSpan"/>.</summary>
    public int FullWidth => Green.FullWidth;

    /// <summary>Whether the node stands for something the text lacks: it has tokens, and all of them are missing.</summary>
    public bool IsMissing => Green.IsMissing;

    /// <summary>Whether the node is structured trivia.</summary>
    public bool IsStructuredTrivia => this is StructuredTriviaSyntax;

    /// <summary>Whether a diagnostic is at or below the node, trivia included.</summary>
    public bool ContainsDiagnostics => Green.ContainsDiagnostics;

    /// <summary>Whether text was skipped below the node.</summary>
    public bool ContainsSkippedText => Green.ContainsSkippedText;

    /// <summary>
    /// Whether both nodes are the same syntax, shared between two trees of which one was made from the other by edits. Positions do not count. O(1).
    /// </summary>
    /// <param name="other">The other node; <see langword="null"/> is identical to none.</param>
    /// <returns>False also for nodes that are equivalent but were made separately.</returns>
    public bool IsIncrementallyIdenticalTo(SyntaxNode? other) => other is not null && ReferenceEquals(GreenRuns.IdentityOf(Green), GreenRuns.IdentityOf(other.Green));

    /// <summary>Whether the node is structured trivia or holds some in the trivia of its tokens.</summary>
    public bool ContainsStructuredTrivia => Green.ContainsStructuredTrivia;

    /// <summary>Whether the first token has leading trivia.</summary>
    public bool HasLeadingTrivia => Green.LeadingTriviaWidth > 0;

    /// <summary>Whether the last token has trailing trivia.</summary>
    public bool HasTrailingTrivia => Green.TrailingTriviaWidth > 0;

    internal GreenNode Green { get; }

    /// <summary>What the children call their parent: an invisible list names the node it is a part of.</summary>
    private protected virtual SyntaxNode? ParentOfChildren => this;

    /// <summary>The text without the trivia around it. O(width).</summary>
    public override string ToString() => Green.ToString();

    /// <summary>The whole text with all trivia. O(full width).</summary>
    public string ToFullString() => Green.ToFullString();

    /// <summary>Writes the whole text with all trivia.</summary>
    /// <param name="writer">Where to write.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is <see langword="null"/>.</exception>
    public void WriteTo(TextWriter writer) => Green.WriteTo(writer ?? throw new ArgumentNullException(nameof(writer)));

    /// <summary>The trivia before the first token.</summary>
    public SyntaxTriviaList GetLeadingTrivia() => GetFirstToken(includeZeroWidth: true).LeadingTrivia;

    /// <summary>The trivia after the last token.</summary>
    public SyntaxTriviaList GetTrailingTrivia() => GetLastToken(includeZeroWidth: true).TrailingTrivia;

    /// <summary>The diagnostics at and below the node, trivia included, in the order of their places.</summary>
    public IReadOnlyList<Diagnostic> GetDiagnostics() => DiagnosticCollector.Collect(Green, Position, SyntaxTree);

    /// <summary>The place of <see cref="Span"/>.</summary>
    public Location GetLocation() => new(SyntaxTree, Span);

    /// <summary>Whether both nodes have the same kinds, texts, trivia and absent parts. Positions and diagnostics do not count.</summary>
    /// <param name="other">The other node; <see langword="null"/> is equivalent to none.</param>
    public bool IsEquivalentTo(SyntaxNode? other) => other is not null && Green.IsEquivalentTo(other.Green);

    /// <summary>Whether the node is of a kind.</summary>
    /// <param name="kind">The kind.</param>
    public bool IsKind(SyntaxKind kind) => Kind == kind;

    /// <summary>Whether another node is this one or one below it, structured trivia included. O(depth).</summary>
    /// <param name="node">The other node; <see langword="null"/> is part of none.</param>
    public bool Contains(SyntaxNode? node)
    {
        while (node is not null && node != this)
        {
            node = node.GetParent(ascendOutOfTrivia: true);
        }

        return node is not null;
    }

    /// <summary>The whole text with all trivia, to be edited or split into lines. O(full width).</summary>
    /// <returns>A text of its own, which starts where the node does; for that of a whole tree see <see cref="SyntaxTree.Text"/>.</returns>
    public SourceText GetText() => SourceText.From(ToFullString());

    /// <summary>Whether the node is structured trivia or a part of some.</summary>
    public bool IsPartOfStructuredTrivia()
    {
        SyntaxNode node = this;
        while (node.Parent is not null)
        {
            node = node.Parent;
        }

        return node is StructuredTriviaSyntax;
    }

    /// <summary>Calls the method of the visitor for the kind of this node.</summary>
    /// <param name="visitor">The visitor.</param>
    /// <exception cref="ArgumentNullException"><paramref name="visitor"/> is <see langword="null"/>.</exception>
    public abstract void Accept(SyntaxVisitor visitor);

    /// <summary>Calls the method of the visitor for the kind of this node.</summary>
    /// <typeparam name="TResult">What the visitor returns.</typeparam>
    /// <param name="visitor">The visitor.</param>
    /// <returns>What the method returned.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="visitor"/> is <see langword="null"/>.</exception>
    public abstract TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor);

    /// <summary>
    /// Returns what this node becomes by an edit: a root of a new tree when it is the root of one, else a node of no tree. What is annotated stays so.
    /// </summary>
    internal SyntaxNode WithGreen(GreenNode changed)
    {
        if (!Green.Annotations.IsEmpty)
        {
            changed = changed.WithAdditional(Green.Annotations.ToArray());
        }

        return InTreeOfSuccessor(changed);
    }

    /// <summary>Returns what takes the place of this node: a root of a new tree when it is the root of one, else a node of no tree.</summary>
    internal SyntaxNode InTreeOfSuccessor(GreenNode successor) => Parent is null && this is DocumentSyntax && SyntaxTree is { } tree
        ? tree.WithRoot(successor).GetRoot()
        : RedFactory.Create(successor, null, 0);

    /// <summary>Makes a root or a structure part of a tree, before any other thread can see it.</summary>
    internal void AttachTo(SyntaxTree? tree) => SyntaxTree = tree;

    internal SyntaxNode? GetNodeInSlot(int slot)
    {
        SyntaxNode?[]? children = Volatile.Read(ref _children);
        if (children is not null && Volatile.Read(ref children[slot]) is { } known)
        {
            return known;
        }

        if (Green.GetSlot(slot) is not { } green)
        {
            return null;
        }

        if (children is null)
        {
            var created = new SyntaxNode?[Green.SlotCount];
            children = Interlocked.CompareExchange(ref _children, created, null) ?? created;
        }

        SyntaxNode child = RedFactory.Create(green, ParentOfChildren, Position + Green.GetSlotOffset(slot));
        return Interlocked.CompareExchange(ref children[slot], child, null) ?? child;
    }

    /// <summary>Returns the child in a slot if it has been made.</summary>
    internal SyntaxNode? MadeNodeInSlot(int slot) => Volatile.Read(ref _children) is { } children ? Volatile.Read(ref children[slot]) : null;

    internal SyntaxToken GetTokenInSlot(int slot) => Green.GetSlot(slot) is GreenToken token
        ? new SyntaxToken(this, token, Position + Green.GetSlotOffset(slot), GetFirstChildIndex(slot))
        : default;

    internal SyntaxTokenList GetTokensInSlot(int slot) =>
        new(this, Green.GetSlot(slot), Position + Green.GetSlotOffset(slot), GetFirstChildIndex(slot));

    /// <summary>The index among all children of the first one in a slot.</summary>
    internal int GetFirstChildIndex(int slot)
    {
        int index = 0;
        for (int i = 0; i < slot; i++)
        {
            index += GreenList.Count(Green.GetSlot(i));
        }

        return index;
    }

    /// <summary>The one node over a structured trivia of a token of this node.</summary>
    internal StructuredTriviaSyntax GetStructure(SyntaxTrivia trivia)
    {
        object? known = Volatile.Read(ref _structures);
        if (known is null)
        {
            var only = StructuredTriviaSyntax.Create(trivia);
            known = Interlocked.CompareExchange(ref _structures, only, null);
            if (known is null)
            {
                return only;
            }
        }

        if (known is StructuredTriviaSyntax first)
        {
            if (KeyOf(first.ParentTrivia) == KeyOf(trivia))
            {
                return first;
            }

            var several = new ConcurrentDictionary<(int Token, int Position, int Index), StructuredTriviaSyntax>();
            several[KeyOf(first.ParentTrivia)] = first;
            Interlocked.CompareExchange(ref _structures, several, first);
            known = Volatile.Read(ref _structures)!;
        }

        var structures = (ConcurrentDictionary<(int Token, int Position, int Index), StructuredTriviaSyntax>)known;
        return structures.TryGetValue(KeyOf(trivia), out StructuredTriviaSyntax? found) ? found : structures.GetOrAdd(KeyOf(trivia), StructuredTriviaSyntax.Create(trivia));
    }

    private static (int Token, int Position, int Index) KeyOf(SyntaxTrivia trivia) => (trivia.Token.Index, trivia.Position, trivia.Index);
}
