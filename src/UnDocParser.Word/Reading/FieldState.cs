namespace UnDocParser.Word.Reading;

/// <summary>Knows whether a place is in the instruction of a field, which is not printed, or in its result, which is.</summary>
internal sealed class FieldState
{
    // One value a field that is open, the innermost last: whether its result has begun.
    private readonly List<bool> _open = [];

    /// <summary>Gets a value indicating whether what stands here is printed.</summary>
    public bool IsPrinted => !_open.Contains(false);

    /// <summary>Goes over a character of a field.</summary>
    /// <param name="type">Its type: begin, separate or end.</param>
    public void Pass(string? type)
    {
        if (type == "begin")
        {
            _open.Add(false);
        }
        else if (_open.Count > 0 && type == "separate")
        {
            _open[_open.Count - 1] = true;
        }
        else if (_open.Count > 0 && type == "end")
        {
            _open.RemoveAt(_open.Count - 1);
        }
    }

    /// <summary>Ends a paragraph. A table of contents goes on in the next; an instruction never does, and one without end must not hide the rest of the file.</summary>
    public void EndParagraph() => _open.RemoveAll(static hasResult => !hasResult);
}
