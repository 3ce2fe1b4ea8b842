using System.Text;
using UnDocParser.Languages;
using UnDocParser.Lexing;

namespace UnDocParser.Layout;

/// <summary>
/// Recognises the heads and feet of pages: the symbol of the document, its title as the masthead prints it,
/// page numbers, job numbers and bar codes, alone or together on a line.
/// </summary>
internal sealed class RunningHeads
{
    private const int ShortestTitlePiece = 6;
    private readonly string title;
    private readonly string symbol;

    private RunningHeads(string title, string symbol)
    {
        this.title = title;
        this.symbol = symbol;
    }

    /// <summary>Reads symbol and titles from the masthead, the lines before <paramref name="bodyStart"/>.</summary>
    public static RunningHeads FromMasthead(string text, LineInfo[] lines, int bodyStart)
    {
        var letters = new StringBuilder();
        string symbol = string.Empty;
        for (int index = 0; index < bodyStart; index++)
        {
            ReadOnlySpan<char> content = lines[index].Content(text);
            symbol = symbol.Length == 0 ? FindSymbol(content) : symbol;
            AppendLetters(letters, content);
        }

        return new RunningHeads(letters.ToString(), symbol);
    }

    /// <summary>Classifies a line; <see cref="HeadLine.No"/> when it is no part of a head or foot.</summary>
    public HeadLine Classify(ReadOnlySpan<char> content)
    {
        int marked = LinePatterns.PageMarksLength(content, out PageMarks marks);
        ReadOnlySpan<char> rest = content.Slice(marked);
        bool hasSymbol = TrimSymbol(ref rest);
        rest = TrimMarksAtEnd(rest, ref marks);
        if (rest.IsEmpty)
        {
            return hasSymbol ? HeadLine.Symbol : (marks & PageMarks.PageNumber) != 0 ? HeadLine.PageNumber : HeadLine.JobNumber;
        }

        if (!IsTitlePiece(rest))
        {
            return HeadLine.No;
        }

        return hasSymbol || marks != PageMarks.None ? HeadLine.Symbol : HeadLine.Title;
    }

    private static string FindSymbol(ReadOnlySpan<char> content)
    {
        int length = LinePatterns.SymbolLength(content);
        if (length == content.Length && length > 0)
        {
            return Letters(content);
        }

        int gap = LastGap(content);
        return gap >= 0 && LinePatterns.IsSymbol(content.Slice(gap)) ? Letters(content.Slice(gap)) : string.Empty;
    }

    private bool TrimSymbol(ref ReadOnlySpan<char> rest)
    {
        int length = LinePatterns.SymbolLength(rest);
        if (length > 0 && IsOwnSymbol(rest.Slice(0, length), length == rest.Length))
        {
            rest = Trim(rest.Slice(length));
            return true;
        }

        int space = rest.LastIndexOf('/');
        if (space <= 0)
        {
            return false;
        }

        for (int index = space; index > 0; index--)
        {
            if (TextFacts.IsBlank(rest[index - 1])
                && LinePatterns.IsSymbol(rest.Slice(index))
                && IsOwnSymbol(rest.Slice(index), isWholeLine: false))
            {
                rest = Trim(rest.Slice(0, index));
                return true;
            }
        }

        return false;
    }

    // A masthead without symbol (stripped by the extraction) leaves only the form to go by.
    private bool IsOwnSymbol(ReadOnlySpan<char> candidate, bool isWholeLine) =>
        symbol.Length == 0 ? isWholeLine : symbol.AsSpan().SequenceEqual(Letters(candidate).AsSpan());

    private static ReadOnlySpan<char> TrimMarksAtEnd(ReadOnlySpan<char> rest, scoped ref PageMarks marks)
    {
        for (int index = 0; index < rest.Length; index++)
        {
            if (index > 0 && !TextFacts.IsBlank(rest[index - 1]))
            {
                continue;
            }

            ReadOnlySpan<char> tail = rest.Slice(index);
            if (!TextFacts.IsBlank(tail[0]) && LinePatterns.PageMarksLength(tail, out PageMarks found) == tail.Length)
            {
                marks |= found;
                return Trim(rest.Slice(0, index));
            }
        }

        return rest;
    }

    private bool IsTitlePiece(ReadOnlySpan<char> content)
    {
        string letters = Letters(content);
        return letters.Length >= ShortestTitlePiece && title.Contains(letters);
    }

    private static int LastGap(ReadOnlySpan<char> content)
    {
        for (int index = content.Length - 1; index > 1; index--)
        {
            if (TextFacts.IsBlank(content[index]) && LinePatterns.SymbolLength(content.Slice(index + 1)) == content.Length - index - 1)
            {
                return index + 1;
            }
        }

        return -1;
    }

    private static string Letters(ReadOnlySpan<char> content)
    {
        var letters = new StringBuilder(content.Length);
        AppendLetters(letters, content);
        return letters.ToString();
    }

    private static void AppendLetters(StringBuilder letters, ReadOnlySpan<char> content)
    {
        foreach (char character in content)
        {
            if (char.IsLetterOrDigit(character))
            {
                letters.Append(char.ToLowerInvariant(character));
            }
        }
    }

    private static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        int start = 0;
        int end = text.Length;
        while (start < end && TextFacts.IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && TextFacts.IsBlank(text[end - 1]))
        {
            end--;
        }

        return text.Slice(start, end - start);
    }
}

/// <summary>What a line is to the head or foot of a page.</summary>
internal enum HeadLine
{
    /// <summary>No part of one.</summary>
    No,

    /// <summary>A piece of the title alone: a head only beside a certain one.</summary>
    Title,

    /// <summary>The symbol, alone or with the title.</summary>
    Symbol,

    /// <summary>A page number, alone or with a job number.</summary>
    PageNumber,

    /// <summary>A job number or bar code.</summary>
    JobNumber,
}
