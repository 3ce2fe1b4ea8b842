using UnDocParser.Languages;
using UnDocParser.Phrases;
using UnDocParser.Symbols;
using UnDocParser.Text;

namespace UnDocParser.Facts.Citations;

/// <summary>
/// Tells at a glance that a text cites nothing: most paragraphs do not, and a search for citations reads every word. It never says so
/// of a text in which <see cref="CitationScanner"/> finds one.
/// </summary>
internal static class CitationFilter
{
    /// <summary>Tells whether a text is worth searching: one with markup always is, as what is looked for may lie across it.</summary>
    public static bool MayCite(ReadOnlySpan<char> text, bool isNote, Language language)
    {
        var words = CitationWords.Of(language);
        return HasNumber(text)
            || NamesSource(text, isNote, words)
            || text.IndexOf(AgencyNumbers.HealthAssembly.AsSpan()) >= 0
            || text.IndexOfAny('\\', '^', '*') >= 0
            || text.IndexOfAny('_', '[') >= 0;
    }

    // "59/48", "A/RES", "1631 (2005)", "217 A (III)", "三七一(四)"; a line may end anywhere in it.
    private static bool HasNumber(ReadOnlySpan<char> text)
    {
        int index = 0;
        while (true)
        {
            int found = text.Slice(index).IndexOfAny('/', '(', '（');
            if (found < 0)
            {
                return false;
            }

            index += found;
            if (text[index] == '/' ? EndsNumber(text.Slice(0, index)) : StartsSession(text.Slice(index + 1)) || IdeographNumbers.HasBracket(text, index))
            {
                return true;
            }

            index++;
        }
    }

    private static bool EndsNumber(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd("\n \u00A0".AsSpan());
        return before.Length > 0 && (TextFacts.IsDigit(before[before.Length - 1]) || before[before.Length - 1] is (>= 'A' and <= 'Z') or '-');
    }

    private static bool StartsSession(ReadOnlySpan<char> behind)
    {
        behind = behind.TrimStart('\n');
        return behind.Length > 0 && behind[0] is '1' or '2' or 'I' or 'V' or 'X' or 'L' or 'S' or 'E' or ArabicForms.SessionLetter;
    }

    private static bool NamesSource(ReadOnlySpan<char> text, bool isNote, CitationWords words)
    {
        if (isNote || words.SourceStems.IsEmpty)
        {
            PhraseSet starts = isNote ? words.SourceStartsInNotes : words.SourceStarts;
            return HasPhrase(text, starts, starts.FirstCharacters);
        }

        return words.Stems.MayStandIn(text);
    }

    private static bool HasPhrase(ReadOnlySpan<char> text, PhraseSet phrases, ReadOnlySpan<char> firstCharacters)
    {
        int index = 0;
        while (true)
        {
            int found = text.Slice(index).IndexOfAny(firstCharacters);
            if (found < 0)
            {
                return false;
            }

            index += found;
            bool startsWord = index == 0 || !char.IsLetter(text[index - 1]) || TextFacts.IsIdeograph(text[index]) || text[index] == '《';
            if (startsWord && phrases.Match(text.Slice(index)) > 0)
            {
                return true;
            }

            index++;
        }
    }
}
