using Spectre.Console;

namespace UnDocParser.Cli.Listings;

/// <summary>Tables as text.</summary>
internal static class TableText
{
    /// <summary>Draws a table, without blanks at line ends.</summary>
    /// <param name="table">The table.</param>
    /// <param name="width">The number of columns.</param>
    /// <param name="hasColors">Whether someone watches.</param>
    public static string Draw(Table table, int width, bool hasColors)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = hasColors ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = hasColors ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
        });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
        console.Write(table);
        return string.Join('\n', text.ToString().Split('\n').Select(line => line.TrimEnd()));
    }
}
