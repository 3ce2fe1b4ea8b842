using System.Globalization;
using FsCheck.Xunit;
using UnDocParser.Tests.Properties;

[assembly: SeededProperties]

namespace UnDocParser.Tests.Properties;

/// <summary>
/// Starts every property of the assembly from the seed of the run. What a failure prints repeats it alone: <c>[Property(Replay = "…")]</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly)]
internal sealed class SeededPropertiesAttribute : PropertiesAttribute
{
    // Of two numbers: where the generator stands, and by how much it steps, which must be odd.
    public SeededPropertiesAttribute() => Replay = string.Create(CultureInfo.InvariantCulture, $"{(ulong)TestSeed.Value},1");
}
