using UnDocParser.Lines;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Incremental;

/// <summary>The lines that an edit changes, with some before and behind them, as they were and as they are.</summary>
internal readonly struct LinesAroundEdit
{
    private LinesAroundEdit(LineWindow before, LineWindow after)
    {
        Before = before;
        After = after;
    }

    /// <summary>Gets the lines as they were.</summary>
    public LineWindow Before { get; }

    /// <summary>Gets the lines as they are.</summary>
    public LineWindow After { get; }

    /// <summary>Gets the number of characters that were read of the changed text.</summary>
    public int Rescanned => After.Source.Length;

    /// <summary>Reads the lines around an edit.</summary>
    /// <param name="before">The text as it was.</param>
    /// <param name="after">The text as it is.</param>
    /// <param name="change">The edit.</param>
    /// <param name="distance">How many lines to read before and behind those that the edit changes.</param>
    /// <param name="reading">What the signs before the words of a line are.</param>
    public static LinesAroundEdit Read(SourceText before, SourceText after, TextChangeRange change, int distance, LineReading reading)
    {
        TextSpan span = SpanOf(before, change, distance);
        return new LinesAroundEdit(
            Window(before, span.Start, span.End, reading), Window(after, span.Start, span.End + change.Delta, reading));
    }

    /// <summary>Returns where the lines lie that an edit changes, with some before and behind them.</summary>
    /// <param name="before">The text as it was.</param>
    /// <param name="change">The edit.</param>
    /// <param name="distance">How many lines to take before and behind those that the edit changes.</param>
    public static TextSpan SpanOf(SourceText before, TextChangeRange change, int distance)
    {
        int start = LineEdges.StartOfLine(before, change.Span.Start);
        int end = LineEdges.EndOfLine(before, change.Span.End);
        for (int line = 0; line < distance; line++)
        {
            start = LineEdges.StartOfLine(before, Math.Max(0, start - 1));
            end = LineEdges.EndOfLine(before, end);
        }

        return TextSpan.FromBounds(start, end);
    }

    private static LineWindow Window(SourceText text, int start, int end, LineReading reading) =>
        new(text.ToString(TextSpan.FromBounds(start, end)), startsText: start == 0, endsText: true, reading);
}
