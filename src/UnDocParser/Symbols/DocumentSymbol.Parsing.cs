using System.Diagnostics.CodeAnalysis;
using UnDocParser.Symbols;

namespace UnDocParser.Model;

/// <content>Parsing.</content>
public readonly partial struct DocumentSymbol
#if NET8_0_OR_GREATER
    : ISpanParsable<DocumentSymbol>
#endif
{
    /// <summary>
    /// Parses a symbol. Hyphens and blanks of any kind, small letters, glued part letters, Arabic sessions and part letters,
    /// and missing full stops or slashes before a suffix are read. Linear in the length; a text that is already canonical is
    /// kept, otherwise one string is made.
    /// </summary>
    /// <param name="text">The whole text must be the symbol; blanks may stand around it.</param>
    /// <returns>The symbol.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="DocumentSymbolFormatException">
    /// <paramref name="text"/> is no symbol; the exception says what was expected where, and what was found.
    /// </exception>
    public static DocumentSymbol Parse(string text) =>
        TryParse(text ?? throw new ArgumentNullException(nameof(text)), out DocumentSymbol symbol, out DocumentSymbolError error)
            ? symbol
            : throw new DocumentSymbolFormatException(error);

    /// <inheritdoc cref="Parse(string)"/>
    public static DocumentSymbol Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out DocumentSymbol symbol, out DocumentSymbolError error) ? symbol : throw new DocumentSymbolFormatException(error);

    /// <summary>Parses a symbol as <see cref="Parse(string)"/> does.</summary>
    /// <param name="text">The text; null is no symbol.</param>
    /// <param name="symbol">The symbol, or the default value.</param>
    /// <returns>Whether the text is a symbol.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out DocumentSymbol symbol) => TryParse(text, out symbol, out _);

    /// <inheritdoc cref="TryParse(string?, out DocumentSymbol)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out DocumentSymbol symbol) => TryParse(text, out symbol, out _);

    /// <summary>Parses a symbol as <see cref="Parse(string)"/> does and says what is wrong.</summary>
    /// <param name="text">The text; null is no symbol.</param>
    /// <param name="symbol">The symbol, or the default value.</param>
    /// <param name="error">What was expected where, and found; of kind <see cref="DocumentSymbolErrorKind.None"/> when there is a symbol.</param>
    /// <returns>Whether the text is a symbol.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out DocumentSymbol symbol, out DocumentSymbolError error) =>
        TryParse(text.AsSpan(), text, out symbol, out error);

    /// <inheritdoc cref="TryParse(string?, out DocumentSymbol, out DocumentSymbolError)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out DocumentSymbol symbol, out DocumentSymbolError error) =>
        TryParse(text, original: null, out symbol, out error);

#if NET8_0_OR_GREATER
    /// <inheritdoc/>
    static DocumentSymbol IParsable<DocumentSymbol>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<DocumentSymbol>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DocumentSymbol result) =>
        TryParse(s, out result);

    /// <inheritdoc/>
    static DocumentSymbol ISpanParsable<DocumentSymbol>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool ISpanParsable<DocumentSymbol>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out DocumentSymbol result) =>
        TryParse(s, out result);
#endif

    private static bool TryParse(ReadOnlySpan<char> text, string? original, out DocumentSymbol symbol, out DocumentSymbolError error)
    {
        if (TryRead(text, original, out symbol, out error))
        {
            return true;
        }

        error = error.FoundIn(text);
        return false;
    }

    private static bool TryRead(ReadOnlySpan<char> text, string? original, out DocumentSymbol symbol, out DocumentSymbolError error)
    {
        symbol = default;
        if (text.Length > SymbolScanner.MaximumLength)
        {
            error = new DocumentSymbolError(DocumentSymbolErrorKind.TooLong, SymbolScanner.MaximumLength);
            return false;
        }

        if (SymbolCharacters.IsAscii(text))
        {
            return Scan(text, original, out symbol, out error);
        }

        Span<char> buffer = stackalloc char[SymbolScanner.MaximumLength];
        if (Scan(SymbolCharacters.Fold(text, buffer), original, out symbol, out error))
        {
            return true;
        }

        error = error with { Position = SymbolCharacters.OriginalPosition(text, error.Position) };
        return false;
    }

    private static bool Scan(ReadOnlySpan<char> folded, string? original, out DocumentSymbol symbol, out DocumentSymbolError error)
    {
        var scanner = new SymbolScanner(folded, stackalloc char[SymbolScanner.MaximumLength]);
        if (!scanner.Scan(out SymbolLayout layout))
        {
            symbol = default;
            error = scanner.Error;
            return false;
        }

        ReadOnlySpan<char> canonical = scanner.Canonical;
        string text = original is not null && canonical.SequenceEqual(original.AsSpan()) ? original : canonical.ToString();
        symbol = new DocumentSymbol(text, layout);
        error = default;
        return true;
    }
}
