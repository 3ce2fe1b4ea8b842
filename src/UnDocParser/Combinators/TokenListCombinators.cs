namespace UnDocParser.Combinators;

/// <summary>Verbs that make token parsers from token parsers.</summary>
/// <remarks>
/// Every delegate is made while the grammar is built, none while it runs: keep parsers in fields, also those that a
/// query or <see cref="Then"/> names, or they are built anew each time.
/// A parser that fails after it took tokens is final, unless it stands in <see cref="Try"/>: no alternative is tried.
/// </remarks>
internal static class TokenListCombinators
{
    /// <summary>The first parser, then the one made from its value, whose value it has.</summary>
    public static TokenListParser<TKind, TNext> Then<TKind, T, TNext>(
        this TokenListParser<TKind, T> first, Func<T, TokenListParser<TKind, TNext>> second)
    {
        Rule.Require(first);
        Rule.Require(second);
        var merge = new ExpectationMerge();
        return input =>
        {
            var head = first(input);
            return head.HasValue
                ? head.Continue(second(head.Value)(head.Remainder), merge)
                : TokenListParserResult.CastEmpty<TKind, T, TNext>(head);
        };
    }

    /// <summary>Both parsers in turn, with the value of the second.</summary>
    public static TokenListParser<TKind, TNext> IgnoreThen<TKind, T, TNext>(
        this TokenListParser<TKind, T> first, TokenListParser<TKind, TNext> second)
    {
        Rule.Require(second);
        return first.Then(_ => second);
    }

    /// <summary>Both parsers in turn; with <see cref="Select"/>, what LINQ's query syntax needs.</summary>
    public static TokenListParser<TKind, TResult> SelectMany<TKind, T, TNext, TResult>(
        this TokenListParser<TKind, T> first, Func<T, TokenListParser<TKind, TNext>> second, Func<T, TNext, TResult> projector)
    {
        Rule.Require(first);
        Rule.Require(second);
        Rule.Require(projector);
        var merge = new ExpectationMerge();
        return input =>
        {
            var head = first(input);
            if (!head.HasValue)
            {
                return TokenListParserResult.CastEmpty<TKind, T, TResult>(head);
            }

            var both = head.Continue(second(head.Value)(head.Remainder), merge);
            return both.HasValue
                ? both.With(projector(head.Value, both.Value))
                : TokenListParserResult.CastEmpty<TKind, TNext, TResult>(both);
        };
    }

    /// <summary>The parser between two others whose values are dropped.</summary>
    public static TokenListParser<TKind, T> Between<TKind, T, TLeft, TRight>(
        this TokenListParser<TKind, T> parser, TokenListParser<TKind, TLeft> left, TokenListParser<TKind, TRight> right)
    {
        Rule.Require(parser);
        Rule.Require(right);
        return left.IgnoreThen(parser).SelectMany(_ => right, static (value, _) => value);
    }

    /// <summary>The first parser or, where it fails without having taken a token, the second.</summary>
    public static TokenListParser<TKind, T> Or<TKind, T>(this TokenListParser<TKind, T> first, TokenListParser<TKind, T> second)
    {
        Rule.Require(first);
        Rule.Require(second);
        var merge = new ExpectationMerge();
        return input =>
        {
            var one = first(input);
            if (one.HasValue || !one.AllowsAlternative(input))
            {
                return one;
            }

            var other = second(input);
            if (!other.HasValue)
            {
                return TokenListParserResult.CombineEmpty(one, other, other.AllowsAlternative(input), merge);
            }

            return other.IsPartial(one.Remainder)
                ? other
                : other.WithExpectations(merge.Of(one.Expectations, other.Expectations));
        };
    }

    /// <summary>Gives the tokens back when the parser fails, so that alternatives are tried.</summary>
    public static TokenListParser<TKind, T> Try<TKind, T>(this TokenListParser<TKind, T> parser)
    {
        Rule.Require(parser);
        return input =>
        {
            var result = parser(input);
            return result.HasValue ? result : new(result.Remainder, result.Expectations, result.ErrorMessage, backtrack: true);
        };
    }

    /// <summary>
    /// The parser as often as it succeeds. A match that takes no token ends the list and is not part of it: an
    /// empty match would repeat for ever.
    /// </summary>
    public static TokenListParser<TKind, T[]> Many<TKind, T>(this TokenListParser<TKind, T> parser) =>
        Collect(parser, parser, atLeastOne: false);

    /// <summary>As <see cref="Many"/>, but failing where there is none; one empty match counts.</summary>
    public static TokenListParser<TKind, T[]> AtLeastOnce<TKind, T>(this TokenListParser<TKind, T> parser) =>
        Collect(parser, parser, atLeastOne: true);

    /// <summary>None, one or more, with a delimiter between any two; after a delimiter there must be one.</summary>
    public static TokenListParser<TKind, T[]> ManyDelimitedBy<TKind, T, TDelimiter>(
        this TokenListParser<TKind, T> parser, TokenListParser<TKind, TDelimiter> delimiter) =>
        Collect(parser, delimiter.IgnoreThen(parser), atLeastOne: false);

    /// <summary>The parser exactly so many times.</summary>
    public static TokenListParser<TKind, T[]> Repeat<TKind, T>(this TokenListParser<TKind, T> parser, int count)
    {
        Rule.Require(parser);
        if (count < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(count));
        }

