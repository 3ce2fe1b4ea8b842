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

/// <summary>The lines of a paragraph. Most have one, so that only those behind the first need an array.</summary>
internal readonly struct ParagraphLines
{
    private readonly ParagraphLine _first;
    private readonly ParagraphLine[]? _others;

    /// <summary>Initializes a paragraph of at least one line.</summary>
    /// <param name="first">The first line.</param>
    /// <param name="others">The other lines, or null; the caller must not change them any more.</param>
    public ParagraphLines(in ParagraphLine first, ParagraphLine[]? others = null)
    {
        _first = first;
        _others = others;
        Length = 1 + (others?.Length ?? 0);
    }

    /// <summary>Gets the number of lines.</summary>
    public int Length { get; }

    /// <summary>Gets the lines behind the first; null when there are none.</summary>
    public ParagraphLine[]? Others => _others;

    /// <summary>Gets a line.</summary>
    public ParagraphLine this[int index] =>
        index > 0 ? _others![index - 1] : Length > 0 ? _first : throw new ArgumentOutOfRangeException(nameof(index));
}

/// <summary>Collects the lines of a paragraph.</summary>
/// <param name="count">How many there will be.</param>
internal ref struct ParagraphLinesBuilder(int count)
{
    private readonly ParagraphLine[]? _others = count > 1 ? new ParagraphLine[count - 1] : null;
    private ParagraphLine _first;
    private int _added;

    /// <summary>Adds a line.</summary>
    public void Add(in ParagraphLine line)
    {
        if (_added == 0)
        {
            _first = line;
        }
        else
        {
            _others![_added - 1] = line;
        }

        _added++;
    }

    /// <summary>Returns the lines, all of which have been added.</summary>
    public readonly ParagraphLines ToLines() => count == 0 ? default : new ParagraphLines(_first, _others);
}
