using System.Collections.Immutable;

namespace UnDocParser.Tests.Generators;

/// <summary>A page: its lines and the numbers of the notes whose marks they carry.</summary>
internal sealed record PrintedPage(int Number, int Count, ImmutableArray<VisualLine> Lines, ImmutableArray<int> Notes)
{
    // On a page of a few lines that all start paragraphs no margin shows.
    private const int ShortestLastPage = 10;

    /// <summary>Cuts lines into pages of random length, in the middle of sentences as it comes.</summary>
    public static List<PrintedPage> Paginate(List<VisualLine> lines, Random random)
    {
        var cuts = new List<int> { 0 };
        for (int next = random.Next(8, 30); next < lines.Count; next += random.Next(12, 40))
        {
            while (next < lines.Count && (lines[next - 1].KeepsWithNext || lines[next].KeepsWithPrevious))
            {
                next++;
            }

            if (next < lines.Count - ShortestLastPage)
            {
                cuts.Add(next);
            }
        }

        cuts.Add(lines.Count);
        var pages = new List<PrintedPage>();
        for (int i = 0; i + 1 < cuts.Count; i++)
        {
            List<VisualLine> page = lines.GetRange(cuts[i], cuts[i + 1] - cuts[i]);
            pages.Add(new PrintedPage(i + 1, cuts.Count - 1, [.. page], [.. page.SelectMany(line => Marks.In(line.Text))]));
        }

        return pages;
    }
}
