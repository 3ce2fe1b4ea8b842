using UnDocParser.Facts.Dates;
using UnDocParser.Languages;
using UnDocParser.Model;
using UnDocParser.Text;

namespace UnDocParser.Facts.Mandates;

/// <summary>Finds when something is due in part of a paragraph. A value, so that it costs nothing to make.</summary>
internal readonly struct DueScanner
{
    // Characters: " and ", " or ", ", ".
    private const int LongestJoint = 6;
    private readonly FoldedText _text;
    private readonly MandateLexicon _lexicon;
    private readonly List<MentionFact> _mentions;

    /// <summary>Initializes the scanner of one paragraph.</summary>
    public DueScanner(FoldedText text, List<MentionFact> mentions, MandateLexicon lexicon)
    {
        _text = text;
        _mentions = mentions;
        _lexicon = lexicon;
    }

    /// <summary>Returns what is due between two places, with the place its preposition starts at.</summary>
    public List<(int Start, DueFact Due)> Scan(int start, int end)
    {
        var found = new List<(int Start, DueFact Due)>();
        int index = start;
        while (index < end)
        {
            int next = MayStart(index) && _text.StartsWord(index) ? Match(index, found) : 0;
            index = next > index ? next : index + 1;
        }

        found.RemoveAll(entry => entry.Due.Span.End > end);
        return found;
    }

    // Without one of the words what is due starts with figures, or with a date that the words behind it make one: "2022年6月1日前", "30 days".
    private bool MayStart(int index) =>
        _lexicon.DueStarts.MayStart(_text.From(index))
        || TextFacts.IsDigit(_text.Characters[index])
        || _text.Characters[index] == ' '
        || (!_lexicon.DateTails.IsEmpty && FirstMention(index) is var mention && mention < _mentions.Count && _mentions[mention].Span.Start == index);

    private int Match(int index, List<(int Start, DueFact Due)> found)
    {
        int count = found.Count;
        int end = MatchSessions(index, found);
        end = end > 0 ? end : MatchStretch(index, found);
        end = end > 0 ? end : MatchDate(index, found);
        return found.Count > count ? end : 0;
    }

    private int MatchSessions(int index, List<(int Start, DueFact Due)> found)
    {
        int lead = _lexicon.SessionLeads.Match(_text.From(index));
        if (lead == 0)
        {
            return 0;
        }

        int at = _text.SkipBlanks(index + lead);
        int next = 0;
        for (int mention = FirstMention(at); mention < _mentions.Count && _mentions[mention].Span.Start <= Math.Max(at, next + LongestJoint); mention++)
        {
            MentionFact fact = _mentions[mention];
            bool isFirst = fact.Span.Start == at;
            bool goesOn = next > 0 && fact.Span.Start > next && fact.Span.Start - next <= LongestJoint;
            if ((isFirst || goesOn) && DueOf(fact) is { } due)
            {
                found.Add((isFirst ? index : fact.Span.Start, due));
                next = fact.Span.End;
            }
        }

        return next;
    }

    // The index of the first mention at a place or behind it. They stand in the order of the text.
    private int FirstMention(int start)
    {
        int low = 0;
        int high = _mentions.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_mentions[middle].Span.Start < start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private static DueFact? DueOf(MentionFact fact) => fact.Kind switch
    {
        CalendarMentionKind.Session => new DueFact(MandateDueKind.Session, fact.Span) { Session = fact.Number, IsRegular = fact.SessionKind == SymbolSessionKind.Regular },
        CalendarMentionKind.SessionOfYear => new DueFact(MandateDueKind.Session, fact.Span) { Session = fact.Number, IsRegular = true, IsYear = true },
        CalendarMentionKind.NextSession => new DueFact(MandateDueKind.NextSession, fact.Span),
        _ => null,
    };

    // "within six months", "every two years", "annually"
    private int MatchStretch(int index, List<(int Start, DueFact Due)> found)
    {
        int fixedLength = _lexicon.Intervals.Match(_text.From(index), out MandateInterval interval);
        int every = _lexicon.EveryLeads.Match(_text.From(index));
        int end = every == 0 ? 0 : Stretch(_text.SkipBlanks(index + every), out interval);
        if (end > index + fixedLength)
        {
            found.Add((index, new DueFact(MandateDueKind.Recurring, TextSpan.FromBounds(index, end)) { Interval = interval }));
            return end;
        }

        if (fixedLength > 0)
        {
            _ = _lexicon.Intervals.Match(_text.From(index), out interval);
            found.Add((index, new DueFact(MandateDueKind.Recurring, new TextSpan(index, fixedLength)) { Interval = interval }));
            return index + fixedLength;
        }

        int within = _lexicon.WithinLeads.Match(_text.From(index));
        end = within == 0 ? Stretch(index, out interval) : Stretch(_text.SkipBlanks(index + within), out interval);
        int tail = end == 0 || within > 0 ? 0 : _lexicon.WithinTails.Match(_text.From(_text.SkipBlanks(end)));
        if (end == 0 || (within == 0 && tail == 0))
        {
            return 0;
        }

        end = tail == 0 ? end : _text.SkipBlanks(end) + tail;
        found.Add((index, new DueFact(MandateDueKind.Within, TextSpan.FromBounds(index, end)) { Interval = interval }));
        return end;
    }

    private int Stretch(int index, out MandateInterval interval)
    {
        int dual = _lexicon.Duals.Match(_text.From(index), out interval);
        if (dual > 0)
        {
            return index + dual;
        }

        int count = 0;
        int end = index;
        while (end < _text.Length && end - index < 4 && TextFacts.IsDigit(_text.Characters[end]))
        {
            count = (count * 10) + _text.Characters[end] - '0';
            end++;
        }

        if (end == index)
        {
            int words = _lexicon.Counts.Match(_text.From(index), out count);
            end = index + words;
        }

        if (end == index || count == 0)
        {
            return 0;
        }

        int unit = _text.SkipBlanks(end);
        int length = _lexicon.Units.Match(_text.From(unit), out IntervalUnit code);
        interval = new MandateInterval(count, code);
        return length == 0 ? 0 : unit + length;
    }

    private int MatchDate(int index, List<(int Start, DueFact Due)> found)
    {
        int lead = _lexicon.DateLeads.Match(_text.From(index));
        int loose = lead == 0 ? _lexicon.LooseLeads.Match(_text.From(index)) : 0;
        int at = _text.SkipBlanks(index + Math.Max(lead, loose));
        int endOf = loose > 0 ? 0 : _lexicon.EndOf.Match(_text.From(at));
        int first = endOf == 0 ? at : _text.SkipBlanks(at + endOf);
        if (lead == 0 && endOf == 0 && loose == 0 && _lexicon.DateTails.IsEmpty)
        {
            return 0;
        }

        for (int mention = FirstMention(first); mention < _mentions.Count && _mentions[mention].Span.Start == first; mention++)
        {
            MentionFact fact = _mentions[mention];
            if (fact.End is not { } last || (lead == 0 && loose == 0 && !HasTail(fact.Span.End)) || (loose > 0 && fact.Kind != CalendarMentionKind.Month))
            {
                continue;
            }

            int start = endOf > 0 ? at : first;
            found.Add((index, new DueFact(MandateDueKind.Date, TextSpan.FromBounds(start, fact.Span.End)) { Date = last, IsLoose = loose > 0 }));
            return AddSecondDates(mention, found);
        }

        return MatchYear(index, first, endOf > 0 ? at : first, endOf > 0, loose > 0, found);
    }

    // "2022年6月1日前", "le 1er mars 2038 au plus tard"
    private bool HasTail(int end) => _lexicon.DateTails.Match(_text.From(_text.SkipBlanks(end))) > 0;

    // DR01. "by 31 December 2037 and 30 June 2038": each date behind the joint is due too, and no other.
    private int AddSecondDates(int mention, List<(int Start, DueFact Due)> found)
    {
        int end = _mentions[mention].Span.End;
        CalendarMentionKind kind = _mentions[mention].Kind;
        for (int next = mention + 1; next < _mentions.Count && IsJoint(end, _mentions[next].Span.Start); next++)
        {
            if (_mentions[next].Kind != kind || _mentions[next].End is not { } date)
            {
                break;
            }

            found.Add((_mentions[next].Span.Start, new DueFact(MandateDueKind.Date, _mentions[next].Span) { Date = date }));
            end = _mentions[next].Span.End;
        }

        return end;
    }

    private bool IsJoint(int from, int to)
    {
        int joint = _text.SkipBlanks(from);
        int word = joint < to ? _lexicon.DateJoints.Match(_text.From(joint)) : 0;
        return word > 0 && _text.SkipBlanks(joint + word) == to;
    }

    // "in 2038": not "in 2038-2039", nor "in 2038 sessions" of the calendar.
    private bool EndsYear(int end) => end >= _text.Length || !(char.IsLetterOrDigit(_text.Characters[end]) || TextFacts.IsHyphen(_text.Characters[end]) || _text.Characters[end] == '/');

    private int MatchYear(int index, int first, int start, bool hasEnd, bool isLoose, List<(int Start, DueFact Due)> found)
    {
        int end = first;
        int year = 0;
        while (end < _text.Length && end - first < 4 && TextFacts.IsDigit(_text.Characters[end]))
        {
            year = (year * 10) + _text.Characters[end] - '0';
            end++;
        }

        if (end - first != 4 || year is < 1946 or > 2199)
        {
            return 0;
        }

        int tail = _lexicon.YearEnds.Match(_text.From(end));
        if (tail == 0 && !hasEnd && !(isLoose && EndsYear(end)))
        {
            return 0;
        }

        found.Add((index, new DueFact(MandateDueKind.Date, TextSpan.FromBounds(start, end + tail)) { Date = new CalendarDate(year, 12, 31), IsLoose = isLoose }));
        return end + tail;
    }
}
