using System.Collections.Immutable;

namespace UnDocParser.Languages;

/// <summary>Phrases that stand for codes: the longest one that a text starts with tells the code.</summary>
internal sealed class PhraseCodes<TCode>
    where TCode : notnull
{
    private readonly PhraseSet _all;
    private readonly ImmutableArray<(TCode Code, PhraseSet Phrases)> _entries;

    /// <summary>Initializes the codes with their phrases.</summary>
    public PhraseCodes(IEnumerable<(TCode Code, ImmutableArray<string> Words)> entries)
    {
        Words = [.. entries];
        _entries = [.. Words.Select(entry => (entry.Code, PhraseSet.Of([.. entry.Words])))];
        _all = PhraseSet.Of([.. Words.SelectMany(entry => entry.Words)]);
    }

    /// <summary>Gets no codes at all.</summary>
    public static PhraseCodes<TCode> Empty { get; } = new([]);

    /// <summary>Gets the codes with their phrases as they were given.</summary>
    public ImmutableArray<(TCode Code, ImmutableArray<string> Words)> Words { get; }

    /// <summary>
    /// Reads a block of lines, each a code, a colon, and phrases with bars between them. A line without colon goes on
    /// with the phrases of the one before.
    /// </summary>
    public static PhraseCodes<TCode> FromBlock(string block, Func<string, TCode> parse) => new(Lines(block, parse));

    /// <summary>Returns the length of the longest phrase the text starts with and its code, or 0.</summary>
    public int Match(ReadOnlySpan<char> text, out TCode code)
    {
        code = default!;
        int length = _all.Match(text);
        if (length > 0)
        {
            foreach ((TCode candidate, PhraseSet phrases) in _entries)
            {
                if (phrases.Match(text) == length)
                {
                    code = candidate;
                    return length;
                }
            }
        }

        return 0;
    }

    private static List<(TCode Code, ImmutableArray<string> Words)> Lines(string block, Func<string, TCode> parse)
    {
        var entries = new List<(TCode Code, ImmutableArray<string> Words)>();
        foreach (string line in block.Split('\n'))
        {
            int colon = line.IndexOf(':');
            ImmutableArray<string> words = PhraseSet.Split(line.Substring(colon + 1));
            if (colon >= 0)
            {
                entries.Add((parse(line.Substring(0, colon).Trim()), words));
            }
            else if (entries.Count > 0 && words.Length > 0)
            {
                entries[entries.Count - 1] = (entries[entries.Count - 1].Code, entries[entries.Count - 1].Words.AddRange(words));
            }
        }

        return entries;
    }
}
