namespace UnDocParser.Benchmarks.Counting;

/// <summary>
/// How the work on a shape of text grows, by three lengths of it: from the second to the third it grows so many times as much as from the first to the
/// second. What does not grow, a masthead and the language found in the first characters, so falls out of it. One look a character is always allowed.
/// </summary>
/// <param name="Short">The work on the shortest.</param>
/// <param name="Middle">The work on one twice or more as long.</param>
/// <param name="Long">The work on the longest.</param>
internal sealed record WorkGrowth(StagedWork Short, StagedWork Middle, StagedWork Long)
{
    /// <summary>The greatest exponent that is taken for linear. The report fails above it, so that continuous integration stops work that grows as the square, whose exponent is 2.</summary>
    public const double Bar = 1.15;

    /// <summary>Measures a shape.</summary>
    /// <param name="library">The library that counts.</param>
    /// <param name="make">Makes a text of about a size.</param>
    /// <param name="sizes">The three sizes, each the same times the one before.</param>
    public static WorkGrowth Of(CountedLibrary library, Func<int, string> make, params int[] sizes) =>
        new(library.Count(make(sizes[0])), library.Count(make(sizes[1])), library.Count(make(sizes[2])));

    /// <summary>Gets the stages, each with its exponents: that of the characters looked at, and that of the steps.</summary>
    public IEnumerable<(string Stage, double Characters, double Steps)> Exponents =>
        Long.Stages.Select(stage => (stage.Name, Exponent(stage.Name, static work => work.Characters), Exponent(stage.Name, static work => work.Steps)));

    /// <summary>Returns the exponents of all namespaces in a stage by the characters that their code looks at, the greatest first.</summary>
    public IEnumerable<(string Namespace, double Exponent)> OfNamespaces(string stage) =>
        Long.Of(stage).Counters.Keys
            .Where(key => key.StartsWith(CountedLibrary.Characters, StringComparison.Ordinal))
            .Select(key => (key[(CountedLibrary.Characters.Length + 1)..], Exponent(stage, work => work.Counters[key])))
            .OrderByDescending(pair => pair.Item2);

    private double Exponent(string stage, Func<Work, long> count)
    {
        double first = Grown(Short, Middle, stage, count);
        double second = Grown(Middle, Long, stage, count);
        return Math.Log(second / first) / Math.Log((double)(Long.Length - Middle.Length) / (Middle.Length - Short.Length));
    }

    private static double Grown(StagedWork from, StagedWork to, string stage, Func<Work, long> count) =>
        Math.Max(0, count(to.Of(stage)) - count(from.Of(stage))) + (to.Length - from.Length);
}
