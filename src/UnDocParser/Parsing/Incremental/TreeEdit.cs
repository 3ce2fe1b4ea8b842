using UnDocParser.Parsing.Blocks;
using UnDocParser.Parsing.Inlines;
using UnDocParser.Syntax;
using UnDocParser.Syntax.Green;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Incremental;

/// <summary>A green tree on its way through the edits of a text, one after the other.</summary>
internal sealed partial class TreeEdit
{
    private const int EndOfFileSlot = 2;
    private readonly CancellationToken _cancellationToken;
    private BlockCursor? _walk;
    private int _rescanned;
    private int _created;
    private int _blocks;
    private int _edits;

    /// <summary>Initializes the edit of a tree.</summary>
    public TreeEdit(GreenNode root, ParseMemory memory, CancellationToken cancellationToken)
    {
        Root = root;
        Memory = memory;
        _cancellationToken = cancellationToken;
    }

    /// <summary>Gets the tree as it is.</summary>
    public GreenNode Root { get; private set; }

    /// <summary>Gets what it remembers.</summary>
    public ParseMemory Memory { get; private set; }

    /// <summary>Gets what the edits have cost.</summary>
    public ReuseStatistics Statistics => new(FullParseReason.None, _rescanned, _created, _blocks, _edits);

    // For walks that end before the next begins.
    private BlockCursor Walk => _walk ??= new BlockCursor();

    /// <summary>Applies one edit. When it cannot be applied in part, says why, and the tree is worth nothing.</summary>
    public FullParseReason Apply(SourceText before, SourceText after, TextChangeRange change)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        _edits++;
        DocumentCounts counts = Memory.Counts.Replace(before, after, change);
        FullParseReason changed = ChangeOf(Memory.Traits, counts);
        if (changed != FullParseReason.None)
        {
            return changed;
        }

        Memory = Memory with { Counts = counts };
        int bodyStart = Root.GetSlot(0)?.FullWidth ?? 0;
        if (!TryKeepStart(before, after, change, bodyStart))
        {
            return FullParseReason.MastheadChanged;
        }

        if (change.Span.End >= bodyStart && !TryEditBody(before, after, change, bodyStart))
        {
            return FullParseReason.StructureChanged;
        }

        if (!TryReadHeads(after))
        {
            return FullParseReason.MastheadChanged;
        }

