using UnDocParser.Text;

namespace UnDocParser.Parsing.Inlines;

/// <summary>
/// Finds the characters that tell of an inline: signs of markup, figures, the slash of a symbol, in a text that has some raised figures. All others are
/// passed over, many at a time.
/// </summary>
internal readonly struct InlineStarts
{
    private const string Signs = "$*/<[\\^_~0123456789";
    private const string Raised = "¹²³⁰⁴⁵⁶⁷⁸⁹⁽";
    private static readonly CharacterSet RaisedFigures = new(Raised);
    private static readonly CharacterSet SignsAlone = new(Signs);
    private static readonly CharacterSet SignsAndRaised = new(Signs + Raised);
    private readonly CharacterSet _starts;

    /// <summary>Looks what a text has.</summary>
    public InlineStarts(ReadOnlySpan<char> text) => _starts = MayHaveRaised(text) && RaisedFigures.IndexIn(text) < text.Length ? SignsAndRaised : SignsAlone;

    /// <summary>Returns where the next of them stands in a part of the text; its length when there is none.</summary>
    public int IndexIn(ReadOnlySpan<char> part) => _starts.IndexIn(part);

    // Two searches that are quick where letters beyond ASCII are many.
#if NET8_0_OR_GREATER
    private static bool MayHaveRaised(ReadOnlySpan<char> text) => text.ContainsAny('¹', '²', '³') || text.ContainsAnyInRange('⁰', '⁽');
#else
    private static bool MayHaveRaised(ReadOnlySpan<char> text) => !text.IsEmpty;
#endif
}
