using System.Text;
using UnDocParser.Text;

namespace UnDocParser.Phrases;

/// <summary>
/// What characters count as one when phrases are matched: typewriter and typographic apostrophes, hyphens, blanks of every kind, radicals and the
/// ideographs they look like. The generator folds the phrases, <c>PhraseSet</c> the texts.
/// </summary>
internal static class PhraseFolding
{
    // Between the apostrophes and hyphens lie Greek, Cyrillic and Arabic, of which every letter stands for itself, as every ideograph does.
    private const char FirstOfOtherScripts = '\u02BD';
    private const char LastOfOtherScripts = '\u200F';

    /// <summary>Returns the character that stands for all that count as the same.</summary>
    public static char Fold(char character) =>
        character is (>= ' ' and <= '~') or (>= FirstOfOtherScripts and <= LastOfOtherScripts) || TextFacts.IsUnifiedIdeograph(character) ? character : FoldOther(character);

    private static char FoldOther(char character) => character switch
    {
        '’' or 'ʼ' or '‘' => '\'',
        '\u2010' or '\u2011' => '-',
        '\u00A0' or '\u202F' or '\u3000' or '\t' or '\n' => ' ',
        _ => KangxiRadicals.Fold(character),
    };

    /// <summary>Returns a phrase folded, without the characters that do not count.</summary>
    public static string FoldAll(string phrase)
    {
        var folded = new StringBuilder(phrase.Length);
        foreach (char character in phrase)
        {
            if (!TextFacts.IsIgnorable(character))
            {
                folded.Append(Fold(character));
            }
        }

        return folded.ToString();
    }
}