        Root = DocumentParser.Report(Root, Memory.Traits);
        return FullParseReason.None;
    }

    private bool TryEditBody(SourceText before, SourceText after, TextChangeRange change, int bodyStart) =>
        FirstTouched(change, bodyStart) is { } first && (TryEditBlock(before, after, change, first) || TryReadStretch(after, change, first, out _));

    // Tells where the old tree goes on, in the changed text.
    private bool TryReadStretch(SourceText after, TextChangeRange change, BlockCursor first, out int end)
    {
        var stretch = Stretch.Read(Root, after, Memory.Traits, change, first, Walk, isBoundary: null, _cancellationToken);
        _rescanned += stretch.Rescanned;
        end = stretch.OldEnd + change.Delta;
        int unchanged = CountUnchanged(stretch, first, change.Span.Start);
        return TryReplaceTexts(stretch, unchanged) || TryReplaceMembers(after, change, first, stretch.OldEnd);
    }

    private static FullParseReason ChangeOf(DocumentTraits traits, DocumentCounts counts)
    {
        if (!ReferenceEquals(counts.Language, traits.Language) || counts.IsVisualOrder != traits.IsVisualOrder)
        {
            return FullParseReason.LanguageChanged;
        }

        // A line that is cut where clauses may begin is cut anew with every edit.
        return traits.Profile.HasJoinedClauses || counts.Profile != traits.Profile ? FullParseReason.LayoutChanged : FullParseReason.None;
    }

    // A block is touched by an edit in its text, right behind it, or where it looked ahead to.
    private BlockCursor? FirstTouched(TextChangeRange change, int bodyStart)
    {
        int earliest = Math.Max(bodyStart, change.Span.Start - Memory.LongestLookAhead - 1);
        var cursor = BlockCursor.At(Root, earliest);
        while (cursor.HasBlock && cursor.End + cursor.Content.LookAhead < change.Span.Start)
        {
            if (!cursor.MoveNext())
            {
                return null;
            }
        }

        return cursor.HasBlock ? cursor : null;
    }

    // The first blocks may only have looked ahead to the edit, and found the same: they stay. Moves the cursor behind them.
    private int CountUnchanged(Stretch stretch, BlockCursor first, int editStart)
    {
        int token = 0;
        int count = 0;
        while (token < stretch.Tokens.Count)
        {
            int next = stretch.Tokens.EndOfBlock(token);
            if (next == stretch.Tokens.Count || !stretch.IsSame(token, next, first, editStart) || !LeavesSameState(stretch.Tokens[next], first))
            {
                break;
            }

            first.MoveNext();
            token = next;
            count++;
        }

        return count;
    }

    // A block with the same lines may leave another state, where what it saw ahead decides that: whether its number counts.
    private bool LeavesSameState(in LineToken following, BlockCursor block)
    {
        BlockCursor next = Walk.MoveTo(Root, block.End);
        return next.HasBlock && next.Content.Entry == following.Entry;
    }

    // Equal kinds in equal number make the same tree: only the texts are others.
    private bool TryReplaceTexts(Stretch stretch, int unchanged)
    {
        BlockCursor old = Walk.MoveTo(Root, stretch.Start);
        var blocks = new List<(int Token, int Start)>();
        for (int token = 0; token < stretch.Tokens.Count; token = stretch.Tokens.EndOfBlock(token))
        {
            if (!old.HasBlock || old.Start >= stretch.OldEnd || !MakesSameNode(old, stretch.Tokens[token]))
            {
                return false;
            }

            blocks.Add((token, old.Start));
            old.MoveNext();
        }

        if (old.HasBlock && old.Start < stretch.OldEnd)
        {
            return false;
        }

        using var source = new BlockSource(stretch.Document, stretch.Tokens, toEnd: stretch.AtEnd is not null);
        for (int index = blocks.Count - 1; index >= unchanged; index--)
        {
            ReplaceText(source, blocks[index].Token, blocks[index].Start);
        }

        Finish(stretch, source);
        return true;
    }

    // A text told in sentences begins with a paragraph, or with a numbered one, which is another node.
    private static bool MakesSameNode(BlockCursor old, in LineToken token) =>
        old.Content.BlockKind == token.Kind && (token.Kind != LineKind.Narrative || old.ContentSlot > 0 == token.LabelLength > 0);

    private void ReplaceText(BlockSource source, int token, int start) => ReplaceText(source, token, Walk.MoveTo(Root, start));

    private void ReplaceText(BlockSource source, int token, BlockCursor cursor)
    {
        GreenSyntaxNode block = cursor.Block;
        GreenNode replaced;
        if (block.Kind == SyntaxKind.UnrecognizedBlock)
        {
            replaced = Grammar.BuildUnrecognized(new Block(LineKind.Unrecognized, token, source));
        }
        else if (cursor.Content.BlockKind == LineKind.LostTable)
        {
            replaced = Grammar.BuildLostTable(new Block(LineKind.LostTable, token, source));
        }
        else
        {
            ParagraphTextGreen content = source.Content(token, cursor.Content.Openers);
            replaced = cursor.ContentSlot == 0 ? block.WithSlot(0, content) : block.WithSlots(0, LabelOf(source, token, block.Kind), content);
        }

        _blocks++;
        _created += replaced.FullWidth - block.FullWidth + cursor.End - cursor.Start;
        Root = cursor.Replace(cursor.Depth - 1, replaced);
    }

    private static GreenToken? LabelOf(BlockSource source, int token, SyntaxKind kind) =>
        source.Label(token) ?? (kind == SyntaxKind.ClauseItem ? GreenToken.CreateMissing(SyntaxKind.LabelToken) : null);

    // Other kinds make another tree: the innermost list of members that the change stays within is parsed again from the member
    // before, whose kind is known to be what it was.
    private bool TryReplaceMembers(SourceText after, TextChangeRange change, BlockCursor first, int oldEnd)
    {
        for (int depth = first.Depth - 2; depth >= 0; depth--)
        {
            if (first.NodeAt(depth) is GreenSyntaxNode container
                && Reaches(first, depth, oldEnd)
                && MemberLists.RuleOf(first, depth) is { } rule
                && TryReplaceMembers(after, change, first, depth, container, rule))
            {
                return true;
            }
        }

        return false;
    }

    // The states differ from the old ones up to the place where the old tree goes on: a list that ends before it cannot hold the change.
    private bool Reaches(BlockCursor first, int depth, int oldEnd)
    {
        int listEnd = first.SlotStartAt(depth) + (first.NodeAt(depth).GetSlot(first.SlotAt(depth))?.FullWidth ?? 0);
        return listEnd >= oldEnd || !Walk.MoveTo(Root, listEnd).HasBlock;
    }

    private bool TryReplaceMembers(SourceText after, TextChangeRange change, BlockCursor first, int depth, GreenSyntaxNode container, MemberRule rule)
    {
        int slot = first.SlotAt(depth);
        GreenNode list = container.GetSlot(slot)!;
        int listStart = first.SlotStartAt(depth);
        int listEnd = listStart + list.FullWidth;
        int from = GreenList.IndexAtOffset(list, first.Start - listStart, out int fromOffset);
        int to = 0;

        bool IsBoundary(int position)
        {
            if (position < listEnd)
            {
                to = GreenList.IndexAtOffset(list, position - listStart, out int offset);
                return offset == position - listStart;
            }

            to = GreenList.Count(list);
            return position == listEnd;
        }

        while (true)
        {
            var start = BlockCursor.At(Root, listStart + fromOffset);
            var stretch = Stretch.Read(Root, after, Memory.Traits, change, start, Walk, IsBoundary, _cancellationToken);
            _rescanned += stretch.Rescanned;
            if (stretch.AtEnd is not null)
            {
                // The list must hold all the rest of the old tree.
                if (Walk.MoveTo(Root, listEnd).HasBlock)
                {
                    return false;
                }

                to = GreenList.Count(list);
            }

            if (stretch.Tokens.Count > 0 && stretch.Tokens[0].Kind == start.Content.BlockKind)
            {
                if (from == 0 && MayOpenPart(container, stretch.Tokens[0].Kind))
                {
                    return false;
                }

                return TrySplice(stretch, first, depth, container, list, from, to, rule);
            }

            if (from == 0)
            {
                return false;
            }

            from--;
            fromOffset = GreenList.ElementOffset(list, from);
        }
    }

    // Where a heading opens the operative part, the kind of what follows told that it does not belong to the preamble.
    private static bool MayOpenPart(GreenSyntaxNode container, LineKind first) =>
        container.Kind == SyntaxKind.OperativePart && first is LineKind.Heading or LineKind.Paragraph;

    private bool TrySplice(
        Stretch stretch, BlockCursor first, int depth, GreenSyntaxNode container, GreenNode list, int from, int to, MemberRule rule)
    {
        using var source = new BlockSource(stretch.Document, stretch.Tokens, toEnd: stretch.AtEnd is not null);
        var input = source.ToTokenList(stretch.Following);
        var members = new GreenListBuilder();
        while (input.Position < source.Blocks)
        {
            Superpower.Model.TokenListParserResult<Block, GreenNode> result = rule.Member(input);
            if (!result.HasValue || result.Remainder.Position == input.Position)
            {
                return false;
            }

            members.Add(result.Value);
            input = result.Remainder;
        }

        if (source.Overran || input.Position > source.Blocks)
        {
            return false;
        }

        _blocks += members.Count;
        _created += source.End;
        GreenNode? spliced = GreenList.Splice(list, from, to - from, members.ToList());
        if (spliced is null && !rule.MayBeEmpty)
        {
            return false;
        }

        Root = first.Replace(depth, container.WithSlot(first.SlotAt(depth), spliced));
        Finish(stretch, source);
        return true;
    }

    private void Finish(Stretch stretch, BlockSource source)
    {
        int longest = Math.Max(Memory.LongestLookAhead, stretch.Tokens.LongestLookAhead());
        if (longest > Memory.LongestLookAhead || stretch.AtEnd is not null)
        {
            Memory = Memory with { LongestLookAhead = longest, End = stretch.AtEnd ?? Memory.End };
        }

        if (stretch.AtEnd is not null)
        {
            Root = ((GreenSyntaxNode)Root).WithSlot(EndOfFileSlot, source.EndOfFile);
        }
    }
}
