using System.Globalization;

namespace UnDocParser.Tests.Properties;

/// <summary>
/// The seed of the run: the variable <c>UNDOC_SEED</c>, the hash of the commit in CI, so that a commit is always tried on the same cases and
/// the next one on others. A number stands for itself, any other word for its hash; without the variable the seed is always the same.
/// </summary>
internal static class TestSeed
{
    private const string SeedOfNoCommit = "undoc";
    private const ulong OffsetBasis = 14_695_981_039_346_656_037;
    private const ulong Prime = 1_099_511_628_211;

    /// <summary>Gets the first of the seeds for <see cref="Random"/>: from 0 to 2³⁰ - 1, so that others can be counted from it.</summary>
    public static int Value { get; } = (int)(Read(Environment.GetEnvironmentVariable("UNDOC_SEED")) & 0x3FFF_FFFF);

    /// <summary>Gets how a run is told to start from this seed again, for the output of a test.</summary>
    public static string Text { get; } = string.Create(CultureInfo.InvariantCulture, $"UNDOC_SEED={Value}");

    private static ulong Read(string? word)
    {
        word = string.IsNullOrEmpty(word) ? SeedOfNoCommit : word;
        return int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? (ulong)number : Hash(word);
    }

    // Not the platform's, which is another in every process.
    private static ulong Hash(string text) => text.Aggregate(OffsetBasis, static (hash, character) => unchecked((hash ^ character) * Prime));
}
