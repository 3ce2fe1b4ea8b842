namespace UnDocParser.Model.Notes;

/// <summary>
/// Follows the numbers of a list with a mark glued to each. In <c>20/151, 23/162 and 35/43</c> the first two have more digits than there are
/// resolutions; the third has not, but its last digit goes on with the count of the marks.
/// </summary>
internal sealed class MarkedList
{
    // Code units from one number to the digits of the next, its session between them: ", 23/", " et 41/".
    private const int LongestJoint = 12;

    private List<int> _before = [];
    private List<int> _here = [];
    private int _endBefore = int.MinValue / 2;
    private int _end = int.MinValue / 2;
    private int _start = -1;

    /// <summary>Forgets the list: that of another text begins.</summary>
    public void Clear()
    {
        _before.Clear();
        _here.Clear();
        (_endBefore, _end, _start) = (int.MinValue / 2, int.MinValue / 2, -1);
    }

    /// <summary>Determines whether a mark behind the digits that begin at a place is the next one of the list.</summary>
    public bool GoesOnWith(int mark, int start) =>
        start == _start
            ? start - _endBefore <= LongestJoint && _before.Contains(mark - 1)
            : start - _end <= LongestJoint && _here.Contains(mark - 1);

    /// <summary>Adds a number by its digits and a mark that it may have.</summary>
    public void Add(int mark, int start, int end)
    {
        if (start != _start)
        {
            (_before, _here) = (_here, _before);
            _here.Clear();
            _endBefore = _end;
            (_start, _end) = (start, end);
        }

        _here.Add(mark);
    }
}
