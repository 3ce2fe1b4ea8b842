namespace UnDocParser.Combinators;

/// <summary>Parsers that are made from nothing or from several parsers alike.</summary>
internal static partial class Parse
{
    /// <summary>Takes no token and has this value.</summary>
    public static TokenListParser<TKind, T> Return<TKind, T>(T value) =>
        input => TokenListParserResult.Value(value, input, input);

    /// <summary>
    /// A rule that is set later, as recursive grammars need. Nesting too deep for the thread's stack fails, it does not
    /// crash; how deep that is depends on the thread, so grammars bound their nesting themselves.
    /// </summary>
    public static TokenListParser<TKind, T> Ref<TKind, T>(Func<TokenListParser<TKind, T>> reference)
    {
        Rule.Require(reference);
        TokenListParser<TKind, T>? parser = null;
        return input =>
        {
            if (!StackGuard.HasRoom())
            {
                return TokenListParserResult.Empty<TKind, T>(input, StackGuard.Message);
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

    /// <summary>The first of the alternatives that succeeds; each is tried only where those before took no token.</summary>
    public static TokenListParser<TKind, T> OneOf<TKind, T>(params TokenListParser<TKind, T>[] alternatives)
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
    public static TokenListParser<TKind, (T1, T2)> Sequence<TKind, T1, T2>(
        TokenListParser<TKind, T1> first, TokenListParser<TKind, T2> second)
    {
        Rule.Require(second);
        return first.SelectMany(_ => second, static (one, two) => (one, two));
    }

    /// <summary>Three parsers in turn, with all values.</summary>
    public static TokenListParser<TKind, (T1, T2, T3)> Sequence<TKind, T1, T2, T3>(
        TokenListParser<TKind, T1> first, TokenListParser<TKind, T2> second, TokenListParser<TKind, T3> third)
    {
        Rule.Require(third);
        return Sequence(first, second).SelectMany(_ => third, static (both, three) => (both.Item1, both.Item2, three));
    }

    /// <summary>Four parsers in turn, with all values.</summary>
    public static TokenListParser<TKind, (T1, T2, T3, T4)> Sequence<TKind, T1, T2, T3, T4>(
        TokenListParser<TKind, T1> first, TokenListParser<TKind, T2> second, TokenListParser<TKind, T3> third, TokenListParser<TKind, T4> fourth)
    {
        Rule.Require(fourth);
        return Sequence(first, second, third)
            .SelectMany(_ => fourth, static (before, four) => (before.Item1, before.Item2, before.Item3, four));
    }

    /// <summary>Operands with operators between them, applied from the left: <c>1 - 2 - 3</c> is <c>(1 - 2) - 3</c>.</summary>
    public static TokenListParser<TKind, T> Chain<TKind, TOperator, T>(
        TokenListParser<TKind, TOperator> @operator, TokenListParser<TKind, T> operand, Func<TOperator, T, T, T> apply)
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
                    return TokenListParserResult.CastEmpty<TKind, (TOperator, T), T>(right);
                }
            }

            return left;
        };
    }

    /// <summary>Succeeds where the parser fails; takes no token in any case.</summary>
    public static TokenListParser<TKind, Unit> Not<TKind, T>(TokenListParser<TKind, T> parser)
    {
        Rule.Require(parser);
        return input => parser(input).HasValue
            ? TokenListParserResult.Empty<TKind, Unit>(input)
            : TokenListParserResult.Value(default(Unit), input, input);
    }
}
