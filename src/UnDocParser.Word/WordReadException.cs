namespace UnDocParser.Word;

/// <summary>A file that could not be read as Word; <see cref="Error"/> says why, the message in one line.</summary>
public sealed class WordReadException : Exception
{
    /// <summary>Makes an exception for a damaged file, with a general message.</summary>
    public WordReadException()
        : this(WordReadError.Damaged, "The Word file is damaged.")
    {
    }

    /// <summary>Makes an exception for a damaged file.</summary>
    /// <param name="message">What is wrong, in one line.</param>
    public WordReadException(string message)
        : this(WordReadError.Damaged, message)
    {
    }

    /// <summary>Makes an exception for a damaged file, with a cause.</summary>
    /// <param name="message">What is wrong, in one line.</param>
    /// <param name="innerException">The cause.</param>
    public WordReadException(string message, Exception innerException)
        : this(WordReadError.Damaged, message, innerException)
    {
    }

    /// <summary>Makes an exception.</summary>
    /// <param name="error">Why the file could not be read.</param>
    /// <param name="message">What is wrong, in one line.</param>
    /// <param name="innerException">What was thrown on the way, or <see langword="null"/>.</param>
    public WordReadException(WordReadError error, string message, Exception? innerException = null)
        : base(message, innerException) => Error = error;

    /// <summary>Gets why the file could not be read.</summary>
    public WordReadError Error { get; }
}
