using System.Collections.Immutable;
using System.Text;
using UnDocParser.Text;

namespace UnDocParser.Pdf.Reading;

/// <summary>Puts the text together line by line, and notes where each piece is printed.</summary>
/// <remarks>White space is only written when something stands behind it on the line.</remarks>
internal sealed class LineBuilder
{
    // Two letters whose base lines are nearer than this part of their size are on one printed line: a raised mark is.
    private const double SameLine = 0.6;

    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<PdfPosition>.Builder _positions = ImmutableArray.CreateBuilder<PdfPosition>();
    private readonly ImmutableArray<PdfArtifact>.Builder _artifacts = ImmutableArray.CreateBuilder<PdfArtifact>();
    private bool _hasBlank;
    private int _lineStart;
    private int _cellStart;
    private double _baseline;

    /// <summary>Gets a value indicating whether the line holds nothing yet.</summary>
    public bool IsLineEmpty => _text.Length == _lineStart;

    /// <summary>Gets the last character of the line, NUL if it holds nothing yet.</summary>
    public char Last => IsLineEmpty ? '\0' : _text[_text.Length - 1];

    /// <summary>Appends the characters of a letter.</summary>
    /// <param name="text">The characters, which may be others than those of the letter.</param>
    /// <param name="glyph">The letter.</param>
    public void Append(string text, Glyph glyph)
    {
        foreach (char character in text)
        {
            if (character is ' ' or '\t' or '\n' or '\r' or '\f' or '\v' or '\u0085' or '\u2028' or '\u2029')
            {
                AppendBlank();
            }
            else if (character != '\0')
            {
                Append(character, glyph);
            }
        }
    }

    /// <summary>Makes sure that a blank stands before what follows.</summary>
    public void AppendBlank() => _hasBlank = true;

    /// <summary>Takes the last character of the line away: the hyphen of a word that goes on.</summary>
    public void RemoveLast()
    {
        _text.Length--;
        int last = _positions.Count - 1;
        if (last >= 0 && _positions[last] is var position && position.Span.End > _text.Length)
        {
            _positions[last] = position with { Span = TextSpan.FromBounds(position.Span.Start, _text.Length) };
        }
    }

    /// <summary>Starts the next cell of a row.</summary>
    public void AppendCell()
    {
        _hasBlank = false;
        _text.Append('\t');
        _cellStart = _text.Length;
    }

    /// <summary>Writes something between lines: an empty line, the end of a page.</summary>
    /// <param name="separator">What to write; a line must have ended.</param>
    public void AppendSeparator(string separator)
    {
        _text.Append(separator);
        StartLine();
    }

    /// <summary>Ends the line; a line that would be empty is none.</summary>
    /// <returns>The line, without its end.</returns>
    public string EndLine()
    {
        _hasBlank = false;
        if (IsLineEmpty)
        {
            return "";
        }

        string line = _text.ToString(_lineStart, _text.Length - _lineStart);
        _text.Append('\n');
        StartLine();
        return line;
    }

    /// <summary>Notes what was left out.</summary>
    /// <param name="artifact">What it is.</param>
    public void LeaveOut(PdfArtifact artifact) => _artifacts.Add(artifact);

    /// <summary>Returns the text and its map.</summary>
    /// <param name="pages">The pages of the file.</param>
    /// <param name="pageLabels">What the file calls them.</param>
    /// <param name="origin">How the text was found.</param>
    public PdfSource ToSource(IReadOnlyList<PageContent> pages, ImmutableArray<string> pageLabels, PdfTextOrigin origin)
    {
        ImmutableArray<int> scanned = [.. pages.Where(static page => page.IsScanned).Select(static page => page.Number)];
        return new PdfSource(SourceText.From(_text.ToString()), new PdfMap(pageLabels, scanned, _positions.ToImmutable(), _artifacts.ToImmutable()), origin);
    }

    private void StartLine()
    {
        _lineStart = _text.Length;
        _cellStart = _lineStart;
    }

    private void Append(char character, Glyph glyph)
    {
        if (_hasBlank && _text.Length > _cellStart)
        {
            _text.Append(' ');
        }

        _hasBlank = false;
        int at = _text.Length;
        _text.Append(character);
        int last = _positions.Count - 1;
        bool goesOn = last >= 0 && _positions[last].Span.End >= Math.Max(at - 1, _cellStart)
            && _positions[last].Page == glyph.Page && Math.Abs(_baseline - glyph.Baseline) < SameLine * glyph.Size;
        if (goesOn)
        {
            PdfPosition position = _positions[last];
            _positions[last] = position with { Span = TextSpan.FromBounds(position.Span.Start, at + 1), Box = position.Box.Join(glyph.Box) };
            return;
        }

        _baseline = glyph.Baseline;
        _positions.Add(new PdfPosition(new TextSpan(at, 1), glyph.Page, glyph.Box));
    }
}
