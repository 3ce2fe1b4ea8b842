namespace UnDocParser.Syntax.Green;

/// <summary>Text between tokens that means nothing by itself; a slice of a longer string.</summary>
internal sealed class GreenTrivia : GreenNode
{
    public static readonly GreenTrivia Tab = new(SyntaxKind.WhitespaceTrivia, "\t", 0, 1);
    public static readonly GreenTrivia LineFeed = new(SyntaxKind.EndOfLineTrivia, "\n", 0, 1);
    public static readonly GreenTrivia CarriageReturn = new(SyntaxKind.EndOfLineTrivia, "\r", 0, 1);
    public static readonly GreenTrivia CarriageReturnLineFeed = new(SyntaxKind.EndOfLineTrivia, "\r\n", 0, 2);
    public static readonly GreenTrivia FormFeed = new(SyntaxKind.FormFeedTrivia, "\f", 0, 1);
    public static readonly GreenTrivia ByteOrderMark = new(SyntaxKind.ByteOrderMarkTrivia, "\uFEFF", 0, 1);

    // Most are shared, so that a field of its own costs little.
    private GreenNode? _extras;

    private GreenTrivia(SyntaxKind kind, string source, int start, int width)
        : base(kind, NodeFlags.None, width)
    {
        Source = source;
        Start = start;
    }

    public static GreenTrivia Space => SharedTrivia.Blanks(1);

    public string Source { get; }

    public int Start { get; }

    public ReadOnlySpan<char> TextSpan => Source.AsSpan(Start, FullWidth);

    public string Text => FullWidth == Source.Length ? Source : Source.Substring(Start, FullWidth);

    public override int LeadingTriviaWidth => 0;

    public override int TrailingTriviaWidth => 0;

    public override int SlotCount => 0;

    protected override ref GreenNode? ExtrasOrFirst => ref _extras;

    /// <summary>A trivia whose text is part of a string; the frequent ones are shared.</summary>
    public static GreenTrivia Create(SyntaxKind kind, string source, int start, int width) =>
        Shared(kind, source.AsSpan(start, width)) ?? new GreenTrivia(kind, source, start, width);

    public static GreenTrivia Create(SyntaxKind kind, string text) => Create(kind, text, 0, text.Length);

    /// <summary>Some blanks, made by <see cref="SharedTrivia"/> alone.</summary>
    public static GreenTrivia CreateShared(string blanks, int width) => new(SyntaxKind.WhitespaceTrivia, blanks, 0, width);

    public override GreenNode? GetSlot(int index) => throw new ArgumentOutOfRangeException(nameof(index));

    private static GreenTrivia? Shared(SyntaxKind kind, ReadOnlySpan<char> text)
    {
        if (kind == SyntaxKind.WhitespaceTrivia && SharedTrivia.Blanks(text) is { } blanks)
        {
            return blanks;
        }

        if (text.Length is 0 or > 2)
        {
            return null;
        }

        GreenTrivia? trivia = StartingWith(text[0], text.Length);
        return trivia is not null && trivia.Kind == kind && text.SequenceEqual(trivia.TextSpan) ? trivia : null;
    }

    private static GreenTrivia? StartingWith(char first, int width) => (first, width) switch
    {
        ('\n', 1) => LineFeed,
        ('\r', 2) => CarriageReturnLineFeed,
        ('\r', 1) => CarriageReturn,
        ('\t', 1) => Tab,
        ('\f', 1) => FormFeed,
        ('\uFEFF', 1) => ByteOrderMark,
        _ => null,
    };
}
