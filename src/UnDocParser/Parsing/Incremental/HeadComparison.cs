using UnDocParser.Layout;
using UnDocParser.Lines;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Incremental;

/// <summary>Whether two mastheads say the same of every line of a text: of nearly every one, that it heads no page.</summary>
/// <param name="AreAlike">Whether they do.</param>
/// <param name="Rescanned">How many characters were read to find that.</param>
internal readonly record struct HeadComparison(bool AreAlike, int Rescanned)
{
    // Code units that are read at once, so that no copy of a whole text is made.
    private const int LengthAtOnce = 16 * 1024;

    /// <summary>Compares what the masthead of a text says of its lines with what another does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="firstLine">The first line to compare, the first behind the masthead.</param>
    /// <param name="traits">The traits of the text, with what its masthead said.</param>
    /// <param name="heads">What the other masthead says.</param>
    /// <param name="cancellationToken">Stops the comparison.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static HeadComparison Read(SourceText text, int firstLine, DocumentTraits traits, RunningHeads heads, CancellationToken cancellationToken)
    {
        int position = firstLine < text.LineCount ? text.GetLineStart(firstLine) : text.Length;
        int rescanned = 0;
        int length = LengthAtOnce;
        while (position < text.Length)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int end = Math.Min(text.Length, position + length);
            var lines = new LineWindow(
                text.ToString(TextSpan.FromBounds(position, end)), startsText: position == 0, endsText: end == text.Length, traits.Profile.Reading);
            rescanned += end - position;
            for (int index = 0; index < lines.Count; index++)
            {
                if (!traits.Heads.SaysSame(heads, lines.Content(index), lines[index].Signs))
                {
                    return new HeadComparison(false, rescanned);
                }
            }

            // A line that is longer than what was read is read as a whole.
            length = lines.Count == 0 ? length * 2 : LengthAtOnce;
            position += end == text.Length ? lines.Source.Length : lines.Count == 0 ? 0 : lines.SourceEnd(lines.Count - 1);
        }

        return new HeadComparison(true, rescanned);
    }
}
