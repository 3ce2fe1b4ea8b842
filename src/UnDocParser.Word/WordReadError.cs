namespace UnDocParser.Word;

/// <summary>Why a file could not be read as Word.</summary>
public enum WordReadError
{
    /// <summary>The file is neither Word nor of another kind that is known here.</summary>
    NotWord,

    /// <summary>The file is of the binary kind (.doc) that Word wrote before 2007; Word or LibreOffice convert it: <c>soffice --convert-to docx FILE</c>.</summary>
    BinaryWord,

    /// <summary>The file is rich text (.rtf); Word or LibreOffice convert it: <c>soffice --convert-to docx FILE</c>.</summary>
    RichText,

    /// <summary>The file is protected by a password.</summary>
    Encrypted,

    /// <summary>The file is a Word file, but parts of it are missing or cannot be understood.</summary>
    Damaged,

    /// <summary>The file is over a limit of <see cref="WordReadOptions"/>.</summary>
    TooLarge,
}
