using FsCheck;
using FsCheck.Fluent;

namespace UnDocParser.Tests.Properties;

internal static class GenExtensions
{
    /// <summary>Returns what the generator makes, made smaller on failure as any value of the type is: right where every smaller value is one too.</summary>
    public static Arbitrary<T> ToShrinkingArbitrary<T>(this Gen<T> generator) => Arb.From(generator, ArbMap.Default.ArbFor<T>().Shrinker);
}
