namespace UnDocParser.Combinators;

/// <summary>Verbs that make text parsers from text parsers.</summary>
/// <remarks>
/// Every delegate is made while the grammar is built, none while it runs: keep parsers in fields, also those that a
/// query or <see cref="Then"/> names, or they are built anew each time.
/// A parser that fails after it took something is final, unless it stands in <see cref="Try"/>: no alternative is tried.
/// </remarks>
internal static class TextCombinators
{
    /// <summary>The first parser, then the one made from its value, whose value it has.</summary>
    public static TextParser<TNext> Then<T, TNext>(
        this TextParser<T> first, Func<T, TextParser<TNext>> second)
    {
        Rule.Require(first);
        Rule.Require(second);
        var merge = new ExpectationMerge();
        return input =>
        {
            var head = first(input);
            return head.HasValue
                ? head.Continue(second(head.Value)(head.Remainder), merge)
                : Result.CastEmpty<T, TNext>(head);
        };
    }

    /// <summary>Both parsers in turn, with the value of the second.</summary>
    public static TextParser<TNext> IgnoreThen<T, TNext>(
        this TextParser<T> first, TextParser<TNext> second)
    {
        Rule.Require(second);
        return first.Then(_ => second);
    }

    /// <summary>Both parsers in turn; with <see cref="Select"/>, what LINQ's query syntax needs.</summary>
    public static TextParser<TResult> SelectMany<T, TNext, TResult>(
        this TextParser<T> first, Func<T, TextParser<TNext>> second, Func<T, TNext, TResult> projector)
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
                return Result.CastEmpty<T, TResult>(head);
            }

            var both = head.Continue(second(head.Value)(head.Remainder), merge);
            return both.HasValue
                ? both.With(projector(head.Value, both.Value))
                : Result.CastEmpty<TNext, TResult>(both);
        };
    }

    /// <summary>The parser between two others whose values are dropped.</summary>
    public static TextParser<T> Between<T, TLeft, TRight>(
        this TextParser<T> parser, TextParser<TLeft> left, TextParser<TRight> right)
    {
        Rule.Require(parser);
        Rule.Require(right);
        return left.IgnoreThen(parser).SelectMany(_ => right, static (value, _) => value);
    }

    /// <summary>The first parser or, where it fails without having taken anything, the second.</summary>
    public static TextParser<T> Or<T>(this TextParser<T> first, TextParser<T> second)
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
                return Result.CombineEmpty(one, other, other.AllowsAlternative(input), merge);
            }

            return other.IsPartial(one.Remainder)
                ? other
                : other.WithExpectations(merge.Of(one.Expectations, other.Expectations));
        };
    }

    /// <summary>Gives the text back when the parser fails, so that alternatives are tried.</summary>
    public static TextParser<T> Try<T>(this TextParser<T> parser)
    {
        Rule.Require(parser);
        return input =>
        {
            var result = parser(input);
            return result.HasValue ? result : new(result.Remainder, result.Expectations, result.ErrorMessage, backtrack: true);
        };
    }

    /// <summary>
    /// The parser as often as it succeeds. A match that takes nothing ends the list and is not part of it: an
    /// empty match would repeat for ever.
    /// </summary>
    public static TextParser<T[]> Many<T>(this TextParser<T> parser) =>
        Collect(parser, parser, atLeastOne: false);

    /// <summary>As <see cref="Many"/>, but failing where there is none; one empty match counts.</summary>
    public static TextParser<T[]> AtLeastOnce<T>(this TextParser<T> parser) =>
        Collect(parser, parser, atLeastOne: true);

    /// <summary>None, one or more, with a delimiter between any two; after a delimiter there must be one.</summary>
    public static TextParser<T[]> ManyDelimitedBy<T, TDelimiter>(
        this TextParser<T> parser, TextParser<TDelimiter> delimiter) =>
        Collect(parser, delimiter.IgnoreThen(parser), atLeastOne: false);

    /// <summary>The parser exactly so many times.</summary>
    public static TextParser<T[]> Repeat<T>(this TextParser<T> parser, int count)
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
            var last = Result.Value(default(T)!, input, input);
            while (items.Count < count)
            {
                last = last.Continue(parser(last.Remainder), merge);
                if (!last.HasValue)
                {
                    items.Discard();
                    return Result.CastEmpty<T, T[]>(last);
                }

                items.Add(last.Value);
            }

            return last.With(items.ToArray());
        };
    }

    /// <summary>The value, or null where the parser fails without having taken anything.</summary>
    public static TextParser<T?> Optional<T>(this TextParser<T> parser)
        where T : struct =>
        parser.AsNullable().OptionalOrDefault();

    /// <summary>The value, or another where the parser fails without having taken anything.</summary>
    public static TextParser<T> OptionalOrDefault<T>(this TextParser<T> parser, T defaultValue) =>
        parser.Or(Parse.Return(defaultValue));

    /// <summary>The value, or the default of its type where the parser fails without having taken anything.</summary>
    public static TextParser<T?> OptionalOrDefault<T>(this TextParser<T> parser) =>
        ((TextParser<T?>)parser!).OptionalOrDefault(default);

    public static TextParser<T?> AsNullable<T>(this TextParser<T> parser)
        where T : struct =>
        parser.Select(static value => (T?)value);

    public static TextParser<TResult> Select<T, TResult>(
        this TextParser<T> parser, Func<T, TResult> selector)
    {
        Rule.Require(parser);
        Rule.Require(selector);
        return input =>
        {
            var result = parser(input);
            return result.HasValue
                ? result.With(selector(result.Value))
                : Result.CastEmpty<T, TResult>(result);
        };
    }

    /// <summary>This value in place of the parser's.</summary>
    public static TextParser<TResult> Value<T, TResult>(this TextParser<T> parser, TResult value) =>
        parser.Select(_ => value);

    /// <summary>Fails at the start of a value that does not satisfy the predicate; nothing is taken then.</summary>
    public static TextParser<T> Where<T>(
        this TextParser<T> parser, Func<T, bool> predicate, string message = "unsatisfied condition")
    {
        Rule.Require(parser);
        Rule.Require(predicate);
        return input =>
        {
            var result = parser(input);
            return result.HasValue && !predicate(result.Value)
                ? Result.Empty<T>(input, message)
                : result;
        };
    }

    /// <summary>Names what is expected where the parser fails at its start.</summary>
    public static TextParser<T> Named<T>(this TextParser<T> parser, string name)
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
    public static TextParser<T> Message<T>(this TextParser<T> parser, string message)
    {
        Rule.Require(parser);
        return input =>
        {
            var result = parser(input);
            return result.HasValue ? result : new(result.Remainder, result.Expectations, message, result.Backtrack);
        };
    }

    /// <summary>Fails unless the parser takes all of the text.</summary>
    public static TextParser<T> AtEnd<T>(this TextParser<T> parser)
    {
        Rule.Require(parser);
        string[] expectations = [ErrorText.EndOfInput];
        var merge = new ExpectationMerge();
        return input =>
        {
            var result = parser(input);
            return result.HasValue && !result.Remainder.IsAtEnd
                ? result.Continue(Result.Empty<T>(result.Remainder, expectations), merge)
                : result;
        };
    }

    public static Result<T> TryParse<T>(this TextParser<T> parser, TextCursor input)
    {
        Rule.Require(parser);
        return parser(input);
    }

    public static Result<T> TryParse<T>(this TextParser<T> parser, string input)
    {
        Rule.Require(input);
        return parser.TryParse(new TextCursor(input.AsMemory()));
    }

    private static TextParser<T[]> Collect<T>(
        TextParser<T> first, TextParser<T> following, bool atLeastOne)
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
                return Result.CastEmpty<T, T[]>(next);
            }

            var items = default(ArrayCollector<T>);
            Result<T> last;
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
                return Result.CastEmpty<T, T[]>(next);
            }

            var expectations = next.IsPartial(last.Remainder) ? last.Expectations : merge.Of(last.Expectations, next.Expectations);
            return new(items.ToArray(), input.Position, last.Remainder, expectations);
        };
    }
}
