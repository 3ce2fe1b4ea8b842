namespace UnDocParser.Combinators;

/// <summary>Parsers of stretches of text, which are not copied.</summary>
internal static class Span
{
    /// <summary>This text exactly; where it differs, nothing is taken, however much agrees.</summary>
    public static TextParser<TextCursor> EqualTo(string text) => EqualTo(text, StringComparison.Ordinal);

    /// <summary>This text in upper or lower case, by the ordinal mapping of single code units.</summary>
    public static TextParser<TextCursor> EqualToIgnoreCase(string text) => EqualTo(text, StringComparison.OrdinalIgnoreCase);

    /// <summary>One or more characters that satisfy the predicate.</summary>
    public static TextParser<TextCursor> WithAll(Func<char, bool> predicate)
    {
        Rule.Require(predicate);
        return input =>
        {
            var rest = input.Span;
            var length = 0;
            while (length < rest.Length && predicate(rest[length]))
            {
                length++;
            }

            return length == 0 ? Result.Empty<TextCursor>(input) : Take(input, length);
        };
    }

    private static TextParser<TextCursor> EqualTo(string text, StringComparison comparison)
    {
        Rule.Require(text);
        string[] expectations = [ErrorText.Quote(text.AsSpan())];
        return input =>
        {
            var rest = input.Span;
            return rest.StartsWith(text.AsSpan(), comparison)
                ? Take(input, text.Length)
                : Result.Empty<TextCursor>(input, expectations);
        };
    }

    private static Result<TextCursor> Take(TextCursor input, int length)
    {
        var rest = input.Skip(length);
        return Result.Value(input.Until(rest), input, rest);
    }
}
