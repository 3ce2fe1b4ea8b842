namespace UnDocParser.SyntaxGenerator.Languages;

/// <summary>
/// Builds one automaton for all sets of phrases of a language. A set is a state to begin in; states from which the same endings follow are one state,
/// whatever the set, so that "Recalling also" and "Noting also" share their last word. State 0 leads nowhere.
/// </summary>
internal sealed class AutomatonBuilder
{
    private readonly Dictionary<string, ushort> _states = new(StringComparer.Ordinal);

    public AutomatonBuilder() => AddState(0, []);

    /// <summary>Gets, for each state, where its edges begin; one more at the end.</summary>
    public List<ushort> FirstEdges { get; } = [0];

    /// <summary>Gets, for each state, what a phrase that ends there stands for, from 1; 0 where none ends.</summary>
    public List<ushort> Accepts { get; } = [];

    /// <summary>Gets the characters of the edges; those of one state are in order.</summary>
    public List<ushort> Characters { get; } = [];

    /// <summary>Gets the states that the edges lead to.</summary>
    public List<ushort> Targets { get; } = [];

    /// <summary>Adds a set and returns the state to begin in. Where a phrase stands for several things, the first one counts.</summary>
    /// <param name="phrases">The folded phrases, and what they stand for, from 1.</param>
    public ushort Add(IEnumerable<(string Text, int Accept)> phrases)
    {
        (string Text, int Accept)[] sorted = [.. phrases.GroupBy(phrase => phrase.Text, StringComparer.Ordinal).Select(group => group.First())];
        Array.Sort(sorted, (left, right) => string.CompareOrdinal(left.Text, right.Text));
        return Build(sorted, 0, sorted.Length, 0);
    }

    private ushort Build((string Text, int Accept)[] phrases, int from, int to, int depth)
    {
        int index = from;
        int accept = 0;
        if (index < to && phrases[index].Text.Length == depth)
        {
            accept = phrases[index].Accept;
            index++;
        }

        var edges = new List<(char Character, ushort Target)>();
        while (index < to)
        {
            int start = index;
            while (index < to && phrases[index].Text[depth] == phrases[start].Text[depth])
            {
                index++;
            }

            edges.Add((phrases[start].Text[depth], Build(phrases, start, index, depth + 1)));
        }

        return AddState(accept, edges);
    }

    private ushort AddState(int accept, List<(char Character, ushort Target)> edges)
    {
        string key = (char)accept + string.Concat(edges.Select(edge => $"{edge.Character}{(char)edge.Target}"));
        if (!_states.TryGetValue(key, out ushort state))
        {
            state = checked((ushort)_states.Count);
            _states.Add(key, state);
            Accepts.Add(checked((ushort)accept));
            Characters.AddRange(edges.Select(edge => (ushort)edge.Character));
            Targets.AddRange(edges.Select(edge => edge.Target));
            FirstEdges.Add(checked((ushort)Characters.Count));
        }

        return state;
    }
}
