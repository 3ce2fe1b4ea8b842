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

    // Reads the masthead again. What follows it stays as it is only if the masthead ends where it did and says the same of the pages.
    private bool TryReadStart(SourceText after, TextChangeRange change, int bodyStart)
    {
        LineWindow lines;
        DocumentStart start;
        int length = Memory.StartExtent.Heads + change.NewLength;
        do
        {
            length = Math.Min(after.Length, (length * 2) + 1024);
            lines = new LineWindow(after.ToString(new TextSpan(0, length)), startsText: true, endsText: length == after.Length, Memory.Traits.Profile.Reading);
            start = DocumentStart.Read(lines, Memory.Traits.Language, Memory.Traits.Profile, new LineTokenList());
        }
        while (lines.Overran);

        _rescanned += lines.TouchedEnd;
        if (start.Part != Memory.Traits.Start || !TryKeepHeads(after, start))
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

    // The title heads pages. Where no line of the body is more or less of a head by the new title than by the old one, all of them stay what they are.
    private bool TryKeepHeads(SourceText after, DocumentStart start)
    {
        if (start.Heads.IsSame(Memory.Traits.Heads))
        {
            return true;
        }

        int firstLine = start.Masthead.Count == 0 ? 0 : after.GetLineIndex(start.Masthead[start.Masthead.Count - 1].End) + 1;
        var comparison = HeadComparison.Read(after, firstLine, Memory.Traits, start.Heads, _cancellationToken);
        _rescanned += comparison.Rescanned;
        if (comparison.AreAlike)
        {
            Memory = Memory with { Traits = Memory.Traits with { Heads = start.Heads } };
        }

        return comparison.AreAlike;
    }
}
