using Superpower;
using Superpower.Parsers;
using Superpower.Tokenizers;

namespace UnDocParser.Queries;

/// <summary>The tokens of queries.</summary>
internal enum QueryToken
{
    /// <summary>No token.</summary>
    None,

    /// <summary>Blanks and line ends: between two steps they mean "anywhere inside".</summary>
    Blank,

    /// <summary>The name of an element or attribute, or a value without quotation marks.</summary>
    Word,

    /// <summary>A value in quotation marks.</summary>
    Quotation,

    /// <summary>An asterisk.</summary>
    Star,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>The sign <c>></c>.</summary>
    Greater,

    /// <summary>A colon.</summary>
    Colon,

    /// <summary><c>[</c>.</summary>
    OpenBracket,

    /// <summary><c>]</c>.</summary>
    CloseBracket,

    /// <summary><c>(</c>.</summary>
    OpenParen,

    /// <summary><c>)</c>.</summary>
    CloseParen,

    /// <summary><c>=</c>, <c>!=</c>, <c>^=</c>, <c>$=</c> or <c>*=</c>.</summary>
    Operator,
}

/// <summary>Takes queries apart.</summary>
internal static class QueryTokenizer
{
    private static readonly TextParser<Superpower.Model.TextSpan> Word =
        Span.WithAll(static character => char.IsLetterOrDigit(character) || character is '-' or '_');

    // A quotation mark within a value is written twice, or the value stands between marks of the other kind.
    private static readonly TextParser<Superpower.Model.Unit> Quotation = QuotedBy('\'').Try().Or(QuotedBy('"'));

    private static readonly TextParser<Superpower.Model.TextSpan> Operator =
        Span.EqualTo("!=").Try()
            .Or(Span.EqualTo("^=").Try())
            .Or(Span.EqualTo("$=").Try())
            .Or(Span.EqualTo("*=").Try())
            .Or(Span.EqualTo("="));

    /// <summary>Gets the tokenizer. Thread-safe.</summary>
    public static Tokenizer<QueryToken> Instance { get; } = new TokenizerBuilder<QueryToken>()
        .Match(Span.WhiteSpace, QueryToken.Blank)
        .Match(Word, QueryToken.Word)
        .Match(Quotation, QueryToken.Quotation)
        .Match(Operator, QueryToken.Operator)
        .Match(Character.EqualTo('*'), QueryToken.Star)
        .Match(Character.EqualTo(','), QueryToken.Comma)
        .Match(Character.EqualTo('>'), QueryToken.Greater)
        .Match(Character.EqualTo(':'), QueryToken.Colon)
        .Match(Character.EqualTo('['), QueryToken.OpenBracket)
        .Match(Character.EqualTo(']'), QueryToken.CloseBracket)
        .Match(Character.EqualTo('('), QueryToken.OpenParen)
        .Match(Character.EqualTo(')'), QueryToken.CloseParen)
        .Build();

    private static TextParser<Superpower.Model.Unit> QuotedBy(char mark)
    {
        TextParser<char> content = Character.Except(mark).Or(Span.EqualTo(new string(mark, 2)).Value(mark).Try());
        return from open in Character.EqualTo(mark)
               from characters in content.IgnoreMany()
               from close in Character.EqualTo(mark)
               select Superpower.Model.Unit.Value;
    }
}
