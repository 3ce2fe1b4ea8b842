namespace UnDocParser.AkomaNtoso;

/// <summary>XML that could not be read as Akoma Ntoso; <see cref="Error"/> says why, the message in one line.</summary>
public sealed class AkomaNtosoReadException : Exception
{
    /// <summary>Makes an exception for XML that is not well-formed, with a general message.</summary>
    public AkomaNtosoReadException()
        : this(AkomaNtosoReadError.NotXml, "The text is no well-formed XML.")
    {
    }

    /// <summary>Makes an exception for XML that is not well-formed.</summary>
    /// <param name="message">What is wrong, in one line.</param>
    public AkomaNtosoReadException(string message)
        : this(AkomaNtosoReadError.NotXml, message)
    {
    }

    /// <summary>Makes an exception for XML that is not well-formed, with a cause.</summary>
    /// <param name="message">What is wrong, in one line.</param>
    /// <param name="innerException">The cause.</param>
    public AkomaNtosoReadException(string message, Exception innerException)
        : this(AkomaNtosoReadError.NotXml, message, innerException)
    {
    }

    /// <summary>Makes an exception.</summary>
    /// <param name="error">Why the XML could not be read.</param>
    /// <param name="message">What is wrong, in one line.</param>
    /// <param name="innerException">What was thrown on the way, or <see langword="null"/>.</param>
    public AkomaNtosoReadException(AkomaNtosoReadError error, string message, Exception? innerException = null)
        : base(message, innerException) => Error = error;

    /// <summary>Gets why the XML could not be read.</summary>
    public AkomaNtosoReadError Error { get; }
}
