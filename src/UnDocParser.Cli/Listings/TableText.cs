using Spectre.Console;
using Spectre.Console.Rendering;

namespace UnDocParser.Cli.Listings;

/// <summary>Tables as text.</summary>
internal static class TableText
{
    // Wide enough for every row where nobody watches: a line that wraps cannot be searched.
    private const int WidthOfFile = 1000;
    private const int NarrowestTerminal = 60;

    /// <summary>Makes a cell that shows a text as it is, on one line.</summary>
    /// <param name="text">The words of a document, or anything else.</param>
    /// <param name="color">Its colour, or null for that of the terminal.</param>
    public static IRenderable Cell(string text, Color? color = null) => new Spectre.Console.Text(SafeText.Show(text), new Style(foreground: color));

    /// <summary>Draws a table, without blanks at line ends.</summary>
    /// <param name="table">The table.</param>
    /// <param name="style">Who watches.</param>
    public static string Draw(Table table, TableStyle style)
    {
        bool hasColors = style.HasColors;
        using var text = new StringWriter { NewLine = "\n" };
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = hasColors ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = hasColors ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
        });
        console.Profile.Width = style.Width is { } width ? Math.Max(NarrowestTerminal, width) : WidthOfFile;
        console.Profile.Capabilities.Unicode = true;
        console.Write(table);
        return string.Join('\n', text.ToString().Split('\n').Select(line => line.TrimEnd()));
    }
}

/// <summary>Who watches a table.</summary>
/// <param name="Width">The columns of the terminal it is printed on; null where it is not printed on one.</param>
/// <param name="HasColors">Whether colours are wanted.</param>
internal readonly record struct TableStyle(int? Width, bool HasColors);
