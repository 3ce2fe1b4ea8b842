using UnDocParser.Syntax;

namespace UnDocParser.Tests.Incremental;

/// <summary>Texts with the symbol and the titles of their masthead at the top of pages, in the ways extractions print them.</summary>
internal static class PagedTexts
{
    // Lines.
    private const int LengthOfPage = 14;
    private const int LengthOfMasthead = 24;

    /// <summary>Returns a text with heads put between its lines, as it is and without the symbol in its masthead.</summary>
    public static IEnumerable<(string Name, string Text)> Of(string name, string text, int seed)
    {
        var random = new Random(seed);
        string symbol = Items(text, SyntaxKind.SymbolLine).FirstOrDefault("A/91/L.7");
        string[] titles = [.. Items(text, SyntaxKind.TitleLine), .. Items(text, SyntaxKind.AgendaTitle)];
        string title = titles.Length == 0 ? "Harbour lights" : titles[random.Next(titles.Length)];
        string[] lines = text.Split('\n');
        var pages = new List<string>();
        for (int line = 0; line < lines.Length; line++)
        {
            pages.Add(lines[line]);
            if (line > LengthOfMasthead && line % LengthOfPage == 0)
            {
                pages.AddRange(Heads(symbol, title, random));
            }
        }

        string paged = string.Join('\n', pages);
        yield return ("paged " + name, paged);
        int place = paged.IndexOf(symbol, StringComparison.Ordinal);
        if (place >= 0)
        {
            yield return ("paged without symbol " + name, paged.Remove(place, symbol.Length));
        }
    }

    private static string[] Heads(string symbol, string title, Random random)
    {
        int middle = title.IndexOf(' ', title.Length / 2);
        string[] pieces = middle < 0 ? [title] : [title[..middle], title[(middle + 1)..]];
        return random.Next(8) switch
        {
            0 => [symbol],
            1 => [symbol, title],
            2 => [string.Empty, symbol, string.Empty, .. pieces, string.Empty],
            3 => [.. pieces, symbol],
            4 => [$"{title} {symbol}", string.Empty],
            5 => [$"2/4 36-20417 (E)\f{symbol}  {pieces[0]}"],
            6 => [string.Empty, pieces[^1], string.Empty, "3/4"],
            _ => [symbol.ToLowerInvariant(), "> " + title, "*" + pieces[0]],
        };
    }

    private static IEnumerable<string> Items(string text, SyntaxKind kind) =>
        from node in SyntaxTree.ParseText(text).GetRoot().DescendantNodes()
        where node.Kind == kind
        let words = string.Join(' ', node.ToString().Split([' ', '\n', '\r', '\f'], StringSplitOptions.RemoveEmptyEntries))
        where words.Length > 3
        select words;
}
