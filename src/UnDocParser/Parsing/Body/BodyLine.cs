using System.Diagnostics.CodeAnalysis;
using UnDocParser.Lines;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Body;

/// <summary>The line of the body that is at hand, as the rules on its kind see it.</summary>
internal readonly ref struct BodyLine
{
    private readonly LineStart _start;

    /// <summary>Initializes a line.</summary>
    /// <param name="place">Where it stands.</param>
    /// <param name="index">The line.</param>
    /// <param name="start">How it begins.</param>
    public BodyLine(BodyPlace place, int index, in LineStart start)
    {
        Place = place;
        Index = index;
        _start = start;
        Words = start.Bare;
        Facts = place.FactsOf(index, start, Words);
    }

    /// <summary>Gets where the line stands, which answers what cannot be told from the line alone.</summary>
    public BodyPlace Place { get; }

    /// <summary>Gets the line.</summary>
    public int Index { get; }

    /// <summary>Gets how the line begins.</summary>
    [UnscopedRef]
    public ref readonly LineStart Start => ref _start;

    /// <summary>Gets the words behind quotes, emphasis and label.</summary>
    public ReadOnlySpan<char> Words { get; }

    /// <summary>Gets what the line and its place have.</summary>
    public LineFacts Facts { get; }

    /// <summary>Gets what was carried to the line.</summary>
    public ref readonly BodyState State => ref Place.State;

    /// <summary>Gets what the layout says of the line.</summary>
    public Cue Layout => Place.LayoutOf(Index);

    /// <summary>Gets a value indicating whether what stands before the line may have ended.</summary>
    public bool FollowsEnd => Place.HasEnded;

    /// <summary>Gets a value indicating whether the line has a label.</summary>
    public bool HasLabel => (Facts & LineFacts.HasLabel) != LineFacts.None;

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
    public bool StartsWithCapital => (Facts & LineFacts.HasCapital) != LineFacts.None;

    /// <summary>Gets a value indicating whether the words begin with a figure.</summary>
    public bool StartsWithFigure => !Words.IsEmpty && TextFacts.IsDigit(Words[0]);
}
