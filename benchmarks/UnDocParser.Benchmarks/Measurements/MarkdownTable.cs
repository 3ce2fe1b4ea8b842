using System.Globalization;

namespace UnDocParser.Benchmarks.Measurements;

/// <summary>Prints a table of Markdown: the first column of words, the others of numbers.</summary>
internal static class MarkdownTable
{
    /// <summary>Prints a heading and the head of a table.</summary>
    public static void Begin(string? heading, params string[] columns)
    {
        Console.WriteLine();
        if (heading is not null)
        {
            Console.WriteLine($"### {heading}\n");
        }

        Row(columns);
        Console.WriteLine("| --- |" + string.Concat(Enumerable.Repeat(" ---: |", columns.Length - 1)));
    }

    /// <summary>Prints a row.</summary>
    public static void Row(params string[] cells) => Console.WriteLine($"| {string.Join(" | ", cells)} |");

    /// <summary>Returns a number with two digits behind the point, with fewer where it is great.</summary>
    public static string Number(double number) =>
        number.ToString(Math.Abs(number) < 100 ? "F2" : Math.Abs(number) < 1000 ? "F1" : "F0", CultureInfo.InvariantCulture);

    /// <summary>Returns whether a bar is met, and the aim beyond it.</summary>
    /// <param name="distances">Of each place measured how far it is to the better side of the bar, and of the aim.</param>
    public static string Verdict(params (double FromBar, double FromAim)[] distances) =>
        distances.All(distance => distance.FromAim >= 0) ? "met, the aim too"
        : distances.All(distance => distance.FromBar >= 0) ? "met"
        : distances.All(distance => distance.FromBar < 0) ? "missed"
        : "missed in part";
}
