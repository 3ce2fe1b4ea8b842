namespace UnDocParser.Text;

/// <summary>The stops that part clauses, whatever script they are printed in. One of these, or several where a question allows for them.</summary>
[Flags]
internal enum Stops : byte
{
    /// <summary>No stop.</summary>
    None = 0,

    /// <summary>A full stop: it ends sentences, paragraphs and notes.</summary>
    FullStop = 1,

    /// <summary>A comma: it ends the clauses of a preamble and the enacting formula.</summary>
    Comma = 2,

    /// <summary>A semicolon: it ends the clauses of an operative part, and items.</summary>
    Semicolon = 4,

    /// <summary>A colon: items follow it, or another text.</summary>
    Colon = 8,

    /// <summary>A question or exclamation mark: it ends a sentence in a text that is quoted.</summary>
    Mark = 16,

    /// <summary>The comma that parts the names of a list in Chinese, and no clauses.</summary>
    ListComma = 32,

    /// <summary>What can end a block that other items follow.</summary>
    Item = FullStop | Semicolon | Colon,

    /// <summary>What a clause can end in.</summary>
    Clause = FullStop | Comma | Semicolon | Colon,

    /// <summary>What a clause or a quoted sentence can end in.</summary>
    Sentence = Clause | Mark,
}

/// <summary>
/// The classes of signs that rules ask about, each with its characters in all scripts, said once. A rule that spells out characters of its own means
/// another class.
/// </summary>
internal static class CharacterClasses
{
    /// <summary>Returns which stop a character is. Between the stops of ASCII, of Arabic and of Chinese stand the letters of nearly every text.</summary>
    public static Stops StopOf(char character) =>
        character is (>= '!' and <= '?') or (>= '،' and <= '؟') or (>= '、' and <= '。') or (>= '，' and <= '；') ? StopOfSign(character) : Stops.None;

    private static Stops StopOfSign(char character) => character switch
    {
        '.' or '。' => Stops.FullStop,
        ',' or '，' or '،' => Stops.Comma,
        ';' or '；' or '؛' => Stops.Semicolon,
        ':' or '：' => Stops.Colon,
        '!' or '?' or '؟' => Stops.Mark,
        '、' => Stops.ListComma,
        _ => Stops.None,
    };

    /// <summary>Determines whether a character is one of some stops.</summary>
    public static bool IsStop(char character, Stops stops) => (StopOf(character) & stops) != Stops.None;

    /// <summary>Determines whether a character is a full stop.</summary>
    public static bool IsFullStop(char character) => StopOf(character) == Stops.FullStop;

    /// <summary>Determines whether a character is a comma between clauses.</summary>
    public static bool IsComma(char character) => StopOf(character) == Stops.Comma;

    /// <summary>Determines whether a character is a semicolon.</summary>
    public static bool IsSemicolon(char character) => StopOf(character) == Stops.Semicolon;

    /// <summary>Determines whether a character is a colon.</summary>
    public static bool IsColon(char character) => StopOf(character) == Stops.Colon;

    /// <summary>Determines whether a character is a round bracket that opens: before labels, numbers of notes, sessions.</summary>
    public static bool IsOpenBracket(char character) => character is '(' or '（';

    /// <summary>Determines whether a character is a round bracket that closes: behind labels, numbers of notes, sessions.</summary>
    public static bool IsCloseBracket(char character) => character is ')' or '）';

    /// <summary>Determines whether a character is a sign of emphasis in Markdown.</summary>
    public static bool IsEmphasis(char character) => character is '*' or '_';
}
