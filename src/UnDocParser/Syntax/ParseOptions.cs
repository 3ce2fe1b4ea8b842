using System.Collections.Immutable;
using UnDocParser.Languages;

namespace UnDocParser.Syntax;

/// <summary>How a text is to be parsed. Immutable and thread-safe.</summary>
public sealed record ParseOptions
{
    /// <summary>Gets the options that let everything be found in the text.</summary>
    public static ParseOptions Default { get; } = new();

    /// <summary>Gets the ISO 639-1 codes of the languages the parser has data for, English first.</summary>
    public static ImmutableArray<string> KnownLanguages => LanguageSet.Codes;

    /// <summary>
    /// Gets the language of the text as its ISO 639-1 code (one of <see cref="KnownLanguages"/>), or null to find it in the text.
    /// A code the parser has no data for is passed over.
    /// </summary>
    public string? Language { get; init; }

    /// <summary>Gets the path that diagnostics name; empty when the text has none.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public string FilePath
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = string.Empty;
}
