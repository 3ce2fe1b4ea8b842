namespace UnDocParser.SyntaxGenerator.Languages;

/// <summary>The ways in which a language file can be wrong; the number is that of the diagnostic, <c>UNDL001</c> and so on.</summary>
internal enum LanguageProblemKind
{
    /// <summary>A line is no section, no key and no value.</summary>
    Malformed = 1,

    /// <summary>There is no such section or key.</summary>
    Unknown = 2,

    /// <summary>A key that every language needs is not there.</summary>
    Missing = 3,

    /// <summary>A section or key stands there twice.</summary>
    DuplicateKey = 4,

    /// <summary>A phrase stands twice in one list.</summary>
    DuplicatePhrase = 5,

    /// <summary>A phrase has letters that its language is not written with.</summary>
    WrongScript = 6,

    /// <summary>There is no such code.</summary>
    UnknownCode = 7,

    /// <summary>A value is not of the form its key asks for.</summary>
    BadValue = 8,
}
