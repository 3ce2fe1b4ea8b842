namespace UnDocParser.SyntaxGenerator.Languages;

/// <summary>A phrase of a language file.</summary>
/// <param name="Text">The words as printed.</param>
/// <param name="Line">The line it stands on.</param>
/// <param name="IsQuoted">Whether it stands in quotation marks: its blanks count, and its letters are as they should be.</param>
/// <param name="IsDerived">Whether the phrase is made of the table of verbs: it may stand in the list in its own right too.</param>
internal readonly record struct Phrase(string Text, int Line, bool IsQuoted, bool IsDerived = false);
