namespace UnDocParser.Parsing.Inlines;

/// <summary>
/// The lines of a paragraph read as one text, a line feed between them, so that inlines can be found that run over
/// a line or page end.
/// </summary>
internal readonly ref struct JoinedText
{
    private readonly ReadOnlySpan<ParagraphLine> _lines;
    private readonly int[] _starts;

    /// <summary>Joins the lines.</summary>
    public JoinedText(string source, ReadOnlySpan<ParagraphLine> lines)
    {
        _lines = lines;
        _starts = new int[lines.Length + 1];
        for (int index = 0; index < lines.Length; index++)
        {
            _starts[index + 1] = _starts[index] + lines[index].Length + 1;
        }

        Characters = lines.Length switch
        {
            0 => default,
            1 => source.AsSpan(lines[0].Start, lines[0].Length),
            _ => Join(source, lines, _starts[lines.Length] - 1),
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

    private static char[] Join(string source, ReadOnlySpan<ParagraphLine> lines, int length)
    {
        var joined = new char[length];
        int position = 0;
        foreach (ParagraphLine line in lines)
        {
            if (position > 0)
            {
                joined[position++] = '\n';
            }

            source.AsSpan(line.Start, line.Length).CopyTo(joined.AsSpan(position));
            position += line.Length;
        }

        return joined;
    }
}
