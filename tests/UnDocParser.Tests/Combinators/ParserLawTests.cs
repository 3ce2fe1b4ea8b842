using FsCheck;
using FsCheck.Fluent;
using UnDocParser.Combinators;

namespace UnDocParser.Tests.Combinators;

/// <summary>What holds for every parser that the verbs can make, tried on random ones.</summary>
public class ParserLawTests
{
    private static readonly Gen<TokenListParser<Mark, int>> s_simple = Gen.Elements(
        Marks.Letter, Marks.Digit, Marks.Comma, Parse.Return<Mark, int>(0), Parse.Not(Marks.Comma).Value(1), Token.Sequence(Mark.Letter, Mark.Digit).Value(2));

    private static readonly Gen<string> s_text = Gen.Elements('a', '1', ',', '+').ArrayOf().Select(characters => new string(characters));

    private static readonly Gen<TokenListParser<Mark, int>> s_parser = ParserOfDepth(4);

    [Fact]
    public void AParserEndsAndStaysWithinItsInput() =>
        Holds(s_parser, (parser, input) =>
        {
            var result = parser(input);
            return result.Remainder.Position >= 0
                && result.Remainder.Position <= TokenCount(input)
                && result.Location.Position == (result.HasValue ? 0 : result.Remainder.Position);
        });

    [Fact]
    public void TheSameInputGivesTheSameResult() =>
        Holds(s_parser, (parser, input) => Agree(parser(input), parser(input)));

    [Fact]
    public void AlternativesAssociate() =>
        Holds(s_parser.Three(), (parsers, input) =>
        {
            var (first, second, third) = parsers;
            return Agree(first.Or(second).Or(third)(input), first.Or(second.Or(third))(input));
        });

    [Fact]
    public void SequencesAssociate() =>
        Holds(s_parser.Three(), (parsers, input) =>
        {
            var (first, second, third) = parsers;
            return Agree(first.IgnoreThen(second).IgnoreThen(third)(input), first.IgnoreThen(second.IgnoreThen(third))(input));
        });

    [Fact]
    public void AnOptionalParserInTryAlwaysSucceeds() =>
        Holds(s_parser, (parser, input) => parser.Try().OptionalOrDefault()(input).HasValue);

    private static Gen<TokenListParser<Mark, int>> ParserOfDepth(int depth)
    {
        if (depth == 0)
        {
            return s_simple;
        }

        var inner = ParserOfDepth(depth - 1);
        var pair = inner.Two();
        return Gen.OneOf(
            s_simple,
            pair.Select(two => two.Item1.Or(two.Item2)),
            pair.Select(two => two.Item1.IgnoreThen(two.Item2)),
            pair.Select(two => two.Item1.ManyDelimitedBy(two.Item2).Select(items => items.Length)),
            pair.Select(two => Parse.Chain(two.Item1, two.Item2, (_, left, right) => unchecked(left + right))),
            inner.Select(parser => parser.Try()),
            inner.Select(parser => parser.Many().Select(items => items.Length)),
            inner.Select(parser => parser.AtLeastOnce().Select(items => items.Length)),
            inner.Select(parser => parser.Repeat(2).Select(items => items.Length)),
            inner.Select(parser => parser.OptionalOrDefault(-1)),
            inner.Select(parser => parser.Where(value => value % 2 == 0)),
            inner.Select(parser => parser.Named("part")));
    }

    private static void Holds<T>(Gen<T> parsers, Func<T, TokenList<Mark>, bool> law) =>
        Prop.ForAll(
            parsers.SelectMany(parser => s_text.Select(text => (parser, text))).ToArbitrary(),
            sample => law(sample.parser, Marks.Of(sample.text)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    private static int TokenCount(TokenList<Mark> input) => Token.Matching<Mark>(_ => true, "any").Many()(input).Value.Length;

    private static bool Agree(TokenListParserResult<Mark, int> one, TokenListParserResult<Mark, int> other) =>
        one.HasValue == other.HasValue
        && one.Remainder.Position == other.Remainder.Position
        && (one.HasValue ? one.Value == other.Value : Named(one) == Named(other));

    private static string Named(TokenListParserResult<Mark, int> failure) =>
        $"{failure.ErrorMessage}:{string.Join('|', failure.Expectations ?? [])}";
}
