using UnDocParser.Syntax.Green;

namespace UnDocParser.Parsing.Inlines;

/// <summary>A line of a paragraph: where its text lies in the source, and the trivia around it.</summary>
/// <param name="Start">Where the text starts in the source.</param>
/// <param name="Length">The length of the text.</param>
/// <param name="Leading">The trivia before it, or null.</param>
/// <param name="Trailing">The trivia behind it, or null.</param>
internal readonly record struct ParagraphLine(int Start, int Length, GreenNode? Leading, GreenNode? Trailing)
{
    /// <summary>Gets the number of characters of text and trivia.</summary>
    public int FullWidth => (Leading?.FullWidth ?? 0) + Length + (Trailing?.FullWidth ?? 0);

    /// <summary>Gets where the text ends in the source.</summary>
    public int End => Start + Length;
}

/// <summary>A line of a paragraph between trivia that are shared by all texts, as nearly every line is: it takes half the memory.</summary>
/// <param name="Start">Where the text starts in the source.</param>
/// <param name="Length">The length of the text.</param>
/// <param name="Leading">The code of the trivia before it (see <see cref="SharedTrivia"/>).</param>
/// <param name="Trailing">That of the trivia behind it.</param>
internal readonly record struct PackedLine(int Start, int Length, byte Leading, byte Trailing)
{
    /// <summary>Packs a line; false where its trivia are not shared.</summary>
    public static bool TryPack(in ParagraphLine line, out PackedLine packed)
    {
        packed = new PackedLine(line.Start, line.Length, SharedTrivia.CodeOf(line.Leading), SharedTrivia.CodeOf(line.Trailing));
        return packed.Leading != SharedTrivia.Own && packed.Trailing != SharedTrivia.Own;
    }

    /// <summary>Returns the line as it was.</summary>
    public ParagraphLine Unpack() => new(Start, Length, SharedTrivia.Of(Leading), SharedTrivia.Of(Trailing));
}

/// <summary>The lines of a paragraph. Most have one, so that only those behind the first need an array.</summary>
internal readonly struct ParagraphLines
{
    private readonly ParagraphLine _first;
    private readonly Array? _others;

    /// <summary>Initializes a paragraph of at least one line.</summary>
    /// <param name="first">The first line.</param>
    /// <param name="others">The other lines, packed or not, or null; the caller must not change them any more.</param>
    public ParagraphLines(in ParagraphLine first, Array? others = null)
    {
        _first = first;
        _others = others;
        Length = 1 + (others?.Length ?? 0);
    }

    /// <summary>Gets the number of lines.</summary>
    public int Length { get; }

    /// <summary>Gets the lines behind the first, packed where all of them can be; null when there are none.</summary>
    public Array? Others => _others;

    /// <summary>Gets a line.</summary>
    public ParagraphLine this[int index] =>
        index > 0 ? LineOf(_others!, index - 1) : Length > 0 ? _first : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Returns one of the lines behind the first.</summary>
    public static ParagraphLine LineOf(Array others, int index) => others is PackedLine[] packed ? packed[index].Unpack() : ((ParagraphLine[])others)[index];
}

/// <summary>Collects the lines of a paragraph.</summary>
/// <param name="count">How many there will be.</param>
internal ref struct ParagraphLinesBuilder(int count)
{
    private PackedLine[]? _packed = count > 1 ? new PackedLine[count - 1] : null;
    private ParagraphLine[]? _others;
    private ParagraphLine _first;
    private int _added;

    /// <summary>Adds a line.</summary>
    public void Add(in ParagraphLine line)
    {
        int index = _added++ - 1;
        if (index < 0)
        {
            _first = line;
        }
        else if (_packed is not null && PackedLine.TryPack(line, out PackedLine packed))
        {
            _packed[index] = packed;
        }
        else
        {
            Unpack(index);
            _others![index] = line;
        }
    }

    /// <summary>Returns the lines, all of which have been added.</summary>
    public readonly ParagraphLines ToLines() => count == 0 ? default : new ParagraphLines(_first, (Array?)_packed ?? _others);

    private void Unpack(int filled)
    {
        if (_packed is null)
        {
            return;
        }

        _others = new ParagraphLine[count - 1];
        for (int index = 0; index < filled; index++)
        {
            _others[index] = _packed[index].Unpack();
        }

        _packed = null;
    }
}
