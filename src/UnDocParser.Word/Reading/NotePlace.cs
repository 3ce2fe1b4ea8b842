namespace UnDocParser.Word.Reading;

/// <summary>Decides whether notes may stand behind a line. A title goes on in its next line, so that the notes to it wait for a sentence that ends.</summary>
/// <example><c>B¹</c>, then <c>The General Assembly,</c>: the note stands behind the first paragraph that follows.</example>
internal static class NotePlace
{
    private const string Stops = ".;:?!。；：؛؟";
    private const string Commas = ",،，、";
    private const string Marks = "⁰¹²³⁴⁵⁶⁷⁸⁹*)]»”\"’ \u00A0";

    // The longest formula of an organ is shorter, the shortest paragraph that ends in a comma longer; Chinese needs a quarter of the characters.
    private const int LongestFormula = 60;
    private const int LongestHanFormula = 14;

    // "1.", "72/8." end in a stop, but no sentence.
    private const int ShortestSentence = 12;

    /// <summary>Determines whether notes may stand behind a line.</summary>
    /// <param name="line">The line, without its end.</param>
    public static bool IsBehind(string line)
    {
        int end = line.Length;
        while (end > 0 && Marks.Contains(line[end - 1]))
        {
            end--;
        }

        if (end == 0)
        {
            return false;
        }

        bool isHan = line[0] is >= '\u3400' and <= '\u9FFF';
        return Stops.Contains(line[end - 1])
            ? isHan || end >= ShortestSentence
            : Commas.Contains(line[end - 1]) && end > (isHan ? LongestHanFormula : LongestFormula);
    }
}
