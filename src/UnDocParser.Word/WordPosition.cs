using UnDocParser.Text;

namespace UnDocParser.Word;

/// <summary>Where in a Word file a piece of text is from.</summary>
/// <param name="Span">The piece of the text, in UTF-16 code units.</param>
/// <param name="Part">The part of the file.</param>
/// <param name="Paragraph">The number of the paragraph (<c>w:p</c>) in its part, from 0, those in tables and text boxes counted.</param>
/// <param name="ParagraphId">The identifier that Word gave the paragraph (<c>w14:paraId</c>), or <see langword="null"/>.</param>
/// <param name="Run">The number of the run (<c>w:r</c>) in its paragraph, from 0; -1 for what no run holds: automatic numbers, blanks between cells.</param>
public readonly record struct WordPosition(TextSpan Span, WordPart Part, int Paragraph, string? ParagraphId, int Run);
