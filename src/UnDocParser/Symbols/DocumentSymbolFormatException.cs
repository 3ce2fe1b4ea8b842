namespace UnDocParser.Model;

/// <summary>Thrown when a text is no document symbol.</summary>
public sealed class DocumentSymbolFormatException : FormatException
{
    /// <summary>Creates the exception with a general message and no position.</summary>
    public DocumentSymbolFormatException()
        : base("The text is not a document symbol.")
    {
    }

    /// <summary>Creates the exception with <paramref name="message"/> and no position.</summary>
    /// <param name="message">The message.</param>
    public DocumentSymbolFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with <paramref name="message"/>, a cause and no position.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public DocumentSymbolFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates the exception for <paramref name="error"/>.</summary>
    /// <param name="error">What was expected where.</param>
    public DocumentSymbolFormatException(DocumentSymbolError error)
        : base($"The text is not a document symbol. {error}") => Error = error;

    /// <summary>What was expected where, and found there.</summary>
    public DocumentSymbolError Error { get; }

    /// <summary>The position of the fault in the parsed text, in UTF-16 code units.</summary>
    public int Position => Error.Position;

    /// <summary>What should have stood at <see cref="Position"/>.</summary>
    public string Expected => Error.Expected;

    /// <summary>What stands at <see cref="Position"/>.</summary>
    public string Found => Error.Found;
}
