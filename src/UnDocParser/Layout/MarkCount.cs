namespace UnDocParser.Layout;

/// <summary>The marks and the texts of the notes of a page, which an extraction printed in any order.</summary>
internal struct MarkCount(int expected)
{
    private const int MostNotes = 32;
    private int _texts;
    private uint _marks;

    /// <summary>Gets a value indicating whether there is a mark.</summary>
    public readonly bool HasMarks => _marks != 0;

    /// <summary>Gets a value indicating whether the marks are as many as the texts and count without a gap.</summary>
    public readonly bool IsWhole => _texts is > 0 and < MostNotes && _marks == (1u << _texts) - 1;

    /// <summary>Takes a line; false where the notes of the page end, or a mark is none.</summary>
    public bool Takes(ReadOnlySpan<char> content)
    {
        if (NoteMarks.IsAlone(content, out int number))
        {
            int place = number - expected;
            if (place is < 0 or >= MostNotes - 1)
            {
                return false;
            }

            _marks |= 1u << place;
            return true;
        }

        if (!NotesAboveRule.IsNoteText(content))
        {
            return false;
        }

        _texts++;
        return true;
    }
}
