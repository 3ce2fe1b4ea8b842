using System.Text;
using UnDocParser.Cli.Input;
using UnDocParser.Cli.Output;

namespace UnDocParser.Cli.Linting;

/// <summary>Puts a corrected text in the place of the file it was read from.</summary>
internal static class InPlaceText
{
    /// <summary>Writes a text, unless it is that of the file.</summary>
    /// <param name="input">What was read.</param>
    /// <param name="text">The corrected text.</param>
    /// <exception cref="FileException">It is no file, is in another encoding than UTF-8, or cannot be written.</exception>
    public static void Write(InputText input, string text)
    {
        if (input.Path == OutputTarget.StandardOutput)
        {
            throw new FileException(input.Path, "is standard input, which has no place; leave --in-place out");
        }

        if (!OutputTarget.IsReplaceable(input.Path))
        {
            throw new FileException(input.Path, "is no regular file, and has no place; leave --in-place out");
        }

        string read = input.Text.ToString();
        if (string.Equals(read, text, StringComparison.Ordinal))
        {
            return;
        }

        // What was read must be what is there, byte by byte: in another encoding, or with bytes that were replaced, more than the corrections would change.
        byte[] before = OutputTarget.Guard(input.Path, () => File.ReadAllBytes(input.Path));
        int mark = Encoding.UTF8.Preamble.Length;
        bool hasMark = before.AsSpan().StartsWith(Encoding.UTF8.Preamble) && !read.StartsWith('\uFEFF');
        if (!before.AsSpan(hasMark ? mark : 0).SequenceEqual(Encoding.UTF8.GetBytes(read)))
        {
            throw new FileException(input.Path, "is not in UTF-8, or has invalid bytes, and is left as it is; write the corrected text to another file with --output");
        }

        ReplaceAsync(input.Path, (hasMark ? "\uFEFF" : "") + text).GetAwaiter().GetResult();
    }

    private static async Task ReplaceAsync(string path, string text)
    {
        ReplacedFile file = OutputTarget.Guard(path, () => new ReplacedFile(path));
        await using (file.ConfigureAwait(false))
        {
            await file.WriteAsync(text).ConfigureAwait(false);
            OutputTarget.Guard(path, () =>
            {
                file.Commit();
                return true;
            });
        }
    }
}
