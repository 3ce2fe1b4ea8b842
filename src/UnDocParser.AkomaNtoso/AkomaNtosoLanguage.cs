namespace UnDocParser.AkomaNtoso;

/// <summary>How the official files name and set a language. One row a language: a new one is a line here.</summary>
/// <param name="code">Its code of two letters, by which the library knows it.</param>
/// <param name="iso">Its code of three letters, by which addresses name it.</param>
internal sealed class AkomaNtosoLanguage(string code, string iso)
{
    private const string NoCode = "und";

    // By the seven sample documents, each in six languages; German is set as English is.
    private static readonly AkomaNtosoLanguage[] All =
    [
        new("ar", "ara") { OpeningClass = "bold italic", HasBracketedMarks = true },
        new("zh", "zho") { OpeningClass = "bold", OldLinkCode = "ch" },
        new("en", "eng"),
        new("fr", "fra"),
        new("ru", "rus"),
        new("es", "spa"),
        new("de", "deu"),
    ];

    /// <summary>Gets its code of two letters.</summary>
    public string Code { get; } = code;

    /// <summary>Gets its code of three letters; <c>und</c> where it is none of those known.</summary>
    public string Iso { get; } = iso;

    /// <summary>Gets the class of opening phrases: Chinese has no italics, and Arabic sets them bold too.</summary>
    public string OpeningClass { get; private init; } = "italic";

    /// <summary>Gets a value indicating whether marks of notes stand in brackets.</summary>
    public bool HasBracketedMarks { get; private init; }

    /// <summary>Gets how links to the site of the years before 2023 name it.</summary>
    public string OldLinkCode { get; private init; } = code;

    /// <summary>Returns the language of a code of two letters; one without a code of three where it is none of those known.</summary>
    public static AkomaNtosoLanguage Of(string code) => Find(code) ?? new AkomaNtosoLanguage(code, NoCode);

    /// <summary>Returns the language of a code of two or three letters, of either case, or null.</summary>
    public static AkomaNtosoLanguage? Find(string? code) => Array.Find(All, language => IsSame(language.Code, code) || IsSame(language.Iso, code));

    private static bool IsSame(string one, string? other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
