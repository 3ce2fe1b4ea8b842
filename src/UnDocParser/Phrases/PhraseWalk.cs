namespace UnDocParser.Phrases;

/// <summary>A walk through the phrases of a set, a character at a time: for words that do not stand in a text one behind the other.</summary>
internal ref struct PhraseWalk
{
    private readonly PhraseEdges _edges;
    private readonly ReadOnlySpan<ushort> _accepts;
    private int _state;

    /// <summary>Initializes the walk.</summary>
    /// <param name="table">The automaton.</param>
    /// <param name="root">The state that the phrases lead from.</param>
    public PhraseWalk(PhraseTable table, int root)
    {
        _edges = new PhraseEdges(table);
        _accepts = table.Accepts;
        _state = root;
    }

    /// <summary>Gets what the phrase stands for that the steps made, counted from 1; 0 where they made none.</summary>
    public readonly int Accepted => _accepts[_state];

    /// <summary>Gets the characters that some phrase goes on with.</summary>
    public readonly ReadOnlySpan<char> NextCharacters => _edges.CharactersOf(_state);

    /// <summary>Goes on by a character, or returns false where no phrase goes on so.</summary>
    public bool TryStep(char character)
    {
        int target = _edges.TargetOf(_state, PhraseFolding.Fold(character));
        _state = target >= 0 ? target : _state;
        return target >= 0;
    }
}
