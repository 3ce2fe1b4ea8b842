namespace UnDocParser.Symbols;

/// <summary>Writes the canonical text into a buffer on the stack; what does not fit is dropped and remembered.</summary>
internal ref struct SymbolWriter(Span<char> buffer)
{
    private readonly Span<char> _buffer = buffer;

    internal int Length { get; private set; }

    internal bool Overflowed { get; private set; }

    internal readonly ReadOnlySpan<char> Written => _buffer.Slice(0, Length);

    internal void Write(char character)
    {
        if (Length == _buffer.Length)
        {
            Overflowed = true;
            return;
        }

        _buffer[Length++] = character;
    }

    internal void Write(ReadOnlySpan<char> text)
    {
        if (text.Length > _buffer.Length - Length)
        {
            Overflowed = true;
            return;
        }

        text.CopyTo(_buffer.Slice(Length));
        Length += text.Length;
    }

    internal void WriteUpper(ReadOnlySpan<char> text)
    {
        foreach (char character in text)
        {
            Write(SymbolCharacters.ToUpper(character));
        }
    }

    internal void WriteRoman(int value)
    {
        Span<char> digits = stackalloc char[RomanNumeral.MaximumLength];
        int length = RomanNumeral.Format(value, digits);
        foreach (char digit in digits.Slice(0, length))
        {
            Write(digit);
        }
    }
}
