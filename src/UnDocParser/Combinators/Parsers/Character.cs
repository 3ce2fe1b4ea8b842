namespace UnDocParser.Combinators;

/// <summary>Parsers of single UTF-16 code units.</summary>
internal static class Character
{
    public static TextParser<char> AnyChar { get; } = Matching(static _ => true, "any character");

    /// <summary>A decimal digit of any script, as <see cref="char.IsDigit(char)"/> has it.</summary>
    public static TextParser<char> Digit { get; } = Matching(char.IsDigit, "digit");

    public static TextParser<char> Letter { get; } = Matching(char.IsLetter, "letter");

    public static TextParser<char> EqualTo(char value) =>
        Matching(character => character == value, ErrorText.Quote([value]));

    /// <summary>One of these characters.</summary>
    public static TextParser<char> In(params char[] values)
    {
        Rule.Require(values);
        var expectations = Array.ConvertAll(values, static value => ErrorText.Quote([value]));
        return Matching(character => Array.IndexOf(values, character) >= 0, expectations);
    }

    /// <summary>A character that satisfies the predicate; the name says in messages what that is.</summary>
    public static TextParser<char> Matching(Func<char, bool> predicate, string name)
    {
        Rule.Require(predicate);
        return Matching(predicate, [name]);
    }

    private static TextParser<char> Matching(Func<char, bool> predicate, string[] expectations) =>
        input => !input.IsAtEnd && predicate(input.Peek())
            ? input.ConsumeChar()
            : Result.Empty<char>(input, expectations);
}
