using System.Globalization;
using System.Text;
using UnDocParser.Text;

namespace UnDocParser.Syntax.Green;

/// <summary>Reads a part of the text of a tree, at the cost of that part and of the way down to it.</summary>
internal sealed class GreenText
{
    private readonly StringBuilder _text;
    private readonly TextSpan _span;
    private readonly Stack<(GreenNode Node, int Start, bool WithoutTrivia)> _pending = new();

    private GreenText(TextSpan span)
    {
        _text = new StringBuilder(span.Length);
        _span = span;
    }

    /// <summary>Returns what stands in a span.</summary>
    /// <param name="root">The tree, whose text starts at 0.</param>
    /// <param name="span">A span within it.</param>
    public static string Read(GreenNode root, TextSpan span)
    {
        var reader = new GreenText(span);
        reader.Push(root, 0);
        reader.Read();
        return reader._text.ToString();
    }

    private void Read()
    {
        using var writer = new StringWriter(_text, CultureInfo.InvariantCulture);
        while (_pending.Count > 0)
        {
            (GreenNode node, int start, bool withoutTrivia) = _pending.Pop();
            switch (node)
            {
                case GreenTrivia trivia:
                    Write(writer, trivia.Source, trivia.Start, trivia.FullWidth, start);
                    break;
                case GreenToken token when withoutTrivia:
                    Write(writer, token.Source, token.Start, token.TextWidth, start);
                    break;
                case GreenToken token:
                    int textStart = start + token.LeadingTriviaWidth;
                    Push(token.Trailing, textStart + token.TextWidth);
                    _pending.Push((token, textStart, true));
                    Push(token.Leading, start);
                    break;
                default:
                    PushSlots(node, start);
                    break;
            }
        }
    }

    // Only what the span meets; in a long list that is found without a look at the others.
    private void PushSlots(GreenNode node, int start)
    {
        int end = Math.Min(_span.End, start + node.FullWidth);
        int first = node.FindSlot(Math.Max(_span.Start, start) - start);
        int last = node.FindSlot(end - 1 - start);
        for (int slot = last; slot >= first; slot--)
        {
            Push(node.GetSlot(slot), start + node.GetSlotOffset(slot));
        }
    }

    private void Push(GreenNode? node, int start)
    {
        if (node is not null && start < _span.End && start + node.FullWidth > _span.Start)
        {
            _pending.Push((node, start, false));
        }
    }

    private void Write(StringWriter writer, string source, int sourceStart, int length, int start)
    {
        int from = Math.Max(_span.Start, start);
        int to = Math.Min(_span.End, start + length);
        if (from < to)
        {
            writer.WriteSlice(source, sourceStart + from - start, to - from);
        }
    }
}
