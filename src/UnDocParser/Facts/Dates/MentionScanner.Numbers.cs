using UnDocParser.Model;
using UnDocParser.Text;

namespace UnDocParser.Facts.Dates;

// The numbers of sessions and meetings, one or several: "at its eightieth and eighty-first sessions".
internal sealed partial class MentionScanner
{
    private static bool HasYearWord((int Start, int End, int Value, bool IsYear) number) => number.IsYear && number.End - number.Start > 4;

    private int AddSessions(SymbolSessionKind kind, int start, int end)
    {
        end = _numbers[0].IsYear ? SkipYearWord(end) : end;
        for (int index = 0; index < _numbers.Count; index++)
        {
            int from = index == 0 ? start : _numbers[index].Start;
            int to = index == _numbers.Count - 1 ? end : _numbers[index].End;
            Add(new MentionFact(
                _numbers[index].IsYear ? CalendarMentionKind.SessionOfYear : CalendarMentionKind.Session, TextSpan.FromBounds(Math.Min(from, to), Math.Max(from, to)))
            {
                Number = _numbers[index].Value,
                SessionKind = _numbers[index].IsYear ? SymbolSessionKind.None : kind,
            });
        }

        return end;
    }

    private int AddMeetings(int start, int end)
    {
        for (int index = 0; index < _numbers.Count; index++)
        {
            int from = index == 0 ? start : _numbers[index].Start;
            int to = index == _numbers.Count - 1 ? end : _numbers[index].End;
            Add(new MentionFact(CalendarMentionKind.Meeting, TextSpan.FromBounds(from, to)) { Number = _numbers[index].Value });
        }

        return end;
    }

    private int MatchNumber(int index, bool isBare)
    {
        if (index >= _text.Length)
        {
            return 0;
        }

        int length = _lexicon.Ordinals.Match(_text.From(index), out int ordinal);
        if (length > 0)
        {
            _numbers.Add((index, index + length, ordinal, false));
            return index + length;
        }

        return MatchFigure(index, isBare);
    }

    // "76", "第七十六", "76th", "2022"
    private int MatchFigure(int index, bool isBare)
    {
        int start = _text.Characters[index] == _language.NumberPrefix ? index + 1 : index;
        int end = Number(start, out int value);
        if (end == 0)
        {
            return 0;
        }

        bool isYear = start == index && IsYear(value, end - start);
        int suffixed = SkipSuffix(end);
        if (!isYear && isBare && suffixed == end && start == index)
        {
            return 0;
        }

        int last = isYear ? SkipYearWord(end) : suffixed;
        _numbers.Add((index, last, value, isYear && suffixed == end));
        return last;
    }

    private static bool IsYear(int value, int digits) => digits == 4 && value is > 1945 and < 2200;

    // "seventy-sixth, seventy-seventh and seventy-eighth": returns where the last of them ends.
    private int MatchFurtherNumbers(int start, bool isBare)
    {
        int end = start;
        for (int count = 1; count < MostNumbers; count++)
        {
            int joint = _lexicon.NumberJoints.Match(_text.From(_text.SkipBlanks(end)));
            int next = joint == 0 ? 0 : MatchNumber(_text.SkipBlanks(_text.SkipBlanks(end) + joint), isBare);
            if (next == 0)
            {
                break;
            }

            end = next;
        }

        return end;
    }
}
