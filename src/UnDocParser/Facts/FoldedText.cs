using System.Buffers;
using UnDocParser.Text;

namespace UnDocParser.Facts;

/// <summary>
/// A text made easy to match: lower case, lines joined, runs of blanks single and gone between ideographs, one kind of
/// hyphen and apostrophe, without marks that change no word. Knows where each character stands in the text itself, and where words start.
/// </summary>
/// <remarks>
/// Its buffers are lent, and serve one text behind the other: whoever has read the last disposes of it, and one that nobody disposes of is garbage like any
/// other. It must not be read behind that.
/// </remarks>
internal sealed class FoldedText : IDisposable
{
    private const int BitsPerPart = 64;
    private const char FirstIdeograph = '\u2E80';

    // Behind Latin, Greek, Cyrillic, Hebrew and Arabic.
    private const char EndOfAlphabets = '\u0700';
    private const char Unknown = '\0';

    // What each character of the alphabets is folded to, unless those around it decide.
    private static readonly char[] Alphabets = FoldAlphabets();
    private char[] _characters = [];
    private int[] _positions = [];

    // A bit a character: whether a word starts there, or figures do within one.
    private ulong[] _starts = [];

    /// <summary>Gets the characters.</summary>
    public ReadOnlySpan<char> Characters => new(_characters, 0, Length);

    /// <summary>Gets the number of characters.</summary>
    public int Length { get; private set; }

    /// <summary>Gets how often the scanners looked at a place. Tests tell by it whether they look at each a bounded number of times.</summary>
    public int Looks { get; private set; }

    /// <summary>Folds a text.</summary>
    public static FoldedText Of(string text) => Of(text.AsSpan());

    /// <summary>Folds a text.</summary>
    public static FoldedText Of(ReadOnlySpan<char> text)
    {
        var folded = new FoldedText();
        folded.Read(text);
        return folded;
    }

    /// <summary>Folds a text in the place of the one before.</summary>
    public void Read(ReadOnlySpan<char> text)
    {
        if (_characters.Length <= text.Length)
        {
            Dispose();
            _characters = ArrayPool<char>.Shared.Rent(text.Length + 1);
            _positions = ArrayPool<int>.Shared.Rent(_characters.Length);
            _starts = ArrayPool<ulong>.Shared.Rent((_characters.Length / BitsPerPart) + 1);
        }

        MarkStarts(Fill(text) >= FirstIdeograph);
    }

    /// <summary>Gives the buffers back.</summary>
    public void Dispose()
    {
        Length = 0;
        if (_characters.Length > 0)
        {
            ArrayPool<char>.Shared.Return(_characters);
            ArrayPool<int>.Shared.Return(_positions);
            ArrayPool<ulong>.Shared.Return(_starts);
            (_characters, _positions, _starts) = ([], [], []);
        }
    }

    /// <summary>Returns the characters from a place on.</summary>
    public ReadOnlySpan<char> From(int start)
    {
        Looks++;
        return new ReadOnlySpan<char>(_characters, start, Length - start);
    }

    /// <summary>Returns where a character stands in the text that was folded.</summary>
    public int PositionOf(int index) => _positions[index];

    /// <summary>Returns the place in the text that was folded behind the character before <paramref name="end"/>.</summary>
    public int EndOf(int end) => end == 0 ? 0 : _positions[end - 1] + 1;

    /// <summary>Returns the span in the text that was folded.</summary>
    public TextSpan Unfold(TextSpan span) => TextSpan.FromBounds(PositionOf(span.Start), EndOf(span.End));

    /// <summary>Tells whether a word starts at a place.</summary>
    public bool StartsWord(int index) => index < Length && IsStart(index) && (index == 0 || !IsFigureInWord(index));

    /// <summary>Returns the first place from one on where a word starts, or figures within one; the length where none does.</summary>
    public int NextStart(int index)
    {
        if (index >= Length)
        {
            return Length;
        }

        int part = index / BitsPerPart;
        int last = (Length - 1) / BitsPerPart;
        ulong bits = _starts[part] & (ulong.MaxValue << (index % BitsPerPart));
        while (bits == 0 && part < last)
        {
            part++;
            bits = _starts[part];
        }

        return bits == 0 ? Length : (part * BitsPerPart) + LetterMask.First(bits);
    }

    /// <summary>Returns the place behind the blanks at a place.</summary>
    public int SkipBlanks(int index)
    {
        Looks++;
        while (index < Length && _characters[index] == ' ')
        {
            index++;
        }

        return index;
    }

    private bool IsStart(int index) => (_starts[index / BitsPerPart] >> (index % BitsPerPart) & 1) != 0;

    // "A60": no word starts at the 6.
    private bool IsFigureInWord(int index) =>
        TextFacts.IsDigit(_characters[index]) && char.IsLetterOrDigit(_characters[index - 1]) && !TextFacts.IsIdeograph(_characters[index - 1]);

