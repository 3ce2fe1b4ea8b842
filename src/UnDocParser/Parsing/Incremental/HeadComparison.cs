using System.Buffers;
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
        bool areAlike = true;
        while (areAlike && position < text.Length)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int end = Math.Min(text.Length, position + length);
            rescanned += end - position;
            char[] buffer = ArrayPool<char>.Shared.Rent(end - position);
            Span<char> characters = buffer.AsSpan(0, end - position);
            text.CopyTo(position, characters);
            areAlike = Compare(characters, position == 0, end == text.Length, traits, heads, out int read);
            ArrayPool<char>.Shared.Return(buffer);

            // A line that is longer than what was read is read as a whole.
            length = read == 0 ? length * 2 : LengthAtOnce;
            position += read;
        }

        return new HeadComparison(areAlike, rescanned);
    }

    private static bool Compare(ReadOnlySpan<char> characters, bool startsText, bool endsText, DocumentTraits traits, RunningHeads heads, out int read)
    {
        int unspelt = CharacterFolds.IndexOf(characters);
        read = 0;
        while (read < characters.Length)
        {
            ReadOnlySpan<char> rest = characters.Slice(read);
            int length = LineBreaks.IndexOfAny(rest);
            if (length < 0 && !endsText)
            {
                return true;
            }

            ReadOnlySpan<char> line = length < 0 ? rest : rest.Slice(0, length);
            bool isSpelt = unspelt < 0 || unspelt >= read + line.Length;
            ReadOnlySpan<char> content = RunningHeads.Trim(line);
            bool isAlike = isSpelt && !traits.Profile.HasLineNumbers && IsWhole(content)
                ? traits.Heads.SaysSame(heads, content, TextSigns.Unknown)
                : IsAlike(line, startsText && read == 0, traits, heads);
            if (!isAlike)
            {
                return false;
            }

            if (!isSpelt)
            {
                int found = CharacterFolds.IndexOf(rest.Slice(line.Length));
                unspelt = found < 0 ? -1 : read + line.Length + found;
            }

            read += length < 0 ? rest.Length : length + LineBreaks.LengthAt(rest, length);
        }

        return true;
    }

    // Whether no markup stands before the words, and no blanks between the letters of one: then the line without the blanks around it is its content.
    private static bool IsWhole(ReadOnlySpan<char> line) =>
        !line.IsEmpty && (char.IsLetterOrDigit(line[0]) || line[0] == '(') && !(line.Length > 1 && TextFacts.IsBlank(line[1]));

    private static bool IsAlike(ReadOnlySpan<char> line, bool startsText, DocumentTraits traits, RunningHeads heads)
    {
        var window = new LineWindow(line.ToString(), startsText, endsText: true, traits.Profile.Reading);
        return window.Count == 0 || traits.Heads.SaysSame(heads, window.Content(0), window[0].Signs);
    }
}
