using UnDocParser.Languages;
using UnDocParser.Layout;
using UnDocParser.Lines;
using UnDocParser.Parsing.Masthead;

namespace UnDocParser.Parsing.Body;

/// <summary>
/// Tells where lines begin that were a table before its columns were lost: many short ones without stops, figures among them.
/// </summary>
internal sealed class LostTableCue
{
    private const int FewestCells = 6;
    private const int MostCells = 12;
    private const int LongestCell = 40;
    private const int LongestHeading = 120;
    private const int LongestBreak = 40;
    private readonly DocumentLines _document;
    private readonly LineWindow _lines;
    private readonly Language _language;

    /// <summary>Initializes the cue for one document.</summary>
    public LostTableCue(DocumentLines document)
    {
        _document = document;
        _lines = document.Lines;
        _language = document.Language;
    }

    /// <summary>Tells whether a line heads a table: the word with a number, or alone.</summary>
    public bool IsTableHeading(in LineStart start)
    {
        int length = start.Content.Length > LongestHeading ? 0 : _language.TableLabel.Match(start.Bare);
        if (length == 0)
        {
            return false;
        }

        ReadOnlySpan<char> rest = start.Bare.Slice(length).TrimStart();
        ReadOnlySpan<char> word = FirstWord(rest);
        return rest.IsEmpty
            || char.IsDigit(rest[0])
            || (!word.IsEmpty && LabelScanner.RomanValue(word) > 0)
            || Numerals.ChineseValue(rest, out _) > 0;
    }

    /// <summary>Tells whether a table without columns starts with a line.</summary>
    /// <param name="index">The line.</param>
    /// <param name="isAnnounced">Whether a heading says that it is one; else figures have to.</param>
    public bool StartsAt(int index, bool isAnnounced)
    {
        int cells = 0;
        int figures = 0;
        for (int next = index; next >= 0 && cells < MostCells && IsCell(next, out bool isFigure); next = NextLine(next))
        {
            cells++;
            figures += isFigure ? 1 : 0;
        }

        return cells >= FewestCells && (isAnnounced || figures * 3 >= cells);
    }

    /// <summary>
    /// Tells whether a line behind a cell is one too. The last of them may be the heading of what follows unless it is a figure.
    /// </summary>
    public bool GoesOn(int index) =>
        IsCell(index, out bool isFigure) && (isFigure || (NextLine(index) is >= 0 and int next && IsCell(next, out _)));

    private bool IsCell(int index, out bool isFigure)
    {
        ReadOnlySpan<char> content = _lines.Content(index);
        isFigure = false;
        if (content.Length > LongestCell || content[0] is '#' or '*' or '_' || ClauseEnds.IsStop(content[content.Length - 1]))
        {
            return false;
        }

        var start = LineStart.Of(content, _language);
        if (start.HasLabel || IsLineOfItsOwn(start))
        {
            return false;
        }

        isFigure = char.IsDigit(content[content.Length - 1]) || content[content.Length - 1] is '%' || !HasLetter(content);
        return true;
    }

    private bool IsLineOfItsOwn(in LineStart start) =>
        SpecialLines.IsAnnexHeading(start.Bare, _language)
        || FormulaLine.IsFormula(start.Unquoted, _language)
        || SpecialLines.IsMeeting(start.Bare, _language);

    private int NextLine(int index)
    {
        for (int next = index + 1; next <= index + LongestBreak && _lines.Has(next); next++)
        {
            if (_document.Roles[next] == LineRole.Body)
            {
                return next;
            }
        }

        return -1;
    }

    private static bool HasLetter(ReadOnlySpan<char> content)
    {
        foreach (char character in content)
        {
            if (char.IsLetter(character))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        int end = 0;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return text.Slice(0, end);
    }
}
