namespace UnDocParser.Syntax.Green;

/// <summary>A run of text with the trivia around it. The text is a slice of a longer string; no copy is made until it is asked for.</summary>
internal sealed class GreenToken : GreenNode
{
    private static readonly GreenToken EndOfFile = new(SyntaxKind.EndOfFileToken, "", 0, 0);
    private static readonly GreenToken OpenBracket = new(SyntaxKind.OpenBracketToken, "[", 0, 1);
    private static readonly GreenToken CloseBracket = new(SyntaxKind.CloseBracketToken, "]", 0, 1);
    private static readonly GreenToken OpenParen = new(SyntaxKind.OpenParenToken, "(", 0, 1);
    private static readonly GreenToken CloseParen = new(SyntaxKind.CloseParenToken, ")", 0, 1);
    private static readonly GreenToken CellBar = new(SyntaxKind.CellBarToken, "|", 0, 1);

    private readonly byte _leading;
    private readonly byte _trailing;
    private GreenNode? _ownTrivia;

    private GreenToken(SyntaxKind kind, string source, int start, int width, GreenNode? leading = null, GreenNode? trailing = null, bool isMissing = false)
        : base(kind, isMissing ? NodeFlags.ContainsMissing : NodeFlags.ContainsPresent, width)
    {
        Source = source;
        Start = start;
        _leading = SharedTrivia.CodeOf(leading);
        _trailing = SharedTrivia.CodeOf(trailing);
        _ownTrivia = SharedTrivia.OwnOf(leading, trailing);
        Absorb(leading, NodeFlags.FromTrivia);
        Absorb(trailing, NodeFlags.FromTrivia);
    }

    /// <summary>The string the text is part of.</summary>
    public string Source { get; }

    /// <summary>Where the text starts in <see cref="Source"/>.</summary>
    public int Start { get; }

    /// <summary>One trivia, a list of them, or <see langword="null"/>.</summary>
    public GreenNode? Leading => SharedTrivia.Of(_leading, _trailing, _ownTrivia, 0);

    /// <inheritdoc cref="Leading"/>
    public GreenNode? Trailing => SharedTrivia.Of(_trailing, _leading, _ownTrivia, 1);

    public int TextWidth => FullWidth - LeadingTriviaWidth - TrailingTriviaWidth;

    public ReadOnlySpan<char> TextSpan => Source.AsSpan(Start, TextWidth);

    public string Text => TextWidth == Source.Length ? Source : Source.Substring(Start, TextWidth);

    /// <summary>The text without Markdown escapes, made anew on every call when it has one.</summary>
    public string ValueText => MarkdownText.Unescape(TextSpan) ?? Text;

    public override int LeadingTriviaWidth => Leading?.FullWidth ?? 0;

    public override int TrailingTriviaWidth => Trailing?.FullWidth ?? 0;

    public override int SlotCount => 0;

    protected override ref GreenNode? ExtrasOrFirst => ref _ownTrivia;

    /// <summary>A token whose text is <paramref name="width"/> code units of <paramref name="source"/> from <paramref name="start"/>.</summary>
    public static GreenToken Create(SyntaxKind kind, string source, int start, int width, GreenNode? leading = null, GreenNode? trailing = null)
    {
        if (leading is null && trailing is null && Fixed(kind) is { } token && token.TextSpan.SequenceEqual(source.AsSpan(start, width)))
        {
            return token;
        }

        return new GreenToken(kind, source, start, width, leading, trailing);
    }

    public static GreenToken Create(SyntaxKind kind, string text, GreenNode? leading = null, GreenNode? trailing = null) =>
        Create(kind, text, 0, text.Length, leading, trailing);

    /// <summary>A token of a kind that always has the same text (brackets, end of file).</summary>
    public static GreenToken Create(SyntaxKind kind, GreenNode? leading = null, GreenNode? trailing = null)
    {
        GreenToken token = Fixed(kind) ?? throw new ArgumentException("The kind has no fixed text.", nameof(kind));
        return leading is null && trailing is null ? token : new GreenToken(kind, token.Source, 0, token.Source.Length, leading, trailing);
    }

    /// <summary>A token of no width that stands for one the text lacks.</summary>
    public static GreenToken CreateMissing(SyntaxKind kind, GreenNode? leading = null, GreenNode? trailing = null) =>
        new(kind, "", 0, 0, leading, trailing, isMissing: true);

    /// <summary>The same token between other trivia, with its annotations. Its diagnostics are not kept, since they are placed from the full start.</summary>
    public GreenToken WithTrivia(GreenNode? leading, GreenNode? trailing) =>
        ReferenceEquals(leading, Leading) && ReferenceEquals(trailing, Trailing)
            ? this
            : (GreenToken)new GreenToken(Kind, Source, Start, TextWidth, leading, trailing, IsMissing).WithAnnotations(Annotations);

    public override GreenNode? GetSlot(int index) => throw new ArgumentOutOfRangeException(nameof(index));

    protected override bool ChildrenContain(NodeFlags flag) =>
        (((Leading?.Flags ?? NodeFlags.None) | (Trailing?.Flags ?? NodeFlags.None)) & flag) != NodeFlags.None;

    private static GreenToken? Fixed(SyntaxKind kind) => kind switch
    {
        SyntaxKind.EndOfFileToken => EndOfFile,
        SyntaxKind.OpenBracketToken => OpenBracket,
        SyntaxKind.CloseBracketToken => CloseBracket,
        SyntaxKind.OpenParenToken => OpenParen,
        SyntaxKind.CloseParenToken => CloseParen,
        SyntaxKind.CellBarToken => CellBar,
        _ => null,
    };
}
