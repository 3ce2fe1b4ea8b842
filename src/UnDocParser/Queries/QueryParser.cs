using System.Collections.Immutable;
using Superpower;
using Superpower.Model;
using Superpower.Parsers;

namespace UnDocParser.Queries;

/// <summary>The grammar of queries, as in <c>docs/queries.md</c>.</summary>
internal static class QueryParser
{
    // Longer than any query that a person writes; what is longer would be read for long.
    private const int LongestQuery = 10_000;

    private static readonly TokenListParser<QueryToken, Token<QueryToken>> Blanks = Of(QueryToken.Blank, "a blank").OptionalOrDefault();

    private static readonly TokenListParser<QueryToken, QueryWord> Word = Of(QueryToken.Word, "a name").Select(ToWord);

    private static readonly TokenListParser<QueryToken, QueryWord> Value =
        Of(QueryToken.Word, "a value").Or(Of(QueryToken.Quotation, "a value in quotation marks")).Select(ToWord);

    private static readonly TokenListParser<QueryToken, ComparisonSyntax> Comparison =
        from sign in Of(QueryToken.Operator, "an operator")
        from before in Blanks
        from value in Value
        from after in Blanks
        select new ComparisonSyntax(ToWord(sign), value);

    private static readonly TokenListParser<QueryToken, Token<QueryToken>> CloseBracket = Of(QueryToken.CloseBracket, "']'");

    private static readonly TokenListParser<QueryToken, ComparisonSyntax?> EndOfAttribute =
        (from comparison in Comparison
         from close in CloseBracket
         select (ComparisonSyntax?)comparison).Or(CloseBracket.Select(_ => (ComparisonSyntax?)null));

    private static readonly TokenListParser<QueryToken, TestSyntax> Attribute =
        from open in Of(QueryToken.OpenBracket, "'['")
        from before in Blanks
        from name in Word
        from after in Blanks
        from comparison in EndOfAttribute
        select (TestSyntax)new AttributeSyntax(name, comparison);

    private static readonly TokenListParser<QueryToken, QueryWord> Number =
        from open in Of(QueryToken.OpenParen, "'('")
        from before in Blanks
        from number in Of(QueryToken.Word, "a number")
        from after in Blanks
        from close in Of(QueryToken.CloseParen, "')'")
        select ToWord(number);

    private static readonly TokenListParser<QueryToken, TestSyntax> Position =
        from colon in Of(QueryToken.Colon, "':'")
        from name in Word
        from number in Number.AsNullable().OptionalOrDefault()
        select (TestSyntax)new PositionSyntax(name, number);

    private static readonly TokenListParser<QueryToken, QueryWord?> Name =
        Of(QueryToken.Word, "an element").Select(ToWord).AsNullable()
            .Or(Of(QueryToken.Star, "'*'").Select(_ => (QueryWord?)null));

    private static readonly TokenListParser<QueryToken, StepSyntax> Step =
        from name in Name
        from tests in Attribute.Or(Position).Many()
        select new StepSyntax(IsChild: false, name, [.. tests]);

    private static readonly TokenListParser<QueryToken, StepSyntax> NextStep =
        from isChild in Combinator.Try()
        from step in Step
        select step with { IsChild = isChild };

    private static readonly TokenListParser<QueryToken, SelectorSyntax> Selector =
        from before in Blanks
        from first in Step
        from others in NextStep.Many()
        from after in Blanks
        select new SelectorSyntax([first, .. others]);

    private static readonly TokenListParser<QueryToken, SelectorSyntax> NextSelector =
        from comma in Of(QueryToken.Comma, "','")
        from selector in Selector
        select selector;

    private static readonly TokenListParser<QueryToken, SelectorSyntax[]> Query =
        (from first in Selector
         from others in NextSelector.Many()
         select (SelectorSyntax[])[first, .. others]).AtEnd();

