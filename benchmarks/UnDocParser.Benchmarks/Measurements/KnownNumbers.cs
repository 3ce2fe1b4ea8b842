using System.Globalization;

namespace UnDocParser.Benchmarks.Measurements;

/// <summary>A table that is checked in, of numbers that are the same on every machine; reports and tests hold new ones against it.</summary>
internal static class KnownNumbers
{
    /// <summary>Reads a table: a line each, its fields parted by tabs.</summary>
    public static string[][] Read(string path) => [.. File.ReadLines(path).Select(line => line.Split('\t'))];

    /// <summary>Returns a table as it is checked in.</summary>
    public static string Write(string[][] lines) => string.Concat(lines.Select(fields => string.Join('\t', fields) + "\n"));

    /// <summary>Tells which numbers are greater than the known ones, and which lines are others.</summary>
    /// <param name="lines">The names of the columns, then a line for each thing counted.</param>
    /// <param name="known">The same as it was.</param>
    /// <param name="names">How many fields of a line name what was counted; the others are numbers.</param>
    /// <param name="tolerance">How many times as much as is known a number may be.</param>
    public static string[] Risen(string[][] lines, string[][] known, int names, double tolerance) =>
        !lines.Select(fields => Name(fields, names)).SequenceEqual(known.Select(fields => Name(fields, names)), StringComparer.Ordinal)
            ? ["The lines are not those that are checked in."]
            :
            [
                .. from line in Enumerable.Range(1, lines.Length - 1)
                   from column in Enumerable.Range(names, lines[0].Length - names)
                   where Number(lines[line][column]) > Number(known[line][column]) * tolerance
                   select $"{Name(lines[line], names)}, {lines[0][column]}: {lines[line][column]}, at most {Text(tolerance)} times {known[line][column]}",
            ];

    /// <summary>Returns a number as it stands in a table.</summary>
    public static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Name(string[] fields, int names) => string.Join(", ", fields.Take(names));

    private static long Number(string number) => long.Parse(number, CultureInfo.InvariantCulture);
}
