namespace UnDocParser.Queries;

/// <summary>Thrown when a text is no query.</summary>
public sealed class DocumentQueryFormatException : FormatException
{
    /// <summary>Creates the exception with a general message and no place.</summary>
    public DocumentQueryFormatException()
        : base("The text is not a query.")
    {
    }

    /// <summary>Creates the exception with <paramref name="message"/> and no place.</summary>
    /// <param name="message">The message.</param>
    public DocumentQueryFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with <paramref name="message"/>, a cause and no place.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public DocumentQueryFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates the exception for <paramref name="error"/>.</summary>
    /// <param name="error">What is wrong where.</param>
    /// <exception cref="ArgumentNullException"><paramref name="error"/> is null.</exception>
    public DocumentQueryFormatException(DocumentQueryError error)
        : base($"The text is not a query: {error ?? throw new ArgumentNullException(nameof(error))}.") => Error = error;

    /// <summary>Gets what is wrong where; null when the exception was made without it.</summary>
    public DocumentQueryError? Error { get; }
}
