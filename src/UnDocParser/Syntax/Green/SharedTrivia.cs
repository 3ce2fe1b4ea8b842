namespace UnDocParser.Syntax.Green;

/// <summary>
/// The trivia that stand in very many places: indents, and the lines and indents between paragraphs as text is extracted from pages. Each is made once for all
/// texts.
/// </summary>
internal static class SharedTrivia
{
    /// <summary>The code of trivia that are not shared.</summary>
    public const byte Own = byte.MaxValue;

    private const int MostBlanks = 80;
    private static readonly GreenTrivia[] AllBlanks = CreateBlanks();
    private static readonly GreenNode[] LineAndBlanks = [.. AllBlanks.Select(blanks => new GreenListNode([GreenTrivia.LineFeed, blanks], height: 0))];
    private static readonly GreenNode[] BlanksAndLine = [.. AllBlanks.Select(blanks => new GreenListNode([blanks, GreenTrivia.LineFeed], height: 0))];
    private static readonly GreenNode TwoLines = new GreenListNode([GreenTrivia.LineFeed, GreenTrivia.LineFeed], height: 0);
    private static readonly GreenNode?[] ByCode = CreateCodes();

    /// <summary>Returns what stands for some trivia where each node would take eight bytes: 0 for none.</summary>
    public static byte CodeOf(GreenNode? trivia) => trivia is null ? (byte)0 : trivia.SharedCode == 0 ? Own : trivia.SharedCode;

    /// <summary>Returns what has to be kept beside two codes: nothing, the trivia that are not shared, or a node of both.</summary>
    public static GreenNode? OwnOf(GreenNode? leading, GreenNode? trailing) => (CodeOf(leading), CodeOf(trailing)) switch
    {
        (Own, Own) => GreenSyntaxNode.Create(SyntaxKind.None, leading, trailing),
        (Own, _) => leading,
        (_, Own) => trailing,
        _ => null,
    };

    /// <summary>Returns the shared trivia that a code stands for.</summary>
    public static GreenNode? Of(byte code) => ByCode[code];

    /// <summary>Returns the trivia that a code stands for.</summary>
    /// <param name="code">The code.</param>
    /// <param name="other">The code of the trivia on the other side.</param>
    /// <param name="own">What is kept beside both, or extras before it.</param>
    /// <param name="slot">0 for the leading trivia, 1 for the trailing trivia.</param>
    public static GreenNode? Of(byte code, byte other, GreenNode? own, int slot)
    {
        if (code != Own)
        {
            return ByCode[code];
        }

        GreenNode? kept = GreenExtras.Without(own);
        return other == Own ? kept!.GetSlot(slot) : kept;
    }

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

    private static GreenNode?[] CreateCodes()
    {
        GreenNode[] shared =
        [
            GreenTrivia.LineFeed, GreenTrivia.CarriageReturnLineFeed, GreenTrivia.CarriageReturn, GreenTrivia.FormFeed, GreenTrivia.Tab, TwoLines,
            .. AllBlanks, .. LineAndBlanks, .. BlanksAndLine,
        ];
        var codes = new GreenNode?[byte.MaxValue + 1];
        for (int index = 0; index < shared.Length; index++)
        {
            codes[index + 1] = shared[index].AsShared((byte)(index + 1));
        }

        return codes;
    }

    private static GreenTrivia[] CreateBlanks()
    {
        string blanks = new(' ', MostBlanks);
        return [.. Enumerable.Range(1, MostBlanks).Select(width => GreenTrivia.CreateShared(blanks, width))];
    }
}
