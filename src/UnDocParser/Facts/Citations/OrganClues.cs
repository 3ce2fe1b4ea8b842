using UnDocParser.Languages;
using UnDocParser.Phrases;
using UnDocParser.Text;

namespace UnDocParser.Facts.Citations;

/// <summary>What the words of one text say on a bare number.</summary>
/// <param name="Organ">Whose it is, if that is said.</param>
/// <param name="HasWord">Whether a word for resolution or decision governs it.</param>
/// <param name="IsDecision">Whether that word means a decision.</param>
/// <param name="Word">Where the word stands that is its own, or -1.</param>
/// <param name="IsOwn">Whether it is said to be the acting organ's ("its resolution").</param>
/// <param name="NameEnd">Where the name of the organ ends that stands behind it, or -1.</param>
internal readonly record struct NumberClues(OrganClue Organ, bool HasWord, bool IsDecision, int Word, bool IsOwn, int NameEnd);

/// <summary>
/// Finds what the words around a bare number say on its organ: a name beside the word "resolution" or behind the
/// number, a possessive that points to a name, the number before it in a list.
/// </summary>
internal sealed class OrganClues
{
    private const int LongestReach = 90;
    private const int LongestList = 260;
    private const int LongestHead = 200;
    private const int LongestGap = 30;
    private const int LongestArticle = 7;
    private readonly string _text;
    private readonly CitationWords _words;
    private readonly PhraseSet _resolutionWords;
    private readonly OrganNamesIn _names;
    private NumberClues _last;
    private int _lastEnd = -1;

    /// <summary>Initializes the search in one text.</summary>
    public OrganClues(string text, Language language, CitationWords words, OrganNamesIn names)
    {
        _text = text;
        _words = words;
        _resolutionWords = language.ResolutionWords;
        _names = names;
    }

    /// <summary>Returns what is said on the number at a place.</summary>
    /// <param name="start">Where the number starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="dateEnd">Where the date behind it ends, or its own end.</param>
    public NumberClues Of(int start, int end, int dateEnd)
    {
        bool inList = _lastEnd >= 0 && start - _lastEnd < LongestList;
        int from = inList ? _lastEnd : Math.Max(0, start - LongestReach);
        int word = _names.LastWord(from, start);
        NumberClues clues = _words.OrgansStandBefore ? Before(start, end, word, inList) : Around(start, end, dateEnd, word, from, inList);
        _last = clues;
        _lastEnd = end;
        return clues;
    }

    private NumberClues Around(int start, int end, int dateEnd, int word, int from, bool inList)
    {
        bool continues = word < 0 && inList;
        bool isDecision = word >= 0 ? _words.Decisions.Match(_text.AsSpan(word)) > 0 : continues && _last.IsDecision;
        bool hasWord = word >= 0 || (continues && _last.HasWord) || _names.LastWord(Math.Max(0, start - LongestReach), start) >= 0;
        OrganClue organ = default;
        bool isOwn = false;
        if (word >= 0)
        {
            organ = _names.LastBetween(word, start, out _, out _);
            organ = organ.IsNamed ? organ : _names.EndingAt(word, Math.Max(0, from - LongestReach), out _);
            int possessive = organ.IsNamed ? -1 : PossessiveBefore(word);
            isOwn = possessive >= 0;
            if (isOwn)
            {
                organ = NamedJustBefore(possessive);
            }
        }

        int nameEnd = -1;
        if (!organ.IsNamed && (!isOwn || !inList))
        {
            organ = Behind(end, dateEnd, isOwn, out nameEnd);
        }

        if (!organ.IsNamed && !isOwn)
        {
            organ = continues ? _last.Organ : word >= 0 ? NamedWithoutNumber(word) : default;
            isOwn = continues && _last.IsOwn && !organ.IsNamed;
        }

        return new NumberClues(organ, hasWord, isDecision, word, isOwn, nameEnd);
    }

    // "人权理事会2018年7月5日关于……的第38/5号决议": the head of the phrase is before its subject.
    private NumberClues Before(int start, int end, int word, bool inList)
    {
        int limit = word >= 0 ? word : start;
        int from = Math.Max(inList ? _lastEnd : 0, start - LongestHead);
        for (int index = limit - 1; index >= from; index--)
        {
            if (_text[index] is '。' or '；' or ';')
            {
                from = index + 1;
                inList = false;
            }
        }

        OrganClue organ = _names.EndingAt(limit, from, out _);
        bool isOwn = false;
        if (!organ.IsNamed)
        {
            int head = HeadEnd(from, limit);
            organ = _names.LastBetween(from, head, out _, out int organEnd);
            int possessive = LastPossessive(Math.Max(from, organEnd), head);
            isOwn = possessive >= 0;
            organ = isOwn && possessive - organEnd > 3 ? default : organ;
        }

        if (!organ.IsNamed && !isOwn && inList)
        {
            organ = _last.Organ;
            isOwn = _last.IsOwn;
        }

        bool isDecision = false;
        bool hasWord = SaysResolution(word) || IsGovernedBehind(end, out isDecision);
        return new NumberClues(organ, hasWord || word >= 0, isDecision, word, isOwn, NameEnd: -1);
    }

