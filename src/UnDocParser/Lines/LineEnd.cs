using UnDocParser.Text;

namespace UnDocParser.Lines;

/// <summary>How a line of running text ends, as far as it tells whether the next one starts a paragraph.</summary>
internal readonly record struct LineEnd
{
    /// <summary>Gets the stop behind which only note marks and quotes stand, or NUL.</summary>
    public char Stop { get; init; }

    /// <summary>Gets a value indicating whether the line can be the last of a paragraph.</summary>
    public bool EndsParagraph { get; init; }

    /// <summary>Gets a value indicating whether the line ends in the word before the last item of a list, a comma before it being enough.</summary>
    public bool EndsInConjunction { get; init; }

    /// <summary>Gets a value indicating whether the line closes a square bracket.</summary>
    public bool ClosesBracket { get; init; }

    /// <summary>Gets a value indicating whether the line is clearly shorter than the lines of the text are.</summary>
    public bool IsShort { get; init; }

    /// <summary>Gets a value indicating whether a page ends with the line.</summary>
    public bool EndsPage { get; init; }

    /// <summary>Gets a value indicating whether the line is a few words behind a blank line.</summary>
    public bool IsFragment { get; init; }

    /// <summary>Gets the width of a line of ideographs in halves of one; 0 for other lines.</summary>
    public int GridWidth { get; init; }

    /// <summary>Gets a value indicating whether the line can be the last of an item.</summary>
    public bool EndsItem => EndsInConjunction || CharacterClasses.IsStop(Stop, Stops.Item);
}
