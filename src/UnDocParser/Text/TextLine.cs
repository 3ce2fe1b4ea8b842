namespace UnDocParser.Text;

/// <summary>One line of a <see cref="SourceText"/>, with the line break that ends it.</summary>
/// <remarks>A small value that points into its text; making one copies no characters. The default value belongs to no text.</remarks>
public readonly record struct TextLine
{
    private readonly int _lineBreakLength;

    internal TextLine(SourceText text, int lineNumber, int start, int endIncludingLineBreak, int lineBreakLength)
    {
        Text = text;
        LineNumber = lineNumber;
        Start = start;
        EndIncludingLineBreak = endIncludingLineBreak;
        _lineBreakLength = lineBreakLength;
    }

    /// <summary>The text this line is part of; <see langword="null"/> only for the default value.</summary>
    public SourceText? Text { get; }

    /// <summary>The line, counted from 0.</summary>
    public int LineNumber { get; }

    /// <summary>Position of the first character, in UTF-16 code units from the start of the text.</summary>
    public int Start { get; }

    /// <summary>The position just past the last character before the line break.</summary>
    public int End => EndIncludingLineBreak - _lineBreakLength;

    /// <summary>The position just past the line break; equals <see cref="End"/> on the last line, which has none.</summary>
    public int EndIncludingLineBreak { get; }

    /// <summary>The line without its line break.</summary>
    public TextSpan Span => TextSpan.FromBounds(Start, End);

    /// <summary>The line with its line break.</summary>
    public TextSpan SpanIncludingLineBreak => TextSpan.FromBounds(Start, EndIncludingLineBreak);

    /// <summary>The characters of the line without its line break.</summary>
    /// <returns>A new string; empty for the default value.</returns>
    public override string ToString() => Text is null ? "" : Text.ToString(Span);
}
