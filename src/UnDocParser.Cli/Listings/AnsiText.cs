namespace UnDocParser.Cli.Listings;

/// <summary>Colours of terminals. What is coloured has gone through <see cref="SafeText"/>.</summary>
internal static class AnsiText
{
    private const string Reset = "\u001b[0m";

    /// <summary>Returns a text in red and struck out: it is gone.</summary>
    public static string Red(string text) => $"\u001b[31;9m{text}{Reset}";

    /// <summary>Returns a text in green: it is new.</summary>
    public static string Green(string text) => $"\u001b[32m{text}{Reset}";

    /// <summary>Returns a text in bold letters.</summary>
    public static string Bold(string text) => $"\u001b[1m{text}{Reset}";

    /// <summary>Returns a text in grey.</summary>
    public static string Faint(string text) => $"\u001b[2m{text}{Reset}";
}
