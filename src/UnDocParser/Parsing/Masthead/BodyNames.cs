using UnDocParser.Languages;
using UnDocParser.Phrases;

namespace UnDocParser.Parsing.Masthead;

/// <summary>Finds the word for a body in a text: <c>Conference</c>, <c>Commission</c>, <c>Board</c>.</summary>
internal static class BodyNames
{
    // From here on scripts are written without blanks or with the article at the word: Arabic "المجلس", Chinese "理事会".
    private const char FirstJoined = '\u0600';

    /// <summary>Determines whether a text names a body by the word for its kind.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">The language.</param>
    /// <param name="mayBeSmall">Whether that word may have a small letter, where it is the second one of a name: <c>Исполнительный совет</c>.</param>
    public static bool IsIn(ReadOnlySpan<char> text, Language language, bool mayBeSmall = false)
    {
        PhraseSet bodies = language.Narrative.Bodies;
        for (int index = 0; index < text.Length; index++)
        {
            if (MayStart(text, index) && (bodies.Match(text.Slice(index)) > 0 || (mayBeSmall && PhraseCapitals.MatchFromSmall(bodies, text.Slice(index)) > 0)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Determines whether a name may start at a character: it begins the text, or no letter of a script with blanks stands before it.</summary>
    public static bool MayStart(ReadOnlySpan<char> text, int index) => index == 0 || !char.IsLetter(text[index - 1]) || text[index - 1] >= FirstJoined;
}
