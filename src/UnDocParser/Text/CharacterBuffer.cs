namespace UnDocParser.Text;

/// <summary>Characters that stand in a string, or in an array that may have room for more.</summary>
internal readonly struct CharacterBuffer
{
    private readonly string? _text;
    private readonly char[] _array;

    /// <summary>Initializes the buffer with the characters of a string.</summary>
    public CharacterBuffer(string text)
    {
        _text = text;
        _array = [];
        Length = text.Length;
    }

    /// <summary>Initializes the buffer with the first characters of an array.</summary>
    public CharacterBuffer(char[] array, int length)
    {
        _array = array;
        Length = length;
    }

    /// <summary>Gets the number of characters.</summary>
    public int Length { get; }

    /// <summary>Gets the array, empty where the characters stand in a string.</summary>
    public char[] Array => _array;

    /// <summary>Gets a character.</summary>
    public char this[int index] => _text is { } text ? text[index] : _array[index];

    /// <summary>Returns the characters.</summary>
    public ReadOnlySpan<char> AsSpan() => _text is { } text ? text.AsSpan() : _array.AsSpan(0, Length);

    /// <summary>Returns some of the characters.</summary>
    public ReadOnlySpan<char> AsSpan(int start, int length) => _text is { } text ? text.AsSpan(start, length) : _array.AsSpan(start, length);

    /// <summary>Returns the characters as a string: that in which they stand, else a new one.</summary>
    public override string ToString() => _text ?? new string(_array, 0, Length);
}
