namespace UnDocParser.Combinators;

/// <summary>
/// What a token parser found: a value and the tokens after it, or where it failed and what it would have taken there.
/// </summary>
internal readonly struct TokenListParserResult<TKind, T>
{
    private readonly T _value;
    private readonly int _location;

    internal TokenListParserResult(T value, int location, TokenList<TKind> remainder, string[]? expectations)
    {
        HasValue = true;
        _value = value;
        _location = location;
        Remainder = remainder;
        Expectations = expectations;
    }

    internal TokenListParserResult(TokenList<TKind> remainder, string[]? expectations, string? errorMessage, bool backtrack)
    {
        _value = default!;
        _location = remainder.Position;
        Remainder = remainder;
        Expectations = expectations;
        ErrorMessage = errorMessage;
        Backtrack = backtrack;
    }

    public bool HasValue { get; }

    /// <summary>What was found; there is none in a failure.</summary>
    public T Value => HasValue ? _value : throw new InvalidOperationException("A failed parse has no value.");

    /// <summary>Where the value begins; in a failure, where it happened.</summary>
    public TokenList<TKind> Location => Remainder.At(_location);

    /// <summary>What follows the value; in a failure, the list that begins with the unexpected token.</summary>
    public TokenList<TKind> Remainder { get; }

    /// <summary>
    /// What would have been taken at <see cref="Remainder"/>. A value has expectations too where it could have gone on
    /// (a list that takes one more item), so that a failure just after it can name them.
    /// </summary>
    public string[]? Expectations { get; }

    /// <summary>Says what is wrong, in place of the expectations.</summary>
    public string? ErrorMessage { get; }

    /// <summary>Whether alternatives may be tried although this failure lies past some tokens.</summary>
    public bool Backtrack { get; }

    /// <summary>Whether tokens were taken since then.</summary>
    public bool IsPartial(TokenList<TKind> from) => Remainder.Position != from.Position;

    /// <summary>Whether alternatives to the parser that failed may be tried at its start.</summary>
    internal bool AllowsAlternative(TokenList<TKind> start) => Backtrack || !IsPartial(start);

    internal TokenListParserResult<TKind, TNext> With<TNext>(TNext value) =>
        new(value, _location, Remainder, Expectations);

    internal TokenListParserResult<TKind, T> WithExpectations(string[]? expectations) =>
        HasValue
            ? new(_value, _location, Remainder, expectations)
            : new(Remainder, expectations, errorMessage: null, Backtrack);

    /// <summary>
    /// Joins this value with what was found after it. Failing after something was taken is final: only a parser within
    /// one <c>Try</c> gives its tokens back.
    /// </summary>
    internal TokenListParserResult<TKind, TNext> Continue<TNext>(TokenListParserResult<TKind, TNext> next, ExpectationMerge merge)
    {
        var expectations = next.IsPartial(Remainder) ? next.Expectations : merge.Of(Expectations, next.Expectations);
        return next.HasValue
            ? new(next._value, _location, next.Remainder, expectations)
            : new(next.Remainder, expectations, next.ErrorMessage, next.Backtrack && _location == Remainder.Position);
    }

    /// <summary>Says what is wrong, without place; pass the text that was tokenized to have it quoted.</summary>
    public string FormatErrorMessage(ReadOnlySpan<char> source)
    {
        if (HasValue)
        {
            throw new InvalidOperationException("A successful parse has no error message.");
        }

        return ErrorMessage ?? ErrorText.Unexpected(Unexpected(source), Expectations);
    }

    /// <summary>Says where and what is wrong; pass the text that was tokenized.</summary>
    public string ToString(ReadOnlySpan<char> source) =>
        HasValue ? ToString() : ErrorText.At(source, Remainder.TextPosition, FormatErrorMessage(source));

    /// <inheritdoc/>
    public override string ToString() =>
        HasValue ? $"Value: {_value}" : $"Syntax error: {FormatErrorMessage(default)}.";

    private string Unexpected(ReadOnlySpan<char> source)
    {
        if (Remainder.IsAtEnd)
        {
            return ErrorText.EndOfInput;
        }

        ref readonly var token = ref Remainder.Peek();
        return source.Length < token.End
            ? KindName.Of(token.Kind)
            : $"{KindName.Of(token.Kind)} {ErrorText.Quote(token.Slice(source))}";
    }
}

/// <summary>Makes results of token parsers.</summary>
internal static class TokenListParserResult
{
    public static TokenListParserResult<TKind, T> Value<TKind, T>(T value, TokenList<TKind> location, TokenList<TKind> remainder) =>
        new(value, location.Position, remainder, expectations: null);

    public static TokenListParserResult<TKind, T> Empty<TKind, T>(TokenList<TKind> remainder) =>
        new(remainder, expectations: null, errorMessage: null, backtrack: false);

    /// <summary>A failure; the array is shared, not copied, so that failing costs nothing.</summary>
    public static TokenListParserResult<TKind, T> Empty<TKind, T>(TokenList<TKind> remainder, string[] expectations) =>
        new(remainder, expectations, errorMessage: null, backtrack: false);

    public static TokenListParserResult<TKind, T> Empty<TKind, T>(TokenList<TKind> remainder, string errorMessage) =>
        new(remainder, expectations: null, errorMessage, backtrack: false);

    /// <summary>The same failure of a parser for something else.</summary>
    public static TokenListParserResult<TKind, TNext> CastEmpty<TKind, T, TNext>(TokenListParserResult<TKind, T> failure) =>
        new(failure.Remainder, failure.Expectations, failure.ErrorMessage, failure.Backtrack);

    /// <summary>The failure of two alternatives: the one that came further, or both where they came equally far.</summary>
    public static TokenListParserResult<TKind, T> CombineEmpty<TKind, T>(
        TokenListParserResult<TKind, T> first, TokenListParserResult<TKind, T> second, bool backtrack, ExpectationMerge merge)
    {
        var distance = first.Remainder.Position - second.Remainder.Position;
        if (distance != 0)
        {
            var further = distance > 0 ? first : second;
            return new(further.Remainder, further.Expectations, further.ErrorMessage, backtrack);
        }

        return new(
            first.Remainder,
            merge.Of(first.Expectations, second.Expectations),
            first.ErrorMessage ?? second.ErrorMessage,
            backtrack);
    }
}
