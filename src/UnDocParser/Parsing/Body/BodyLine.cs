using UnDocParser.Lines;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Body;

/// <summary>The line of the body that is at hand, as the rules on its kind see it.</summary>
/// <param name="place">Where it stands.</param>
/// <param name="index">The line.</param>
/// <param name="start">How it begins.</param>
internal readonly ref struct BodyLine(BodyPlace place, int index, LineStart start)
{
    /// <summary>Gets where the line stands, which answers what cannot be told from the line alone.</summary>
    public BodyPlace Place { get; } = place;

    /// <summary>Gets the line.</summary>
    public int Index { get; } = index;

    /// <summary>Gets how the line begins.</summary>
    public LineStart Start { get; } = start;

    /// <summary>Gets the words behind quotes, emphasis and label.</summary>
    public ReadOnlySpan<char> Words { get; } = start.Bare;

    /// <summary>Gets what was carried to the line.</summary>
    public ref readonly BodyState State => ref Place.State;

    /// <summary>Gets what the layout says of the line.</summary>
    public Cue Layout => Place.LayoutOf(Index);

    /// <summary>Gets a value indicating whether what stands before the line may have ended.</summary>
    public bool FollowsEnd => Place.HasEnded;

    /// <summary>Gets a value indicating whether the line has a label.</summary>
    public bool HasLabel => Start.HasLabel;

    /// <summary>Gets a value indicating whether the words open as those of a preambular clause do.</summary>
    public bool OpensPreambular => Place.OpensPreambular(Words);

    /// <summary>Gets a value indicating whether the words open as those of an operative clause do.</summary>
    public bool OpensOperative => Place.OpensOperative(Words);

    /// <summary>
    /// Gets a value indicating whether the line begins with a label no sentence has, before a verb or behind a clause: "PP5 Recalling",
    /// "OP3 bis Requests".
    /// </summary>
    public bool IsDraftingLabel => Start.Label.IsDrafting && (FollowsEnd || OpensPreambular || OpensOperative);

    /// <summary>Gets a value indicating whether the words begin with a capital, or a letter of a script that has none.</summary>
    public bool StartsWithCapital => !Words.IsEmpty && BodyPlace.IsUpper(Words[0]);

    /// <summary>Gets a value indicating whether the words begin with a figure.</summary>
    public bool StartsWithFigure => !Words.IsEmpty && TextFacts.IsDigit(Words[0]);
}
