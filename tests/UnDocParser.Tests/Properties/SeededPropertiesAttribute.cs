using FsCheck.Xunit;
using UnDocParser.Tests.Properties;

[assembly: SeededProperties]

namespace UnDocParser.Tests.Properties;

/// <summary>
/// Starts every property of the assembly from the seed of the run: the variable <c>UNDOC_SEED</c>, the hash of the commit in CI, so that a
/// commit is always tried on the same cases and the next one on others. What a failure prints repeats it alone: <c>[Property(Replay = "…")]</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly)]
internal sealed class SeededPropertiesAttribute : PropertiesAttribute
{
    private const string SeedOfNoCommit = "undoc";
    private const ulong OffsetBasis = 14_695_981_039_346_656_037;
    private const ulong Prime = 1_099_511_628_211;

    public SeededPropertiesAttribute()
    {
        var seed = Environment.GetEnvironmentVariable("UNDOC_SEED");
        // Of two numbers: where the generator stands, and by how much it steps, which must be odd.
        Replay = $"{Hash(string.IsNullOrEmpty(seed) ? SeedOfNoCommit : seed)},1";
    }

    // Not the platform's, which is another in every process.
    private static ulong Hash(string text) =>
        text.Aggregate(OffsetBasis, static (hash, character) => unchecked((hash ^ character) * Prime));
}
