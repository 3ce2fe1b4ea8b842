using FsCheck;
using FsCheck.Fluent;

namespace UnDocParser.Tests.Text;

/// <summary>Seeds for random edits. A smaller seed is no simpler case, so none is shrunk.</summary>
public static class RandomSeeds
{
    public static Arbitrary<int> Seeds() => Gen.Choose(0, int.MaxValue - 1).ToArbitrary();
}
