using UnDocParser.Languages;
using UnDocParser.Lines;
using UnDocParser.Parsing.Inlines;
using UnDocParser.Text;

namespace UnDocParser.Model.Notes;

/// <summary>Behind what digits stand that may be a note mark.</summary>
internal enum MarkPosition
{
    /// <summary>Nothing a mark stands behind.</summary>
    Other,

    /// <summary>Other digits: the mark would be the last ones of a number.</summary>
    Digits,

    /// <summary>A letter.</summary>
    Letter,

    /// <summary>The comma of a Chinese list.</summary>
    ListComma,

    /// <summary>A closing quotation mark or bracket.</summary>
    Closer,

    /// <summary>A stop.</summary>
    Stop,

    /// <summary>A blank or the end of a line.</summary>
    Blank,
}

/// <summary>Digits that may be a note mark, with the characters around them.</summary>
/// <param name="text">The text.</param>
/// <param name="run">Where the run of digits starts that the mark ends.</param>
/// <param name="start">Where the mark starts.</param>
/// <param name="end">Where it ends.</param>
/// <param name="own">What numbers belong to their sentence.</param>
/// <param name="language">The language.</param>
internal readonly ref struct MarkPlace(ReadOnlySpan<char> text, int run, int start, int end, OwnNumbers own, Language language)
{
    private const int LengthOfYear = 4;

    /// <summary>Gets the text.</summary>
    public ReadOnlySpan<char> Text { get; } = text;

    /// <summary>Gets where the run of digits starts that the mark ends.</summary>
    public int Run { get; } = run;

    /// <summary>Gets where the mark starts.</summary>
    public int Start { get; } = start;

    /// <summary>Gets where it ends.</summary>
    public int End { get; } = end;

    /// <summary>Gets what numbers belong to their sentence.</summary>
    public OwnNumbers Own { get; } = own;

    /// <summary>Gets the language.</summary>
    public Language Language { get; } = language;

    /// <summary>Gets the number of digits.</summary>
    public int Length => End - Start;

    /// <summary>Gets the character directly before the mark, which is not the first of the text.</summary>
    public char Before => Text[Start - 1];

    /// <summary>Gets where the last character stands before the blanks before the mark, -1 where there is none.</summary>
    public int WordEnd => LastBeforeBlanks(Start);

    /// <summary>Gets the character before the blanks before the mark, a line feed where there is none.</summary>
    public char BeforeBlanks => WordEnd is int index and >= 0 ? Text[index] : '\n';

    /// <summary>Gets a value indicating whether a stop, or the end of the text, follows.</summary>
    public bool IsBeforeStop => End < Text.Length && ClauseEnds.IsStop(Text[End]);

    /// <summary>Gets behind what the digits stand.</summary>
    public MarkPosition Position => Start > Run ? MarkPosition.Digits : Before switch
    {
        char letter when char.IsLetter(letter) => MarkPosition.Letter,
        '、' => MarkPosition.ListComma,
        _ when IsCloser(Start - 1) => MarkPosition.Closer,
        char stop when ClauseEnds.IsStop(stop) => MarkPosition.Stop,
        char blank when TextFacts.IsBlank(blank) || blank == '\n' => MarkPosition.Blank,
        _ => MarkPosition.Other,
    };

    /// <summary>Gets a value indicating whether the digits are a day, a count or a group of a figure.</summary>
    public bool IsCountedOrGrouped => Own.IsCounted(Text, Start, End) || OwnNumbers.IsGrouped(Text, Start, End);

    /// <summary>Determines whether a closing quotation mark or bracket stands at an index.</summary>
    public bool IsCloser(int index) =>
        Text[index] is '”' or '»' or ')' or ']' or '’' or '"' or '》' or '）' || Quotations.ClosesAt(Text, index);

    /// <summary>Returns where the last character stands before the blanks before an index, -1 where there is none.</summary>
    public int LastBeforeBlanks(int index)
    {
        int last = index - 1;
        while (last >= 0 && (TextFacts.IsBlank(Text[last]) || Text[last] == '\n'))
        {
            last--;
        }

        return last;
    }

    /// <summary>Returns where the digits start that end at an index.</summary>
    public int DigitsStart(int end)
    {
        int first = end;
        while (first > 0 && TextFacts.IsDigit(Text[first - 1]))
        {
            first--;
        }

        return first;
    }

    /// <summary>Determines whether a year, or two that lost the hyphen between them, stand directly before the mark: <c>2030</c> in <c>20301</c>.</summary>
    public bool FollowsYears()
    {
        int second = Run + LengthOfYear;
        return NoteReferences.FollowsYear(Text, Start)
            || (Start == second + LengthOfYear && NoteReferences.FollowsYear(Text.Slice(0, second), second) && NoteReferences.FollowsYear(Text.Slice(second), LengthOfYear));
    }
}
