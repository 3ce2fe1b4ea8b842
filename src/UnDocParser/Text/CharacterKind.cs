namespace UnDocParser.Text;

/// <summary>What a character is, in the least detail that tells lines apart by their ends. One of these, or several where a question allows for them.</summary>
[Flags]
internal enum CharacterKind : byte
{
    /// <summary>No character.</summary>
    None = 0,

    /// <summary>A small letter.</summary>
    Small = 1,

    /// <summary>A capital.</summary>
    Capital = 2,

    /// <summary>A letter of a script that has no capitals, as an ideograph is.</summary>
    Caseless = 4,

    /// <summary>One of <c>0</c> to <c>9</c>.</summary>
    Digit = 8,

    /// <summary>Anything else: a stop, a bracket, a figure of another script.</summary>
    Sign = 16,

    /// <summary>Any letter.</summary>
    Letter = Small | Capital | Caseless,

    /// <summary>Any character.</summary>
    Any = Letter | Digit | Sign,
}

/// <summary>Tells what characters are.</summary>
internal static class CharacterKinds
{
    private const char FirstNotAscii = '\u0080';

    /// <summary>Returns what a character is: one kind.</summary>
    public static CharacterKind Of(char character) =>
        character >= FirstNotAscii ? OfOther(character)
        : (uint)(character - 'a') <= 'z' - 'a' ? CharacterKind.Small
        : (uint)(character - 'A') <= 'Z' - 'A' ? CharacterKind.Capital
        : TextFacts.IsDigit(character) ? CharacterKind.Digit
        : CharacterKind.Sign;

    private static CharacterKind OfOther(char character) =>
        TextFacts.IsUnifiedIdeograph(character) ? CharacterKind.Caseless
        : !char.IsLetter(character) ? CharacterKind.Sign
        : char.IsLower(character) ? CharacterKind.Small
        : char.IsUpper(character) ? CharacterKind.Capital
        : CharacterKind.Caseless;
}
