using System.Buffers;
using UnDocParser.Layout;
using UnDocParser.Lines;
using UnDocParser.Parsing.Blocks;
using UnDocParser.Parsing.Body;
using UnDocParser.Parsing.Masthead;
using UnDocParser.Syntax.Green;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Incremental;

// What an edit means for the masthead, and for what the masthead says of the pages.
internal sealed partial class TreeEdit
{
    // Characters behind what was read of the start before: it is likely to be read again, and no more.
    private const int StartMargin = 256;
    private const int FewHeads = 3;

    // Of a text, before a parse of it costs less: that counts its lines and words too, and makes all of the tree.
    private const int MostReadings = 2;

    // The lines that are other heads once an edit was made; null where the heads stayed the same.
    private HeadChanges? _heads;

    private bool TryKeepStart(SourceText before, SourceText after, TextChangeRange change, int bodyStart)
    {
        StartExtent extent = Memory.StartExtent;
        if (change.Span.Start > extent.Heads)
        {
            return true;
        }

        if (change.Span.Start <= extent.Body || change.Span.End >= extent.Heads)
        {
            return TryReadStart(after, change, bodyStart);
        }

        TextSpan near = LinesAroundEdit.SpanOf(before, change, RepeatedHeads.LongestDistance);
        _rescanned += near.Length + change.Delta;
        int distance = MayHoldSymbol(before, near) ? RepeatedHeads.LongestDistance : 0;
        var around = LinesAroundEdit.Read(before, after, change, distance, Memory.Traits.Profile.Reading);
        if (RepeatedHeads.MayDependOn(around.Before, around.After))
        {
            return TryReadStart(after, change, bodyStart);
        }

        Memory = Memory with { StartExtent = extent with { Heads = extent.Heads + change.Delta } };
        return true;
    }

    // Of lines that hold none only those that the edit changes need to be looked at: the others are what they were.
    private static bool MayHoldSymbol(SourceText text, TextSpan span)
    {
        char[] buffer = ArrayPool<char>.Shared.Rent(span.Length);
        Span<char> characters = buffer.AsSpan(0, span.Length);
        text.CopyTo(span.Start, characters);
        bool mayHold = RepeatedHeads.MayHoldSymbol(characters);
        ArrayPool<char>.Shared.Return(buffer);
        return mayHold;
    }

    // Reads the masthead again. What follows it stays as it is only if the masthead ends where it did, but for lines that head pages by it.
    private bool TryReadStart(SourceText after, TextChangeRange change, int bodyStart)
    {
        LineWindow lines;
        DocumentStart start;
        for (int length = Memory.StartExtent.Heads + change.NewLength + StartMargin; ; length *= 2)
        {
            int end = Math.Min(after.Length, length);
            lines = new LineWindow(after.ToString(new TextSpan(0, end)), startsText: true, endsText: end == after.Length, Memory.Traits.Profile.Reading);
            start = DocumentStart.Read(lines, Memory.Traits.Language, Memory.Traits.Profile, new LineTokenList());
            if (!lines.Overran)
            {
                break;
            }
        }

        _rescanned += lines.TouchedEnd;
        if (start.Part != Memory.Traits.Start || !TryCompareHeads(after, start, lines))
        {
            return false;
        }

        Memory = Memory with { StartExtent = start.Extent };
        var document = new DocumentLines(lines, Memory.Traits, start.BodyStart, BlockEntry.AtStart(start.Part));
        using var source = new BlockSource(document, start.Masthead, toEnd: false);
        bool isBehind = change.Span.Start >= bodyStart;
        if ((!isBehind && change.Span.End >= bodyStart) || source.End != bodyStart + (isBehind ? 0 : change.Delta))
        {
            return false;
        }

        ReplaceMasthead(start.Masthead, source);
        return true;
    }

    // An edit behind the masthead may change it too: whether a line is more of a title depends on the lines that follow.
    private void ReplaceMasthead(LineTokenList tokens, BlockSource source)
    {
        var root = (GreenSyntaxNode)Root;
        GreenNode? masthead = tokens.Count == 0 ? null : Grammar.Masthead(source.ToTokenList()).Value;
        if (root.GetSlot(0) is { } old ? masthead is null || !old.IsEquivalentTo(masthead) : masthead is not null)
        {
            Root = root.WithSlot(0, masthead);
            _created += source.End;
            _blocks += tokens.Count;
        }
    }

    // The title heads pages: finds the lines of the body that are more or less of a head by the new title than by the old one.
    private bool TryCompareHeads(SourceText after, DocumentStart start, LineWindow lines)
    {
        if (start.Heads.IsSame(Memory.Traits.Heads))
        {
            return true;
        }

        int bodyStart = start.Masthead.Count == 0 ? 0 : lines.SourceEnd(start.Masthead[start.Masthead.Count - 1].Line);
        int most = IncrementalParser.MostEdits(after.Length);
        _heads = HeadChanges.Find(after, bodyStart, Memory.Traits, start.Heads, most, _cancellationToken);
        _rescanned += _heads.Rescanned;
        Memory = Memory with { Traits = Memory.Traits with { Heads = start.Heads }, LastEdited = null };
        return _heads.Lines.Count <= most;
    }

    // What a block is depends on its lines and those it looked at: where lines became heads, or are none any more, the blocks around them are read again.
    private bool TryReadHeads(SourceText after)
    {
        if (_heads is null)
        {
            return true;
        }

        IReadOnlyList<TextSpan> lines = _heads.Lines;
        int bodyStart = Root.GetSlot(0)?.FullWidth ?? 0;
        int rescanned = _rescanned;
        int read = 0;
        for (int index = 0; index < lines.Count; index++)
        {
            var change = new TextChangeRange(lines[index], lines[index].Length);
            bool isRead = lines[index].Start < read
                || (FirstTouched(change, bodyStart) is { } first && TryReadStretch(after, change, first, out read));
            if (!isRead || CostsMoreThanWhole(index + 1, lines.Count, _rescanned - rescanned, after.Length))
            {
                return false;
            }
        }

        _heads = null;
        return true;
    }

    // Where heads stand close to each other, the same is read for one after the other; a few of them show how much.
    private static bool CostsMoreThanWhole(int lines, int allLines, int rescanned, int length) =>
        lines >= FewHeads && (long)rescanned * allLines > MostReadings * (long)length * lines;
}