    // Returns the bits of all characters together, which no character of the text lies above.
    private int Fill(ReadOnlySpan<char> text)
    {
        int bits = 0;
        char[] alphabets = Alphabets;
        char[] characters = _characters;
        int[] positions = _positions;
        int length = 0;
        int blanksEnd = 0;
        for (int index = 0; index < text.Length; index++)
        {
            char character = text[index];
            char folded = character < alphabets.Length ? alphabets[character] : Unknown;
            if (folded == Unknown)
            {
                if (!IsBlankOrEnd(character))
                {
                    if (TextFacts.IsIgnorable(character) || CharacterClasses.IsEmphasis(character))
                    {
                        continue;
                    }

                    folded = Fold(character);
                }
                else if (IsBetweenWords(characters, length, text, index) || IsJoint(characters.AsSpan(0, length), text, index, ref blanksEnd))
                {
                    folded = ' ';
                }
                else
                {
                    continue;
                }
            }

            characters[length] = folded;
            positions[length] = index;
            bits |= folded;
            length++;
        }

        positions[length] = text.Length;
        Length = length;
        return bits;
    }

    // Nearly every blank: what stands before it and behind it is of an alphabet, and no hyphen goes on in the next line.
    private static bool IsBetweenWords(char[] folded, int length, ReadOnlySpan<char> text, int index) =>
        length > 0
        && folded[length - 1] is < EndOfAlphabets and not (' ' or '-')
        && index + 1 < text.Length
        && text[index + 1] is < EndOfAlphabets and var next
        && Alphabets[next] != Unknown;

    private static char[] FoldAlphabets()
    {
        char[] alphabets = new char[EndOfAlphabets];
        for (char character = '\0'; character < EndOfAlphabets; character++)
        {
            bool isKnown = !IsBlankOrEnd(character) && !TextFacts.IsIgnorable(character) && !CharacterClasses.IsEmphasis(character);
            alphabets[character] = isKnown ? Fold(character) : Unknown;
        }

        return alphabets;
    }

    private static bool IsBlankOrEnd(char character) => TextFacts.IsBlank(character) || character is '\n' or '\r';

    // Determines whether blanks part words, and are the first of their run.
    private static bool IsJoint(ReadOnlySpan<char> folded, ReadOnlySpan<char> text, int index, ref int blanksEnd)
    {
        if (folded.IsEmpty || folded[folded.Length - 1] == ' ')
        {
            return false;
        }

        // The end of a run of blanks is looked for once, not from each of them.
        blanksEnd = SkipBlanks(text, Math.Max(blanksEnd, index + 1));
        char after = blanksEnd < text.Length ? text[blanksEnd] : ' ';
        bool endsLine = text[index] is '\n' or '\r';
        return !IsWide(folded[folded.Length - 1]) && !IsWide(after) && !(endsLine && EndsInBrokenWord(folded));
    }

    private static int SkipBlanks(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end < text.Length && (IsBlankOrEnd(text[end]) || TextFacts.IsIgnorable(text[end])))
        {
            end++;
        }

        return end;
    }

    // "follow-" before a line feed
    private static bool EndsInBrokenWord(ReadOnlySpan<char> folded) =>
        folded.Length > 1 && folded[folded.Length - 1] == '-' && char.IsLetter(folded[folded.Length - 2]);

    private void MarkStarts(bool mayHaveIdeographs)
    {
        ulong wordBefore = 0;
        ulong figureBefore = 0;
        ulong ideographBefore = 0;
        for (int start = 0; start < Length; start += BitsPerPart)
        {
            ReadOnlySpan<char> part = Characters.Slice(start, Math.Min(BitsPerPart, Length - start));
            ulong words = LetterMask.Of(part);
            ulong figures = TakeFigures(part, ref words);
            ulong ideographs = mayHaveIdeographs ? IdeographsOf(part) : 0;
            ulong starts = ~((words << 1) | wordBefore) | (figures & ~((figures << 1) | figureBefore)) | ideographs | (ideographs << 1) | ideographBefore;
            _starts[start / BitsPerPart] = starts & (ulong.MaxValue >> (BitsPerPart - part.Length));
            wordBefore = words >> (BitsPerPart - 1);
            figureBefore = figures >> (BitsPerPart - 1);
            ideographBefore = ideographs >> (BitsPerPart - 1);
        }
    }

    // Returns the figures of ASCII, and adds those of all scripts to the words.
    private static ulong TakeFigures(ReadOnlySpan<char> text, ref ulong words)
    {
        ulong figures = 0;
        for (ulong rest = ~words & (ulong.MaxValue >> (BitsPerPart - text.Length)); rest != 0; rest &= rest - 1)
        {
            int index = LetterMask.First(rest);
            char character = text[index];
            if (character > ' ' && char.IsDigit(character))
            {
                words |= 1UL << index;
                figures |= TextFacts.IsDigit(character) ? 1UL << index : 0;
            }
        }

        return figures;
    }

    private static ulong IdeographsOf(ReadOnlySpan<char> text)
    {
        ulong ideographs = 0;
        for (int index = 0; index < text.Length; index++)
        {
            ideographs |= TextFacts.IsIdeograph(text[index]) ? 1UL << index : 0;
        }

        return ideographs;
    }

    private static bool IsWide(char character) => TextFacts.IsIdeograph(character) || character is '，' or '、' or '；' or '。' or '：' or '《' or '》';

    private static char Fold(char character) => character switch
    {
        '’' or 'ʼ' or '‘' => '\'',
        '\u2010' or '\u2011' => '-',
        _ => TextFacts.ToSmall(character),
    };
}
