using UnDocParser.Symbols;

namespace UnDocParser.Model;

/// <content>Symbols from the numbers that texts cite.</content>
public readonly partial struct DocumentSymbol
{
    /// <summary>
    /// Makes the symbol of a resolution from its organ and the number as it is cited: <c>A/RES/59/48</c> from <c>59/48</c>,
    /// <c>S/RES/1631 (2005)</c> from <c>1631 (2005)</c>, <c>A/RES/217 A (III)</c> from <c>217 A (III)</c>, <c>A/HRC/RES/54/12</c>
    /// from <c>54/12</c>. Arabic forms (<c>217 ألف (د-3)</c>) are read.
    /// </summary>
    /// <param name="organ">The organ that adopted the resolution.</param>
    /// <param name="citedNumber">The number, with session or year, and part letters if any.</param>
    /// <returns>The symbol of the resolution.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="citedNumber"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="organ"/> is no member of the enumeration.</exception>
    /// <exception cref="DocumentSymbolFormatException"><paramref name="citedNumber"/> is not the way the organ numbers its resolutions.</exception>
    public static DocumentSymbol ForResolution(ResolutionOrgan organ, string citedNumber) =>
        TryForResolution(organ, (citedNumber ?? throw new ArgumentNullException(nameof(citedNumber))).AsSpan(), out DocumentSymbol symbol, out DocumentSymbolError error)
            ? symbol
            : throw new DocumentSymbolFormatException(error);

    /// <summary>Makes the symbol of a resolution as <see cref="ForResolution"/> does.</summary>
    /// <param name="organ">The organ that adopted the resolution.</param>
    /// <param name="citedNumber">The number, with session or year, and part letters if any; an empty text is no number.</param>
    /// <param name="symbol">The symbol, or the default value.</param>
    /// <returns>Whether the number is the way the organ numbers its resolutions.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="organ"/> is no member of the enumeration.</exception>
    public static bool TryForResolution(ResolutionOrgan organ, ReadOnlySpan<char> citedNumber, out DocumentSymbol symbol) =>
        TryForResolution(organ, citedNumber, out symbol, out _);

    /// <summary>Makes the symbol of a resolution or decision from its organ and the number as it is cited.</summary>
    internal static bool TryForCited(ResolutionOrgan organ, bool isDecision, ReadOnlySpan<char> citedNumber, out DocumentSymbol symbol)
    {
        if (!isDecision)
        {
            return TryForResolution(organ, citedNumber, out symbol);
        }

        string prefix = PrefixOf(organ).Replace("RES", "DEC");
        symbol = default;
        return citedNumber.Length <= SymbolScanner.MaximumLength - prefix.Length && TryParse(prefix + citedNumber.ToString(), out symbol) && symbol.IsDecision;
    }

    private static bool TryForResolution(ResolutionOrgan organ, ReadOnlySpan<char> citedNumber, out DocumentSymbol symbol, out DocumentSymbolError error)
    {
        string prefix = PrefixOf(organ);
        if (citedNumber.Length > SymbolScanner.MaximumLength - prefix.Length)
        {
            symbol = default;
            error = new DocumentSymbolError(DocumentSymbolErrorKind.TooLong, 0).FoundIn(citedNumber);
            return false;
        }

        Span<char> buffer = stackalloc char[SymbolScanner.MaximumLength];
        prefix.AsSpan().CopyTo(buffer);
        citedNumber.CopyTo(buffer.Slice(prefix.Length));
        if (!TryParse(buffer.Slice(0, prefix.Length + citedNumber.Length), out symbol, out error))
        {
            error = (error with { Position = Math.Max(0, error.Position - prefix.Length) }).FoundIn(citedNumber);
            return false;
        }

        if (!symbol.IsNumberedBy(organ, prefix))
        {
            symbol = default;
            error = new DocumentSymbolError(DocumentSymbolErrorKind.OtherNumbering, 0).FoundIn(citedNumber);
            return false;
        }

        return true;
    }

    private static string PrefixOf(ResolutionOrgan organ) => organ switch
    {
        ResolutionOrgan.GeneralAssembly => "A/RES/",
        ResolutionOrgan.SecurityCouncil => "S/RES/",
        ResolutionOrgan.EconomicAndSocialCouncil => "E/RES/",
        ResolutionOrgan.HumanRightsCouncil => "A/HRC/RES/",
        ResolutionOrgan.TrusteeshipCouncil => "T/RES/",
        _ => throw new ArgumentOutOfRangeException(nameof(organ), organ, message: null),
    };

    /// <summary>Whether number and session stand as the organ writes them, with nothing else before or after.</summary>
    private bool IsNumberedBy(ResolutionOrgan organ, string prefix) =>
        IsResolution
        && _layout.SeriesEnd + 1 == prefix.Length
        && Text.Length == _layout.CoreEnd
        && IsSessionOf(organ, _layout.Session.Kind, isBracketed: _layout.NumberStart == prefix.Length);

    // "1631 (2005)" or "75/276": the session stands in brackets behind the number, or before it.
    private static bool IsSessionOf(ResolutionOrgan organ, SymbolSessionKind kind, bool isBracketed) => organ switch
    {
        ResolutionOrgan.SecurityCouncil => isBracketed && kind == SymbolSessionKind.Year,
        ResolutionOrgan.TrusteeshipCouncil => isBracketed && kind is (SymbolSessionKind.Regular or SymbolSessionKind.Special),
        ResolutionOrgan.HumanRightsCouncil => !isBracketed && kind is (SymbolSessionKind.Regular or SymbolSessionKind.Special),
        ResolutionOrgan.EconomicAndSocialCouncil => kind != SymbolSessionKind.None && isBracketed != (kind == SymbolSessionKind.Year),
        _ => kind is not (SymbolSessionKind.None or SymbolSessionKind.Year),
    };
}
