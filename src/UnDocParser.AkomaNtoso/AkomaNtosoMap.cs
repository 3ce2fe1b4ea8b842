using System.Collections.Immutable;
using UnDocParser.Shared;
using UnDocParser.Text;

namespace UnDocParser.AkomaNtoso;

/// <summary>Leads from places in a text to the elements it was read from, and from elements to the text. Immutable and thread-safe.</summary>
public sealed class AkomaNtosoMap
{
    private readonly Dictionary<string, TextSpan> _spans;

    internal AkomaNtosoMap(ImmutableArray<AkomaNtosoPosition> positions, Dictionary<string, TextSpan> spans)
    {
        Positions = positions;
        _spans = spans;
    }

    /// <summary>Gets the lines of the text with the elements they are from, in the order of the text.</summary>
    public ImmutableArray<AkomaNtosoPosition> Positions { get; }

    /// <summary>Returns the elements that a stretch of the text is from.</summary>
    /// <param name="span">The stretch, in UTF-16 code units; an empty one finds the line that holds its position.</param>
    /// <returns>The lines that the stretch touches, in the order of the text, each as a whole. O(log n) and the lines found.</returns>
    public ImmutableArray<AkomaNtosoPosition> Find(TextSpan span) => SpanSearch.Find(Positions, span, static position => position.Span);

    /// <summary>Returns the text of an element.</summary>
    /// <param name="elementId">Its identifier (<c>eId</c>).</param>
    /// <returns>
    /// From the start of its first line to the end of its last, those of the notes in it included; null where no element of this name has text. Where
    /// several have it, as in the annexes of some official files, the first.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="elementId"/> is null.</exception>
    public TextSpan? FindElement(string elementId) =>
        _spans.TryGetValue(elementId ?? throw new ArgumentNullException(nameof(elementId)), out TextSpan span) ? span : null;
}
