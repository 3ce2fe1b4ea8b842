using System.Text;

namespace UnDocParser.Pdf.Reading;

/// <summary>Folds the forms that fonts have of letters into the letters: <c>ﬁ</c> is "fi", each of the four shapes of an Arabic letter is the letter.</summary>
/// <remarks>Written out, since the platform normalises nothing where it was told to do without its tables of languages.</remarks>
internal static class CharacterForms
{
    private const char FirstLatin = '\uFB00';
    private const char LastLatin = '\uFB06';
    private const char FirstArabic = '\uFE80';

    private static readonly string[] Latin = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];
    private static readonly string[] Arabic = [.. ArabicForms()];

    /// <summary>Returns the text with its forms folded.</summary>
    /// <param name="text">The text of a letter.</param>
    public static string Fold(string text)
    {
        if (!text.Any(static character => character >= FirstLatin))
        {
            return text;
        }

        var folded = new StringBuilder(text.Length);
        foreach (char character in text)
        {
            folded.Append(Fold(character));
        }

        return folded.ToString();
    }

    private static string Fold(char character)
    {
        if (character is >= FirstLatin and <= LastLatin)
        {
            return Latin[character - FirstLatin];
        }

        int form = character - FirstArabic;
        return form >= 0 && form < Arabic.Length ? Arabic[form] : character.ToString();
    }

    // U+FE80 to U+FEFC: each letter as often as it has shapes.
    private static IEnumerable<string> ArabicForms()
    {
        const string TwoShapes = "آأؤإاةدذرزوى";
        foreach (char letter in "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي")
        {
            int count = letter == 'ء' ? 1 : TwoShapes.Contains(letter) ? 2 : 4;
            for (int i = 0; i < count; i++)
            {
                yield return letter.ToString();
            }
        }

        foreach (string ligature in (string[])["لآ", "لأ", "لإ", "لا"])
        {
            yield return ligature;
            yield return ligature;
        }
    }
}
