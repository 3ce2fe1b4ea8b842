using UnDocParser.Syntax;

namespace UnDocParser.Tests.Invariants;

/// <summary>
/// What a parse allocates for a block of each shape, so that no change makes it dearer unnoticed. A change that means to writes its
/// own figure.
/// </summary>
public sealed class ParseAllocationTests
{
    private const int Blocks = 1000;
    private const double Bar = 1.04;
    private const string Start = "United Nations A/RES/99/1\n\nThe General Assembly,\n\nNoting the tides,\n\n1. Welcomes the lamps;\n\n";

    // Of code that is not optimised yet, which allocates most: a run of the tests is too short to count on more.
    public static TheoryData<string, string, int> Shapes => new()
    {
        { "rows of a table", "| lamps | A/99/9 | 12 |\n", 388 },
        { "headings", "Lamps and buoys\n\n", 432 },
        { "clauses", "2. Requests the Harbour Fund to report on its work;\n\n", 544 },
        { "clauses of three lines", "2. Requests the keepers of lighthouses, who serve\nall that are at sea, whatever flag they\nsail under, to go on;\n\n", 547 },
        { "items within items", "(a) The first:\n\n(i) Its part;\n\n", 1851 },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_block_costs_no_more_bytes_than_it_did(string name, string block, int bytes)
    {
        Assert.NotEmpty(name);
        string text = Start + string.Concat(Enumerable.Repeat(block, Blocks));
        Assert.InRange(AllocatedBytes.Of(() => SyntaxTree.ParseText(text)), 0, bytes * Blocks * Bar);
    }
}
