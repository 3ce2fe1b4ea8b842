using UnDocParser.Text;

namespace UnDocParser.Parsing.Inlines;

/// <summary>
/// The lines of a paragraph read as one text, a line feed between them, so that inlines can be found that run over
/// a line or page end. The characters are those that words are matched by.
/// </summary>
internal readonly ref struct JoinedText
{
    private readonly ReadOnlySpan<ParagraphLine> _lines;
    private readonly int[] _starts;

    // Of the lines that hold characters that are others in the source; null when none does.
    private readonly MappedText?[]? _maps;

    /// <summary>Joins the lines.</summary>
    public JoinedText(string source, ReadOnlySpan<ParagraphLine> lines)
    {
        _lines = lines;
        _starts = new int[lines.Length + 1];
        _maps = null;
        for (int index = 0; index < lines.Length; index++)
        {
            int length = lines[index].Length;
            if (UnicodeFolding.ForMatching(source.AsSpan(lines[index].Start, length)) is { } map)
            {
                (_maps ??= new MappedText?[lines.Length])[index] = map;
                length = map.Length;
            }

            _starts[index + 1] = _starts[index] + length + 1;
        }

        Characters = lines.Length switch
        {
            0 => default,
            1 => CharactersOf(source, lines[0], _maps?[0]),
            _ => Join(source, lines, _maps, _starts[lines.Length] - 1),
        };
    }

    /// <summary>Gets the characters.</summary>
    public ReadOnlySpan<char> Characters { get; }

    /// <summary>Gets the number of lines.</summary>
    public int LineCount => _lines.Length;

    /// <summary>Returns the line that a position stands in; the line feed belongs to the line it ends.</summary>
    public int LineAt(int position)
    {
        int found = Array.BinarySearch(_starts, position);
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

    private static ReadOnlySpan<char> CharactersOf(string source, ParagraphLine line, MappedText? map) =>
        map is null ? source.AsSpan(line.Start, line.Length) : map.Characters.AsSpan();

    private static char[] Join(string source, ReadOnlySpan<ParagraphLine> lines, MappedText?[]? maps, int length)
    {
        char[] joined = new char[length];
        int position = 0;
        for (int index = 0; index < lines.Length; index++)
        {
            if (index > 0)
            {
                joined[position++] = '\n';
            }

            ReadOnlySpan<char> characters = CharactersOf(source, lines[index], maps?[index]);
            characters.CopyTo(joined.AsSpan(position));
            position += characters.Length;
        }

        return joined;
    }
}
