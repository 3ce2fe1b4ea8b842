using UnDocParser.Text;

namespace UnDocParser.Phrases;

/// <summary>
/// A set of phrases that can be matched at the start of a text: longest match first, at a word boundary.
/// Typewriter and typographic apostrophes are the same character, so are hyphens, every run of blanks is one blank; Arabic vowel
/// marks, tatweel and blanks between ideographs do not count. The text is spelt as words are matched (<see cref="UnicodeFolding"/>).
/// A view of the automaton of a language from one of its states, so that a match costs its own length whatever the size of the set.
/// </summary>
internal sealed class PhraseSet
{
    private readonly PhraseTable _table;
    private readonly ushort _root;

    // Most texts are turned away at once.
    private readonly FirstCharacters _firsts;

    /// <summary>Initializes the set of the phrases that lead from a state to one that ends a phrase.</summary>
    public PhraseSet(PhraseTable table, ushort root)
    {
        _table = table;
        _root = root;
        _firsts = Phrases.FirstCharacters.Of(FirstCharacters);
    }

    /// <summary>Gets a value indicating whether the set has no phrases.</summary>
    public bool IsEmpty => _firsts.IsEmpty;

    /// <summary>Gets the characters that phrases start with, folded, in order.</summary>
    public ReadOnlySpan<char> FirstCharacters => new PhraseEdges(_table).CharactersOf(_root);

    /// <summary>Determines whether a phrase may start with a character; false tells for sure that none does.</summary>
    public bool MayStartWith(char first) => _firsts.MayBegin(first);

    /// <summary>Determines whether a phrase may match a text that starts with a character, set in capitals or not; false tells for sure that none does.</summary>
    public bool MayStartInAnyCase(char first) => MayStartWith(first) || MayStartWith(TextFacts.ToSmall(first));

    /// <summary>Returns the length of the longest phrase that <paramref name="text"/> starts with, or 0.</summary>
    public int Match(ReadOnlySpan<char> text) => Match(text, out _);

    /// <summary>Returns the length of the longest phrase that <paramref name="text"/> starts with, or 0.</summary>
    /// <param name="text">The text.</param>
    /// <param name="accepted">What the phrase stands for, counted from 1, or 0.</param>
    public int Match(ReadOnlySpan<char> text, out int accepted)
    {
        if (!text.IsEmpty && MayStartWith(text[0]) && MatchAsIs(text, out accepted) is > 0 and int length)
        {
            return length;
        }

        accepted = 0;
        return PhraseCapitals.MayStartIn(text) ? PhraseCapitals.Match(this, text, out accepted) : 0;
    }

    /// <summary>Returns the length of the longest phrase that <paramref name="text"/> starts with in the case of the phrase, or 0.</summary>
    /// <param name="text">The text.</param>
    /// <param name="accepted">What the phrase stands for, counted from 1, or 0.</param>
    public int MatchAsIs(ReadOnlySpan<char> text, out int accepted)
    {
        accepted = 0;
        if (text.IsEmpty || !MayStartWith(text[0]))
        {
            return 0;
        }

        var edges = new PhraseEdges(_table);
        ReadOnlySpan<ushort> accepts = _table.Accepts;
        int state = _root;
        int best = 0;
        int index = 0;
        while (index < text.Length)
        {
            int before = state;
            int next = Step(edges, text, index, ref state);
            if (next < 0)
            {
                break;
            }

            // A blank between ideographs leads nowhere, and is no part of the phrase before it.
            char last = text[next - 1];
            index = SkipIgnorable(text, next);
            if (state != before && accepts[state] != 0 && IsBoundary(text, index, last))
            {
                best = index;
                accepted = accepts[state];
            }
        }

        return best;
    }

    /// <summary>Begins a walk through the phrases.</summary>
    public PhraseWalk Walk() => new(_table, _root);

    /// <summary>Determines whether a phrase may end between two characters: where the second does not go on with the word of the first.</summary>
    public static bool MayEndBetween(char last, char next) => !char.IsLetter(next) || !char.IsLetter(last) || TextFacts.IsIdeograph(last);

    /// <summary>Tells whether the whole text is one phrase of the set.</summary>
    public bool Contains(ReadOnlySpan<char> text) => text.Length > 0 && Match(text) == text.Length;

    // Goes on by one character, or by a run of blanks; returns where the text goes on, or -1 where no phrase does.
    private static int Step(in PhraseEdges edges, ReadOnlySpan<char> text, int index, ref int state)
    {
        char character = PhraseFolding.Fold(text[index]);
        int next = index + 1;
        if (character == ' ')
        {
            while (next < text.Length && (PhraseFolding.Fold(text[next]) == ' ' || TextFacts.IsIgnorable(text[next])))
            {
                next++;
            }
        }

        int target = edges.TargetOf(state, character);
        if (target >= 0)
        {
            state = target;
            return next;
        }

        return character == ' ' && IsBetweenIdeographs(text, index, next) ? next : -1;
    }

    // Justified lines are extracted with blanks between ideographs: "重 申".
    private static bool IsBetweenIdeographs(ReadOnlySpan<char> text, int start, int end) =>
        start > 0 && end < text.Length && TextFacts.IsIdeograph(text[start - 1]) && TextFacts.IsIdeograph(text[end]);

    private static bool IsBoundary(ReadOnlySpan<char> text, int index, char last) =>
        index >= text.Length || MayEndBetween(last, text[index]);

    // A run is passed over once, however long it is.
    private static int SkipIgnorable(ReadOnlySpan<char> text, int index)
    {
        while (index < text.Length && TextFacts.IsIgnorable(text[index]))
        {
            index++;
        }

        return index;
    }
}
