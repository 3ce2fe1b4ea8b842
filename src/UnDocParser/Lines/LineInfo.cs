namespace UnDocParser.Lines;

/// <summary>What the scanner records of one line: where it lies and how it looks. No text is copied.</summary>
internal readonly struct LineInfo
{
    /// <summary>Initializes a line.</summary>
    public LineInfo(int start, int contentStart, int contentEnd, int end, int fullEnd, int indent, bool endsPage, int quotation = 0)
    {
        Start = start;
        ContentStart = contentStart;
        ContentEnd = contentEnd;
        End = end;
        FullEnd = fullEnd;
        Indent = indent;
        EndsPage = endsPage;
        IsQuoted = quotation > 0;
        IsEmpty = start + quotation == end;
    }

    /// <summary>Gets where the line starts.</summary>
    public int Start { get; }

    /// <summary>Gets where the first character stands that is neither blank nor markup; the end of the line when there is none.</summary>
    public int ContentStart { get; }

    /// <summary>Gets the end of the last character that is no blank.</summary>
    public int ContentEnd { get; }

    /// <summary>Gets where the line break starts.</summary>
    public int End { get; }

    /// <summary>Gets where the next line starts.</summary>
    public int FullEnd { get; }

    /// <summary>Gets the width of the blanks before the content, in columns; signs of block quotation and those of headings and lists do not count.</summary>
    public int Indent { get; }

    /// <summary>Gets a value indicating whether the line break is a form feed.</summary>
    public bool EndsPage { get; }

    /// <summary>Gets a value indicating whether signs of block quotation stand before the content.</summary>
    public bool IsQuoted { get; }

    /// <summary>Gets a value indicating whether the line holds nothing but blanks.</summary>
    public bool IsBlank => ContentStart == ContentEnd;

    /// <summary>Gets a value indicating whether there is not even a blank before the line break.</summary>
    public bool IsEmpty { get; }

    /// <summary>Gets the number of characters of the content.</summary>
    public int Width => ContentEnd - ContentStart;

    /// <summary>Gets the column behind the content.</summary>
    public int RightEdge => Indent + Width;

    /// <summary>Returns the content: the line without the blanks around it and the markup before it.</summary>
    public ReadOnlySpan<char> Content(string text) => text.AsSpan(ContentStart, ContentEnd - ContentStart);

    /// <summary>Returns the content: the line without the blanks around it and the markup before it.</summary>
    public ReadOnlySpan<char> Content(ReadOnlySpan<char> text) => text.Slice(ContentStart, ContentEnd - ContentStart);
}
