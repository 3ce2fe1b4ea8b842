using UnDocParser.Syntax.Green;

namespace UnDocParser.Syntax;

/// <summary>
/// Walks the tokens below a node in the order of the text and makes none of the nodes between: a token whose parent was never asked for finds it when
/// it is. Keeps a stack of its own.
/// </summary>
internal struct TokenWalker
{
    private const int FirstDepth = 16;
    private readonly bool _descendIntoTrivia;
    private Frame[] _stack;
    private int _depth;
    private int _position;

    /// <summary>Initializes a walk.</summary>
    /// <param name="root">The node.</param>
    /// <param name="descendIntoTrivia">Whether to look into structured trivia.</param>
    public TokenWalker(SyntaxNode root, bool descendIntoTrivia)
    {
        _descendIntoTrivia = descendIntoTrivia;
        _stack = new Frame[FirstDepth];
        _depth = -1;
        Push(new Frame(root.Green, root, holder: null));
        _position = root.Position;
    }

    /// <summary>Gets the token reached by the last <see cref="MoveNext"/>.</summary>
    public SyntaxToken Current { readonly get; private set; }

    /// <summary>Goes to the next token.</summary>
    /// <returns><see langword="false"/> behind the last token.</returns>
    public bool MoveNext()
    {
        while (_depth >= 0)
        {
            ref Frame frame = ref _stack[_depth];
            if (frame.Slot == frame.SlotCount)
            {
                Leave(frame);
            }
            else if (frame.Items is { } items)
            {
                if (Take(items[frame.Slot++]))
                {
                    return true;
                }
            }
            else if (frame.Node!.GetSlotOrRun(frame.Slot++) is { } child && Take(ref frame, child))
            {
                return true;
            }
        }

        return false;
    }

    // A token, or what has tokens below it.
    private bool Take(ref Frame frame, GreenNode child)
    {
        if (child is GreenToken token && !frame.KeepsRuns)
        {
            Current = TokenIn(ref frame, token);
            _position += token.FullWidth;
            if (!_descendIntoTrivia || !token.ContainsStructuredTrivia)
            {
                return true;
            }

            Push(new Frame(DescendantIterator.Unfold(Current), _position));
            return false;
        }

        SyntaxNode? made = frame.Made?.MadeNodeInSlot(frame.Slot - 1);
        if (child is GreenListNode list)
        {
            Push(new Frame(list, made, ref frame));
            return false;
        }

        frame.Children++;
        if ((child as GreenToken ?? (child.SlotCount == 1 ? child.GetSlot(0) : null)) is GreenToken { FullWidth: > 0, ContainsStructuredTrivia: false } only)
        {
            // The text of a line, the most frequent of all.
            Current = made is null ? SyntaxToken.Below(frame.Holder!, only, _position, 0) : new SyntaxToken(made, only, _position, 0);
            _position += only.FullWidth;
            return true;
        }

        Push(new Frame(GreenRuns.NodeOf(child), made, frame.Holder));
        return false;
    }

    // A structure, or the token between its structures.
    private bool Take(SyntaxNodeOrToken item)
    {
        if (item.AsNode() is { } structure)
        {
            _position = structure.Position;
            Push(new Frame(structure.Green, structure, holder: null));
            return false;
        }

        Current = item.AsToken();
        return true;
    }

    // Only where it stands tells a token from others like it: one without width has its parent from the start.
    private SyntaxToken TokenIn(ref Frame frame, GreenToken token)
    {
        int index = frame.Children++;
        if (!frame.IsParent && (token.FullWidth == 0 || (_descendIntoTrivia && token.ContainsStructuredTrivia)))
        {
            MakeNodes();
        }

        return frame.IsParent
            ? new SyntaxToken(frame.Holder, token, _position, index)
            : SyntaxToken.Below(frame.Holder!, token, _position, index);
    }

    // All nodes on the way, down to the one whose slots are walked.
    private readonly void MakeNodes()
    {
        int depth = _depth;
        while (_stack[depth].Made is null)
        {
            depth--;
        }

        for (depth++; depth <= _depth; depth++)
        {
            ref Frame above = ref _stack[depth - 1];
            ref Frame frame = ref _stack[depth];
            frame.Made = above.Made!.GetNodeInSlot(above.Slot - 1);
            frame.Holder = frame.Node!.IsList ? above.Holder : frame.Made;
            frame.IsParent = true;
        }
    }

    // The children of a list are children of what has the list.
    private void Leave(Frame frame)
    {
        _stack[_depth] = default;
        _depth--;
        if (frame.Items is not null)
        {
            _position = frame.End;
        }
        else if (frame.Node!.IsList)
        {
            _stack[_depth].Children = frame.Children;
        }
    }

    private void Push(Frame frame)
    {
        _depth++;
        if (_depth == _stack.Length)
        {
            Array.Resize(ref _stack, _depth * 2);
        }

        _stack[_depth] = frame;
    }

    /// <summary>What is left to visit at one depth: the slots of a node or a list, or a token between its structures.</summary>
    private struct Frame
    {
        /// <summary>The node or list; <see langword="null"/> for a token between its structures.</summary>
        public readonly GreenNode? Node;

        /// <summary>The token and its structures.</summary>
        public readonly List<SyntaxNodeOrToken>? Items;

        /// <summary>Where the token ends that stands between its structures.</summary>
        public readonly int End;

        public readonly int SlotCount;

        /// <summary>Whether tokens in its slots stand for runs of text.</summary>
        public readonly bool KeepsRuns;

        /// <summary>The red side of the node or list, where it is made.</summary>
        public SyntaxNode? Made;

        /// <summary>The nearest node that is made: the one whose slots are walked, or one above it.</summary>
        public SyntaxNode? Holder;

        /// <summary>Whether the holder is what the children call their parent.</summary>
        public bool IsParent;

        public int Slot;

        /// <summary>The number of children passed.</summary>
        public int Children;

        public Frame(GreenNode node, SyntaxNode? made, SyntaxNode? holder)
        {
            Node = node;
            SlotCount = node.SlotCount;
            KeepsRuns = node is GreenLazyNode;
            Made = made;
            Holder = made ?? holder;
            IsParent = made is not null;
        }

        public Frame(GreenListNode list, SyntaxNode? made, ref Frame owner)
        {
            Node = list;
            SlotCount = list.SlotCount;
            KeepsRuns = list.KeepsRuns;
            Made = made;
            Holder = owner.Holder;
            IsParent = owner.IsParent;
            Children = owner.Children;
        }

        public Frame(List<SyntaxNodeOrToken> items, int end)
        {
            Items = items;
            SlotCount = items.Count;
            End = end;
        }
    }
}
