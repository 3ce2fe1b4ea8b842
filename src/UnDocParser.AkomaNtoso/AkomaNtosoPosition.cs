using UnDocParser.Text;

namespace UnDocParser.AkomaNtoso;

/// <summary>Where in the XML a line of text is from.</summary>
/// <param name="Span">The line without its end, in UTF-16 code units.</param>
/// <param name="Element">The name of the innermost element with an identifier that holds it, or of the innermost at all: <c>content</c>, <c>authorialNote</c>.</param>
/// <param name="ElementId">The identifier (<c>eId</c>) of that element, or <see langword="null"/>.</param>
public readonly record struct AkomaNtosoPosition(TextSpan Span, string Element, string? ElementId);
