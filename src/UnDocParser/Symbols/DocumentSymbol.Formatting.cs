using System.Text;
using UnDocParser.Languages;
using UnDocParser.Symbols;

namespace UnDocParser.Model;

/// <content>Formatting.</content>
public readonly partial struct DocumentSymbol : IFormattable
#if NET8_0_OR_GREATER
    , ISpanFormattable
#endif
{
    /// <summary>Returns the canonical form without allocating: <c>A/RES/217 A (III)</c>.</summary>
    /// <returns>The canonical form; empty for the default value.</returns>
    public override string ToString() => Text;

    /// <summary>Formats the symbol as <see cref="ToString(string?, IFormatProvider?)"/> does.</summary>
    /// <param name="format"><c>G</c>, <c>N</c>, a language, null or empty.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is none of these.</exception>
    public string ToString(string? format) => ToString(format, formatProvider: null);

    /// <summary>Formats the symbol.</summary>
    /// <param name="format">
    /// <c>G</c>, null or empty for the canonical form; <c>N</c> for the cited number (<c>75/276</c>); or one of
    /// <see cref="UnDocParser.Syntax.ParseOptions.KnownLanguages"/>, <c>fr</c>, for <see cref="ToShortString(string)"/>. Case does not matter.
    /// </param>
    /// <param name="formatProvider">Not used: symbols do not depend on a culture.</param>
    /// <returns>The text; a symbol without a cited number gives its canonical form in every format.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is none of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => format switch
    {
        null or "" or "G" or "g" => Text,
        "N" or "n" => CitedNumber ?? Text,
        _ => SymbolPhrases.Find(format) is { } phrases
            ? ToShortString(phrases)
            : throw new FormatException($"'{format}' is not a format of a document symbol."),
    };

#if NET8_0_OR_GREATER
    /// <summary>Formats the symbol into a buffer; <c>G</c> does not allocate. Formats are those of <see cref="ToString(string?, IFormatProvider?)"/>.</summary>
    /// <param name="destination">The buffer.</param>
    /// <param name="charsWritten">The number of UTF-16 code units written; 0 when the buffer is too short.</param>
    /// <param name="format">The format.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>Whether the text fitted.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not known.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        string text = format is "" or "G" or "g" ? Text : ToString(format.ToString(), provider);
        charsWritten = text.TryCopyTo(destination) ? text.Length : 0;
        return charsWritten == text.Length;
    }
#endif

    /// <summary>
    /// Returns the words that cite a resolution or decision: "resolution 75/276", "résolution 75/276", "第75/276号决议",
    /// "القرار 217 ألف (د-3)". Other documents are cited by their symbol, which is returned. Suffixes, asterisks and a joint
    /// symbol are left out of the words.
    /// </summary>
    /// <param name="language">The language, one of <see cref="UnDocParser.Syntax.ParseOptions.KnownLanguages"/>; case does not matter.</param>
    /// <returns>The short form.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="language"/> is no such code.</exception>
    public string ToShortString(string language) => ToShortString(PhrasesOf(language));

    /// <summary>
    /// Returns the address of the document on docs.un.org: <c>https://docs.un.org/en/S/RES/1631(2005)</c>. Blanks and asterisks
    /// are dropped, part letters glued; letters before a bracketed session are left out, since the whole resolution is one
    /// document there. A joint symbol leads to its first half.
    /// </summary>
    /// <param name="language">The language, one of <see cref="UnDocParser.Syntax.ParseOptions.KnownLanguages"/>; case does not matter.</param>
    /// <returns>An absolute address.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="language"/> is no such code.</exception>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public Uri ToUri(string language)
    {
        string code = PhrasesOf(language).Code;
        if (IsDefault)
        {
            throw new InvalidOperationException("There is no symbol.");
        }

        StringBuilder path = new StringBuilder("https://docs.un.org/", capacity: 64).Append(code).Append('/');
        bool dropsParts = _layout.Parts != 0 && Text[_layout.CoreEnd - 1] == ')';
        bool isInBracket = false;
        for (int i = 0; i < _layout.End; i++)
        {
            if (dropsParts && i == _layout.NumberEnd)
            {
                i = Text.IndexOf('(', i);
            }

            AppendToPath(path, Text[i], ref isInBracket);
        }

        return new Uri(path.ToString(), UriKind.Absolute);
    }

    /// <summary>A slash in a bracket is no step of the path: <c>A/75/6 (Part I/II)</c>.</summary>
    private static void AppendToPath(StringBuilder path, char character, ref bool isInBracket)
    {
        isInBracket = character == '(' || (isInBracket && character != ')');
        if (isInBracket && character == '/')
        {
            path.Append("%2F");
        }
        else if (character != ' ')
        {
            path.Append(character);
        }
    }

    private static SymbolPhrases PhrasesOf(string language) =>
        SymbolPhrases.Find(language ?? throw new ArgumentNullException(nameof(language)))
            ?? throw new ArgumentException($"'{language}' is not one of {string.Join(", ", LanguageSet.Codes)}.", nameof(language));

    private string ToShortString(SymbolPhrases phrases)
    {
        if (CitedNumber is not { } number)
        {
            return Text;
        }

        if (phrases.WritesLettersAsNames)
        {
            number = ArabicForms.Rewrite(Piece(_layout.NumberStart, _layout.NumberEnd), number, _layout.Session, _layout.Parts);
        }
        else if (phrases.JoinsBracket && _layout.Parts == 0)
        {
            number = number.Replace(" (", "(");
        }

        return IsResolution ? phrases.Resolution(number) : phrases.Decision(number);
    }
}
