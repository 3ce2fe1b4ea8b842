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

/// <summary>What a parse expected, and where. Immutable and thread-safe.</summary>
/// <param name="Kind">What kind of fault it is.</param>
/// <param name="Position">The position in the parsed text, in UTF-16 code units, from 0 to its length.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct DocumentSymbolError(DocumentSymbolErrorKind Kind, int Position)
{
    /// <summary>What should have stood at <see cref="Position"/>, in English; empty when there is no error.</summary>
    public string Expected => Kind switch
    {
        DocumentSymbolErrorKind.None => "",
        DocumentSymbolErrorKind.Empty => "a document symbol",
        DocumentSymbolErrorKind.TooLong => "at most 128 characters",
        DocumentSymbolErrorKind.BodyExpected => "the letters of a body",
        DocumentSymbolErrorKind.SlashExpected => "'/'",
        DocumentSymbolErrorKind.SegmentExpected => "a word or a number",
        DocumentSymbolErrorKind.NumberExpected => "a number",
        DocumentSymbolErrorKind.SuffixExpected => "a suffix such as Add.1",
        DocumentSymbolErrorKind.BracketNotClosed => "')'",
        DocumentSymbolErrorKind.StrayBracket => "the end of the symbol, not ')'",
        DocumentSymbolErrorKind.OtherNumbering => "a number as the organ writes it",
        DocumentSymbolErrorKind.SecondSymbol => "'-' before a second symbol",
        _ => "the end of the symbol",
    };

    /// <summary>Returns the error as a sentence for developers.</summary>
    /// <returns>English text with what was expected and the position; empty when there is no error.</returns>
    public override string ToString() =>
        Kind == DocumentSymbolErrorKind.None ? "" : $"Expected {Expected} at position {Position}.";
}
