namespace UnDocParser.Pdf;

/// <summary>A file that could not be read as PDF; <see cref="Error"/> says why, the message in one line.</summary>
public sealed class PdfReadException : Exception
{
    /// <summary>Makes an exception.</summary>
    /// <param name="error">Why the file could not be read.</param>
    /// <param name="message">What is wrong, in one line.</param>
    /// <param name="innerException">What was thrown on the way, or <see langword="null"/>.</param>
    public PdfReadException(PdfReadError error, string message, Exception? innerException = null)
        : base(message, innerException) => Error = error;

    /// <summary>Gets why the file could not be read.</summary>
    public PdfReadError Error { get; }
}
