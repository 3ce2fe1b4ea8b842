using System.Collections.Immutable;
using System.Text;
using UnDocParser.Text;

namespace UnDocParser.Word.Reading;

/// <summary>Puts the text together line by line, and notes where each piece is from.</summary>
/// <remarks>White space is only written when something stands behind it on the line: <c>→ →1.→ Calls</c> becomes <c>1. Calls</c>.</remarks>
internal sealed class LineBuilder(WordReadOptions options)
{
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<WordPosition>.Builder _positions = ImmutableArray.CreateBuilder<WordPosition>();
    private Gap _gap;
    private int _lineStart;
    private int _cellStart;

    /// <summary>What is to be written before the next character.</summary>
    private enum Gap
    {
        None,
        Blank,
        Break,
    }

    /// <summary>Gets or sets the place that is being read.</summary>
    public Origin Origin { get; set; }

    /// <summary>Gets or sets a value indicating whether all is to stand on one line, as in the cell of a table.</summary>
    public bool KeepsOneLine { get; set; }

    /// <summary>Gets a value indicating whether the line holds nothing yet.</summary>
    public bool IsLineEmpty => _text.Length == _lineStart;

    /// <summary>Appends text; a tab or line end in it is a blank.</summary>
    /// <param name="text">The text.</param>
    public void Append(string text)
    {
        foreach (char character in text)
        {
            Append(character);
        }
    }

    /// <summary>Appends a character.</summary>
    /// <param name="character">The character.</param>
    public void Append(char character)
    {
        if (character is ' ' or '\t' or '\n' or '\r')
        {
            AppendBlank();
            return;
        }

        // XML allows what no line of ours may hold.
        if (character is '\u0085' or '\u2028' or '\u2029')
        {
            AppendBreak();
            return;
        }

        WriteGap(character);
        Write(character);
    }

    /// <summary>Makes sure that a blank stands before what follows.</summary>
    public void AppendBlank()
    {
        if (_gap == Gap.None)
        {
            _gap = Gap.Blank;
        }
    }

    /// <summary>Starts a new line within a paragraph: the date under the number of a meeting. A sentence that goes on stays on its line.</summary>
    public void AppendBreak() => _gap = KeepsOneLine ? Gap.Blank : Gap.Break;

    /// <summary>Starts the next cell of a row.</summary>
    public void AppendCell()
    {
        _gap = Gap.None;
        Origin = Origin with { Run = Origin.NoRun };
        Write('\t');
        _cellStart = _text.Length;
    }

    /// <summary>Ends the line; a line that would be empty is none.</summary>
    /// <returns>The line, without its end.</returns>
    public string EndLine()
    {
        _gap = Gap.None;
        if (IsLineEmpty)
        {
            return "";
        }

        // Numbers are written by few bytes: 50,000 characters before each of 2,000 paragraphs by 3 KB.
        if (_text.Length > options.MaxXmlBytes)
        {
            throw new WordReadException(WordReadError.TooLarge, $"The file gives more text than the {options.MaxXmlBytes} characters that are allowed.");
        }

        string line = _text.ToString(_lineStart, _text.Length - _lineStart);
        _text.Append('\n');
        StartLine();
        return line;
    }

    /// <summary>Returns the text.</summary>
    public SourceText ToText() => SourceText.From(_text.ToString());

    /// <summary>Returns the map of the text.</summary>
    public WordMap ToMap() => new(_positions.ToImmutable());

    private void StartLine()
    {
        _lineStart = _text.Length;
        _cellStart = _lineStart;
    }

    private void WriteGap(char next)
    {
        Gap gap = _gap;
        _gap = Gap.None;
        if (_text.Length == _cellStart || gap == Gap.None)
        {
            return;
        }

        if (gap == Gap.Break && !char.IsLower(next))
        {
            _text.Append('\n');
            StartLine();
        }
        else
        {
            WriteBlank();
        }
    }

    // A blank belongs to what stands before it.
    private void WriteBlank()
    {
        _text.Append(' ');
        int last = _positions.Count - 1;
        _positions[last] = _positions[last] with { Span = TextSpan.FromBounds(_positions[last].Span.Start, _text.Length) };
    }

    private void Write(char character)
    {
        int at = _text.Length;
        _text.Append(character);
        int last = _positions.Count - 1;
        if (last >= 0 && _positions[last] is var position && position.Span.End == at && IsHere(position))
        {
            _positions[last] = position with { Span = TextSpan.FromBounds(position.Span.Start, at + 1) };
        }
        else
        {
            _positions.Add(new WordPosition(new TextSpan(at, 1), Origin.Part, Origin.Paragraph, Origin.ParagraphId, Origin.Run));
        }
    }

    private bool IsHere(WordPosition position) =>
        position.Part == Origin.Part && position.Paragraph == Origin.Paragraph && position.Run == Origin.Run;
}
