namespace UnDocParser.Symbols;

/// <summary>Roman numerals from 1 to 99: no organ numbered its sessions in Roman beyond that.</summary>
internal static class RomanNumeral
{
    internal const int MaximumValue = 99;

    /// <summary>The longest numeral is <c>LXXXVIII</c>.</summary>
    internal const int MaximumLength = 8;

    internal static bool IsDigit(char character) => ValueOf(character) != 0;

    /// <summary>Reads a numeral in its usual form, in capitals or small letters; <c>IIII</c> and <c>VX</c> are refused.</summary>
    internal static bool TryParse(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        if (text.Length is 0 or > MaximumLength)
        {
            return false;
        }

        int following = 0;
        for (int i = text.Length - 1; i >= 0; i--)
        {
            int digit = ValueOf(text[i]);
            if (digit == 0)
            {
                return false;
            }

            value += digit < following ? -digit : digit;
            following = digit;
        }

        // Only the usual form comes back as it was.
        Span<char> usual = stackalloc char[MaximumLength];
        return value is > 0 and <= MaximumValue
            && usual.Slice(0, Format(value, usual)).Equals(text, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Writes <paramref name="value"/> in capitals and returns the length.</summary>
    internal static int Format(int value, Span<char> destination)
    {
        int length = 0;
        Write(destination, ref length, value / 10, 'X', 'L', 'C');
        Write(destination, ref length, value % 10, 'I', 'V', 'X');
        return length;
    }

    private static void Write(Span<char> destination, ref int length, int digit, char one, char five, char ten)
    {
        if (digit is 4 or 9)
        {
            destination[length++] = one;
            destination[length++] = digit == 4 ? five : ten;
            return;
        }

        if (digit >= 5)
        {
            destination[length++] = five;
        }

        for (int i = digit % 5; i > 0; i--)
        {
            destination[length++] = one;
        }
    }

    private static int ValueOf(char character) => character switch
    {
        'I' or 'i' => 1,
        'V' or 'v' => 5,
        'X' or 'x' => 10,
        'L' or 'l' => 50,
        'C' or 'c' => 100,
        _ => 0,
    };
}
