namespace UnDocParser.Cli.Input;

/// <summary>Tells pictures by their first bytes: a scan that was saved under the name of a PDF has letters only for the eye.</summary>
internal static class PictureFile
{
    /// <summary>Returns the name of the kind of picture, or null if it is none.</summary>
    /// <param name="start">The first bytes of a file.</param>
    public static string? NameOf(ReadOnlySpan<byte> start) => start switch
    {
        // "GIF89a is a kind of picture": what has no zero byte may be a text.
        _ when !start.Contains((byte)0) => null,
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => "PNG",
        [0xFF, 0xD8, 0xFF, ..] => "JPEG",
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', (byte)'7' or (byte)'9', (byte)'a', ..] => "GIF",
        [(byte)'I', (byte)'I', (byte)'*', 0, ..] or [(byte)'M', (byte)'M', 0, (byte)'*', ..] => "TIFF",
        _ => null,
    };
}
