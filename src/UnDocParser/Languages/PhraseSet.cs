using System.Collections.Immutable;
using System.Text;

namespace UnDocParser.Languages;

/// <summary>
/// A set of phrases that can be matched at the start of a text: longest match first, at a word boundary.
/// Typewriter and typographic apostrophes are the same character, so are hyphens, every run of blanks is one blank; Arabic vowel
/// marks, tatweel, marks of writing direction and blanks between ideographs do not count.
/// A trie over folded characters, so that a match costs its own length whatever the size of the set.
/// </summary>
internal sealed class PhraseSet
{
    // The nodes of the trie, level by level: those below one node follow each other, and those below the next follow them.
    private readonly char[] _characters;
    private readonly int[] _firstBelow;
    private readonly bool[] _endsPhrase;

    private PhraseSet(IEnumerable<string> phrases)
    {
        string[] folded = [.. phrases.Select(FoldAll).Where(phrase => phrase.Length > 0)];
        Array.Sort(folded, StringComparer.Ordinal);
        var characters = new List<char> { '\0' };
        var firstBelow = new List<int>();
        var endsPhrase = new List<bool>();
        var levels = new Queue<(int From, int To, int Depth)>();
        levels.Enqueue((0, folded.Length, 0));
        while (levels.Count > 0)
        {
            (int from, int to, int depth) = levels.Dequeue();
            int index = from;
            while (index < to && folded[index].Length == depth)
            {
                index++;
            }

            endsPhrase.Add(index > from);
            firstBelow.Add(characters.Count);
            while (index < to)
            {
                int start = index;
                while (index < to && folded[index][depth] == folded[start][depth])
                {
                    index++;
                }

                characters.Add(folded[start][depth]);
                levels.Enqueue((start, index, depth + 1));
            }
        }

        firstBelow.Add(characters.Count);
        _characters = [.. characters];
        _firstBelow = [.. firstBelow];
        _endsPhrase = [.. endsPhrase];
    }

    /// <summary>Gets a set without phrases.</summary>
    public static PhraseSet Empty { get; } = new([]);

    /// <summary>Gets the characters that phrases start with, folded, in order.</summary>
    public ReadOnlySpan<char> FirstCharacters => _characters.AsSpan(_firstBelow[0], _firstBelow[1] - _firstBelow[0]);

    /// <summary>Makes a set of the given phrases.</summary>
    public static PhraseSet Of(params string[] phrases) => new(phrases);

    /// <summary>Makes a set of all phrases of some sets.</summary>
    public static PhraseSet Union(params PhraseSet[] sets)
    {
        var phrases = new List<string>();
        foreach (PhraseSet set in sets)
        {
            set.AddTo(phrases, 0, string.Empty);
        }

        return new PhraseSet(phrases);
    }

    /// <summary>Makes a set from a block of text with phrases separated by bars or line ends.</summary>
    public static PhraseSet FromBlock(string block) => new(Split(block));

    /// <summary>Splits a block of text into its phrases, which bars or line ends separate.</summary>
    public static ImmutableArray<string> Split(string block) =>
        [.. block.Split('|', '\n').Select(phrase => phrase.Trim()).Where(phrase => phrase.Length > 0)];

    /// <summary>Returns the length of the longest phrase that <paramref name="text"/> starts with, or 0.</summary>
    public int Match(ReadOnlySpan<char> text)
    {
        int node = 0;
        int best = 0;
        int index = 0;
        while (index < text.Length)
        {
            if (TextFacts.IsIgnorable(text[index]))
            {
                index++;
                best = _endsPhrase[node] && IsBoundary(text, index) ? index : best;
                continue;
            }

            char character = Fold(text[index]);
            int next = index + 1;
            if (character == ' ')
            {
                while (next < text.Length && (Fold(text[next]) == ' ' || TextFacts.IsIgnorable(text[next])))
                {
                    next++;
                }
            }

            int child = Below(node, character);
            if (child == 0 && character == ' ' && IsBetweenIdeographs(text, index, next))
            {
                index = next;
                continue;
            }

            if (child == 0)
            {
                break;
            }

            node = child;
            index = next;
            if (_endsPhrase[node] && IsBoundary(text, index))
            {
                best = index;
            }
        }

        return best;
    }

    /// <summary>Tells whether the whole text is one phrase of the set.</summary>
    public bool Contains(ReadOnlySpan<char> text) => text.Length > 0 && Match(text) == text.Length;

    // Justified lines are extracted with blanks between ideographs: "重 申".
    private static bool IsBetweenIdeographs(ReadOnlySpan<char> text, int start, int end) =>
        start > 0 && end < text.Length && TextFacts.IsIdeograph(text[start - 1]) && TextFacts.IsIdeograph(text[end]);

    private static bool IsBoundary(ReadOnlySpan<char> text, int index)
    {
        int next = index;
        while (next < text.Length && TextFacts.IsIgnorable(text[next]))
        {
            next++;
        }

        if (next >= text.Length || !char.IsLetter(text[next]))
        {
            return true;
        }

        char last = LastCounted(text, index);
        return !char.IsLetter(last) || TextFacts.IsIdeograph(last);
    }

    private static char LastCounted(ReadOnlySpan<char> text, int end)
    {
        int last = end - 1;
        while (last > 0 && TextFacts.IsIgnorable(text[last]))
        {
            last--;
        }

        return text[last];
    }

    private static char Fold(char character) => character switch
    {
        '’' or 'ʼ' or '‘' => '\'',
        '\u2010' or '\u2011' => '-',
        '\u00A0' or '\u202F' or '\u2009' or '\u3000' or '\t' or '\n' => ' ',
        _ => KangxiRadicals.Fold(character),
    };

    private static string FoldAll(string phrase)
    {
        var folded = new StringBuilder(phrase.Length);
        foreach (char character in phrase)
        {
            if (!TextFacts.IsIgnorable(character))
            {
                folded.Append(Fold(character));
            }
        }

        return folded.ToString();
    }

    private void AddTo(List<string> phrases, int node, string read)
    {
        if (_endsPhrase[node])
        {
            phrases.Add(read);
        }

        for (int below = _firstBelow[node]; below < _firstBelow[node + 1]; below++)
        {
            AddTo(phrases, below, read + _characters[below]);
        }
    }

    // The node below another that a character leads to, or 0.
    private int Below(int node, char character)
    {
        int low = _firstBelow[node];
        int high = _firstBelow[node + 1] - 1;
        while (low <= high)
        {
            int middle = (low + high) >> 1;
            char found = _characters[middle];
            if (found == character)
            {
                return middle;
            }

            if (found < character)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return 0;
    }
}
