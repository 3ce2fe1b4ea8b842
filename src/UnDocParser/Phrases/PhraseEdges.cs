namespace UnDocParser.Phrases;

/// <summary>The edges of an automaton of phrases, looked up once for a text that is matched.</summary>
/// <param name="table">The automaton.</param>
internal readonly ref struct PhraseEdges(PhraseTable table)
{
    private readonly ReadOnlySpan<ushort> _firstEdges = table.FirstEdges;
    private readonly ReadOnlySpan<char> _characters = table.Characters;
    private readonly ReadOnlySpan<ushort> _targets = table.Targets;

    /// <summary>Returns the characters that lead from a state, in order.</summary>
    public ReadOnlySpan<char> CharactersOf(int state) => _characters.Slice(_firstEdges[state], _firstEdges[state + 1] - _firstEdges[state]);

    /// <summary>Returns the state that a character leads to, or -1.</summary>
    public int TargetOf(int state, char character)
    {
        int low = _firstEdges[state];
        int high = _firstEdges[state + 1] - 1;
        while (low <= high)
        {
            int middle = (low + high) >> 1;
            char found = _characters[middle];
            if (found == character)
            {
                return _targets[middle];
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

        return -1;
    }
}
