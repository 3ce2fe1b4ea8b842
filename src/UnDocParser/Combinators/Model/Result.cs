namespace UnDocParser.Combinators;

/// <summary>
/// What a text parser found: a value and the text after it, or where it failed and what it would have taken there.
/// </summary>
internal readonly struct Result<T>
{
    private readonly T _value;
    private readonly int _location;

    internal Result(T value, int location, TextCursor remainder, string[]? expectations)
    {
        HasValue = true;
        _value = value;
        _location = location;
        Remainder = remainder;
        Expectations = expectations;
    }

    internal Result(TextCursor remainder, string[]? expectations, string? errorMessage, bool backtrack)
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
    public TextCursor Location => Remainder.At(_location);

    /// <summary>What follows the value; in a failure, the text that begins with what was not expected.</summary>
    public TextCursor Remainder { get; }

    /// <summary>
    /// What would have been taken at <see cref="Remainder"/>. A value has expectations too where it could have gone on
    /// (a list that takes one more item), so that a failure just after it can name them.
    /// </summary>
    public string[]? Expectations { get; }

    /// <summary>Says what is wrong, in place of the expectations.</summary>
    public string? ErrorMessage { get; }

    /// <summary>Whether alternatives may be tried although this failure lies past the start.</summary>
    public bool Backtrack { get; }

    /// <summary>Whether anything was taken since then.</summary>
    public bool IsPartial(TextCursor from) => Remainder.Position != from.Position;

    /// <summary>Whether alternatives to the parser that failed may be tried at its start.</summary>
    internal bool AllowsAlternative(TextCursor start) => Backtrack || !IsPartial(start);

    internal Result<TNext> With<TNext>(TNext value) =>
        new(value, _location, Remainder, Expectations);

    internal Result<T> WithExpectations(string[]? expectations) =>
        HasValue
            ? new(_value, _location, Remainder, expectations)
            : new(Remainder, expectations, errorMessage: null, Backtrack);

    /// <summary>
    /// Joins this value with what was found after it. Failing after something was taken is final: only a parser within
    /// one <c>Try</c> gives its text back.
    /// </summary>
    internal Result<TNext> Continue<TNext>(Result<TNext> next, ExpectationMerge merge)
    {
        var expectations = next.IsPartial(Remainder) ? next.Expectations : merge.Of(Expectations, next.Expectations);
        return next.HasValue
            ? new(next._value, _location, next.Remainder, expectations)
            : new(next.Remainder, expectations, next.ErrorMessage, next.Backtrack && _location == Remainder.Position);
    }

    /// <summary>Says what is wrong, without place.</summary>
    public string FormatErrorMessage()
    {
        if (HasValue)
        {
            throw new InvalidOperationException("A successful parse has no error message.");
        }

        return ErrorMessage ?? ErrorText.Unexpected(Unexpected(), Expectations);
    }

    /// <summary>Says where and what is wrong.</summary>
    public override string ToString() =>
        HasValue ? $"Value: {_value}" : ErrorText.At(Remainder.Source, Remainder.Position, FormatErrorMessage());

    private string Unexpected()
    {
        if (Remainder.IsAtEnd)
        {
            return ErrorText.EndOfInput;
        }

        var rest = Remainder.Span;
        var isPair = rest.Length > 1 && char.IsSurrogatePair(rest[0], rest[1]);
        return ErrorText.Quote(rest.Slice(0, isPair ? 2 : 1));
    }
}

/// <summary>Makes results of text parsers.</summary>
internal static class Result
{
    public static Result<T> Value<T>(T value, TextCursor location, TextCursor remainder) =>
        new(value, location.Position, remainder, expectations: null);

    public static Result<T> Empty<T>(TextCursor remainder) =>
        new(remainder, expectations: null, errorMessage: null, backtrack: false);

    /// <summary>A failure; the array is shared, not copied, so that failing costs nothing.</summary>
    public static Result<T> Empty<T>(TextCursor remainder, string[] expectations) =>
        new(remainder, expectations, errorMessage: null, backtrack: false);

    public static Result<T> Empty<T>(TextCursor remainder, string errorMessage) =>
        new(remainder, expectations: null, errorMessage, backtrack: false);

    /// <summary>The same failure of a parser for something else.</summary>
    public static Result<TNext> CastEmpty<T, TNext>(Result<T> failure) =>
        new(failure.Remainder, failure.Expectations, failure.ErrorMessage, failure.Backtrack);

    /// <summary>The failure of two alternatives: the one that came further, or both where they came equally far.</summary>
    public static Result<T> CombineEmpty<T>(
        Result<T> first, Result<T> second, bool backtrack, ExpectationMerge merge)
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
