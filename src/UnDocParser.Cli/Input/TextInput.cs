using System.Collections.Immutable;
using System.Text;
using UnDocParser.Text;

namespace UnDocParser.Cli.Input;

/// <summary>Reads text files, in the encoding that is named, or else found out.</summary>
internal static class TextInput
{
    private const char Replacement = '\uFFFD';

    /// <summary>Reads a file.</summary>
    /// <param name="path">The path as given.</param>
    /// <param name="stream">The file.</param>
    /// <param name="encoding">The encoding of a file without a byte order mark, or null.</param>
    /// <param name="language">The language of the text, which decides between code pages, or null.</param>
    /// <exception cref="FileException">It is no text.</exception>
    public static InputText Read(string path, Stream stream, Encoding? encoding, string? language = null)
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        bytes.Position = 0;
        InputText input = Check(path, SourceText.From(bytes, encoding));
        if (encoding is not null || StartsWithMark(bytes) || !MayBeCodePage(input.Text)
            || CodePageGuess.Guess(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), language) is not { } guess)
        {
            return input;
        }

        bytes.Position = 0;
        string warning = $"{path}: is not UTF-8 and was read as {guess.WebName}, a guess; name its encoding with --encoding, or save it as UTF-8";
        return input with { Text = SourceText.From(bytes, guess), Warning = warning };
    }

    // A file that says it is UTF-8 is damaged UTF-8, whatever its bytes look like.
    private static bool StartsWithMark(MemoryStream bytes) => bytes.GetBuffer().AsSpan(0, (int)bytes.Length).StartsWith(Encoding.UTF8.Preamble);

    /// <summary>Makes sure that a text is one, and says what is doubtful in it.</summary>
    /// <param name="path">The path of the text as given.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="FileException">It is none.</exception>
    public static InputText Check(string path, SourceText text) => ForeignFile.Describe(text) is { } problem
        ? throw new FileException(path, problem)
        : new InputText(path, text, HasWords(text) ? DescribeInvalidBytes(path, text) : $"{path}: holds no text; check where it is from");

    private static bool HasWords(SourceText text)
    {
        int position = 0;
        while (position < text.Length && char.IsWhiteSpace(text[position]))
        {
            position++;
        }

        return position < text.Length;
    }

    // In a code page hardly two bytes are a letter of UTF-8 by chance; where many are, the text is damaged UTF-8.
    private static bool MayBeCodePage(SourceText text)
    {
        if (text.DecodingErrors.IsEmpty || text.Encoding is not UTF8Encoding)
        {
            return false;
        }

        int letters = text.ToString().Count(character => character > '\u007F' && character != Replacement);
        return letters * 10 <= text.DecodingErrors.Length;
    }

    private static string? DescribeInvalidBytes(string path, SourceText text)
    {
        ImmutableArray<DecodingError> errors = text.DecodingErrors;
        if (errors.IsEmpty)
        {
            return null;
        }

        long count = errors.Sum(error => (long)error.ByteCount);
        return $"{path}: {count} {(count == 1 ? "byte is" : "bytes are")} not valid {text.Encoding?.WebName}, the first at offset {errors[0].ByteOffset}; "
            + "each became U+FFFD, save the file as UTF-8 or name its encoding with --encoding";
    }
}
