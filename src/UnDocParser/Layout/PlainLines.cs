using UnDocParser.Lines;
using UnDocParser.Text;

namespace UnDocParser.Layout;

/// <summary>
/// Tells by what the scanner recorded of a line, and by its first word, that no rule on furniture can decide about it: nearly every line is such a one, and
/// the rules need not be asked.
/// </summary>
/// <example><c>and requests the keepers of the lights of the northern harbours to report</c></example>
/// <remarks>
/// Counter-examples: <c>Harbour lights</c>, which is short; <c>and so that was the last of the long meetings of the keepers.</c>, which may be a note; and any
/// line amid notes.
/// </remarks>
internal static class PlainLines
{
    /// <summary>Determines whether no rule can decide about a line: it is running text, or blank.</summary>
    public static bool Includes(in FurnitureLine line)
    {
        ref readonly LineInfo info = ref line.Info;
        return info.IsBlank || (IsWord(info, line.Profile) && !line.State.InNotes && !TextLines.MayBeOther(line) && !line.Page.Heads.MayStartWith(line.Content));
    }

    // What begins with a letter and is as wide as that is none of the signs and of the stray lines.
    private static bool IsWord(in LineInfo info, LayoutProfile profile) => (info.First & CharacterKind.Letter) != CharacterKind.None && info.Width > WidestOther(profile);

    private static int WidestOther(LayoutProfile profile) => profile.IsWrapped ? StrayLines.LongestStray : HeadRules.LongestDistribution;
}
