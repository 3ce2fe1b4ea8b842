using UnDocParser.Benchmarks.Measurements;
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
        string table = KnownNumbers.Write(lines);
        output.WriteLine(table);
        if (Repository.IsUpdating)
        {
            File.WriteAllText(Repository.PathOf(path), table);
        }

        string[] risen = KnownNumbers.Risen(lines, KnownNumbers.Read(Repository.PathOf(path)), names, tolerance);
        Assert.True(
            risen.Length == 0,
            $"More than checked in. If it is worth it, run this test alone with UNDOC_UPDATE_DOCS=1, which writes {path}, and check that in.\n{string.Join('\n', risen)}");
    }
}
