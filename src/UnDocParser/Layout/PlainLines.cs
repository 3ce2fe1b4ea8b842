using UnDocParser.Lines;
using UnDocParser.Text;

namespace UnDocParser.Layout;

/// <summary>
/// Tells by what the scanner recorded of a line, and by its first letters, that no rule on furniture can decide about it: nearly every line is such a one,
/// and the rules need not be asked. Who asks why gets every rule asked.
/// </summary>
/// <example><c>and requests the keepers of the lights of the northern harbours to report</c></example>
/// <remarks>
/// Counter-examples: <c>Harbour lights</c>, which may head a page; <c>The keepers met in the long nights of that winter.</c>, which may be a note; and any
/// line amid notes.
/// </remarks>
internal static class PlainLines
{
    // Digits. Six may be the date of processing.
    private const int LongestNumber = 4;

    /// <summary>Determines whether no rule can decide about a line: it is running text, or blank.</summary>
    public static bool Includes(in FurnitureLine line) => line.Info.IsBlank || (!line.State.InNotes && IsText(line));

    private static bool IsText(in FurnitureLine line) =>
        ((line.Info.First & CharacterKind.Letter) != CharacterKind.None || IsNumbered(line))
        && !TextLines.MayDecideWord(line)
        && !StrayLines.MayDecideWord(line)
        && !HeadRules.MayDecideWord(line)
        && line.Page.Heads.Classify(line.Content, line.Info.Signs, isBesideHead: true) == HeadLine.No;

    // "12. Requests the keepers": neither the mark of a note nor a date; a link back to the mark of a note has brackets.
    private static bool IsNumbered(in FurnitureLine line)
    {
        if (line.Info.First != CharacterKind.Digit || line.Info.Holds(TextSigns.SquareBrackets))
        {
            return false;
        }

        int digits = LabelScanner.DigitsEnd(line.Content, 0);
        return digits <= LongestNumber && digits + 1 < line.Content.Length && line.Content[digits] == '.' && TextFacts.IsBlank(line.Content[digits + 1]);
    }
}
