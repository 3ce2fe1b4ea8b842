namespace UnDocParser.Cli.Listings;

/// <summary>How outputs name the values of enumerations: <c>secretaryGeneral</c>.</summary>
internal static class CodeName
{
    /// <summary>Returns the name of a value with a small letter first.</summary>
    /// <param name="value">The value.</param>
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        string name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
