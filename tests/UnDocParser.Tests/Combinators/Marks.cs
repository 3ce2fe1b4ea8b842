using UnDocParser.Combinators;

namespace UnDocParser.Tests.Combinators;

internal enum Mark : byte
{
    Unknown,
    Letter,
    Digit,
    Comma,
    OpenParenthesis,
    CloseParenthesis,
    Plus,
    Minus,
    Times,
}

/// <summary>Makes one token of each character but blanks, and the parsers that most tests start from.</summary>
internal sealed class Marks : Tokenizer<Mark>
{
    public static readonly TokenListParser<Mark, int> Letter = Token.EqualTo(Mark.Letter).Select(token => token.Index);
    public static readonly TokenListParser<Mark, int> Digit = Token.EqualTo(Mark.Digit).Select(token => token.Index);
    public static readonly TokenListParser<Mark, int> Comma = Token.EqualTo(Mark.Comma).Select(token => token.Index);

    private static readonly Marks s_instance = new();

    public static TokenList<Mark> Of(string text) => s_instance.Tokenize(text);

    protected override void Scan(TextCursor input, TokenListBuilder<Mark> tokens)
    {
        var text = input.Span;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != ' ')
            {
                tokens.Add(KindOf(text[i]), i, 1);
            }
        }
    }

    private static Mark KindOf(char character) => character switch
    {
        ',' => Mark.Comma,
        '(' => Mark.OpenParenthesis,
        ')' => Mark.CloseParenthesis,
        '+' => Mark.Plus,
        '-' => Mark.Minus,
        '*' => Mark.Times,
        _ when char.IsLetter(character) => Mark.Letter,
        _ when char.IsDigit(character) => Mark.Digit,
        _ => Mark.Unknown,
    };
}
