#if NET8_0_OR_GREATER
using System.Buffers;
#endif

namespace UnDocParser.Text;

/// <summary>Some characters that are searched for together, many of a text at a time where the platform can.</summary>
internal sealed class CharacterSet
{
#if NET8_0_OR_GREATER
    private readonly SearchValues<char> _characters;

    /// <summary>Initializes the set.</summary>
    public CharacterSet(string characters) => _characters = SearchValues.Create(characters);

    /// <summary>Returns where the first of them stands in a text, or the length of the text.</summary>
    public int IndexIn(ReadOnlySpan<char> text) => text.IndexOfAny(_characters) is >= 0 and int index ? index : text.Length;

    /// <summary>Determines whether a character is one of them.</summary>
    public bool Contains(char character) => _characters.Contains(character);
#else
    private readonly bool[] _ascii = new bool[0x80];
    private readonly string _characters;

    /// <summary>Initializes the set.</summary>
    public CharacterSet(string characters)
    {
        _characters = characters;
        foreach (char character in characters)
        {
            if (character < _ascii.Length)
            {
                _ascii[character] = true;
            }
        }
    }

    /// <summary>Returns where the first of them stands in a text, or the length of the text.</summary>
    public int IndexIn(ReadOnlySpan<char> text)
    {
        int index = 0;
        while (index < text.Length && !Contains(text[index]))
        {
            index++;
        }

        return index;
    }

    /// <summary>Determines whether a character is one of them.</summary>
    public bool Contains(char character) => character < _ascii.Length ? _ascii[character] : _characters.IndexOf(character) >= 0;
#endif
}
