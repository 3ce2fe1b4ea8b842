using UnDocParser.Languages;
using UnDocParser.Layout;
using UnDocParser.Lexing;

namespace UnDocParser.Parsing;

/// <summary>The sums over a text from which its layout and language are decided.</summary>
/// <param name="Layout">The counts over its lines.</param>
/// <param name="Languages">The counts over the words at its start, or null when the language is given.</param>
/// <param name="Profile">How the text was produced.</param>
/// <param name="Language">The language.</param>
internal sealed record DocumentCounts(LayoutCounts Layout, LanguageCounts? Languages, LayoutProfile Profile, Language Language)
{
    /// <summary>Counts over a text. <paramref name="languageCode"/> overrides the language found in it.</summary>
    public static DocumentCounts Of(LineWindow lines, string? languageCode)
    {
        var layout = LayoutCounts.Of(lines);
        Language? given = languageCode is null ? null : LanguageSet.Find(languageCode);
        LanguageCounts? languages = given is null ? LanguageCounts.Of(lines.Text) : null;
        return new DocumentCounts(layout, languages, LayoutProfile.From(layout), given ?? languages!.Best);
    }
}
