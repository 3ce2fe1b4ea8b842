namespace UnDocParser.Phrases;

/// <summary>
/// One automaton for all sets of phrases of a language: a set is the phrases that lead from its state to one that accepts. The spans are data of the
/// assembly, so that nothing is built to read them.
/// </summary>
internal abstract class PhraseTable
{
    /// <summary>Gets, for each state of the automaton, where its edges begin; one more at the end.</summary>
    public abstract ReadOnlySpan<ushort> FirstEdges { get; }

    /// <summary>Gets, for each state, what a phrase that ends there stands for, from 1; 0 where none ends.</summary>
    public abstract ReadOnlySpan<ushort> Accepts { get; }

    /// <summary>Gets the characters of the edges; those of one state are in order.</summary>
    public abstract ReadOnlySpan<char> Characters { get; }

    /// <summary>Gets the states that the edges lead to.</summary>
    public abstract ReadOnlySpan<ushort> Targets { get; }
}
