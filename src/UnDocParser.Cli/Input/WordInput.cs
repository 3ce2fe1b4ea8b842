using UnDocParser.Word;

namespace UnDocParser.Cli.Input;

/// <summary>Reads Word files, and says what to do with those that cannot be read.</summary>
internal static class WordInput
{
    private const string Conversion = "convert it first, with 'soffice --convert-to docx FILE' for instance";

    /// <summary>Reads a file.</summary>
    /// <param name="path">The path as given.</param>
    /// <param name="stream">The file.</param>
    /// <exception cref="FileException">It cannot be read.</exception>
    public static InputText Read(string path, Stream stream)
    {
        try
        {
            return new InputText(path, WordSource.Read(stream).Text, Warning: null) { Origin = InputOrigin.Word };
        }
        catch (WordReadException exception)
        {
            throw new FileException(path, Describe(exception));
        }
    }

    private static string Describe(WordReadException exception) => exception.Error switch
    {
        WordReadError.BinaryWord => $"is a Word file of the old kind (.doc); {Conversion}",
        WordReadError.RichText => $"is rich text (RTF); {Conversion}",
        WordReadError.Encrypted => "is a Word file that a password protects; save it without one first",
        WordReadError.NotWord => "is a zip file but not one of Word; unpack it and name the files in it",
        WordReadError.TooLarge => $"is too large a Word file; {exception.Message}",
        _ => "is a Word or zip file that is damaged; open it in Word or LibreOffice and save it again",
    };
}
