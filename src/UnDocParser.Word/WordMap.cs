using System.Collections.Immutable;
using UnDocParser.Shared;
using UnDocParser.Text;

namespace UnDocParser.Word;

/// <summary>Leads from places in a text back to the paragraphs and runs it was read from. Immutable and thread-safe.</summary>
public sealed class WordMap
{
    internal WordMap(ImmutableArray<WordPosition> positions) => Positions = positions;

    /// <summary>Gets all pieces of the text that have an origin, in the order of the text; they do not overlap.</summary>
    public ImmutableArray<WordPosition> Positions { get; }

    /// <summary>Returns the origin of a stretch of the text.</summary>
    /// <param name="span">The stretch, in UTF-16 code units; an empty one finds the piece that holds its position.</param>
    /// <returns>The pieces that the stretch touches, in the order of the text, each as a whole; empty if it lies outside the text or in line ends only.</returns>
    public ImmutableArray<WordPosition> Find(TextSpan span) => SpanSearch.Find(Positions, span, static position => position.Span);
}
