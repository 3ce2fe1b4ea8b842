using System.Globalization;
using UnDocParser.Benchmarks.Counting;
using UnDocParser.Benchmarks.Inputs;

namespace UnDocParser.Benchmarks.Measurements;

/// <summary>
/// The characters that the library looks at and the steps it takes, for one resolution in each language and layout: no machine and no load falls into
/// these numbers. Beside a table of known ones the report fails where one has risen.
/// </summary>
internal static class CounterReport
{
    private const string Update = "--update";
    private const int Clauses = 48;

    // Of a count: what vectors of another width may look at beyond the end of a word.
    private const double Tolerance = 1.02;

    /// <summary>Prints the table, and compares it with a known one.</summary>
    /// <param name="path">The known table, a file; null where there is none. <c>--update</c> before it, as in <c>--update=counters.tsv</c>, writes it.</param>
    public static void Print(string? path)
    {
        var library = CountedLibrary.Load();
        string[][] lines =
        [
            ["text", "characters", "parse: looks", "parse: steps", "tokens: looks", "tokens: steps", "model: looks", "model: steps"],
            .. from language in ParallelResolution.Languages
               from layout in ParallelResolution.Layouts
               select Count(library, $"{language}, {layout}", ParallelResolution.Write(language, layout, Clauses)),
        ];
        Console.WriteLine("Characters that the library looks at and steps it takes, in all, for one resolution in each language and layout.");
        MarkdownTable.Begin(null, lines[0]);
        foreach (string[] line in lines.Skip(1))
        {
            MarkdownTable.Row(line);
        }

        if (path?.StartsWith(Update + "=", StringComparison.Ordinal) == true)
        {
            File.WriteAllLines(path[(Update.Length + 1)..], lines.Select(line => string.Join('\t', line)));
        }
        else if (path is not null)
        {
            Compare(lines, [.. File.ReadLines(path).Select(line => line.Split('\t'))], path);
        }
    }

    private static string[] Count(CountedLibrary library, string name, string text)
    {
        StagedWork work = library.Count(text);
        return [name, Number(text.Length), .. work.Stages.SelectMany(stage => (string[])[Number(stage.Work.Characters), Number(stage.Work.Steps)])];
    }

    private static void Compare(string[][] lines, string[][] known, string path)
    {
        string[] risen =
        [
            .. from line in Enumerable.Range(1, lines.Length - 1)
               from column in Enumerable.Range(1, lines[0].Length - 1)
               where line >= known.Length || lines[line][0] != known[line][0] || Number(lines[line][column]) > Number(known[line][column]) * Tolerance
               select $"{lines[line][0]}, {lines[0][column]}: {lines[line][column]}, at most {Tolerance} times {(line < known.Length ? known[line][column] : "nothing")}",
        ];
        Console.WriteLine();
        Console.WriteLine(risen.Length == 0 ? $"None above those of {path}." : $"Above those of {path}; if they are worth it: counters {Update}={path}");
        Array.ForEach(risen, Console.WriteLine);
        Environment.ExitCode = risen.Length == 0 ? 0 : 1;
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static long Number(string number) => long.Parse(number, CultureInfo.InvariantCulture);
}
