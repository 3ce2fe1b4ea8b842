using System.Globalization;
using System.Text;
using UnDocParser.Lines;
using UnDocParser.Text;

namespace UnDocParser.Editing;

/// <summary>Prints numbers as a label prints its own: <c>(b)</c> for 2 in the form of <c>(a)</c>, <c>iv)</c> for 4 in that of <c>i)</c>.</summary>
internal static class LabelPrinter
{
    private const int LettersInAlphabet = 26;
    private const int BlockOfCharacters = 256;
    private const string ChineseDigits = "一二三四五六七八九";

    private static readonly (int Value, string Letters)[] Romans =
        [(100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];

    /// <summary>Returns the label of a number.</summary>
    /// <param name="label">The label whose form it has.</param>
    /// <param name="read">What that label reads as.</param>
    /// <param name="style">Which of its readings counts.</param>
    /// <param name="ordinal">The number.</param>
    /// <returns>The label, which reads as the number; null where the form has no such number, as there is no letter behind the last.</returns>
    public static string? Print(string label, Label read, LabelStyle style, int ordinal)
    {
        int start = read.IsDrafting ? IndexOf(label, char.IsDigit) : IndexOf(label, IsCore);
        int end = label.Length;
        while (end > start && !IsCore(label[end - 1]))
        {
            end--;
        }

        foreach (string core in Cores(label, start, ordinal))
        {
            string printed = label.Substring(0, start) + core + label.Substring(end);
            Label found = LabelSequence.Read(printed);
            if (found.Suffix == 0 && LabelSequence.OrdinalIn(found, style) == ordinal)
            {
                return printed;
            }
        }

        return null;
    }

    private static int IndexOf(string label, Func<char, bool> isWanted)
    {
        int index = 0;
        while (index < label.Length && !isWanted(label[index]))
        {
            index++;
        }

        return index;
    }

    private static bool IsCore(char character) => char.IsLetterOrDigit(character) || character is >= '\u3200' and <= '\u32FF';

    // Every way to print the number that may be that of the label; which of them is one is found by reading it.
    private static IEnumerable<string> Cores(string label, int start, int ordinal)
    {
        char first = start < label.Length ? label[start] : '1';
        if (char.IsDigit(first))
        {
            yield return Digits(ordinal, first);
            yield break;
        }

        bool isCapital = char.IsUpper(first);
        string roman = Roman(ordinal);
        string letters = new((char)('a' + ((ordinal - 1) % LettersInAlphabet)), ((ordinal - 1) / LettersInAlphabet) + 1);
        if (!TextFacts.IsRightToLeft(first))
        {
            yield return isCapital ? roman.ToUpperInvariant() : roman;
            yield return isCapital ? letters.ToUpperInvariant() : letters;
        }

        yield return Chinese(ordinal);
        int block = first / BlockOfCharacters * BlockOfCharacters;
        for (int character = block; character < block + BlockOfCharacters; character++)
        {
            if (IsCore((char)character) && char.IsUpper((char)character) == isCapital)
            {
                yield return ((char)character).ToString();
            }
        }
    }

    // In the figures of the label: "٢" in the form of "١".
    private static string Digits(int ordinal, char figure)
    {
        int zero = figure - (int)char.GetNumericValue(figure);
        return string.Concat(ordinal.ToString(CultureInfo.InvariantCulture).Select(digit => (char)(zero + digit - '0')));
    }

    private static string Roman(int ordinal)
    {
        var roman = new StringBuilder();
        foreach ((int value, string letters) in Romans)
        {
            for (; ordinal >= value; ordinal -= value)
            {
                roman.Append(letters);
            }
        }

        return roman.ToString();
    }

    private static string Chinese(int ordinal)
    {
        string tens = ordinal >= 20 ? ChineseDigits[(ordinal / 10 % 10) - 1 < 0 ? 0 : (ordinal / 10 % 10) - 1] + "十" : ordinal >= 10 ? "十" : "";
        return tens + (ordinal % 10 > 0 ? ChineseDigits[(ordinal % 10) - 1].ToString() : "");
    }
}
