namespace UnDocParser.Benchmarks.Counting;

/// <summary>What the counters of a library say.</summary>
/// <param name="Counters">By the name of the counter: what is counted, a blank, and the namespace.</param>
internal sealed record Work(IReadOnlyDictionary<string, long> Counters)
{
    /// <summary>Gets the characters looked at.</summary>
    public long Characters => Sum(CountedLibrary.Characters);

    /// <summary>Gets the rounds of loops and calls of methods.</summary>
    public long Steps => Sum(CountedLibrary.Steps);

    private long Sum(string kind) => Counters.Where(counter => counter.Key.StartsWith(kind, StringComparison.Ordinal)).Sum(counter => counter.Value);
}

/// <summary>What a text cost, stage for stage.</summary>
/// <param name="Length">The length of the text.</param>
/// <param name="Parse">Its tree.</param>
/// <param name="Tokens">Its tokens, the tree apart.</param>
/// <param name="Model">Its model, tree and tokens apart.</param>
internal sealed record StagedWork(int Length, Work Parse, Work Tokens, Work Model)
{
    /// <summary>Gets the stages by name.</summary>
    public IEnumerable<(string Name, Work Work)> Stages => [("parse", Parse), ("tokens", Tokens), ("model", Model)];

    /// <summary>Returns the work of a stage.</summary>
    public Work Of(string stage) => Stages.First(one => one.Name == stage).Work;
}
