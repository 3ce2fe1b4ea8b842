namespace UnDocParser.Text;

/// <summary>Signs that a text holds anywhere, so that what needs one of them says no without looking at the characters.</summary>
[Flags]
internal enum TextSigns : ushort
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary><c>*</c>, <c>&amp;</c> or <c>$</c>.</summary>
    Stars = 1,

    /// <summary><c>_</c>, <c>^</c> or <c>\</c>.</summary>
    Underscores = 2,

    /// <summary><c>&lt;</c>, <c>&gt;</c>, <c>~</c> or <c>|</c>.</summary>
    Tags = 4,

    /// <summary><c>[</c> or <c>]</c>.</summary>
    SquareBrackets = 8,

    /// <summary><c>/</c>.</summary>
    Slashes = 16,

    /// <summary><c>0</c> to <c>9</c>.</summary>
    Digits = 32,

    /// <summary><c>(</c> or <c>)</c>.</summary>
    RoundBrackets = 64,

    /// <summary>A character beyond ASCII.</summary>
    NotAscii = 128,

    /// <summary>A tab, or two blanks side by side.</summary>
    Gaps = 256,

    /// <summary>What all markup within a line has one of.</summary>
    Markup = Stars | Underscores | Tags | SquareBrackets,

    /// <summary>All of them: what is known of a text that was not looked at.</summary>
    Unknown = Markup | Slashes | Digits | RoundBrackets | NotAscii | Gaps,
}
