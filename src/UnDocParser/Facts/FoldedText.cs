using System.Text;
using UnDocParser.Text;

namespace UnDocParser.Facts;

/// <summary>
/// A text made easy to match: lower case, lines joined, runs of blanks single and gone between ideographs, one kind of
/// hyphen and apostrophe, without marks that change no word. Knows where each character stands in the text itself.
/// </summary>
internal sealed class FoldedText
{
    private readonly List<int> _positions;

    private FoldedText(string characters, List<int> positions)
    {
        Characters = characters;
        _positions = positions;
    }

    /// <summary>Gets the characters.</summary>
    public string Characters { get; }

    /// <summary>Gets the number of characters.</summary>
    public int Length => Characters.Length;

    /// <summary>Folds a text.</summary>
    public static FoldedText Of(string text)
    {
        var result = new StringBuilder(text.Length);
        var positions = new List<int>(text.Length + 1);
        int blanksEnd = 0;
        for (int index = 0; index < text.Length; index++)
        {
            char character = text[index];
            if (TextFacts.IsIgnorable(character) || CharacterClasses.IsEmphasis(character))
            {
                continue;
            }

            bool isBlank = TextFacts.IsBlank(character) || character is '\n' or '\r';
            if (isBlank)
            {
                AddBlank(text, index, ref blanksEnd, result, positions);
                continue;
            }

            result.Append(Fold(character));
            positions.Add(index);
        }

        positions.Add(text.Length);
        return new FoldedText(result.ToString(), positions);
    }

    /// <summary>Gets how often the scanners looked at a place. Tests tell by it whether they look at each a bounded number of times.</summary>
    public int Looks { get; private set; }

    /// <summary>Returns the characters from a place on.</summary>
    public ReadOnlySpan<char> From(int start)
    {
        Looks++;
        return Characters.AsSpan(start);
    }

    /// <summary>Returns where a character stands in the text that was folded.</summary>
    public int PositionOf(int index) => _positions[index];

    /// <summary>Returns the place in the text that was folded behind the character before <paramref name="end"/>.</summary>
    public int EndOf(int end) => end == 0 ? 0 : _positions[end - 1] + 1;

    /// <summary>Returns the span in the text that was folded.</summary>
    public TextSpan Unfold(TextSpan span) => TextSpan.FromBounds(PositionOf(span.Start), EndOf(span.End));

    /// <summary>Tells whether a word starts at a place.</summary>
    public bool StartsWord(int index) =>
        index < Length && (index == 0 || !char.IsLetterOrDigit(Characters[index - 1]) || TextFacts.IsIdeograph(Characters[index]) || TextFacts.IsIdeograph(Characters[index - 1]));

    /// <summary>Returns the place behind the blanks at a place.</summary>
    public int SkipBlanks(int index)
    {
        Looks++;
        while (index < Length && Characters[index] == ' ')
        {
            index++;
        }

        return index;
    }

    private static void AddBlank(string text, int index, ref int blanksEnd, StringBuilder result, List<int> positions)
    {
        if (result.Length == 0 || result[result.Length - 1] == ' ')
        {
            return;
        }

        char before = result[result.Length - 1];
        // The end of a run of blanks is looked for once, not from each of them.
        blanksEnd = SkipBlanks(text, Math.Max(blanksEnd, index + 1));
        char after = blanksEnd < text.Length ? text[blanksEnd] : ' ';
        bool endsLine = text[index] is '\n' or '\r';
        if (IsWide(before) || IsWide(after) || (endsLine && EndsInBrokenWord(result)))
        {
            return;
        }

        result.Append(' ');
        positions.Add(index);
    }

    private static int SkipBlanks(string text, int start)
    {
        int end = start;
        while (end < text.Length && (TextFacts.IsBlank(text[end]) || text[end] is '\n' or '\r' || TextFacts.IsIgnorable(text[end])))
        {
            end++;
        }

        return end;
    }

    // "follow-" before a line feed
    private static bool EndsInBrokenWord(StringBuilder result) =>
        result[result.Length - 1] == '-' && result.Length > 1 && char.IsLetter(result[result.Length - 2]);

    private static bool IsWide(char character) => TextFacts.IsIdeograph(character) || character is '，' or '、' or '；' or '。' or '：' or '《' or '》';

    private static char Fold(char character) => character switch
    {
        '’' or 'ʼ' or '‘' => '\'',
        '\u2010' or '\u2011' => '-',
        _ => TextFacts.ToSmall(character),
    };
}
