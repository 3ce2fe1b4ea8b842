namespace UnDocParser.SyntaxGenerator.Languages;

/// <summary>What is wrong with a language file, and where.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Message">The words for the author of the file.</param>
internal sealed record LanguageProblem(LanguageProblemKind Kind, int Line, string Message);
