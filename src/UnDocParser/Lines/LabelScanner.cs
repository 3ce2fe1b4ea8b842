using UnDocParser.Languages;
using UnDocParser.Text;

namespace UnDocParser.Lines;

/// <summary>Finds the label a line starts with: <c>1.</c>, <c>(a)</c>, <c>a)</c>, <c>(iv)</c>, <c>–</c>, ….</summary>
internal static partial class LabelScanner
{
    private const int LongestNumber = 4;

    // No text has so many paragraphs: from here on a number before a full stop is a year that ends a sentence.
    private const int FirstYear = 1900;
    private const int LongestCore = 6;

    // "12.14": no goal and no item has a hundred targets.
    private const int MostDigitsOfPart = 2;

    // "1 -", and "1  -" where an extraction doubled the blanks: what stands further off is another column.
    private const int MostBlanksBeforeDash = 2;
    private const int AbjadCount = 26;
    private const int LettersInAlphabet = 26;

    // "(cc)" is the letter behind "(bb)": no list counts to 200.
    private const int LargestRoman = 99;
    private static readonly string[] RomanHundreds = ["", "C", "CC", "CCC"];
    private static readonly string[] RomanTens = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"];
    private static readonly string[] RomanOnes = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];

    /// <summary>
    /// Scans the content of a line. A label ends at a blank or at the end of the line, so that <c>1.5 million</c>
    /// and <c>e.g.</c> are none. Returns a label of style <see cref="LabelStyle.None"/> when there is none.
    /// </summary>
    public static Label Scan(ReadOnlySpan<char> line)
    {
        Label label = ScanPlain(line);
        return label.IsNone && LineMarkup.MayMarkLabel(line) ? LineMarkup.ScanMarkedLabel(line) : label;
    }

    /// <summary>Scans the content of a line for a label without markup in it.</summary>
    public static Label ScanPlain(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty)
        {
            return default;
        }

        char first = line[0];
        if (TextFacts.IsDigit(first))
        {
            return NegotiationLabels.ScanSuffixed(line) is { IsNone: false } suffixed ? suffixed : ScanNumber(line);
        }

        if (first is 'P' or 'O' && NegotiationLabels.ScanDrafting(line) is { IsNone: false } drafting)
        {
            return drafting;
        }

        if (CharacterClasses.IsOpenBracket(first))
        {
            return ScanInBrackets(line);
        }

        if (IsBullet(first))
        {
            return (line.Length > 1 && !TextFacts.IsBlank(line[1])) || IsPageNumber(line) ? default : new Label(LabelStyle.Bullet, 0, 1);
        }

        if (IsAsciiLetter(Numerals.ToLatin(first)))
        {
            return MayBeLettered(line) ? ScanBracketed(line, 0) : default;
        }

        return first == '.' ? ScanPointed(line) : first < '\u0600' && first != '\'' ? default : ScanNumeral(line);
    }

    private static Label ScanInBrackets(ReadOnlySpan<char> line)
    {
        // Extractions put a blank before a narrow letter: "( j)".
        Label label = ScanBracketed(line, line.Length > 2 && TextFacts.IsBlank(line[1]) && line[2] != ')' ? 2 : 1);
        return label.IsNone ? ScanBracketedNumeral(line) : label;
    }

    private static bool IsBullet(char character) => character is '–' or '•' or '-' or '—' or '·' or '●' or '◦' or '\uF0B7';

    /// <summary>
    /// Determines whether a line begins with a word that its first two letters tell from every label, or an ideograph that is no figure, as those of nearly every
    /// line do.
    /// </summary>
    public static bool StartsWord(ReadOnlySpan<char> line) =>
        line.Length > 1
        && (TextFacts.IsUnifiedIdeograph(line[0]) ? !Numerals.IsChineseDigit(line[0]) : IsAsciiLetter(line[0]) && line[1] is >= 'a' and <= 'z' && !MayBeLettered(line));

    // "a.", "aa)", "iv.", "A": the second letter tells of nearly every word that it is none.
    private static bool MayBeLettered(ReadOnlySpan<char> line) =>
        line.Length < 2
        || line[1] is not (>= 'a' and <= 'z')
        || line[1] is 'i' or 'v' or 'x' or 'l' or 'c'
        || line[1] == Numerals.ToLatin(line[0]);

    /// <summary>Reads a roman number of the characters i, v, x, l, c in either case; 0 when it is none.</summary>
    public static int RomanValue(ReadOnlySpan<char> text)
    {
        int total = 0;
        int previous = 0;
        for (int index = text.Length - 1; index >= 0; index--)
        {
            int value = text[index] switch
            {
                'I' or 'i' => 1,
                'V' or 'v' => 5,
                'X' or 'x' => 10,
                'L' or 'l' => 50,
                'C' or 'c' => 100,
                _ => 0,
            };
            if (value == 0)
            {
                return 0;
            }

            total += value < previous ? -value : value;
            previous = Math.Max(previous, value);
        }

        return RomanNumber(total, char.IsLower(text[0])).AsSpan().SequenceEqual(text) ? total : 0;
    }

    private static Label ScanNumber(ReadOnlySpan<char> line)
    {
        int end = DigitsEnd(line, 0);
        if (end > LongestNumber || line[0] == '0')
        {
            return default;
        }

        int ordinal = Number(line.Slice(0, end));
        if (ordinal >= FirstYear)
        {
            return default;
        }

        if (end < line.Length && CharacterClasses.IsCloseBracket(line[end]) && EndsLabel(line, end + 1))
        {
            return new Label(LabelStyle.BracketedNumber, ordinal, end + 1);
        }

        return end < line.Length && line[end] is '.' or '．' ? ScanStopped(line, end + 1, ordinal) : ScanDashedNumber(line, end, ordinal);
    }

    // Behind its full stop a number is a label, or the first of several.
    private static Label ScanStopped(ReadOnlySpan<char> line, int length, int ordinal)
    {
        // "1.-", as in drafts in Spanish.
        if (length < line.Length && line[length] is '-' or '–' && EndsLabel(line, length + 1))
        {
            return new Label(LabelStyle.Number, ordinal, length + 1);
        }

        return EndsLabel(line, length) || (length < line.Length && IsGluedText(line[length]))
            ? new Label(LabelStyle.Number, ordinal, length)
            : ScanCompound(line, length);
    }

    // "1.1", "1.2.3.", and "1.a", as the means of a goal are counted behind its targets.
    private static Label ScanCompound(ReadOnlySpan<char> line, int start)
    {
        if (start + 1 < line.Length && line[start] is >= 'a' and <= 'h' && TextFacts.IsBlank(line[start + 1]))
        {
            return new Label(LabelStyle.CompoundNumber, line[start] - 'a' + 1, start + 1);
        }

        int end = start;
        int last = 0;
        int parts = 1;
        while (end < line.Length && TextFacts.IsDigit(line[end]))
        {
            parts++;
            int next = DigitsEnd(line, end);
            if (next - end > MostDigitsOfPart)
            {
                return default;
            }

            last = Number(line.Slice(end, next - end));
            end = next < line.Length && line[next] == '.' ? next + 1 : next;
        }

        int suffix = last > 0 ? NegotiationLabels.LetterSuffix(line, end) : 0;
        int behind = suffix > 0 ? end + 1 : end;
        return last > 0 && EndsLabel(line, behind) && behind < line.Length ? new Label(parts > 2 ? LabelStyle.LongCompoundNumber : LabelStyle.CompoundNumber, last, behind) { Suffix = (byte)suffix } : default;
    }

    // ".1", ".1.2": the items of the International Maritime Organization; ".50 calibre" and ".5" alone are none.
    private static Label ScanPointed(ReadOnlySpan<char> line)
    {
        int parts = 0;
        int end = 0;
        int start = 0;
        while (end < line.Length && line[end] == '.' && DigitsEnd(line, end + 1) is int next && next > end + 1)
        {
            start = end + 1;
            end = next;
            parts++;
        }

        bool isLabel = parts > 0 && end - start <= MostDigitsOfPart && line[start] != '0' && end < line.Length && EndsLabel(line, end);
        return isLabel ? new Label(parts > 1 ? LabelStyle.LongCompoundNumber : LabelStyle.CompoundNumber, Number(line.Slice(start, end - start)), end) : default;
    }

    private static Label ScanBracketed(ReadOnlySpan<char> line, int bracket)
    {
        Span<char> letters = stackalloc char[LongestCore];
        ReadOnlySpan<char> core = ReadCore(line.Slice(bracket), letters);
        int end = bracket + core.Length;
        if (core.IsEmpty || end >= line.Length)
        {
            return bracket == 0 && end == line.Length ? ScanAlone(core) : default;
        }

        bool isClosed = CharacterClasses.IsCloseBracket(line[end]);
        bool isStopped = bracket == 0 && line[end] == '.';
        bool isGlued = isClosed && bracket > 0 && end + 1 < line.Length && (char.IsUpper(line[end + 1]) || TextFacts.IsIdeograph(line[end + 1]));
        return (isClosed || isStopped) && (isGlued || EndsLabel(line, end + 1)) ? OfCore(core, end + 1, isClosed) : default;
    }

    // The letters and figures that a text starts with, as Latin ones.
    private static ReadOnlySpan<char> ReadCore(ReadOnlySpan<char> text, Span<char> letters)
    {
        int count = 0;
        while (count < text.Length && count < LongestCore)
        {
            char letter = Numerals.ToLatin(text[count]);
            if (!IsAsciiLetter(letter) && !TextFacts.IsDigit(text[count]))
            {
                break;
            }

            letters[count++] = letter;
        }

        return letters.Slice(0, count);
    }

    private static Label OfCore(ReadOnlySpan<char> core, int length, bool isClosed)
    {
        if (TextFacts.IsDigit(core[0]))
        {
            return isClosed && DigitsEnd(core, 0) == core.Length && core.Length <= 3
                ? new Label(LabelStyle.BracketedNumber, Number(core), length)
                : default;
        }

        return isClosed
            ? Lettered(core, length, LabelStyle.BracketedLetter, LabelStyle.BracketedCapital, LabelStyle.BracketedRoman, LabelStyle.CapitalRoman)
            : Lettered(core, length, LabelStyle.Letter, LabelStyle.Capital, LabelStyle.Roman, LabelStyle.CapitalRoman);
    }

    private static Label ScanAlone(ReadOnlySpan<char> line)
    {
        if (!IsCapital(line[0]))
        {
            return default;
        }

        Label label = Lettered(line, line.Length, LabelStyle.None, LabelStyle.Capital, LabelStyle.None, LabelStyle.CapitalRoman);
        return label.IsNone && label.OtherStyle != LabelStyle.None
            ? new Label(label.OtherStyle, label.OtherOrdinal, label.Length)
            : label;
    }

    private static Label Lettered(
        ReadOnlySpan<char> core,
        int length,
        LabelStyle letter,
        LabelStyle capital,
        LabelStyle roman,
        LabelStyle capitalRoman)
    {
        bool isCapital = IsCapital(core[0]);
        int letterValue = LetterValue(core);
        int romanValue = RomanValue(core);
        LabelStyle letterStyle = isCapital ? capital : letter;
        LabelStyle romanStyle = isCapital ? capitalRoman : roman;
        if (core.Length == 2 && letterValue > 0 && letter == LabelStyle.BracketedLetter && !isCapital && romanValue is 0 or > LargestRoman)
        {
            return new Label(letterStyle, letterValue, length, LabelStyle.BracketedDoubleLetter, letterValue - LettersInAlphabet);
        }

        if (letterValue > 0 && romanValue > 0)
        {
            return new Label(letterStyle, letterValue, length, romanStyle, romanValue);
        }

        if (letterValue > 0)
        {
            return new Label(letterStyle, letterValue, length);
        }

        return romanValue > 0 ? new Label(romanStyle, romanValue, length) : default;
    }

    // "a" is 1, "z" 26, "aa" 27, "bb" 28: past z the letter is doubled.
    private static int LetterValue(ReadOnlySpan<char> core)
    {
        if (core.Length > 3)
        {
            return 0;
        }

        for (int index = 1; index < core.Length; index++)
        {
            if (core[index] != core[0])
            {
                return 0;
            }
        }

        char folded = TextFacts.ToSmall(core[0]);
        return folded is >= 'a' and <= 'z' ? ((core.Length - 1) * 26) + folded - 'a' + 1 : 0;
    }

    private static string RomanNumber(int value, bool lower)
    {
        if (value is <= 0 or >= 400)
        {
            return string.Empty;
        }

        string roman = RomanHundreds[value / 100] + RomanTens[value / 10 % 10] + RomanOnes[value % 10];
        return lower ? roman.ToLowerInvariant() : roman;
    }

    // "- 2 -": a page number amid the text is no item.
    private static bool IsPageNumber(ReadOnlySpan<char> line)
    {
        int end = line.Length > 4 ? DigitsEnd(line, 2) : 0;
        return end > 2 && end == line.Length - 2 && TextFacts.IsBlank(line[end]) && line[end + 1] == line[0];
    }

    // "2.² Decides": the mark of a note to the whole paragraph stands behind its number.
    private static bool EndsLabel(ReadOnlySpan<char> line, int index) =>
        index >= line.Length
        || TextFacts.IsBlank(line[index])
        || (line[index - 1] == '.' && TextFacts.SuperscriptValue(line[index]) >= 0)
        || (line[index] is '*' or '_' or '<' && LineMarkup.EmphasisEndLength(line.Slice(index)) > 0);

    // "1.Decides": a full stop directly before a capital or a quotation still ends a number.
    private static bool IsGluedText(char character) =>
        char.IsUpper(character) || character is '*' or '“' or '«' or '_' || TextFacts.IsIdeograph(character);

    /// <summary>Returns the end of the digits that start at a place.</summary>
    public static int DigitsEnd(ReadOnlySpan<char> line, int start)
    {
        int end = start;
        while (end < line.Length && TextFacts.IsDigit(line[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>Returns the value of some digits.</summary>
    public static int Number(ReadOnlySpan<char> digits)
    {
        int value = 0;
        foreach (char digit in digits)
        {
            value = (value * 10) + digit - '0';
        }

        return value;
    }

    private static bool IsSingleQuote(char character) => character is '’' or '‘' or '\'';

    private static bool IsAsciiLetter(char character) => TextFacts.ToSmall(character) is >= 'a' and <= 'z';

    private static bool IsCapital(char character) => character is >= 'A' and <= 'Z';
}
