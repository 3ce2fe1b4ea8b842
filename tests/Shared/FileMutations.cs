using System.Globalization;
using UnDocParser.Tests.Properties;

namespace UnDocParser.Tests.Files;

/// <summary>
/// Files with bytes changed, cut out, copied over others or cut off. <c>UNDOC_MUTATIONS</c> sets their number, <c>UNDOC_SEED</c> the first seed.
/// </summary>
internal static class FileMutations
{
    private const int DefaultCount = 150;
    private const int MostChanges = 8;

    /// <summary>Gets how many there are to be.</summary>
    public static int Count { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("UNDOC_MUTATIONS"), NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? count : DefaultCount;

    /// <summary>Returns damaged files, each made of one of those given, in turns.</summary>
    public static IEnumerable<(int Seed, byte[] Bytes)> Of(IReadOnlyList<byte[]> files)
    {
        for (int index = 0; index < Count; index++)
        {
            int seed = TestSeed.Value + index;
            yield return (seed, Mutate(files[index % files.Count], new Random(seed)));
        }
    }

    private static byte[] Mutate(byte[] bytes, Random random)
    {
        byte[] mutated = [.. bytes];
        switch (random.Next(6))
        {
            case 0:
                return mutated[..random.Next(mutated.Length)];
            case 1:
                int start = random.Next(mutated.Length);
                return [.. mutated[..start], .. mutated[random.Next(start, mutated.Length)..]];
            case 2:
                int from = random.Next(mutated.Length);
                int to = random.Next(mutated.Length);
                int length = random.Next(1 + Math.Min(256, mutated.Length - Math.Max(from, to)));
                bytes.AsSpan(from, length).CopyTo(mutated.AsSpan(to));
                return mutated;
            default:
                for (int change = random.Next(1, MostChanges); change > 0; change--)
                {
                    mutated[random.Next(mutated.Length)] = (byte)random.Next(256);
                }

                return mutated;
        }
    }
}
