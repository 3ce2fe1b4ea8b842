using UnDocParser.Benchmarks.Counting;
using UnDocParser.Benchmarks.Inputs;

namespace UnDocParser.Benchmarks.Measurements;

/// <summary>
/// The characters that the library looks at and the steps it takes, for one resolution in each language and layout: no machine and no load falls into
/// these numbers. Beside a table of known ones the report fails where one has risen.
/// </summary>
internal static class CounterReport
{
    private const string Update = "--update=";
    private const int Clauses = 48;

    // Of a count: what vectors of another width may look at beyond the end of a word.
    private const double Tolerance = 1.02;

    /// <summary>Prints the table, and compares it with a known one.</summary>
    /// <param name="path">The known table, a file; null where there is none. <c>--update=</c> before it, as in <c>--update=counters.tsv</c>, writes it.</param>
    public static void Print(string? path)
    {
        if (path?.StartsWith(Update, StringComparison.Ordinal) == false && !File.Exists(path))
        {
            Console.Error.WriteLine($"There is no table {path}; {Update}{path} makes one.");
            Environment.ExitCode = 2;
            return;
        }

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

        if (path?.StartsWith(Update, StringComparison.Ordinal) == true)
        {
            File.WriteAllText(path[Update.Length..], KnownNumbers.Write(lines));
        }
        else if (path is not null)
        {
            Compare(lines, path);
        }
    }

    private static string[] Count(CountedLibrary library, string name, string text)
    {
        // The first time the tables of its language are read too.
        _ = library.Count(text);
        StagedWork work = library.Count(text);
        return [name, KnownNumbers.Text(text.Length), .. work.Stages.SelectMany(stage => (string[])[KnownNumbers.Text(stage.Work.Characters), KnownNumbers.Text(stage.Work.Steps)])];
    }

    private static void Compare(string[][] lines, string path)
    {
        string[] risen = KnownNumbers.Risen(lines, KnownNumbers.Read(path), names: 1, Tolerance);
        Console.WriteLine();
        Console.WriteLine(risen.Length == 0 ? $"None above those of {path}." : $"Above those of {path}; if they are worth it: counters {Update}{path}");
        Array.ForEach(risen, Console.WriteLine);
        Environment.ExitCode = risen.Length == 0 ? 0 : 1;
    }
}
