namespace UnDocParser.Pdf;

/// <summary>Why a file could not be read as PDF.</summary>
public enum PdfReadError
{
    /// <summary>The file is no PDF.</summary>
    NotPdf,

    /// <summary>The file is protected by a password that was not given.</summary>
    Encrypted,

    /// <summary>The file is a PDF, but parts of it are missing or cannot be understood.</summary>
    Damaged,

    /// <summary>The pages hold no text: they are pictures, as of a scan.</summary>
    NoText,

    /// <summary>The file is over a limit of <see cref="PdfReadOptions"/>.</summary>
    TooLarge,
}
