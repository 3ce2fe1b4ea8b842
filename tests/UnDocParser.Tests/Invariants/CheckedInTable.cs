using System.Globalization;
using UnDocParser.Tests.Documentation;
using Xunit.Abstractions;

namespace UnDocParser.Tests.Invariants;

/// <summary>A table of numbers that are the same on every machine, checked in so that none of them rises unnoticed.</summary>
internal static class CheckedInTable
{
    /// <summary>Compares the table with what was counted now, or writes it when asked to.</summary>
    /// <param name="path">The file, named from the root of the repository.</param>
    /// <param name="lines">The names of the columns, then what was counted.</param>
    /// <param name="names">How many fields of a line name what was counted; the others are numbers.</param>
    /// <param name="tolerance">How many times as much as is checked in a number may be.</param>
    /// <param name="output">Where the table is printed.</param>
    public static void HoldsAtMost(string path, string[][] lines, int names, double tolerance, ITestOutputHelper output)
    {
        string table = string.Concat(lines.Select(fields => string.Join('\t', fields) + "\n"));
        output.WriteLine(table);
        if (Repository.IsUpdating)
        {
            File.WriteAllText(Repository.PathOf(path), table);
        }

        string[][] known = [.. File.ReadLines(Repository.PathOf(path)).Select(line => line.Split('\t'))];
        Assert.Equal(known.Select(fields => Identity(fields, names)), lines.Select(fields => Identity(fields, names)));
        IEnumerable<string> risen = from line in Enumerable.Range(1, lines.Length - 1)
                                    from column in Enumerable.Range(names, lines[0].Length - names)
                                    where Number(lines[line][column]) > Number(known[line][column]) * tolerance
                                    select $"\n{Identity(lines[line], names)}, {lines[0][column]}: {lines[line][column]}, at most {tolerance} times {known[line][column]}";
        string report = string.Concat(risen);
        Assert.True(report.Length == 0, $"More than checked in. If it is worth it, run this test alone with UNDOC_UPDATE_DOCS=1, which writes {path}, and check that in.{report}");
    }

    private static string Identity(string[] fields, int names) => string.Join(" of ", fields.Take(names));

    private static long Number(string number) => long.Parse(number, CultureInfo.InvariantCulture);
}
