using UnDocParser.Languages;
using UnDocParser.Model;
using UnDocParser.Text;

namespace UnDocParser.Facts.Dates;

/// <summary>Finds dates, sessions and meetings in paragraphs, one behind the other. Pure: the words of each and the language decide.</summary>
internal sealed partial class MentionScanner
{
    private const int MostNumbers = 4;
    private readonly FoldedText _text;
    private readonly Language _language;
    private readonly CalendarLexicon _lexicon;
    private readonly List<MentionFact> _found = [];

    // Those of the session or meeting that is read.
    private readonly List<(int Start, int End, int Value, bool IsYear)> _numbers = [];
    private string _characters = string.Empty;

    /// <summary>Initializes the scanner.</summary>
    /// <param name="text">Where each paragraph is folded before it is scanned.</param>
    /// <param name="language">The language.</param>
    public MentionScanner(FoldedText text, Language language)
    {
        _text = text;
        _language = language;
        _lexicon = language.Actions.Calendar;
    }

    /// <summary>Returns the mentions in the order of the text, in a list that the next scan clears.</summary>
    /// <param name="characters">The characters of the paragraph, which is folded already.</param>
    public List<MentionFact> Scan(string characters)
    {
        _characters = characters;
        _found.Clear();
        int index = _text.NextStart(0);
        while (index < _text.Length)
        {
            int end = MayStart(index) ? Match(index) : 0;
            index = _text.NextStart(end > index ? end : index + 1);
        }

        return _found;
    }

    // Without figures a mention starts with one of some words.
    private bool MayStart(int index)
    {
        char character = _text.Characters[index];
        return TextFacts.IsDigit(character) || character == _language.NumberPrefix || _language.MentionStarts.MayStart(_text.From(index));
    }

    private int Match(int index)
    {
        if (index > 0 && TextFacts.IsDigit(_text.Characters[index]) && (TextFacts.IsDigit(_text.Characters[index - 1]) || _text.Characters[index - 1] is '/' or '.'))
        {
            return 0;
        }

        int end = MatchDate(index);
        end = end > 0 ? end : MatchNext(index);
        end = end > 0 ? end : MatchNumberFirst(index);
        return end > 0 ? end : MatchNounFirst(index);
    }

    private int MatchDate(int index)
    {
        if (!TextFacts.IsDigit(_text.Characters[index]))
        {
            return MatchMonthFirst(index) is > 0 and int last ? last : MatchMonth(index);
        }

        int length = DateScanner.Match(_characters.AsSpan(_text.PositionOf(index)), _language, out PrintedDate printed);
        if (length > 0)
        {
            CalendarDate date = Convert(printed);
            int end = Fold(_text.PositionOf(index) + length, index);
            return AddRangeBehind(index, end, date);
        }

        int range = MatchRange(index);
        return range > 0 ? range : MatchMonth(index);
    }

    // "13-24 June 2022"
    private int MatchRange(int index)
    {
        int end = Number(index, out int day);
        if (end - index > 2 || day is 0 or > 31)
        {
            return 0;
        }

        end = SkipSuffix(end);
        int joint = RangeJoint(end);
        int second = _text.SkipBlanks(end + joint);
        if (joint == 0 || second >= _text.Length)
        {
            return 0;
        }

        int length = DateScanner.Match(_characters.AsSpan(_text.PositionOf(second)), _language, out PrintedDate printed);
        if (length == 0 || day > printed.Day)
        {
            return 0;
        }

        int last = Fold(_text.PositionOf(second) + length, second);
        Add(new MentionFact(CalendarMentionKind.DateRange, TextSpan.FromBounds(index, last)) { Start = Convert(printed) with { Day = day }, End = Convert(printed) });
        return last;
    }

    // "2022年6月13日至24日": the last day has no month of its own.
    private int AddRangeBehind(int start, int end, CalendarDate date)
    {
        int joint = RangeJoint(end);
        int last = joint > 0 ? Number(_text.SkipBlanks(end + joint), out int day) : Number(end, out day);
        if (joint > 0 && last > 0 && last < _text.Length && _text.Characters[last] == _language.DayUnit && day > date.Day && day <= 31)
        {
            Add(new MentionFact(CalendarMentionKind.DateRange, TextSpan.FromBounds(start, last + 1)) { Start = date, End = date with { Day = day } });
            return last + 1;
        }

        Add(new MentionFact(CalendarMentionKind.Date, TextSpan.FromBounds(start, end)) { Start = date, End = date });
        return end;
    }

    private int RangeJoint(int index)
    {
        int start = _text.SkipBlanks(index);
        if (start >= _text.Length)
        {
            return 0;
        }

        int length = TextFacts.IsHyphen(_text.Characters[start]) ? 1 : _lexicon.RangeWords.Match(_text.From(start));
        return length == 0 ? 0 : start + length - index;
    }

    // "March 1, 2038"
    private int MatchMonthFirst(int index)
    {
        if (!_language.MonthStarts.MayStart(_text.From(index)))
        {
            return 0;
        }

        int length = DateScanner.MatchMonthFirst(_characters.AsSpan(_text.PositionOf(index)), _language, out PrintedDate printed);
        if (length == 0)
        {
            return 0;
        }

        int end = Fold(_text.PositionOf(index) + length, index);
        Add(new MentionFact(CalendarMentionKind.Date, TextSpan.FromBounds(index, end)) { Start = Convert(printed), End = Convert(printed) });
        return end;
    }

