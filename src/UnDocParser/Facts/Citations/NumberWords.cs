using UnDocParser.Languages;
using UnDocParser.Phrases;
using UnDocParser.Symbols;
using UnDocParser.Text;

namespace UnDocParser.Facts.Citations;

/// <summary>Answers what stands before and behind a number in one text.</summary>
internal sealed class NumberWords(string text, Language language, CitationWords words, OrganNamesIn names)
{
    private const int LongestGap = 48;
    private const int MostPhraseWords = 3;

    /// <summary>Determines whether a figure stands at a place.</summary>
    public bool IsDigitAt(int index) => index < text.Length && TextFacts.IsDigit(text[index]);

    /// <summary>Returns the number at a place; 0 where there is none.</summary>
    public int NumberAt(int index)
    {
        int number = 0;
        for (; IsDigitAt(index); index++)
        {
            number = (number * 10) + text[index] - '0';
        }

        return number;
    }

    /// <summary>Returns the number behind the slash.</summary>
    public int NumberBehindSlash(int start, int end)
    {
        int index = text.IndexOf('/', start, end - start) + 1;
        while (index < end && OrganNamesIn.IsBlank(text[index]))
        {
            index++;
        }

        return NumberAt(index);
    }

    /// <summary>Determines whether blanks stand around the slash of a number: <c>72 / 17</c>.</summary>
    public bool IsSetApart(int start, int end)
    {
        int slash = text.IndexOf('/', start, end - start);
        return slash > start && TextFacts.IsBlank(text[slash - 1]);
    }

    /// <summary>Determines whether the word before a number, a capital amid a sentence, names what it numbers: <c>ISO 9001 (2015)</c>.</summary>
    public bool NumbersNamed(int start, NumberClues clues)
    {
        int end = SkipBack(start);
        int word = WordStart(end);
        return end - word > 1
            && word > 0
            && char.IsUpper(text[word])
            && !TextFacts.IsIdeograph(text[end - 1])
            && !OpensSentence(word)
            && !(clues.Word >= 0 && clues.Word <= word && IsGap(clues.Word, start))
            && !EndsIn(words.Joints, end)
            && !EndsName(start);
    }

    /// <summary>Determines whether the word directly before or behind a number says that it is another's: <c>rule 60/125</c>, <c>75/25 per cent</c>.</summary>
    public bool NumbersOther(int start, int end) => EndsIn(words.OtherNumbers, SkipBack(start)) || StartsWith(words.OtherNumbersBehind, end) || IsPercentage(end);

    /// <summary>Determines whether a number is counted as a document is: <c>第5/1号</c>.</summary>
    public bool IsCounted(int start, int end) =>
        (start > 0 && text[start - 1] == words.NumberPrefix) || (end < text.Length && words.NumberCounters.AsSpan().IndexOf(text[end]) >= 0);

    /// <summary>Determines whether the word for a resolution, or the name of a body, ends where a number starts: <c>resolution No. 50/50</c>.</summary>
    public bool IsCalled(int start, NumberClues clues)
    {
        if (EndsIn(language.ResolutionWords, SkipBack(start)) || EndsName(start))
        {
            return true;
        }

        if (clues.Word < 0)
        {
            return false;
        }

        int end = SkipBlanks(clues.Word + language.ResolutionWords.Match(text.AsSpan(clues.Word)));
        int number = end < start ? words.Number.Match(text.AsSpan(end)) : 0;
        return number > 0 && SkipBlanks(end + number) == start;
    }

    /// <summary>Determines whether a number is the next thing that a word for a resolution speaks of: <c>resolution of the Council 5/1</c>.</summary>
    public bool IsGap(int word, int start)
    {
        if (word < 0 || start - word > LongestGap)
        {
            return false;
        }

        for (int index = word; index < start; index++)
        {
            if (TextFacts.IsDigit(text[index]) || text[index] is ';' or ',' or '،' or '“' or '"' or '«')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Determines whether the name of a body ends where a number starts.</summary>
    public bool EndsName(int start)
    {
        int end = SkipBack(start);
        return names.EndingAt(end, Math.Max(0, end - LongestGap), out _).IsNamed;
    }

    /// <summary>Determines whether the joint of a list, words that open one, an opened bracket, or nothing stands before a number.</summary>
    public bool IsJoined(int start)
    {
        int index = SkipBack(start);
        return index == 0 || IsJointSign(text[index - 1]) || EndsIn(words.Joints, index) || EndsIn(words.ListOpeners, index);
    }

    private bool OpensSentence(int word)
    {
        int before = SkipBack(word);
        return before == 0 || text[before - 1] is '.' or ':' or ';' or '“' or '"' or '«' or '(' or '\n';
    }

    private bool IsPercentage(int end)
    {
        int index = SkipBlanks(end);
        return index < text.Length && text[index] is '%' or '٪' or '％';
    }

    private int SkipBack(int index)
    {
        while (index > 0 && (OrganNamesIn.IsBlank(text[index - 1]) || TextFacts.IsIgnorable(text[index - 1]) || text[index - 1] is '*' or '_' or '[' or '\\' or '\u0001'))
        {
            index--;
        }

        return index;
    }

    private int SkipBlanks(int index)
    {
        while (index < text.Length && OrganNamesIn.IsBlank(text[index]))
        {
            index++;
        }

        return index;
    }

    private static bool IsJointSign(char character) =>
        character is ',' or ';' or ':' or '،' or '؛' or '、' or '，' or '；' or '(' or '（' or '/' or '&' or ArabicForms.And || TextFacts.IsHyphen(character);

    private bool StartsWith(PhraseSet phrases, int end) => SkipBlanks(end) is int index && index < text.Length && phrases.Match(text.AsSpan(index)) > 0;

    // "ratio of", "art."; any ideograph may start a word.
    private bool EndsIn(PhraseSet phrases, int end)
    {
        if (phrases.IsEmpty)
        {
            return false;
        }

        int start = end;
        for (int count = 0; count < MostPhraseWords && start > 0; count++)
        {
            start = PieceStart(SkipBack(start));
            if (start < end && phrases.Match(text.AsSpan(start, end - start)) == end - start)
            {
                return true;
            }
        }

        return false;
    }

    private int PieceStart(int index) =>
        index == 0 ? 0
        : TextFacts.IsIdeograph(text[index - 1]) ? index - 1
        : WordStart(text[index - 1] == '.' ? index - 1 : index);

    private int WordStart(int index)
    {
        while (index > 0 && char.IsLetter(text[index - 1]))
        {
            index--;
        }

        return index;
    }
}
