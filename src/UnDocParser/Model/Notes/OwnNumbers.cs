using UnDocParser.Facts.Dates;
using UnDocParser.Languages;
using UnDocParser.Text;

namespace UnDocParser.Model.Notes;

/// <summary>Tells whether a number belongs to its sentence, and is no note mark: a day, a count, a place, a part of a figure, of a list or of a range.</summary>
internal sealed class OwnNumbers(Language language)
{
    private const int LongestWord = 16;
    private const int GroupLength = 3;
    private readonly CitationWords _words = CitationWords.Of(language);

    /// <summary>Determines whether the words around a number claim it: <c>10 juin</c>, <c>4 月</c>, <c>paragraph 2</c>, <c>3 174 400</c>, <c>3 to 7 March</c>.</summary>
    public bool Contains(ReadOnlySpan<char> text, int start, int end) =>
        IsCounted(text, start, end) || IsGrouped(text, start, end) || FollowsNumberedWord(text, start) || FollowsJoint(text, start) || IsFollowedByNumber(text, end);

    /// <summary>Determines whether the number is that of a day or a count: <c>10 juin</c>, <c>4 月</c>, <c>3 %</c>, <c>10-year</c>.</summary>
    public bool IsCounted(ReadOnlySpan<char> text, int start, int end)
    {
        ReadOnlySpan<char> behind = text.Slice(AfterBlanks(text, end));
        bool isCompound = end + 1 < text.Length && TextFacts.IsHyphen(text[end]) && char.IsLetter(text[end + 1]);
        return isCompound
            || (!behind.IsEmpty && behind[0] is '%' or '°')
            || language.NumberCounters.Match(behind) > 0
            || DateScanner.StartsWithDay(text.Slice(start), language);
    }

    /// <summary>Determines whether the digits are a group of a figure: <c>3</c>, <c>174</c> and <c>400</c> of <c>3 174 400</c>.</summary>
    public static bool IsGrouped(ReadOnlySpan<char> text, int start, int end)
    {
        int length = end - start;
        bool isFirst = length <= GroupLength && end < text.Length && TextFacts.IsBlank(text[end]) && DigitsEnd(text, end + 1) - end - 1 == GroupLength;
        bool isLater = length == GroupLength && start > 1 && TextFacts.IsBlank(text[start - 1]) && start - 1 - DigitsStart(text, start - 1) is > 0 and <= GroupLength;
        return isFirst || isLater;
    }

    /// <summary>Determines whether the word before waits for its number: <c>paragraph 2</c>, <c>No. 5</c>.</summary>
    public bool FollowsNumberedWord(ReadOnlySpan<char> text, int start)
    {
        int end = BeforeBlanks(text, start);
        int word = end;
        while (word > 0 && end - word < LongestWord && (char.IsLetter(text[word - 1]) || text[word - 1] is '.' or '°' or 'º' or '№'))
        {
            word--;
        }

        return _words.IsFollowedByNumber(text.Slice(word, end - word)) || language.ResolutionWords.Contains(text.Slice(word, end - word));
    }

    /// <summary>Determines whether another number of the same list or range follows: <c>6 and 7</c>, <c>3 to 7</c>, <c>5, 6</c>; no year and no resolution.</summary>
    public bool IsFollowedByNumber(ReadOnlySpan<char> text, int end)
    {
        int index = AfterBlanks(text, end);
        if (index == text.Length)
        {
            return false;
        }

        int joint = TextFacts.IsHyphen(text[index]) || text[index] is ',' or '、' or '،' ? 1 : _words.Joints.Match(text.Slice(index));
        int next = AfterBlanks(text, index + joint);
        int nextEnd = DigitsEnd(text, next);
        return joint > 0 && nextEnd - next is > 0 and <= GroupLength && (nextEnd == text.Length || text[nextEnd] != '/');
    }

    // "6 and 7", "from 3 to 7": a mark stands behind a name, not behind such a word.
    private bool FollowsJoint(ReadOnlySpan<char> text, int start)
    {
        int end = BeforeBlanks(text, start);
        int word = end;
        while (word > 0 && end - word < LongestWord && char.IsLetter(text[word - 1]))
        {
            word--;
        }

        return _words.Joints.Contains(text.Slice(word, end - word));
    }

    private static int DigitsStart(ReadOnlySpan<char> text, int end)
    {
        int start = end;
        while (start > 0 && end - start <= GroupLength && TextFacts.IsDigit(text[start - 1]))
        {
            start--;
        }

        return start;
    }

    private static int DigitsEnd(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end < text.Length && end - start <= GroupLength && TextFacts.IsDigit(text[end]))
        {
            end++;
        }

        return end;
    }

    private static int BeforeBlanks(ReadOnlySpan<char> text, int index)
    {
        while (index > 0 && (TextFacts.IsBlank(text[index - 1]) || text[index - 1] == '\n'))
        {
            index--;
        }

        return index;
    }

    private static int AfterBlanks(ReadOnlySpan<char> text, int index)
    {
        while (index < text.Length && (TextFacts.IsBlank(text[index]) || text[index] == '\n'))
        {
            index++;
        }

        return index;
    }
}