    private int MatchMonth(int index)
    {
        if (!_language.MonthStarts.MayStart(_text.From(index)))
        {
            return MatchYearMonth(index);
        }

        int length = _language.MonthNames.Match(_characters.AsSpan(_text.PositionOf(index)), out int month);
        if (length == 0)
        {
            return MatchYearMonth(index);
        }

        int year = _text.SkipBlanks(Fold(_text.PositionOf(index) + length, index));
        year = _text.SkipBlanks(year + _lexicon.YearLinks.Match(_text.From(year)));
        int end = Number(year, out int value);
        return end - year == 4 && value is > 1940 and < 2200 ? AddMonth(index, SkipYearWord(end), value, month) : 0;
    }

    // "2022年6月"
    private int MatchYearMonth(int index)
    {
        int end = Number(index, out int year);
        if (end - index != 4 || end >= _text.Length || _text.Characters[end] != _language.YearUnit || year is < 1941 or > 2199)
        {
            return 0;
        }

        int last = Number(end + 1, out int month);
        return last > 0 && last < _text.Length && _text.Characters[last] == _language.MonthUnit && month is > 0 and <= 12 ? AddMonth(index, last + 1, year, month) : 0;
    }

    private int AddMonth(int start, int end, int year, int month)
    {
        Add(new MentionFact(CalendarMentionKind.Month, TextSpan.FromBounds(start, end)) { Start = new CalendarDate(year, month, 1), End = CalendarDate.EndOfMonth(year, month) });
        return end;
    }

    private int MatchNext(int index)
    {
        int length = _lexicon.NextSession.Match(_text.From(index));
        if (length == 0)
        {
            return 0;
        }

        Add(new MentionFact(CalendarMentionKind.NextSession, new TextSpan(index, length)));
        return index + length;
    }

    // "seventy-sixth and seventy-seventh sessions", "62nd plenary meeting", "2022 session"
    private int MatchNumberFirst(int index)
    {
        _numbers.Clear();
        int end = MatchNumber(index, isBare: true);
        if (end == 0)
        {
            return 0;
        }

        end = MatchFurtherNumbers(end, isBare: true);
        int noun = SkipAdjectives(_text.SkipBlanks(end), out SymbolSessionKind kind);
        int length = _lexicon.SessionNouns.Match(_text.From(noun));
        if (length > 0)
        {
            return AddSessions(kind, index, noun + length);
        }

        length = _lexicon.MeetingNouns.Match(_text.From(noun));
        if (length == 0 || _numbers.Exists(static number => number.IsYear))
        {
            return 0;
        }

        return AddMeetings(index, noun + length);
    }

    // "session of 2022", "الدورة السادسة والسبعين", "الجلسة العامة 62"
    private int MatchNounFirst(int index)
    {
        int length = _lexicon.SessionNouns.Match(_text.From(index));
        bool isSession = length > 0;
        length = isSession ? length : _lexicon.MeetingNouns.Match(_text.From(index));
        if (length == 0)
        {
            return 0;
        }

        int end = SkipAdjectives(_text.SkipBlanks(index + length), out SymbolSessionKind kind);
        int link = isSession ? _lexicon.YearLinks.Match(_text.From(end)) : 0;
        end = _text.SkipBlanks(end + link);
        _numbers.Clear();
        int last = MatchNumber(end, isBare: false);
        if (last == 0 || (isSession && _numbers[0].IsYear != (link > 0 || HasYearWord(_numbers[0]))))
        {
            return 0;
        }

        last = MatchFurtherNumbers(last, isBare: false);
        last = Math.Max(last, SkipAdjectives(_text.SkipBlanks(last), out SymbolSessionKind behind));
        kind = behind == SymbolSessionKind.Regular ? kind : behind;
        return isSession ? AddSessions(kind, index, TrimEnd(last)) : AddMeetings(index, TrimEnd(last));
    }

    private int SkipAdjectives(int index, out SymbolSessionKind kind)
    {
        kind = SymbolSessionKind.Regular;
        while (_lexicon.SessionAdjectives.Match(_text.From(index), out SymbolSessionKind found) is > 0 and int length)
        {
            kind = found == SymbolSessionKind.Regular ? kind : found;
            index = _text.SkipBlanks(index + length);
        }

        return index;
    }

    private int SkipSuffix(int index)
    {
        int start = index < _text.Length && _text.Characters[index] is '^' or '{' ? index + 1 : index;
        int length = _lexicon.OrdinalSuffixes.Match(_text.From(Math.Min(start, _text.Length)));
        return length == 0 ? index : start + length;
    }

    private int SkipYearWord(int index)
    {
        int start = _text.SkipBlanks(index);
        int length = _language.YearWords.Match(_text.From(start));
        return length == 0 ? index : start + length;
    }

    private int TrimEnd(int end)
    {
        while (end > 0 && _text.Characters[end - 1] == ' ')
        {
            end--;
        }

        return end;
    }

    private int Number(int start, out int value)
    {
        value = 0;
        int index = start;
        while (index < _text.Length && index - start < 5 && TextFacts.IsDigit(_text.Characters[index]))
        {
            value = (value * 10) + _text.Characters[index] - '0';
            index++;
        }

        return index == start ? 0 : index;
    }

    private int Fold(int position, int from)
    {
        int index = from;
        while (index < _text.Length && _text.PositionOf(index) < position)
        {
            index++;
        }

        return index;
    }

    private void Add(MentionFact fact) => _found.Add(fact);

    private static CalendarDate Convert(PrintedDate printed) => new(printed.Year, printed.Month, printed.Day);
}
