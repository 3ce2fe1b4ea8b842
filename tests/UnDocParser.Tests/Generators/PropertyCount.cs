using System.Globalization;

namespace UnDocParser.Tests.Generators;

/// <summary>How many cases a property is tried on; the environment variable <c>UNDOC_PROPERTY_COUNT</c> raises it.</summary>
internal static class PropertyCount
{
    public static int Of(int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable("UNDOC_PROPERTY_COUNT"), NumberStyles.None, CultureInfo.InvariantCulture, out int count)
            ? Math.Max(usual, count)
            : usual;
}
