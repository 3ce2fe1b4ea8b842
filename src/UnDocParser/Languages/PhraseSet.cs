using System.Collections.Immutable;

namespace UnDocParser.Languages;

/// <summary>
/// A set of phrases that can be matched at the start of a text: longest match first, at a word boundary.
/// Typewriter and typographic apostrophes are the same character, every run of blanks is one blank; Arabic vowel
/// marks, tatweel, marks of writing direction and blanks between ideographs do not count.
/// A trie over folded characters, so that a match costs its own length whatever the size of the set.
/// </summary>
internal sealed class PhraseSet
{
    private readonly Node _root = new();

    private PhraseSet(IEnumerable<string> phrases)
    {
        foreach (string phrase in phrases)
        {
            Node node = _root;
            foreach (char character in phrase)
            {
                if (!TextFacts.IsIgnorable(character))
                {
                    node = node.GetOrAdd(Fold(character));
                }
            }

            if (node != _root)
            {
                node.EndsPhrase = true;
            }
        }

        _root.Freeze();
    }

    /// <summary>Gets a set without phrases.</summary>
    public static PhraseSet Empty { get; } = new([]);

    /// <summary>Gets the characters that phrases start with, folded, in order.</summary>
    public ReadOnlySpan<char> FirstCharacters => _root.Keys;

    /// <summary>Makes a set of the given phrases.</summary>
    public static PhraseSet Of(params string[] phrases) => new(phrases);

    /// <summary>Makes a set of all phrases of some sets.</summary>
    public static PhraseSet Union(params PhraseSet[] sets)
    {
        var union = new PhraseSet([]);
        foreach (PhraseSet set in sets)
        {
            set._root.AddTo(union._root);
        }

        union._root.Freeze();
        return union;
    }

    /// <summary>Makes a set from a block of text with phrases separated by bars or line ends.</summary>
    public static PhraseSet FromBlock(string block) => new(Split(block));

    /// <summary>Splits a block of text into its phrases, which bars or line ends separate.</summary>
    public static ImmutableArray<string> Split(string block) =>
        [.. block.Split('|', '\n').Select(phrase => phrase.Trim()).Where(phrase => phrase.Length > 0)];

    /// <summary>Returns the length of the longest phrase that <paramref name="text"/> starts with, or 0.</summary>
    public int Match(ReadOnlySpan<char> text)
    {
        Node node = _root;
        int best = 0;
        int index = 0;
        while (index < text.Length)
        {
            if (TextFacts.IsIgnorable(text[index]))
            {
                index++;
                best = node.EndsPhrase && IsBoundary(text, index) ? index : best;
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

            Node? child = node.Find(character);
            if (child is null && character == ' ' && IsBetweenIdeographs(text, index, next))
            {
                index = next;
                continue;
            }

            if (child is null)
            {
                break;
            }

            node = child;
            index = next;
            if (node.EndsPhrase && IsBoundary(text, index))
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
        '\u00A0' or '\u202F' or '\u2009' or '\u3000' or '\t' or '\n' => ' ',
        _ => KangxiRadicals.Fold(character),
    };

    private sealed class Node
    {
        private readonly SortedDictionary<char, Node> _building = [];
        private char[] _keys = [];
        private Node[] _children = [];

        public bool EndsPhrase { get; set; }

        public ReadOnlySpan<char> Keys => _keys;

        public Node GetOrAdd(char character)
        {
            if (!_building.TryGetValue(character, out Node? child))
            {
                _building.Add(character, child = new Node());
            }

            return child;
        }

        public void AddTo(Node other)
        {
            other.EndsPhrase |= EndsPhrase;
            for (int index = 0; index < _keys.Length; index++)
            {
                _children[index].AddTo(other.GetOrAdd(_keys[index]));
            }
        }

        public void Freeze()
        {
            _keys = [.. _building.Keys];
            _children = [.. _building.Values];
            _building.Clear();
            foreach (Node child in _children)
            {
                child.Freeze();
            }
        }

        public Node? Find(char character)
        {
            int index = Array.BinarySearch(_keys, character);
            return index < 0 ? null : _children[index];
        }
    }
}