    // A blank at the end of a selector leads nowhere: only what a step follows is a combinator.
    private static TokenListParser<QueryToken, bool> Combinator => static input =>
    {
        TokenListParserResult<QueryToken, Token<QueryToken>> next = input.ConsumeToken();
        TokenList<QueryToken> rest = input;
        if (next.HasValue && next.Value.Kind == QueryToken.Blank)
        {
            rest = next.Remainder;
            next = rest.ConsumeToken();
        }

        bool isChild = next.HasValue && next.Value.Kind == QueryToken.Greater;
        if (isChild)
        {
            rest = next.Remainder;
            next = rest.ConsumeToken();
            rest = next.HasValue && next.Value.Kind == QueryToken.Blank ? next.Remainder : rest;
            return TokenListParserResult.Value(true, input, rest);
        }

        bool leads = rest != input && next.HasValue && next.Value.Kind is QueryToken.Word or QueryToken.Star;
        return leads
            ? TokenListParserResult.Value(false, input, rest)
            : TokenListParserResult.Empty<QueryToken, bool>(input, ["a blank", "'>'"]);
    };

    /// <summary>Parses a query.</summary>
    /// <param name="text">The query.</param>
    /// <param name="selectors">Its alternatives; empty where it is none.</param>
    /// <returns>What is wrong, or null.</returns>
    public static DocumentQueryError? Parse(string text, out ImmutableArray<SelectorSyntax> selectors)
    {
        selectors = [];
        if (text.Length > LongestQuery)
        {
            return new DocumentQueryError($"a query has at most {LongestQuery} characters", 1, 1);
        }

        Result<TokenList<QueryToken>> tokens = QueryTokenizer.Instance.TryTokenize(text);
        if (!tokens.HasValue)
        {
            string found = tokens.Remainder.IsAtEnd ? "" : FirstCharacter(tokens.Remainder.ToStringValue());
            bool isQuotation = found is "'" or "\"";
            return new DocumentQueryError(
                isQuotation
                    ? $"the value is not closed: {found} is missing at its end"
                    : $"'{found}' means nothing here; a value with such signs stands in quotation marks",
                tokens.Remainder.Position.Line, tokens.Remainder.Position.Column);
        }

        TokenListParserResult<QueryToken, SelectorSyntax[]> parsed = Query.TryParse(tokens.Value);
        if (parsed.HasValue)
        {
            selectors = [.. parsed.Value];
            return null;
        }

        return ErrorOf(parsed, text);
    }

    private static DocumentQueryError ErrorOf(TokenListParserResult<QueryToken, SelectorSyntax[]> parsed, string text)
    {
        string[] names = [.. (parsed.Expectations ?? []).Distinct(StringComparer.Ordinal)];
        string expected = "expected " + (names.Length > 0 ? Listed(names) : "the end of the query");
        TokenListParserResult<QueryToken, Token<QueryToken>> next = parsed.Remainder.ConsumeToken();
        if (next.HasValue)
        {
            Position position = next.Value.Position;
            string found = next.Value.Kind == QueryToken.Blank ? "a blank" : $"'{next.Value.ToStringValue()}'";
            return new DocumentQueryError($"{expected}, found {found}", position.Line, position.Column);
        }

        int line = 1 + text.Count(character => character == '\n');
        return new DocumentQueryError($"{expected}, found the end of the query", line, text.Length - text.LastIndexOf('\n'));
    }

    private static string Listed(string[] names) =>
        names.Length == 1 ? names[0] : string.Join(", ", names.Take(names.Length - 1)) + " or " + names[names.Length - 1];

    private static TokenListParser<QueryToken, Token<QueryToken>> Of(QueryToken kind, string name) =>
        Token.Matching<QueryToken>(found => found == kind, name);

    private static QueryWord ToWord(Token<QueryToken> token)
    {
        string text = token.ToStringValue();
        if (token.Kind == QueryToken.Quotation)
        {
            string mark = text.Substring(0, 1);
            text = text.Substring(1, text.Length - 2).Replace(mark + mark, mark);
        }

        return new QueryWord(text, token.Position);
    }

    // "😀" is two code units.
    private static string FirstCharacter(string text) => text.Substring(0, text.Length > 1 && char.IsSurrogatePair(text[0], text[1]) ? 2 : 1);
}
