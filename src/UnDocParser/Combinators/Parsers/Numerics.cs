namespace UnDocParser.Combinators;

/// <summary>Parsers of numbers.</summary>
internal static class Numerics
{
    private static readonly string[] s_expectations = ["natural number"];

    /// <summary>A number of ASCII digits, without sign; fails at its start where it is too large.</summary>
    public static TextParser<int> NaturalInt32 { get; } = static input =>
    {
        var rest = input.Span;
        var (value, length) = (0L, 0);
        while (length < rest.Length && rest[length] is >= '0' and <= '9')
        {
            value = (value * 10) + (rest[length] - '0');
            if (value > int.MaxValue)
            {
                return Result.Empty<int>(input, "the number is too large");
            }

            length++;
        }

        return length == 0
            ? Result.Empty<int>(input, s_expectations)
            : Result.Value((int)value, input, input.Skip(length));
    };
}
