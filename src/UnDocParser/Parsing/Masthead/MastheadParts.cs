using UnDocParser.Languages;
using UnDocParser.Lines;

namespace UnDocParser.Parsing.Masthead;

/// <summary>Recognises a line by what only a masthead prints.</summary>
internal static class MastheadParts
{
    /// <summary>Determines whether a line is one: a symbol, the publisher, the distribution, an agenda item, the bracketed line on where a text came from.</summary>
    public static bool IsOne(ReadOnlySpan<char> content, Language language)
    {
        ReadOnlySpan<char> bare = LineStart.Of(content, language).Unquoted;
        return content[0] == '['
            || LinePatterns.IsSymbol(content)
            || TitleNumber.StartsLine(content)
            || FormulaLine.IsOrganName(bare, language)
            || language.Publisher.Match(bare) > 0
            || language.DistributionLabel.Match(bare) > 0
            || language.AdoptionLabel.Match(bare) > 0
            || language.ResolutionLabel.Match(bare) > 0
            || language.AgendaItemLabel.Match(bare) > 0;
    }
}
