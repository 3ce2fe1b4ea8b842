using UnDocParser.Lexing;

namespace UnDocParser.Layout;

/// <summary>
/// Tells for every line of the body whether it is running text or page furniture, so that a paragraph that a page
/// end has cut can be read on behind it.
/// </summary>
internal sealed class PageFurniture
{
    private const int LongestHeadGap = 5;
    private readonly string _text;
    private readonly LineInfo[] _lines;
    private readonly LayoutProfile _profile;
    private readonly RunningHeads _heads;
    private readonly LineRole[] _roles;

    private PageFurniture(string text, LineInfo[] lines, LayoutProfile profile, RunningHeads heads)
    {
        _text = text;
        _lines = lines;
        _profile = profile;
        _heads = heads;
        _roles = new LineRole[lines.Length];
    }

    /// <summary>Classifies the lines from <paramref name="bodyStart"/> on; those before are left as running text.</summary>
    public static LineRole[] Classify(string text, LineInfo[] lines, LayoutProfile profile, RunningHeads heads, int bodyStart)
    {
        var furniture = new PageFurniture(text, lines, profile, heads);
        furniture.MarkBlanks();
        furniture.MarkHeads(bodyStart);
        furniture.MarkNotes(bodyStart);
        return furniture._roles;
    }

    /// <summary>Tells whether a page ends between two lines, as far as the layout shows it.</summary>
    public static bool PageEndsBetween(LineInfo[] lines, LayoutProfile profile, int before, int after)
    {
        for (int index = before; index < after; index++)
        {
            if (lines[index].EndsPage || (profile.EmptyLineEndsPage && index > before && lines[index].IsEmpty))
            {
                return true;
            }
        }

        return profile.Spacing == LineSpacing.EveryLine && after == before + 1;
    }

    private void MarkBlanks()
    {
        for (int index = 0; index < _lines.Length; index++)
        {
            if (_lines[index].IsBlank)
            {
                _roles[index] = LineRole.Blank;
            }
        }
    }

    private void MarkHeads(int bodyStart)
    {
        for (int index = bodyStart; index < _lines.Length; index++)
        {
            if (_roles[index] != LineRole.Body)
            {
                continue;
            }

            ReadOnlySpan<char> content = _lines[index].Content(_text);
            if (LinePatterns.IsRule(content))
            {
                _roles[index] = LineRole.NoteRule;
                continue;
            }

            if (LinePatterns.IsSeparator(content))
            {
                _roles[index] = LineRole.Separator;
                continue;
            }

            HeadLine head = _heads.Classify(content);
            if (head is HeadLine.No or HeadLine.Title)
            {
                continue;
            }

            _roles[index] = RoleOf(head);
            SpreadTitle(index, -1, bodyStart);
            SpreadTitle(index, 1, bodyStart);
        }
    }

    private static LineRole RoleOf(HeadLine head) => head switch
    {
        HeadLine.PageNumber => LineRole.PageNumber,
        HeadLine.JobNumber => LineRole.JobNumber,
        _ => LineRole.RunningHead,
    };

    // Lines of the title beside a certain head belong to it, blank lines between them notwithstanding.
    private void SpreadTitle(int from, int step, int bodyStart)
    {
        int gap = 0;
        for (int index = from + step; index >= bodyStart && index < _lines.Length && gap <= LongestHeadGap; index += step)
        {
            if (_roles[index] == LineRole.Blank)
            {
                gap++;
                continue;
            }

            // A head that is already known has spread by itself.
            if (_roles[index] is LineRole.PageNumber or LineRole.JobNumber or LineRole.RunningHead)
            {
                return;
            }

            HeadLine head = _roles[index] == LineRole.Body ? _heads.Classify(_lines[index].Content(_text), isBesideHead: gap == 0) : HeadLine.No;
            if (head == HeadLine.No)
            {
                return;
            }

            _roles[index] = RoleOf(head);
            gap = 0;
        }
    }

