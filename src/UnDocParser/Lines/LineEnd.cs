using UnDocParser.Text;

namespace UnDocParser.Lines;

/// <summary>How a line of running text ends, as far as it tells whether the next one starts a paragraph.</summary>
/// <remarks>Nearly every block keeps one: it fills four bytes.</remarks>
internal readonly record struct LineEnd
{
    // A line of more than two hundred and fifty ideographs stands in no grid.
    private const int WidestGrid = (1 << BitsOfWidth) - 1;
    private const int BitsOfWidth = 9;

    // The width, and a bit above it for each of the other traits.
    private readonly ushort _traits;

    private enum Trait
    {
        EndsParagraph = BitsOfWidth,
        EndsInConjunction,
        ClosesBracket,
        IsShort,
        EndsPage,
        IsFragment,
        IsCut,
    }

    /// <summary>Gets the stop behind which only note marks and quotes stand, or NUL.</summary>
    public char Stop { get; init; }

    /// <summary>Gets a value indicating whether the line can be the last of a paragraph.</summary>
    public bool EndsParagraph { get => Has(Trait.EndsParagraph); init => _traits = With(Trait.EndsParagraph, value); }

    /// <summary>Gets a value indicating whether the line ends in the word before the last item of a list, a comma before it being enough.</summary>
    public bool EndsInConjunction { get => Has(Trait.EndsInConjunction); init => _traits = With(Trait.EndsInConjunction, value); }

    /// <summary>Gets a value indicating whether the line closes a square bracket.</summary>
    public bool ClosesBracket { get => Has(Trait.ClosesBracket); init => _traits = With(Trait.ClosesBracket, value); }

    /// <summary>Gets a value indicating whether the line is clearly shorter than the lines of the text are.</summary>
    public bool IsShort { get => Has(Trait.IsShort); init => _traits = With(Trait.IsShort, value); }

    /// <summary>Gets a value indicating whether a page ends with the line.</summary>
    public bool EndsPage { get => Has(Trait.EndsPage); init => _traits = With(Trait.EndsPage, value); }

    /// <summary>Gets a value indicating whether the line is a few words behind a blank line.</summary>
    public bool IsFragment { get => Has(Trait.IsFragment); init => _traits = With(Trait.IsFragment, value); }

    /// <summary>Gets a value indicating whether the line may have been cut at the edge of a page, in a text whose paragraphs are lines: it is no shorter, and ends in a word, a comma or a full stop.</summary>
    public bool IsCut { get => Has(Trait.IsCut); init => _traits = With(Trait.IsCut, value); }

    /// <summary>Gets the width of a line of ideographs in halves of one, as far as there are grids so wide; 0 for other lines.</summary>
    public int GridWidth
    {
        get => _traits & WidestGrid;
        init => _traits = (ushort)((_traits & ~WidestGrid) | Math.Min(value, WidestGrid));
    }

    /// <summary>Gets a value indicating whether the line can be the last of an item.</summary>
    public bool EndsItem => EndsInConjunction || CharacterClasses.IsStop(Stop, Stops.Item);

    private bool Has(Trait trait) => (_traits & (1 << (int)trait)) != 0;

    private ushort With(Trait trait, bool value) => (ushort)(value ? _traits | (1 << (int)trait) : _traits & ~(1 << (int)trait));
}
