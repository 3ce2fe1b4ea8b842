using System.Buffers;
using UnDocParser.Lines;
using UnDocParser.Text;

namespace UnDocParser.Layout;

/// <summary>
/// Recognises the heads and feet of pages: the symbol of the document, its title as the masthead prints it,
/// page numbers, job numbers and bar codes, alone or together on a line.
/// </summary>
internal sealed class RunningHeads
{
    private const int LettersCompared = 12;
    private const int LongestMarks = 48;
    private const int LongestTitle = 4000;
    private const int LongestHead = 300;
    private const int LongestDoubt = 24;
    private const int ShortestTitlePiece = 6;
    private const int ShortestPieceBesideHead = 2;

    // What a small ASCII letter has and its capital has not.
    private const char CaseBit = (char)0x20;
    private readonly string _title;
    private readonly string _symbol;

    private readonly TitlePieces _pieces;

    private RunningHeads(string title, string symbol)
    {
        _title = title;
        _symbol = symbol;
        _pieces = new TitlePieces(title);
    }

    /// <summary>Tells whether another masthead printed the same symbol and titles.</summary>
    public bool IsSame(RunningHeads other) =>
        string.Equals(_symbol, other._symbol, StringComparison.Ordinal) && string.Equals(_title, other._title, StringComparison.Ordinal);

    /// <summary>Returns the pieces of the titles that either of two mastheads prints.</summary>
    public static TitlePieces PiecesOf(RunningHeads one, RunningHeads other) => new(one._title, other._title);

    /// <summary>Remembers the symbol and the titles that the masthead prints.</summary>
    /// <param name="symbol">The symbol; empty when the masthead has none.</param>
    /// <param name="titles">The title of the document, that of its agenda item, and what else may head a page.</param>
    public static RunningHeads Of(ReadOnlySpan<char> symbol, string titles) => new(Letters(titles.AsSpan(0, Math.Min(titles.Length, LongestTitle))), Letters(symbol));

    /// <summary>Classifies a line; <see cref="HeadLine.No"/> when it is no part of a head or foot.</summary>
    /// <param name="content">The line without the blanks around it.</param>
    /// <param name="isBesideHead">Whether the next line is a certain head: then even a short piece of the title is one.</param>
    public HeadLine Classify(ReadOnlySpan<char> content, bool isBesideHead = false) => Classify(content, TextSigns.Unknown, isBesideHead);

    /// <summary>Classifies a line; <see cref="HeadLine.No"/> when it is no part of a head or foot.</summary>
    /// <param name="content">The line without the blanks around it.</param>
    /// <param name="signs">The signs that it may hold.</param>
    /// <param name="isBesideHead">Whether the next line is a certain head: then even a short piece of the title is one.</param>
    public HeadLine Classify(ReadOnlySpan<char> content, TextSigns signs, bool isBesideHead = false)
    {
        if (content.Length > LongestHead || !MayStartWith(content))
        {
            return HeadLine.No;
        }

        return MayHaveMarks(content, signs) ? ClassifyMarked(content, signs, isBesideHead)
            : IsTitlePiece(content, isBesideHead ? ShortestPieceBesideHead : ShortestTitlePiece) ? HeadLine.Title
            : HeadLine.No;
    }

    private HeadLine ClassifyMarked(ReadOnlySpan<char> content, TextSigns signs, bool isBesideHead)
    {
        ReadOnlySpan<char> rest = TrimMarks(content, signs, out PageMarks marks, out bool hasSymbol);
        if (rest.IsEmpty)
        {
            return hasSymbol ? HeadLine.Symbol : (marks & PageMarks.PageNumber) != PageMarks.None ? HeadLine.PageNumber : HeadLine.JobNumber;
        }

        if (!IsTitlePiece(rest, hasSymbol || isBesideHead ? ShortestPieceBesideHead : ShortestTitlePiece))
        {
            return HeadLine.No;
        }

        return hasSymbol || marks != PageMarks.None ? HeadLine.Symbol : HeadLine.Title;
    }

    /// <summary>Determines whether another masthead says the same of a line, wherever it stands.</summary>
    /// <param name="other">What the other masthead says of the pages.</param>
    /// <param name="content">The line without the blanks around it.</param>
    /// <param name="signs">The signs that it may hold.</param>
    public bool SaysSame(RunningHeads other, ReadOnlySpan<char> content, TextSigns signs)
    {
        if (content.Length > LongestHead)
        {
            return true;
        }

        // By the same symbol the same is left for the title to tell.
        if (string.Equals(_symbol, other._symbol, StringComparison.Ordinal))
        {
            ReadOnlySpan<char> rest = MayHaveMarks(content, signs) ? TrimMarks(content, signs, out _, out _) : content;
            return IsTitlePiece(rest, ShortestPieceBesideHead) == other.IsTitlePiece(rest, ShortestPieceBesideHead);
        }

        HeadLine beside = Classify(content, signs, isBesideHead: true);
        return beside == other.Classify(content, signs, isBesideHead: true)
            && (beside == HeadLine.No || Classify(content, signs) == other.Classify(content, signs));
    }

    // What is a head with a mark at its end is told by its first word all the same: the marks do not begin so, and no title holds its first four letters.
    private bool MayStartWith(ReadOnlySpan<char> content) => content.Length < TitlePieces.Length || !StartsAsWord(content[0], content[1]) || _pieces.MayHoldStartOf(content);

    /// <summary>Determines whether what begins with two characters is no symbol or mark: "A/RES/91/14", "GE.36-20417" have no small letter there.</summary>
    public static bool StartsAsWord(char first, char second) => first is not (>= 'A' and <= 'Z') || second is >= 'a' and <= 'z';