    // "决议案三七一(四)所载决定": the old texts have the word before the number; "第" alone says nothing.
    private bool SaysResolution(int word) => word >= 0 && _resolutionWords.Match(_text.AsSpan(word)) > 1;

    private int HeadEnd(int from, int limit)
    {
        for (int index = from; index < limit; index++)
        {
            if (_words.SubjectOpeners.Match(_text.AsSpan(index, limit - index)) > 0)
            {
                return index;
            }
        }

        return limit;
    }

    private int LastPossessive(int from, int to)
    {
        for (int index = to - 1; index >= from; index--)
        {
            if (_words.Possessives.Match(_text.AsSpan(index, to - index)) > 0)
            {
                return index;
            }
        }

        return -1;
    }

    // "第2022/355号和第2023/349号决定": the word stands behind the last number of the list.
    private bool IsGovernedBehind(int end, out bool isDecision)
    {
        isDecision = false;
        int limit = Math.Min(_text.Length, end + LongestHead);
        for (int index = end; index < limit && _text[index] is not ('。' or '；' or ';'); index++)
        {
            ReadOnlySpan<char> rest = _text.AsSpan(index);
            isDecision = _words.DecisionsBehind.Match(rest) > 0;
            if (isDecision || _words.ResolutionsBehind.Match(rest) > 0)
            {
                return true;
            }
        }

        return false;
    }

    // "its resolution", "sus anteriores resoluciones"; in Arabic the word itself says it.
    private int PossessiveBefore(int word)
    {
        if (_words.OwnResolutions.Match(_text.AsSpan(word)) > 0)
        {
            return word;
        }

        for (int index = word - 1; index >= 0 && word - index < LongestGap; index--)
        {
            char character = _text[index];
            if (!char.IsLetter(character) && !OrganNamesIn.IsBlank(character))
            {
                return -1;
            }

            if (_names.StartsWord(index) && _words.Possessives.Match(_text.AsSpan(index, word - index)) > 0)
            {
                return index;
            }
        }

        return -1;
    }

    // "the Human Rights Council in its resolution"
    private OrganClue NamedJustBefore(int possessive)
    {
        OrganClue organ = _names.LastBetween(Math.Max(0, possessive - LongestReach), possessive, out _, out int end);
        return organ.IsNamed && possessive - end <= LongestGap / 2 && !HasStop(end, possessive) ? organ : default;
    }

    private bool HasStop(int from, int to)
    {
        for (int index = from; index < to; index++)
        {
            if (_text[index] is '.' or ';' or ':' || TextFacts.IsDigit(_text[index]))
            {
                return true;
            }

            if (_names.StartsWord(index) && _words.Conjunctions.Match(_text.AsSpan(index, to - index)) > 0)
            {
                return true;
            }
        }

        return false;
    }

    // "résolution 60/251 de l’Assemblée générale"; "through its resolution 54/18 of 12 October 2023, the Human Rights Council".
    private OrganClue Behind(int end, int dateEnd, bool isOwn, out int nameEnd)
    {
        nameEnd = -1;
        int index = dateEnd;
        bool hasComma = index < _text.Length && _text[index] == ',';
        if (isOwn && !hasComma)
        {
            return default;
        }

        index += hasComma ? 1 : 0;
        int limit = Math.Min(_text.Length, index + (hasComma ? LongestArticle : LongestGap));
        for (; index < limit; index++)
        {
            if (_text[index] is ';' or ',' or '.' or '،' or '(' || TextFacts.IsDigit(_text[index]))
            {
                return dateEnd > end && !hasComma ? Behind(end, end, isOwn, out nameEnd) : default;
            }

            if (!_names.StartsWord(index))
            {
                continue;
            }

            if (_words.Conjunctions.Match(_text.AsSpan(index)) > 0 || _names.IsWordAt(index))
            {
                return default;
            }

            if (_names.At(index, out int length) is { IsNamed: true } organ)
            {
                if (_names.IsWordAt(index + length))
                {
                    return default;
                }

                nameEnd = index + length;
                return organ;
            }
        }

        return default;
    }

    // "Human Rights Council resolutions on the subject, including resolution 57/8"
    private OrganClue NamedWithoutNumber(int word)
    {
        int from = Math.Max(Math.Max(0, _lastEnd), word - LongestReach - LongestGap);
        int before = _names.LastWord(from, word);
        for (int index = word - 1; index > before; index--)
        {
            if (before < 0 || _text[index] is ';' or '.')
            {
                return default;
            }
        }

        return before < 0 ? default : _names.EndingAt(before, from, out _);
    }
}
