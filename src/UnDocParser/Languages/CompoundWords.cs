using System.Buffers;
using UnDocParser.Text;

namespace UnDocParser.Languages;

/// <summary>Words that are written with hyphens, found by what they are without: <c>SecretaryGeneral</c> leads to <c>Secretary-General</c>.</summary>
internal sealed class CompoundWords
{
    private const int Parts = 64;
    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);

    // A bit for length, first and last letter of each: most words of a text are none of these by them.
    private readonly ulong[] _outlines = new ulong[Parts];

    /// <summary>Adds a word, unless another is known that is the same without hyphens.</summary>
    /// <param name="word">The word, with its hyphens.</param>
    public void Add(string word)
    {
        string key = Key(word.AsSpan());
        if (_words.TryGetValue(key, out _))
        {
            return;
        }

        _words[key] = word;
        int outline = Outline(word.AsSpan());
        _outlines[outline / Parts] |= 1UL << (outline % Parts);
    }

    /// <summary>Determines whether a word may be one of these without hyphens; false tells for sure that it is none.</summary>
    public bool MayHold(ReadOnlySpan<char> word)
    {
        int outline = Outline(word);
        return (_outlines[outline / Parts] >> (outline % Parts) & 1) != 0;
    }

    /// <summary>Determines whether there is a word with a key.</summary>
    public bool Holds(string key) => _words.ContainsKey(key);

    /// <summary>Returns the word with a key, or null.</summary>
    public string? Find(string key) => _words.TryGetValue(key, out string? word) ? word : null;

    /// <summary>Returns a word in small letters and without hyphens.</summary>
    public static string Key(ReadOnlySpan<char> word)
    {
        char[] buffer = ArrayPool<char>.Shared.Rent(word.Length);
        int length = 0;
        foreach (char character in word)
        {
            if (!TextFacts.IsHyphen(character))
            {
                buffer[length++] = char.ToLowerInvariant(character);
            }
        }

        string key = new(buffer, 0, length);
        ArrayPool<char>.Shared.Return(buffer);
        return key;
    }

    private static int Outline(ReadOnlySpan<char> word)
    {
        int length = 0;
        char first = '\0';
        char last = '\0';
        foreach (char character in word)
        {
            if (!TextFacts.IsHyphen(character))
            {
                first = length == 0 ? character : first;
                last = character;
                length++;
            }
        }

        return ((char.ToLowerInvariant(first) * 131) + (char.ToLowerInvariant(last) * 17) + length) & ((Parts * Parts) - 1);
    }
}
