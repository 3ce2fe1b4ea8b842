using UnDocParser.Languages;
using UnDocParser.Lines;

namespace UnDocParser.Layout;

/// <summary>A line that is asked whether it is page furniture, with what is known before it and the lines behind it.</summary>
internal readonly ref struct FurnitureLine(LineWindow lines, int index, FurnitureState state, LayoutProfile profile, Language language)
{
    private const int WidestGap = 4;

    /// <summary>Gets the line without the blanks around it.</summary>
    public ReadOnlySpan<char> Content { get; } = lines.Content(index);

    /// <summary>Gets what was carried to the line.</summary>
    public FurnitureState State { get; } = state;

    /// <summary>Gets the layout of the text.</summary>
    public LayoutProfile Profile { get; } = profile;

    /// <summary>Gets the language of the text.</summary>
    public Language Language { get; } = language;

    /// <summary>Gets the next line that is not blank; empty where there is none near.</summary>
    public ReadOnlySpan<char> Next
    {
        get
        {
            int next = index + 1;
            while (next < index + WidestGap && lines.Has(next) && lines[next].IsBlank)
            {
                next++;
            }

            return lines.Has(next) ? lines.Content(next) : default;
        }
    }
}
