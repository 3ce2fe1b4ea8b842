namespace UnDocParser.Text;

/// <summary>A place in a text as a line and a character in that line, both counted from 0.</summary>
/// <remarks>Characters are UTF-16 code units. Positions order by line, then by character.</remarks>
public readonly record struct LinePosition : IComparable<LinePosition>
{
    /// <summary>Makes a line position.</summary>
    /// <param name="line">Line, counted from 0.</param>
    /// <param name="character">Character in the line, counted from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is negative.</exception>
    public LinePosition(int line, int character)
    {
        if (line < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(line), line, "A line is counted from 0.");
        }

        if (character < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(character), character, "A character is counted from 0.");
        }

        Line = line;
        Character = character;
    }

    /// <summary>The first place of every text: line 0, character 0.</summary>
    public static LinePosition Zero => default;

    /// <summary>The line, counted from 0.</summary>
    public int Line { get; }

    /// <summary>The UTF-16 code unit in the line, counted from 0.</summary>
    public int Character { get; }

    /// <summary>Whether the left position comes before the right one.</summary>
    /// <param name="left">A position.</param>
    /// <param name="right">A position.</param>
    public static bool operator <(LinePosition left, LinePosition right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left position comes before the right one or equals it.</summary>
    /// <param name="left">A position.</param>
    /// <param name="right">A position.</param>
    public static bool operator <=(LinePosition left, LinePosition right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left position comes after the right one.</summary>
    /// <param name="left">A position.</param>
    /// <param name="right">A position.</param>
    public static bool operator >(LinePosition left, LinePosition right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left position comes after the right one or equals it.</summary>
    /// <param name="left">A position.</param>
    /// <param name="right">A position.</param>
    public static bool operator >=(LinePosition left, LinePosition right) => left.CompareTo(right) >= 0;

    /// <summary>Orders positions by line, then by character.</summary>
    /// <param name="other">The position to compare with.</param>
    /// <returns>Negative, zero or positive, as is usual.</returns>
    public int CompareTo(LinePosition other)
    {
        int byLine = Line.CompareTo(other.Line);
        return byLine != 0 ? byLine : Character.CompareTo(other.Character);
    }

    /// <summary>The position as <c>line,character</c>, both counted from 0.</summary>
    /// <returns>A short text for people.</returns>
    public override string ToString() => $"{Line},{Character}";
}
