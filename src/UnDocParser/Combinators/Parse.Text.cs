namespace UnDocParser.Combinators;

internal static partial class Parse
{
    /// <summary>Takes nothing and has this value.</summary>
    public static TextParser<T> Return<T>(T value) =>
        input => Result.Value(value, input, input);

    /// <summary>
    /// A rule that is set later, as recursive grammars need. Nesting too deep for the thread's stack fails, it does not
    /// crash; how deep that is depends on the thread, so grammars bound their nesting themselves.
    /// </summary>
    public static TextParser<T> Ref<T>(Func<TextParser<T>> reference)
    {
        Rule.Require(reference);
        TextParser<T>? parser = null;
        return input =>
        {
            if (!StackGuard.HasRoom())
            {
                return Result.Empty<T>(input, StackGuard.Message);
            }

            if (parser is null)
            {
                var resolved = reference();
                Rule.Require(resolved);
                parser = resolved;
            }

            return parser(input);
        };
    }

    /// <summary>The first of the alternatives that succeeds; each is tried only where those before took nothing.</summary>
    public static TextParser<T> OneOf<T>(params TextParser<T>[] alternatives)
    {
        Rule.Require(alternatives);
        if (alternatives.Length == 0)
        {
            throw new ArgumentException("There must be an alternative.", nameof(alternatives));
        }

        // Nested to the right, so that the first alternative is reached by one call.
        var result = alternatives[alternatives.Length - 1];
        for (var i = alternatives.Length - 2; i >= 0; i--)
        {
            result = alternatives[i].Or(result);
        }

        return result;
    }

    /// <summary>Both parsers in turn, with both values.</summary>
    public static TextParser<(T1, T2)> Sequence<T1, T2>(
        TextParser<T1> first, TextParser<T2> second)
    {
        Rule.Require(second);
        return first.SelectMany(_ => second, static (one, two) => (one, two));
    }

    /// <summary>Three parsers in turn, with all values.</summary>
    public static TextParser<(T1, T2, T3)> Sequence<T1, T2, T3>(
        TextParser<T1> first, TextParser<T2> second, TextParser<T3> third)
    {
        Rule.Require(third);
        return Sequence(first, second).SelectMany(_ => third, static (both, three) => (both.Item1, both.Item2, three));
    }

    /// <summary>Four parsers in turn, with all values.</summary>
    public static TextParser<(T1, T2, T3, T4)> Sequence<T1, T2, T3, T4>(
        TextParser<T1> first, TextParser<T2> second, TextParser<T3> third, TextParser<T4> fourth)
    {
        Rule.Require(fourth);
        return Sequence(first, second, third)
            .SelectMany(_ => fourth, static (before, four) => (before.Item1, before.Item2, before.Item3, four));
    }

    /// <summary>Operands with operators between them, applied from the left: <c>1 - 2 - 3</c> is <c>(1 - 2) - 3</c>.</summary>
    public static TextParser<T> Chain<TOperator, T>(
        TextParser<TOperator> @operator, TextParser<T> operand, Func<TOperator, T, T, T> apply)
    {
        Rule.Require(apply);
        Rule.Require(operand);
        var merge = new ExpectationMerge();
        var following = Sequence(@operator, operand);
        return input =>
        {
            var left = operand(input);
            while (left.HasValue)
            {
                var right = following(left.Remainder);
                if (right.HasValue && right.IsPartial(left.Remainder))
                {
                    var (sign, value) = right.Value;
                    left = left.Continue(right.With(apply(sign, left.Value, value)), merge);
                }
                else if (right.HasValue || right.AllowsAlternative(left.Remainder))
                {
                    return right.IsPartial(left.Remainder)
                        ? left
                        : left.WithExpectations(merge.Of(left.Expectations, right.Expectations));
                }
                else
                {
                    return Result.CastEmpty<(TOperator, T), T>(right);
                }
            }

            return left;
        };
    }

    /// <summary>Succeeds where the parser fails; takes nothing in any case.</summary>
    public static TextParser<Unit> Not<T>(TextParser<T> parser)
    {
        Rule.Require(parser);
        return input => parser(input).HasValue
            ? Result.Empty<Unit>(input)
            : Result.Value(default(Unit), input, input);
    }
}
