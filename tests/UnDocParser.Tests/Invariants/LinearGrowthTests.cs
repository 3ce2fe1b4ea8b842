using UnDocParser.Syntax;

namespace UnDocParser.Tests.Invariants;

/// <summary>The bytes a parse allocates grow with the text, not faster. Bytes, for seconds depend on the machine.</summary>
public sealed class LinearGrowthTests
{
    private const int Times = 10;
    private const double Bar = 13;

    public static TheoryData<string, string, string> Texts => new()
    {
        { "clauses one a line", "The General Assembly,\nRecalling its resolution 59/50 of 2 December 2004,\n", "1. Requests the Harbour Fund to report on its work;\n" },
        { "wrapped paragraphs", "The General Assembly,\n\n", "Recalling that the keepers of lighthouses serve all who are at sea, whatever flag they \nsail under and whatever port they make for in the end,\n \n" },
        { "a blank line after every line", "The General Assembly, \n\n", " Recalling that the keepers of lighthouses serve all who are at sea, whatever flag they \n\nsail under and whatever port they make for in the end, \n\n" },
        { "pages with notes", "The General Assembly,\n", "Recalling the keepers,¹ who serve all,\n__________________\n1 Resolution 70/1.\n\fA/91/L.7\n\n" },
        { "items", "The General Assembly,\n1. Decides:\n", "(a) The first;\n(b) The second:\n(i) Its part;\n" },
        { "words without a line end", "", "lighthouse " },
        { "blank lines", "x", "\n \n" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Ten_times_the_text_takes_about_ten_times_the_bytes(string name, string start, string repeated)
    {
        Assert.NotEmpty(name);
        const int Short = 400;
        string small = start + string.Concat(Enumerable.Repeat(repeated, Short));
        string large = start + string.Concat(Enumerable.Repeat(repeated, Short * Times));
        Assert.InRange(BytesOf(large), 0, BytesOf(small) * Bar);
    }

    private static double BytesOf(string text)
    {
        // Static tables are made by the first parse; they are no part of its cost.
        Walk(text);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Walk(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Walk(string text)
    {
        var tree = SyntaxTree.ParseText(text);
        foreach (SyntaxToken token in tree.GetRoot().DescendantTokens())
        {
            GC.KeepAlive(token.Node);
        }
    }
}
