using System.Buffers;
using UnDocParser.Layout;
using UnDocParser.Lines;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Incremental;

/// <summary>
/// The lines of a text of which two mastheads say something else: by one of them they head a page, or number one, and by the other they do not. Nearly every
/// line is told by its first letters that it heads none, by either.
/// </summary>
internal sealed class HeadChanges
{
    // Code units that are read at once, so that no copy of a whole text is made.
    private const int LengthAtOnce = 16 * 1024;

    private readonly DocumentTraits _traits;
    private readonly RunningHeads _heads;
    private readonly TitlePieces _pieces;
    private readonly bool _isNumbered;
    private readonly List<TextSpan> _lines = [];

    private HeadChanges(DocumentTraits traits, RunningHeads heads)
    {
        _traits = traits;
        _heads = heads;
        _isNumbered = traits.Profile.HasLineNumbers;
        _pieces = RunningHeads.PiecesOf(traits.Heads, heads);
    }

    /// <summary>Gets the lines, in order, without their line breaks.</summary>
    public IReadOnlyList<TextSpan> Lines => _lines;

    /// <summary>Gets how many characters had to be read: the first letters of nearly every line, and lines that those do not tell.</summary>
    public int Rescanned { get; private set; }

    /// <summary>Compares what the masthead of a text says of its lines with what another does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the first line starts that is to be compared, the first behind the masthead.</param>
    /// <param name="traits">The traits of the text, with what its masthead said.</param>
    /// <param name="heads">What the other masthead says.</param>
    /// <param name="most">With more lines than these the search ends.</param>
    /// <param name="cancellationToken">Stops the comparison.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static HeadChanges Find(SourceText text, int start, DocumentTraits traits, RunningHeads heads, int most, CancellationToken cancellationToken)
    {
        var changes = new HeadChanges(traits, heads);
        int position = start;
        int length = LengthAtOnce;
        while (position < text.Length && changes._lines.Count <= most)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int end = Math.Min(text.Length, position + length);
            char[] buffer = ArrayPool<char>.Shared.Rent(end - position);
            Span<char> characters = buffer.AsSpan(0, end - position);
            text.CopyTo(position, characters);
            int read = changes.Compare(characters, position, endsText: end == text.Length);
            ArrayPool<char>.Shared.Return(buffer);

            // A line that is longer than what was read is read as a whole.
            length = read == 0 ? length * 2 : LengthAtOnce;
            position += read;
        }

        return changes;
    }

    // Returns how many of the characters lie in whole lines.
    private int Compare(ReadOnlySpan<char> characters, int position, bool endsText)
    {
        int read = 0;
        while (read < characters.Length)
        {
            ReadOnlySpan<char> rest = characters.Slice(read);
            int start = BlanksLength(rest);
            int length = start < rest.Length && LineBreaks.LengthAt(rest, start) > 0 ? start : LineBreaks.IndexOfAny(rest);
            if (length < 0 && !endsText)
            {
                break;
            }

            ReadOnlySpan<char> line = length < 0 ? rest : rest.Slice(0, length);
            if (start < line.Length && !IsToldByWord(rest.Slice(start)) && !IsAlike(line, startsText: position + read == 0))
            {
                _lines.Add(new TextSpan(position + read, line.Length));
            }

            read += length < 0 ? rest.Length : length + LineBreaks.LengthAt(rest, length);
        }

        return read;
    }

    private static int BlanksLength(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && TextFacts.IsBlank(text[length]))
        {
            length++;
        }

        return length;
    }

    // Nearly every line that is not blank begins with a word that no title holds.
    private bool IsToldByWord(ReadOnlySpan<char> text)
    {
        if (_isNumbered || !HeadStarts.IsOtherWord(text, _pieces))
        {
            return false;
        }

        Rescanned += TitlePieces.Length;
        return true;
    }

    private bool IsAlike(ReadOnlySpan<char> line, bool startsText)
    {
        ReadOnlySpan<char> content = RunningHeads.Trim(line);
        bool isWhole = !_isNumbered && IsWhole(content);
        if (isWhole && !HeadStarts.MayHold(content, _pieces))
        {
            Rescanned += TitlePieces.Length;
            return true;
        }

        Rescanned += line.Length;
        return isWhole && CharacterFolds.IndexOf(content) < 0
            ? _traits.Heads.SaysSame(_heads, content, TextSigns.Unknown)
            : SaysSame(line, startsText);
    }

    // Whether no markup stands before the words, and no blanks between the letters of one: then the line without the blanks around it is its content.
    private static bool IsWhole(ReadOnlySpan<char> line) =>
        (char.IsLetterOrDigit(line[0]) || line[0] == '(') && !SpacedLetters.IsSpaced(line, 0, line.Length);

    private bool SaysSame(ReadOnlySpan<char> line, bool startsText)
    {
        var window = new LineWindow(line.ToString(), startsText, endsText: true, _traits.Profile.Reading);
        return window.Count == 0 || _traits.Heads.SaysSame(_heads, window.Content(0), window[0].Signs);
    }
}