    // Numbers of pages and jobs, bar codes and symbols, each shows at an end of the line, or by its slash.
    private static bool MayHaveMarks(ReadOnlySpan<char> content, TextSigns signs) =>
        content.IsEmpty
        || StartsAsMark(content[0])
        || TextFacts.IsBlank(content[0])
        || EndsAsMark(content[content.Length - 1])
        || ((signs & TextSigns.Slashes) != TextSigns.None && content.IndexOf('/') >= 0);

    private static bool StartsAsMark(char first) => TextFacts.IsDigit(first) || first is '*' or 'G';

    private static bool EndsAsMark(char last) => TextFacts.IsDigit(last) || last is ')' or '*';

    private ReadOnlySpan<char> TrimMarks(ReadOnlySpan<char> content, TextSigns signs, out PageMarks marks, out bool hasSymbol)
    {
        ReadOnlySpan<char> rest = content.Slice(LinePatterns.PageMarksLength(content, out marks));
        hasSymbol = (signs & TextSigns.Slashes) != TextSigns.None && TrimSymbol(ref rest);
        return TrimMarksAtEnd(rest, ref marks);
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
            if (rest[index] is >= 'A' and <= 'Z'
                && TextFacts.IsBlank(rest[index - 1])
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
        _symbol.Length == 0 ? isWholeLine : _symbol.AsSpan().SequenceEqual(Letters(candidate, stackalloc char[candidate.Length]));

    private static ReadOnlySpan<char> TrimMarksAtEnd(ReadOnlySpan<char> rest, scoped ref PageMarks marks)
    {
        if (rest.IsEmpty || !EndsAsMark(rest[rest.Length - 1]))
        {
            return rest;
        }

        for (int index = Math.Max(0, rest.Length - LongestMarks); index < rest.Length; index++)
        {
            if (index > 0 && !TextFacts.IsBlank(rest[index - 1]))
            {
                continue;
            }

            ReadOnlySpan<char> tail = rest.Slice(index);
            if (StartsAsMark(tail[0]) && LinePatterns.PageMarksLength(tail, out PageMarks found) == tail.Length)
            {
                marks |= found;
                return Trim(rest.Slice(0, index));
            }
        }

        return rest;
    }

    private bool IsTitlePiece(ReadOnlySpan<char> content, int shortest)
    {
        // An ideograph says as much as three letters.
        int least = !content.IsEmpty && TextFacts.IsIdeograph(content[0]) ? Math.Max(1, shortest / 3) : shortest;
        if (content.Length < least || !MayBeTitle(content))
        {
            return false;
        }

        // A word of the title may stand at the top of a page as the end of a clause: then its stop shows it.
        ReadOnlySpan<char> letters = Letters(content, stackalloc char[content.Length]);
        bool endsClause = EndsSentence(content) || (letters.Length < LongestDoubt && CharacterClasses.IsStop(content[content.Length - 1], Stops.Comma | Stops.Colon));
        return letters.Length >= least && !endsClause && _title.AsSpan().IndexOf(letters) >= 0;
    }

    // No title has a full stop, not even behind its closing quotation mark.
    private static bool EndsSentence(ReadOnlySpan<char> content)
    {
        int end = content.Length;
        while (end > 0 && (TextFacts.IsQuote(content[end - 1]) || TextFacts.IsBlank(content[end - 1])))
        {
            end--;
        }

        return end > 0 && CharacterClasses.IsStop(content[end - 1], Stops.FullStop | Stops.Semicolon);
    }

    // Most lines are told from a title by their first letters, without making a string of them.
    private bool MayBeTitle(ReadOnlySpan<char> content)
    {
        Span<char> first = stackalloc char[LettersCompared];
        int count = 0;
        int index = 0;
        for (; index < content.Length && count < LettersCompared; index++)
        {
            char character = content[index];
            if (TextFacts.IsAsciiLetter(character) || char.IsLetterOrDigit(character))
            {
                first[count++] = TextFacts.ToSmall(character);
                if (count % TitlePieces.Length == 0 && !_pieces.MayHold(first.Slice(count - TitlePieces.Length)))
                {
                    return false;
                }
            }
        }

        first = first.Slice(0, count);
        int place = _title.AsSpan().IndexOf(first);
        return place >= 0 && (GoesOn(content.Slice(index), place + count) || _title.AsSpan(place + 1).IndexOf(first) >= 0);
    }

    // "l'Organisation des Nations Unies et de" parts from the title after a few words.
    private bool GoesOn(ReadOnlySpan<char> content, int place)
    {
        foreach (char character in content)
        {
            if (TextFacts.IsAsciiLetter(character) || char.IsLetterOrDigit(character))
            {
                if (place == _title.Length || _title[place] != TextFacts.ToSmall(character))
                {
                    return false;
                }

                place++;
            }
        }

        return true;
    }

    private static string Letters(ReadOnlySpan<char> content)
    {
        char[] buffer = ArrayPool<char>.Shared.Rent(content.Length);
        string letters = Letters(content, buffer).ToString();
        ArrayPool<char>.Shared.Return(buffer);
        return letters;
    }

    // Letters and figures in small letters, without what stands between them.
    private static ReadOnlySpan<char> Letters(ReadOnlySpan<char> content, Span<char> buffer)
    {
        int count = 0;
        foreach (char character in content)
        {
            if (TextFacts.IsAsciiLetter(character))
            {
                buffer[count++] = (char)(character | CaseBit);
            }
            else if (char.IsLetterOrDigit(character))
            {
                buffer[count++] = TextFacts.ToSmall(character);
            }
        }

        return buffer.Slice(0, count);
    }

    /// <summary>Returns a line without the blanks around it.</summary>
    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
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
