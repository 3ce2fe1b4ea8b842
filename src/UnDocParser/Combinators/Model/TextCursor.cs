namespace UnDocParser.Combinators;

/// <summary>
/// A stretch of a text: what is still to be parsed, or what a parser has recognised. Positions are UTF-16 code units
/// from the start of the whole text, which is shared and never copied.
/// </summary>
internal readonly struct TextCursor
{
    private readonly ReadOnlyMemory<char> _source;
    private readonly int _end;

    public TextCursor(ReadOnlyMemory<char> source)
        : this(source, 0, source.Length)
    {
    }

    private TextCursor(ReadOnlyMemory<char> source, int position, int end)
    {
        _source = source;
        Position = position;
        _end = end;
    }

    public int Position { get; }

    public int Length => _end - Position;

    public bool IsAtEnd => Position >= _end;

    public ReadOnlySpan<char> Span => _source.Span.Slice(Position, Length);

    /// <summary>The whole text that this is a part of.</summary>
    internal ReadOnlySpan<char> Source => _source.Span;

    /// <summary>The next code unit; there is none at the end.</summary>
    public char Peek() => Span[0];

    public Result<char> ConsumeChar() =>
        IsAtEnd ? Result.Empty<char>(this) : Result.Value(Peek(), this, Skip(1));

    /// <summary>The stretch without its first code units.</summary>
    public TextCursor Skip(int count) =>
        (uint)count <= (uint)Length
            ? At(Position + count)
            : throw new ArgumentOutOfRangeException(nameof(count));

    /// <summary>The stretch up to where the other one starts.</summary>
    public TextCursor Until(TextCursor next) => new(_source, Position, next.Position);

    /// <summary>The text of the stretch, as a new string.</summary>
    public override string ToString() => Span.ToString();

    internal TextCursor At(int position) => new(_source, position, _end);
}
