namespace UnDocParser.Word.Reading;

/// <summary>The place in the file that is being read.</summary>
/// <param name="Part">The part.</param>
/// <param name="Paragraph">The number of the paragraph in its part.</param>
/// <param name="ParagraphId">Its identifier, or null.</param>
/// <param name="Run">The number of the run in its paragraph; -1 outside runs.</param>
internal readonly record struct Origin(WordPart Part, int Paragraph, string? ParagraphId, int Run)
{
    /// <summary>The number that stands for no run.</summary>
    public const int NoRun = -1;
}