        var merge = new ExpectationMerge();
        return input =>
        {
            var items = default(ArrayCollector<T>);
            var last = TokenListParserResult.Value(default(T)!, input, input);
            while (items.Count < count)
            {
                last = last.Continue(parser(last.Remainder), merge);
                if (!last.HasValue)
                {
                    items.Discard();
                    return TokenListParserResult.CastEmpty<TKind, T, T[]>(last);
                }

                items.Add(last.Value);
            }

            return last.With(items.ToArray());
        };
    }

    /// <summary>The value, or null where the parser fails without having taken a token.</summary>
    public static TokenListParser<TKind, T?> Optional<TKind, T>(this TokenListParser<TKind, T> parser)
        where T : struct =>
        parser.AsNullable().OptionalOrDefault();

    /// <summary>The value, or another where the parser fails without having taken a token.</summary>
    public static TokenListParser<TKind, T> OptionalOrDefault<TKind, T>(this TokenListParser<TKind, T> parser, T defaultValue) =>
        parser.Or(Parse.Return<TKind, T>(defaultValue));

    /// <summary>The value, or the default of its type where the parser fails without having taken a token.</summary>
    public static TokenListParser<TKind, T?> OptionalOrDefault<TKind, T>(this TokenListParser<TKind, T> parser) =>
        ((TokenListParser<TKind, T?>)parser!).OptionalOrDefault(default);

    public static TokenListParser<TKind, T?> AsNullable<TKind, T>(this TokenListParser<TKind, T> parser)
        where T : struct =>
        parser.Select(static value => (T?)value);

    public static TokenListParser<TKind, TResult> Select<TKind, T, TResult>(
        this TokenListParser<TKind, T> parser, Func<T, TResult> selector)
    {
        Rule.Require(parser);
        Rule.Require(selector);
        return input =>
        {
            var result = parser(input);
            return result.HasValue
                ? result.With(selector(result.Value))
                : TokenListParserResult.CastEmpty<TKind, T, TResult>(result);
        };
    }

    /// <summary>This value in place of the parser's.</summary>
    public static TokenListParser<TKind, TResult> Value<TKind, T, TResult>(this TokenListParser<TKind, T> parser, TResult value) =>
        parser.Select(_ => value);

    /// <summary>Fails at the start of a value that does not satisfy the predicate; no token is taken then.</summary>
    public static TokenListParser<TKind, T> Where<TKind, T>(
        this TokenListParser<TKind, T> parser, Func<T, bool> predicate, string message = "unsatisfied condition")
    {
        Rule.Require(parser);
        Rule.Require(predicate);
        return input =>
        {
            var result = parser(input);
            return result.HasValue && !predicate(result.Value)
                ? TokenListParserResult.Empty<TKind, T>(input, message)
                : result;
        };
    }

    /// <summary>Names what is expected where the parser fails at its first token.</summary>
    public static TokenListParser<TKind, T> Named<TKind, T>(this TokenListParser<TKind, T> parser, string name)
    {
        Rule.Require(parser);
        string[] expectations = [name];
        return input =>
        {
            var result = parser(input);
            return result.IsPartial(input) || (result.HasValue && result.Expectations is null)
                ? result
                : result.WithExpectations(expectations);
        };
    }

    /// <summary>Says this wherever the parser fails.</summary>
    public static TokenListParser<TKind, T> Message<TKind, T>(this TokenListParser<TKind, T> parser, string message)
    {
        Rule.Require(parser);
        return input =>
        {
            var result = parser(input);
            return result.HasValue ? result : new(result.Remainder, result.Expectations, message, result.Backtrack);
        };
    }

    /// <summary>Fails unless the parser takes all tokens.</summary>
    public static TokenListParser<TKind, T> AtEnd<TKind, T>(this TokenListParser<TKind, T> parser)
    {
        Rule.Require(parser);
        string[] expectations = [ErrorText.EndOfInput];
        var merge = new ExpectationMerge();
        return input =>
        {
            var result = parser(input);
            return result.HasValue && !result.Remainder.IsAtEnd
                ? result.Continue(TokenListParserResult.Empty<TKind, T>(result.Remainder, expectations), merge)
                : result;
        };
    }

    public static TokenListParserResult<TKind, T> TryParse<TKind, T>(this TokenListParser<TKind, T> parser, TokenList<TKind> input)
    {
        Rule.Require(parser);
        return parser(input);
    }

    private static TokenListParser<TKind, T[]> Collect<TKind, T>(
        TokenListParser<TKind, T> first, TokenListParser<TKind, T> following, bool atLeastOne)
    {
        Rule.Require(first);
        Rule.Require(following);
        var keepsEmptyFirst = atLeastOne || !ReferenceEquals(first, following);
        var merge = new ExpectationMerge();
        return input =>
        {
            var next = first(input);
            var isEmpty = !next.IsPartial(input);
            if (next.HasValue ? isEmpty && !keepsEmptyFirst : !atLeastOne && next.AllowsAlternative(input))
            {
                return new([], input.Position, input, isEmpty ? next.Expectations : null);
            }

            if (!next.HasValue)
            {
                return TokenListParserResult.CastEmpty<TKind, T, T[]>(next);
            }

            var items = default(ArrayCollector<T>);
            TokenListParserResult<TKind, T> last;
            do
            {
                last = next;
                items.Add(last.Value);
                next = following(last.Remainder);
            }
            while (next.HasValue && next.IsPartial(last.Remainder));

            if (!next.HasValue && !next.AllowsAlternative(last.Remainder))
            {
                items.Discard();
                return TokenListParserResult.CastEmpty<TKind, T, T[]>(next);
            }

            var expectations = next.IsPartial(last.Remainder) ? last.Expectations : merge.Of(last.Expectations, next.Expectations);
            return new(items.ToArray(), input.Position, last.Remainder, expectations);
        };
    }
}
