using UnDocParser.Languages;

namespace UnDocParser.Parsing.Masthead;

/// <summary>Finds the word for a body in a text: <c>Conference</c>, <c>Commission</c>, <c>Board</c>.</summary>
internal static class BodyNames
{
    // From here on scripts are written without blanks or with the article at the word: Arabic "المجلس", Chinese "理事会".
    private const char FirstJoined = '\u0600';

    /// <summary>Determines whether a text names a body by the word for its kind.</summary>
    public static bool IsIn(ReadOnlySpan<char> text, Language language)
    {
        for (int index = 0; index < text.Length; index++)
        {
            if (MayStart(text, index) && language.Narrative.Bodies.Match(text.Slice(index)) > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Determines whether a name may start at a character: it begins the text, or no letter of a script with blanks stands before it.</summary>
    public static bool MayStart(ReadOnlySpan<char> text, int index) => index == 0 || !char.IsLetter(text[index - 1]) || text[index - 1] >= FirstJoined;
}
