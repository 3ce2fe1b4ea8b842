using UnDocParser.Languages;
using UnDocParser.Layout;
using UnDocParser.Lexing;

namespace UnDocParser.Parsing;

/// <summary>The lines of a body, or of a stretch of one, with their roles and what holds for the whole document.</summary>
internal sealed class DocumentLines
{
    /// <summary>Initializes the lines of a stretch of the body.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="traits">What holds for the whole document.</param>
    /// <param name="first">The first line of the stretch.</param>
    /// <param name="entry">What it is parsed with.</param>
    public DocumentLines(LineWindow lines, DocumentTraits traits, int first, BlockEntry entry)
    {
        Lines = lines;
        Traits = traits;
        First = first;
        Entry = entry;
        Roles = new PageFurniture(lines, traits.Profile, traits.Heads, first, entry.Body.HasPrevious, entry.Furniture);
    }

    /// <summary>Gets the characters.</summary>
    public string Text => Lines.Text;

    /// <summary>Gets the lines.</summary>
    public LineWindow Lines { get; }

    /// <summary>Gets what holds for the whole document.</summary>
    public DocumentTraits Traits { get; }

    /// <summary>Gets how the text was produced.</summary>
    public LayoutProfile Profile => Traits.Profile;

    /// <summary>Gets the language.</summary>
    public Language Language => Traits.Language;

    /// <summary>Gets the first line of the stretch.</summary>
    public int First { get; }

    /// <summary>Gets the state before the first line.</summary>
    public BlockEntry Entry { get; }

    /// <summary>Gets the role of each line.</summary>
    public PageFurniture Roles { get; }
}
