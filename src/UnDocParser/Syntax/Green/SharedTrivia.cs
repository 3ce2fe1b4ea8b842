namespace UnDocParser.Syntax.Green;

/// <summary>
/// The trivia that stand in very many places: indents, and the lines and indents between paragraphs as text is extracted from pages. Each is made once for all
/// texts.
/// </summary>
internal static class SharedTrivia
{
    private const int MostBlanks = 96;
    private static readonly GreenTrivia[] AllBlanks = CreateBlanks();
    private static readonly GreenNode[] LineAndBlanks = [.. AllBlanks.Select(blanks => new GreenListNode([GreenTrivia.LineFeed, blanks], height: 0))];
    private static readonly GreenNode[] BlanksAndLine = [.. AllBlanks.Select(blanks => new GreenListNode([blanks, GreenTrivia.LineFeed], height: 0))];
    private static readonly GreenNode TwoLines = new GreenListNode([GreenTrivia.LineFeed, GreenTrivia.LineFeed], height: 0);

    /// <summary>Returns a number of blanks, at least one and no more than are shared.</summary>
    public static GreenTrivia Blanks(int width) => AllBlanks[width - 1];

    /// <summary>Returns a text that is nothing but blanks, where these are shared; otherwise null.</summary>
    public static GreenTrivia? Blanks(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > MostBlanks || text[0] != ' ')
        {
            return null;
        }

        GreenTrivia blanks = AllBlanks[text.Length - 1];
        return text.SequenceEqual(blanks.TextSpan) ? blanks : null;
    }

    /// <summary>Returns the list of two trivia where it is shared; otherwise null.</summary>
    public static GreenNode? Pair(GreenNode first, GreenNode second)
    {
        if (ReferenceEquals(first, GreenTrivia.LineFeed))
        {
            return ReferenceEquals(second, first) ? TwoLines : IsShared(second) ? LineAndBlanks[second.FullWidth - 1] : null;
        }

        return ReferenceEquals(second, GreenTrivia.LineFeed) && IsShared(first) ? BlanksAndLine[first.FullWidth - 1] : null;
    }

    private static bool IsShared(GreenNode node) => node.FullWidth is > 0 and <= MostBlanks && ReferenceEquals(AllBlanks[node.FullWidth - 1], node);

    private static GreenTrivia[] CreateBlanks()
    {
        string blanks = new(' ', MostBlanks);
        return [.. Enumerable.Range(1, MostBlanks).Select(width => GreenTrivia.CreateShared(blanks, width))];
    }
}
