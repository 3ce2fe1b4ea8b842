using System.Globalization;
using UnDocParser.Model;

namespace UnDocParser.Tests.Model.Symbols;

/// <summary>What holds for every string, symbol or not.</summary>
internal static class SymbolAssert
{
    private static readonly string[] Languages = ["en", "fr", "es", "ru", "zh", "ar"];

    private static readonly ResolutionOrgan[] Organs = Enum.GetValues<ResolutionOrgan>();

    /// <summary>
    /// Determines what is wrong with a string: a throw, a canonical form that does not read back as itself, or components that differ
    /// between a symbol and its canonical form.
    /// </summary>
    /// <returns>What is wrong, or null.</returns>
    public static string? Fault(string text)
    {
        try
        {
            if (!DocumentSymbol.TryParse(text, out DocumentSymbol symbol, out DocumentSymbolError error))
            {
                return FaultOfRefusal(text, symbol, error);
            }

            string canonical = symbol.ToString();
            if (error != default || !DocumentSymbol.TryParse(canonical, out DocumentSymbol again, out error))
            {
                return $"the canonical form '{canonical}' is no symbol: {error}";
            }

            return !ReferenceEquals(again.ToString(), canonical) ? $"'{canonical}' becomes '{again}'"
                : again != symbol || again.GetHashCode() != symbol.GetHashCode() ? $"'{canonical}' is not equal to itself"
                : Describe(symbol) is var first && Describe(again) is var second && first != second ? $"read from the text: {first}, read from the canonical form: {second}"
                : null;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return exception.ToString();
        }
    }

    private static string? FaultOfRefusal(string text, DocumentSymbol symbol, DocumentSymbolError error) =>
        !symbol.IsDefault ? "a refused text gives a symbol"
        : error.Kind == DocumentSymbolErrorKind.None ? "a refused text gives no error"
        : error.Position < 0 || error.Position > text.Length ? $"the error lies outside: {error}"
        : null;

    /// <summary>Reads every public member of a symbol, and of the symbols joint to it.</summary>
    private static string Describe(DocumentSymbol symbol)
    {
        var members = new List<string>
        {
            symbol.Body, symbol.Organ, $"{symbol.Session.Kind} {symbol.Session}", symbol.Series ?? "no series", symbol.Number, symbol.Part ?? "no part",
            string.Join('|', symbol.Suffixes), symbol.Reissues.ToString(CultureInfo.InvariantCulture), symbol.CitedNumber ?? "not cited",
            $"{symbol.IsResolution} {symbol.IsDecision} {symbol.IsDraft} {symbol.IsPresidentialStatement} {symbol.IsDefault}",
            symbol.ToString("G"), symbol.ToString("N"),
        };
        foreach (string language in Languages)
        {
            members.Add(symbol.ToShortString(language));
            members.Add(symbol.ToString(language));
            members.Add(symbol.ToUri(language).AbsoluteUri);
        }

        foreach (ResolutionOrgan organ in Organs)
        {
            members.Add(DocumentSymbol.TryForResolution(organ, (symbol.CitedNumber ?? symbol.Number).AsSpan(), out DocumentSymbol resolution) ? resolution.ToString() : "");
        }

        members.Add(symbol.Joint is { } joint ? Describe(joint) : "single");
        return string.Join("; ", members);
    }
}
