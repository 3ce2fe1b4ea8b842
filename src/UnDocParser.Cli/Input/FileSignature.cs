namespace UnDocParser.Cli.Input;

/// <summary>Tells what a file is by its first bytes.</summary>
internal static class FileSignature
{
    /// <summary>The number of bytes that are looked at: a PDF may begin with some that are not its own.</summary>
    public const int Length = 1024;

    /// <summary>Returns what a file is.</summary>
    /// <param name="start">Its first bytes, at most <see cref="Length"/>.</param>
    public static FileKind KindOf(ReadOnlySpan<byte> start)
    {
        if (IsWord(start))
        {
            return FileKind.Word;
        }

        if (PictureFile.NameOf(start) is not null)
        {
            return FileKind.Picture;
        }

        // A text that tells of "%PDF-" is no PDF: before it there are blanks or bytes of no text.
        int mark = start.IndexOf("%PDF-"u8);
        return mark >= 0 && (start[..mark].Trim(" \t\r\n\0\uFEFF"u8).IsEmpty || start[..mark].Contains((byte)0)) ? FileKind.Pdf : FileKind.Text;
    }

    private static bool IsWord(ReadOnlySpan<byte> start) =>
        start.StartsWith("PK\u0003\u0004"u8) || start.StartsWith("PK\u0005\u0006"u8) || start.StartsWith("{\\rtf"u8) || start.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]);
}
