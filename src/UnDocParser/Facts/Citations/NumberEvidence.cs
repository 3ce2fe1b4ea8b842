using UnDocParser.Languages;
using UnDocParser.Symbols;
using UnDocParser.Text;

namespace UnDocParser.Facts.Citations;

/// <summary>
/// Weighs what stands around two figures with a slash between them: a fraction, a season, a ratio, the page of a table and a day of the year
/// look like a resolution.
/// </summary>
internal sealed class NumberEvidence(string text, CitationWords words, OrganNamesIn names)
{
    private const int LongestGap = 48;
    private const int LongestJoint = 6;
    private const int MostJointWords = 3;
    private int _refusedEnd = -1;

    /// <summary>
    /// CR01. Determines whether two figures that may be something else are the number of a resolution: they stand directly behind the word for
    /// one, the name of a body or the joint of a list, or before the date of a resolution.
    /// </summary>
    /// <example><c>resolutions 5/1, on institutions, and 5/2</c>; not <c>resolution 72/17, on watches that run 24/7 and a share of 50/50</c>.</example>
    /// <param name="start">Where the number starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="form">How it is printed.</param>
    /// <param name="clues">What the words near it say.</param>
    /// <param name="isDated">Whether a date belongs to it.</param>
    public bool IsNumber(int start, int end, BareNumberForm form, NumberClues clues, bool isDated)
    {
        if (NumbersAnotherThing(start, clues) || HeadsText(start, end))
        {
            return false;
        }

        if (form == BareNumberForm.NumberAndYear)
        {
            return clues.HasWord || !IsEarlyCouncilNumber(start);
        }

        if (!MayBeSomethingElse(start, end, form) || isDated || IsCounted(start, end) || (!FollowsRefused(start) && IsIntroduced(start, clues)))
        {
            return true;
        }

        _refusedEnd = end;
        return false;
    }

    /// <summary>
    /// CR02. Determines whether the word before a number, printed with a capital amid a sentence, names what it numbers, and that is no resolution.
    /// </summary>
    /// <example><c>the standard ISO 9001 (2015)</c>, <c>Convention 182 (1999)</c>; not <c>Resolution 1631 (2005)</c>, <c>the Security Council 1631 (2005)</c>.</example>
    private bool NumbersAnotherThing(int start, NumberClues clues)
    {
        int end = SkipBack(start);
        int word = WordStart(end);
        return end - word > 1
            && word > 0
            && char.IsUpper(text[word])
            && !TextFacts.IsIdeograph(text[end - 1])
            && !OpensSentence(word)
            && !(clues.Word >= 0 && clues.Word <= word && IsGap(clues.Word, start))
            && !EndsConjunction(end)
            && !EndsName(end);
    }

    private bool OpensSentence(int word)
    {
        int before = SkipBack(word);
        return before == 0 || text[before - 1] is '.' or ':' or ';' or '“' or '"' or '«' or '(' or '\n';
    }

    private bool MayBeSomethingElse(int start, int end, BareNumberForm form) =>
        form == BareNumberForm.Year || IsSetApart(start, end) || (form == BareNumberForm.Session && TextFacts.IsDigit(text[start]));

    /// <summary>CR06. Determines whether a number heads the text it stands in, and is cited by nothing: a stop and a title stand behind it.</summary>
    /// <example><c>42/403. Appointment of a keeper</c>; not <c>72/17, on lights</c>.</example>
    private bool HeadsText(int start, int end) =>
        SkipBack(start) == 0 && end + 2 < text.Length && text[end] == '.' && OrganNamesIn.IsBlank(text[end + 1]) && char.IsUpper(text[end + 2]);

    // "72 / 17"
    private bool IsSetApart(int start, int end)
    {
        int slash = text.IndexOf('/', start, end - start);
        return slash > start && TextFacts.IsBlank(text[slash - 1]);
    }

    // "27 (1947)": two figures before a year may be anything.
    private bool IsEarlyCouncilNumber(int start) => start + 2 >= text.Length || !(TextFacts.IsDigit(text[start + 1]) && TextFacts.IsDigit(text[start + 2]));

    // "第5/1号"
    private bool IsCounted(int start, int end) =>
        (start > 0 && text[start - 1] == words.NumberPrefix)
        || (end < text.Length && words.NumberCounters.AsSpan().IndexOf(text[end]) >= 0);

    // "9/11 and 24/7": what the first is, the second is.
    private bool FollowsRefused(int start) => _refusedEnd >= 0 && start - _refusedEnd <= LongestJoint;

    private bool IsIntroduced(int start, NumberClues clues)
    {
        int index = SkipBack(start);
        return index == 0 || IsJointSign(text[index - 1]) || IsGap(clues.Word, start) || EndsConjunction(index) || EndsName(index);
    }

    private int SkipBack(int index)
    {
        while (index > 0 && (OrganNamesIn.IsBlank(text[index - 1]) || TextFacts.IsIgnorable(text[index - 1]) || text[index - 1] is '*' or '_' or '[' or '\\' or '\u0001'))
        {
            index--;
        }

        return index;
    }

    private static bool IsJointSign(char character) =>
        character is ',' or ';' or ':' or '،' or '؛' or '、' or '，' or '；' or '(' or '（' or '/' or '&' or ArabicForms.And || TextFacts.IsHyphen(character);

    // "resolution 5/1", "resolution No. 5/1", "قرار المجلس 5/1"
    private bool IsGap(int word, int start)
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

    private bool EndsConjunction(int end)
    {
        int start = end;
        for (int count = 0; count < MostJointWords; count++)
        {
            start = WordStart(SkipBack(start));
            ReadOnlySpan<char> joint = text.AsSpan(start, end - start);
            if (joint.Length > 0 && (words.Conjunctions.Match(text.AsSpan(start)) == joint.Length || words.RangeWords.Match(text.AsSpan(start)) == joint.Length))
            {
                return true;
            }
        }

        return false;
    }

    private bool EndsName(int end) => names.EndingAt(end, Math.Max(0, end - LongestGap), out _).IsNamed;

    private int WordStart(int index)
    {
        while (index > 0 && char.IsLetter(text[index - 1]))
        {
            index--;
        }

        return index;
    }
}
