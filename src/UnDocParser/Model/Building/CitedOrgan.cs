using UnDocParser.Languages;

namespace UnDocParser.Model.Building;

/// <summary>
/// Decides whose resolution a bare number is: by the form of the number, by an organ named directly before the word
/// "resolution" or behind the number, by the number before it in a list, else by the organ of the document.
/// </summary>
internal sealed class CitedOrgan
{
    private const int LongestName = 45;
    private const int LongestReach = 90;
    private const int LongestList = 260;

    // Sessions of the Human Rights Council began at 1 in 2006, when the Assembly was past its sixtieth.
    private const int FirstSlashedAssemblySession = 31;
    private readonly ResolutionOrgan? _documentOrgan;
    private readonly Language _language;
    private string _text = string.Empty;
    private int _lastEnd;
    private ResolutionOrgan? _last;

    /// <summary>Initializes the decision for one document.</summary>
    public CitedOrgan(ResolutionOrgan? documentOrgan, Language language)
    {
        _documentOrgan = documentOrgan;
        _language = language;
    }

    /// <summary>Starts a new paragraph or note.</summary>
    public void StartText(string text)
    {
        _text = text;
        _lastEnd = 0;
        _last = null;
    }

    /// <summary>Returns the organ of the number at a place, or null when it is no resolution.</summary>
    public ResolutionOrgan? Of(int start, int length, BareNumberForm form)
    {
        ResolutionOrgan? organ = form switch
        {
            BareNumberForm.NumberAndYear => ResolutionOrgan.SecurityCouncil,
            BareNumberForm.Year => ResolutionOrgan.EconomicAndSocialCouncil,
            _ => ByWords(start, start + length, form),
        };
        _last = organ;
        _lastEnd = start + length;
        return organ;
    }

    private ResolutionOrgan? ByWords(int start, int end, BareNumberForm form)
    {
        bool inList = _last is not null && start - _lastEnd < LongestList;
        int word = LastWord(inList ? _lastEnd : Math.Max(0, start - LongestReach), start);
        ResolutionOrgan? named = word >= 0 ? OrganBefore(word) : null;
        named ??= OrganBehind(end);
        if (named is null && word < 0 && inList && _last is not ResolutionOrgan.SecurityCouncil)
        {
            named = _last;
        }

        return Plausible(named ?? DefaultOrgan(), start, form);
    }

    private ResolutionOrgan DefaultOrgan() => _documentOrgan is null or ResolutionOrgan.SecurityCouncil or ResolutionOrgan.EconomicAndSocialCouncil
        ? ResolutionOrgan.GeneralAssembly
        : _documentOrgan.Value;

    private ResolutionOrgan? Plausible(ResolutionOrgan organ, int start, BareNumberForm form)
    {
        if (form == BareNumberForm.RomanSession)
        {
            return organ == ResolutionOrgan.EconomicAndSocialCouncil ? organ : ResolutionOrgan.GeneralAssembly;
        }

        int session = 0;
        for (int index = start; index < _text.Length && TextFacts.IsDigit(_text[index]); index++)
        {
            session = (session * 10) + _text[index] - '0';
        }

        bool isNumbered = TextFacts.IsDigit(_text[start]);
        if (isNumbered && session < FirstSlashedAssemblySession)
        {
            return _documentOrgan == ResolutionOrgan.HumanRightsCouncil || organ == ResolutionOrgan.HumanRightsCouncil || IsResolutionNear(start)
                ? ResolutionOrgan.HumanRightsCouncil
                : null;
        }

        return organ is ResolutionOrgan.SecurityCouncil or ResolutionOrgan.EconomicAndSocialCouncil ? ResolutionOrgan.GeneralAssembly : organ;
    }

    private bool IsResolutionNear(int start) => LastWord(Math.Max(0, start - LongestReach), start) >= 0;

    // The last word "resolution" of a range, or -1.
    private int LastWord(int from, int to)
    {
        for (int index = to - 1; index >= from; index--)
        {
            bool starts = index == 0 || !char.IsLetter(_text[index - 1]) || TextFacts.IsIdeograph(_text[index]);
            if (starts && char.IsLetter(_text[index]) && _language.ResolutionWords.Match(_text.AsSpan(index, to - index)) > 0)
            {
                return index;
            }
        }

        return -1;
    }

    // "General Assembly resolution 60/251"
    private ResolutionOrgan? OrganBefore(int word)
    {
        int end = word;
        while (end > 0 && (TextFacts.IsBlank(_text[end - 1]) || _text[end - 1] == '\n'))
        {
            end--;
        }

        for (int index = Math.Max(0, end - LongestName); index < end; index++)
        {
            if (OrganAt(index, out int length) is { } organ && index + length == end)
            {
                return organ;
            }
        }

        return null;
    }

    private ResolutionOrgan? OrganAt(int index, out int length)
    {
        foreach (OrganNames organ in _language.Organs)
        {
            length = organ.Mentions.Match(_text.AsSpan(index));
            if (length > 0)
            {
                return organ.Organ;
            }
        }

        length = 0;
        return null;
    }

    // "résolution 60/251 de l’Assemblée générale": up to the end of the clause or the next resolution.
    private ResolutionOrgan? OrganBehind(int end)
    {
        int limit = Math.Min(_text.Length, end + LongestReach);
        for (int index = end; index < limit; index++)
        {
            if (_text[index] is ';' or ',' or '.' or '；' or '，' or '、' or '،' || TextFacts.IsDigit(_text[index]) && IsNumberWithSlash(index))
            {
                return null;
            }

            if (!char.IsLetter(_text[index]))
            {
                continue;
            }

            if (OrganAt(index, out _) is { } organ)
            {
                return organ;
            }
        }

        return null;
    }

    private bool IsNumberWithSlash(int index)
    {
        while (index < _text.Length && TextFacts.IsDigit(_text[index]))
        {
            index++;
        }

        return index < _text.Length && _text[index] == '/';
    }
}