    private void MarkNotes(int bodyStart)
    {
        int expected = 1;
        for (int index = bodyStart; index < _lines.Length; index++)
        {
            ReadOnlySpan<char> content = _lines[index].Content(_text);
            if (_roles[index] == LineRole.NoteRule)
            {
                index = MarkNoteBlock(index, ref expected) - 1;
            }
            else if (_roles[index] == LineRole.Body
                && NoteMarks.SuperscriptLength(content, out int number) is int length and > 0
                && length < content.Length)
            {
                _roles[index] = LineRole.NoteStart;
                expected = number + 1;
            }
            else if (_roles[index] == LineRole.Body && LinePatterns.IsLink(content))
            {
                _roles[index] = LineRole.Link;
            }
        }
    }

    // The notes below a rule go on to the end of the page, however that shows.
    private int MarkNoteBlock(int rule, ref int expected)
    {
        int previous = rule;
        bool anyText = false;
        bool awaitsText = EndsInBareLabel(rule);
        int index = rule + 1;
        for (; index < _lines.Length; index++)
        {
            if (_roles[index] == LineRole.Blank)
            {
                continue;
            }

            if (previous >= rule && PageEndsBetween(_lines, _profile, previous, index) && (previous > rule || !_profile.HasFormFeeds))
            {
                break;
            }

            if (_roles[index] != LineRole.Body)
            {
                if (!_profile.HasFormFeeds && _roles[index] is LineRole.RunningHead or LineRole.PageNumber && anyText)
                {
                    break;
                }

                previous = index;
                continue;
            }

            // A label cut off from its text by the extraction: the text comes first among the notes, on its own.
            if (awaitsText && IsSetApart(index))
            {
                awaitsText = false;
                continue;
            }

            _roles[index] = NoteRoleOf(index, previous, ref expected);
            anyText |= _roles[index] != LineRole.DetachedMark;
            previous = index;
        }

        return index;
    }

    private bool EndsInBareLabel(int rule)
    {
        for (int index = rule - 1; index >= Math.Max(0, rule - LongestHeadGap); index--)
        {
            if (_roles[index] == LineRole.Body)
            {
                ReadOnlySpan<char> content = _lines[index].Content(_text);
                Label label = LabelScanner.Scan(content);
                return !label.IsNone && label.Length == content.Length;
            }
        }

        return false;
    }

    private bool IsSetApart(int index) =>
        _lines[index - 1].IsBlank
        && (index + 1 >= _lines.Length || _lines[index + 1].IsBlank)
        && !NoteMarks.IsAlone(_lines[index].Content(_text), out _)
        && _lines[index].Content(_text)[_lines[index].Width - 1] != '.';

    private LineRole NoteRoleOf(int index, int previous, ref int expected)
    {
        ReadOnlySpan<char> content = _lines[index].Content(_text);
        if (LinePatterns.IsLink(content) && _roles[previous] != LineRole.DetachedMark)
        {
            return LineRole.Link;
        }

        if (NoteMarks.IsAlone(content, out int alone))
        {
            expected = Math.Max(expected, alone + 1);
            return LineRole.DetachedMark;
        }

        int length = NoteMarks.Length(content, out int number);
        bool isFirst = _roles[previous] is LineRole.NoteRule;
        if (length > 0 && length < content.Length && IsExpected(number, expected, isFirst) && !IsFlush(index))
        {
            expected = Math.Max(expected, number + 1);
            return LineRole.NoteStart;
        }

        if (_roles[previous] == LineRole.DetachedMark)
        {
            return LineRole.UnmarkedNote;
        }

        bool isFree = _profile.Spacing == LineSpacing.Unknown && _profile.StartIndent == 0;
        bool previousEnds = _roles[previous] is LineRole.NoteRule
            || (isFree && _text[_lines[previous].ContentEnd - 1] is '.' or ')' or '。' && EndsSentence(previous));
        bool previousIsNote = _roles[previous] is LineRole.NoteStart or LineRole.UnmarkedNote or LineRole.NoteContinuation;
        return previousEnds || !previousIsNote ? LineRole.UnmarkedNote : LineRole.NoteContinuation;
    }

    private bool EndsSentence(int index) => _text[_lines[index].ContentEnd - 1] is '.' or '。';

    // A line that opens with a number is a note only if the count goes on with it: "2009, chap. I" is not.
    private static bool IsExpected(int number, int expected, bool isFirst) =>
        number == 0 || number == expected || (isFirst && (number > expected || expected == 1));

    // Where an indent marks the start of a paragraph it marks the start of a note too.
    private bool IsFlush(int index) => _profile.StartIndent == 1 && _lines[index].Indent == 0;
}
