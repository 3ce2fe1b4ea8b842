using System.Globalization;

namespace UnDocParser.Word.Reading;

/// <summary>Reads values of attributes, which in a damaged file may be anything.</summary>
internal static class Values
{
    /// <summary>Returns the number that an attribute holds.</summary>
    /// <param name="value">The value, or null.</param>
    /// <param name="other">The number to take if it is none.</param>
    public static int Number(string? value, int other) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : other;
}
