#if NET8_0_OR_GREATER
using System.Buffers;
#endif

namespace UnDocParser.Parsing.Inlines;

/// <summary>
/// Finds the characters that an inline can begin with: signs of markup and figures in every text, capitals only in one with a slash, as a symbol has,
/// raised figures only in one that has some. All others are passed over, many at a time.
/// </summary>
internal readonly struct InlineStarts
{
    private const string Signs = "$*<[\\^_~0123456789";
    private const string Capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const string Raised = "²³¹⁰⁴⁵⁶⁷⁸⁹⁽";

#if NET8_0_OR_GREATER
    private static readonly SearchValues<char> RaisedFigures = SearchValues.Create(Raised);
    private static readonly SearchValues<char> SignsAlone = SearchValues.Create(Signs);
    private static readonly SearchValues<char> SignsAndCapitals = SearchValues.Create(Signs + Capitals);
    private static readonly SearchValues<char> SignsAndRaised = SearchValues.Create(Signs + Raised);
    private static readonly SearchValues<char> All = SearchValues.Create(Signs + Capitals + Raised);
    private readonly SearchValues<char> _starts;
#else
    private readonly string _starts;
#endif

    /// <summary>Looks what a text has.</summary>
    public InlineStarts(ReadOnlySpan<char> text)
    {
        bool hasSlash = text.IndexOf('/') >= 0;
#if NET8_0_OR_GREATER
        bool hasRaised = text.ContainsAny(RaisedFigures);
        _starts = hasSlash ? hasRaised ? All : SignsAndCapitals : hasRaised ? SignsAndRaised : SignsAlone;
#else
        bool hasRaised = text.IndexOfAny(Raised.AsSpan()) >= 0;
        _starts = Signs + (hasSlash ? Capitals : "") + (hasRaised ? Raised : "");
#endif
    }

    /// <summary>Returns where the next of them stands in a part of the text; its length when there is none.</summary>
    public int IndexIn(ReadOnlySpan<char> part)
    {
#if NET8_0_OR_GREATER
        int index = part.IndexOfAny(_starts);
#else
        int index = part.IndexOfAny(_starts.AsSpan());
#endif
        return index < 0 ? part.Length : index;
    }
}
