using System.Globalization;
using System.Runtime.InteropServices;

namespace UnDocParser.Model;

/// <summary>Why a text is no document symbol.</summary>
public enum DocumentSymbolErrorKind
{
    /// <summary>There is no error.</summary>
    None,

    /// <summary>The text is null, empty or blank.</summary>
    Empty,

    /// <summary>The text is longer than any symbol: more than 128 characters.</summary>
    TooLong,

    /// <summary>A symbol begins with the letters of a body, such as <c>A</c> or <c>FCCC</c>.</summary>
    BodyExpected,

    /// <summary>A slash should stand here.</summary>
    SlashExpected,

    /// <summary>A word or a number should follow the slash.</summary>
    SegmentExpected,

    /// <summary>The text ends, or goes on otherwise, where the number of the document or of its suffix should stand.</summary>
    NumberExpected,

    /// <summary>A suffix such as <c>Add.1</c> should stand here; a number has already been read.</summary>
    SuffixExpected,

    /// <summary>An opening bracket is not closed: the text was cut off inside it.</summary>
    BracketNotClosed,

    /// <summary>A closing bracket has no opening one: it belongs to the text around the symbol.</summary>
    StrayBracket,

    /// <summary>Another symbol begins inside this one, without a hyphen.</summary>
    SecondSymbol,

    /// <summary>The number is not written the way the organ numbers its resolutions.</summary>
    OtherNumbering,

    /// <summary>The symbol is complete, but the text goes on.</summary>
    EndExpected,
}

/// <summary>What a parse expected, where, and what it found there. Immutable and thread-safe.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct DocumentSymbolError
{
    private const int EndOfText = -1;
    private const string EndOfSymbol = "the end of the symbol";

    // In the order of the kinds.
    private static readonly string[] Expectations =
    [
        "",
        "a document symbol",
        "at most 128 characters",
        "the letters of a body",
        "'/'",
        "a word or a number",
        "a number",
        "a suffix such as Add.1",
        "')'",
        EndOfSymbol,
        "'-' before a second symbol",
        "a number as the organ writes it",
        EndOfSymbol,
    ];

    /// <summary>Initializes an error.</summary>
    /// <param name="kind">What kind of fault it is.</param>
    /// <param name="position">The position in the parsed text, in UTF-16 code units, from 0 to its length.</param>
    public DocumentSymbolError(DocumentSymbolErrorKind kind, int position)
    {
        Kind = kind;
        Position = position;
    }

    /// <summary>Gets what kind of fault it is.</summary>
    public DocumentSymbolErrorKind Kind { get; init; }

    /// <summary>Gets the position in the parsed text, in UTF-16 code units, from 0 to its length.</summary>
    public int Position { get; init; }

    /// <summary>What should have stood at <see cref="Position"/>, in English; empty when there is no error.</summary>
    public string Expected => (uint)Kind < (uint)Expectations.Length ? Expectations[(int)Kind] : EndOfSymbol;

    /// <summary>
    /// What stands at <see cref="Position"/>, in English: a character in quotation marks, the code point of one that cannot be seen
    /// (<c>U+202E</c>), or the end of the text; empty when there is no error, or when it was not made by a parse.
    /// </summary>
    public string Found => FoundValue switch
    {
        0 => "",
        EndOfText => "the end of the text",
        _ => Show(FoundValue - 1),
    };

    // One more than the code point, so that the default value knows of none.
    private int FoundValue { get; init; }

    /// <summary>Returns the error as a sentence for developers, such as <c>Expected '/' at position 5, found '7'.</c></summary>
    /// <returns>English text with what was expected, the position and what was found; empty when there is no error.</returns>
    public override string ToString() =>
        Kind == DocumentSymbolErrorKind.None ? ""
        : FoundValue == 0 ? $"Expected {Expected} at position {Position}."
        : $"Expected {Expected} at position {Position}, found {Found}.";

    /// <summary>Returns the error with what stands at its position in the parsed text.</summary>
    internal DocumentSymbolError FoundIn(ReadOnlySpan<char> text)
    {
        if (Position >= text.Length)
        {
            return this with { FoundValue = EndOfText };
        }

        char first = text[Position];
        bool isPair = Position + 1 < text.Length && char.IsSurrogatePair(first, text[Position + 1]);
        return this with { FoundValue = 1 + (isPair ? char.ConvertToUtf32(first, text[Position + 1]) : first) };
    }

    // A mark that joins the quotation mark, or turns the direction of the line, would not be seen for what it is.
    private static string Show(int codePoint)
    {
        string text = codePoint is >= 0xD800 and <= 0xDFFF ? "" : char.ConvertFromUtf32(codePoint);
        return text == " " || (text.Length > 0 && IsVisible(CharUnicodeInfo.GetUnicodeCategory(text, 0)))
            ? $"'{text}'"
            : "U+" + codePoint.ToString("X4", CultureInfo.InvariantCulture);
    }

    private static bool IsVisible(UnicodeCategory category) =>
        category is <= UnicodeCategory.OtherLetter
            or (>= UnicodeCategory.DecimalDigitNumber and <= UnicodeCategory.OtherNumber)
            or (>= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherSymbol);
}
