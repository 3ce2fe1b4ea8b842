using UnDocParser.Parsing.Inlines;
using UnDocParser.Syntax;
using UnDocParser.Syntax.Green;

namespace UnDocParser.Parsing.Incremental;

/// <summary>
/// A place among the blocks of a tree: nodes whose own text is a paragraph, whatever lies below them. It keeps the path from
/// the root, so that a block can be replaced at the cost of the path.
/// </summary>
internal sealed class BlockCursor
{
    private Frame[] _path = new Frame[10];
    private int _depth;

    /// <summary>Gets a value indicating whether there is a block at the cursor.</summary>
    public bool HasBlock => _depth > 0;

    /// <summary>Gets the node of the block.</summary>
    public GreenSyntaxNode Block => (GreenSyntaxNode)_path[_depth - 1].Node;

    /// <summary>Gets the text of the block.</summary>
    public ParagraphTextGreen Content => (ParagraphTextGreen)Block.GetSlot(ContentSlot)!;

    /// <summary>Gets the slot of the block that holds its text.</summary>
    public int ContentSlot => _path[_depth - 1].Slot;

    /// <summary>Gets where the block starts, with the trivia before it.</summary>
    public int Start => _path[_depth - 1].Start;

    /// <summary>Gets where the own text of the block starts, behind its label, with the trivia before it.</summary>
    public int TextStart => _path[_depth - 1].SlotStart;

    /// <summary>Gets where the own text of the block ends, with the trivia behind it; what lies below the block follows.</summary>
    public int End => _path[_depth - 1].SlotStart + Content.FullWidth;

    /// <summary>Gets the number of nodes from the root to the block.</summary>
    public int Depth => _depth;

    /// <summary>Returns a cursor at the first block that ends behind a position; without block when there is none.</summary>
    public static BlockCursor At(GreenNode root, int position) => new BlockCursor().MoveTo(root, position);

    /// <summary>Goes to the first block of a tree that ends behind a position; to none when there is none.</summary>
    public BlockCursor MoveTo(GreenNode root, int position)
    {
        _depth = 0;
        Push(root, 0);
        Descend(position);
        return this;
    }

    /// <summary>Goes to the next block in the order of the text.</summary>
    public bool MoveNext()
    {
        Advance();
        return Settle();
    }

    /// <summary>Returns a node on the path, 0 being the root.</summary>
    public GreenNode NodeAt(int depth) => _path[depth].Node;

    /// <summary>Returns the slot the path goes through in a node on it.</summary>
    public int SlotAt(int depth) => _path[depth].Slot;

    /// <summary>Returns where that slot starts.</summary>
    public int SlotStartAt(int depth) => _path[depth].SlotStart;

    /// <summary>Returns the root of a tree in which the node at some depth of the path is another.</summary>
    public GreenNode Replace(int depth, GreenNode node)
    {
        for (int level = depth - 1; level >= 0; level--)
        {
            ref Frame frame = ref _path[level];
            node = frame.Node is GreenListNode list ? list.WithChild(frame.Slot, node) : ((GreenSyntaxNode)frame.Node).WithSlot(frame.Slot, node);
        }

        return node;
    }

    private static int ContentSlotOf(GreenNode node)
    {
        if (node is not GreenSyntaxNode)
        {
            return -1;
        }

        for (int slot = 0; slot < Math.Min(2, node.SlotCount); slot++)
        {
            if (node.GetSlot(slot) is ParagraphTextGreen { Entry: not null })
            {
                return slot;
            }
        }

        return -1;
    }

    private void Push(GreenNode node, int start)
    {
        if (_depth == _path.Length)
        {
            Array.Resize(ref _path, _depth * 2);
        }

        _path[_depth++] = new Frame { Node = node, Start = start, SlotStart = start };
    }

    private void Descend(int position)
    {
        while (true)
        {
            ref Frame frame = ref _path[_depth - 1];
            int content = ContentSlotOf(frame.Node);
            if (content >= 0)
            {
                GoTo(ref frame, content);
                if (position < frame.SlotStart + frame.Node.GetSlot(content)!.FullWidth)
                {
                    return;
                }

                Next(ref frame);
            }

            if (!SkipTo(ref frame, position))
            {
                _depth--;
                if (_depth > 0)
                {
                    Next(ref _path[_depth - 1]);
                    Settle();
                }

                return;
            }

            GreenNode child = frame.Node.GetSlot(frame.Slot)!;
            if (child is GreenToken or ParagraphTextGreen || child.Kind == SyntaxKind.Masthead)
            {
                Next(ref frame);
                Settle();
                return;
            }

            Push(child, frame.SlotStart);
        }
    }

    // Goes on to the slot that holds the position.
    private static bool SkipTo(ref Frame frame, int position)
    {
        if (frame.Node is GreenListNode list && position - frame.Start < list.FullWidth)
        {
            GoTo(ref frame, Math.Max(frame.Slot, list.FindSlot(Math.Max(0, position - frame.Start))));
            return true;
        }

        while (frame.Slot < frame.Node.SlotCount)
        {
            if (frame.Node.GetSlot(frame.Slot) is { } child && position < frame.SlotStart + child.FullWidth)
            {
                return true;
            }

            Next(ref frame);
        }

        return false;
    }

    private static void GoTo(ref Frame frame, int slot)
    {
        frame.Slot = slot;
        frame.SlotStart = frame.Start + frame.Node.GetSlotOffset(slot);
    }

    private static void Next(ref Frame frame)
    {
        frame.SlotStart += frame.Node.GetSlot(frame.Slot)?.FullWidth ?? 0;
        frame.Slot++;
    }

    private void Advance()
    {
        if (_depth > 0)
        {
            Next(ref _path[_depth - 1]);
        }
    }

    // Goes on from the current slot to the first block at or behind it.
    private bool Settle()
    {
        while (_depth > 0)
        {
            ref Frame frame = ref _path[_depth - 1];
            if (frame.Slot >= frame.Node.SlotCount)
            {
                _depth--;
                Advance();
                continue;
            }

            GreenNode? child = frame.Node.GetSlot(frame.Slot);
            if (child is null or GreenToken or ParagraphTextGreen || child.Kind == SyntaxKind.Masthead)
            {
                Next(ref frame);
                continue;
            }

            int content = ContentSlotOf(child);
            Push(child, frame.SlotStart);
            if (content >= 0)
            {
                GoTo(ref _path[_depth - 1], content);
                return true;
            }
        }

        return false;
    }

    private struct Frame
    {
        public GreenNode Node;
        public int Start;
        public int Slot;
        public int SlotStart;
    }
}
