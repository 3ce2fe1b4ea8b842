namespace UnDocParser.Model.Citations;

/// <summary>What is known of a document that cites others: a bare number is often that of its own body.</summary>
/// <param name="Organ">Its organ, or null.</param>
/// <param name="IsOfOtherBody">Whether it is that of a body without a value, whose numbers have no symbol.</param>
/// <param name="Year">Its year, or null.</param>
internal readonly record struct CitingDocument(ResolutionOrgan? Organ, bool IsOfOtherBody, int? Year);
