using UnDocParser.Layout;

namespace UnDocParser.Parsing.Body;

// Where a block ends that begins at a line, and what stands behind it.
internal sealed partial class BodyPlace
{
    // The line of running text behind another, or one that there is not.
    private int NextOfText(int index)
    {
        int next = index + 1;
        while (_lines.Has(next) && _document.Roles[next] != LineRole.Body)
        {
            next++;
        }

        return next;
    }

    private int LastLineOfBlock(int index)
    {
        if (index != _index)
        {
            return FindLastLineOfBlock(index);
        }

        // Several rules ask it of the line at hand, each line behind which costs a decision on the layout.
        if (_lastOfBlock == DocumentLines.NoLine)
        {
            _lastOfBlock = FindLastLineOfBlock(index);
        }

        return _lastOfBlock;
    }

    private int FindLastLineOfBlock(int index)
    {
        int last = index;
        for (int next = index + 1; _lines.Has(next); next++)
        {
            if (_document.Roles[next] != LineRole.Body)
            {
                continue;
            }

            Cue layout = _cue.Decide(next, last, in _state).Verdict;
            if (layout == Cue.Start
                || (layout == Cue.Unknown && _document.IsShort(last))
                || _lines[last].ContentEnd - _lines[index].ContentStart > LongestHeading)
            {
                break;
            }

            last = next;
        }

        return last;
    }
}
