using System.Buffers;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Inlines;

/// <summary>
/// The lines of a paragraph read as one text, a line feed between them, so that inlines can be found that run over
/// a line or page end. The characters are those that words are matched by.
/// </summary>
internal readonly ref struct JoinedText
{
    private readonly ParagraphLines _lines;
    private readonly Span<int> _starts;
    private readonly char[]? _joined;

    // Of the lines that hold characters that are others in the source; null when none does.
    private readonly MappedText?[]? _maps;

    /// <summary>Joins the lines.</summary>
    /// <param name="source">The string the lines are part of.</param>
    /// <param name="lines">The lines.</param>
    /// <param name="starts">Room for where each line starts, and one more.</param>
    public JoinedText(string source, in ParagraphLines lines, Span<int> starts)
    {
        _lines = lines;
        _starts = starts.Slice(0, lines.Length + 1);
        _starts[0] = 0;
        _maps = null;
        _joined = null;
        bool mayFold = MayFold(source, lines);
        for (int index = 0; index < lines.Length; index++)
        {
            ParagraphLine line = lines[index];
            int length = line.Length;
            if (UnicodeFolding.ForLine(source.AsSpan(line.Start, length), mayFold) is { } map)
            {
                (_maps ??= new MappedText?[lines.Length])[index] = map;
                length = map.Length;
            }

            _starts[index + 1] = _starts[index] + length + 1;
        }

        if (lines.Length > 1)
        {
            int length = _starts[lines.Length] - 1;
            _joined = ArrayPool<char>.Shared.Rent(length);
            Characters = _joined.AsSpan(0, length);
            Join(source, _joined);
        }
        else
        {
            Characters = lines.Length == 0 ? default : CharactersOf(source, 0);
        }
    }

    /// <summary>Gets the characters.</summary>
    public ReadOnlySpan<char> Characters { get; }

    /// <summary>Gets the number of lines.</summary>
    public int LineCount => _lines.Length;

    /// <summary>Returns the line that a position stands in; the line feed belongs to the line it ends.</summary>
    public int LineAt(int position)
    {
        int found = _starts.BinarySearch(position);
        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>Returns where a line starts.</summary>
    public int StartOf(int line) => _starts[line];

    /// <summary>Returns where the text of a line ends, before its line feed.</summary>
    public int EndOf(int line) => _starts[line + 1] - 1;

    /// <summary>Returns the line itself.</summary>
    public ParagraphLine Line(int line) => _lines[line];

    /// <summary>
    /// Returns where a position in a line stands in the source: what is left out before it belongs to what follows, so that the tokens of a
    /// line follow each other without a gap.
    /// </summary>
    public int SourceOf(int line, int position) =>
        _lines[line].Start + (_maps?[line] is { } map ? map.EndOf(position - _starts[line]) : position - _starts[line]);

    /// <summary>Gives the characters back: they must not be read any more.</summary>
    public void Release()
    {
        if (_joined is not null)
        {
            ArrayPool<char>.Shared.Return(_joined);
        }
    }

    // One look at the whole stretch, what stands between the lines included, is quicker than one at each line.
    private static bool MayFold(string source, in ParagraphLines lines)
    {
        if (lines.Length == 0)
        {
            return false;
        }

        int start = lines[0].Start;
        return CharacterFolds.IndexOf(source.AsSpan(start, lines[lines.Length - 1].End - start)) >= 0;
    }

    private ReadOnlySpan<char> CharactersOf(string source, int index)
    {
        if (_maps?[index] is { } map)
        {
            return map.Characters.AsSpan();
        }

        ParagraphLine line = _lines[index];
        return source.AsSpan(line.Start, line.Length);
    }

    private void Join(string source, char[] joined)
    {
        for (int line = 0; line < _lines.Length; line++)
        {
            int start = _starts[line];
            if (line > 0)
            {
                joined[start - 1] = '\n';
            }

            CharactersOf(source, line).CopyTo(joined.AsSpan(start));
        }
    }
}
