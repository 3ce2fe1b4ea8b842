using System.Text;

namespace UnDocParser.Text;

/// <summary>Finds out the encoding of bytes.</summary>
internal static class EncodingDetector
{
    private const int SampleLength = 4096;

    // UTF-32 comes before UTF-16, whose little-endian mark begins its own.
    private static readonly Encoding[] Marked =
    [
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
        new UTF32Encoding(bigEndian: false, byteOrderMark: true),
        new UTF32Encoding(bigEndian: true, byteOrderMark: true),
        new UnicodeEncoding(bigEndian: false, byteOrderMark: true),
        new UnicodeEncoding(bigEndian: true, byteOrderMark: true),
    ];

    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
    private static readonly Encoding Utf16LittleEndian = new UnicodeEncoding(bigEndian: false, byteOrderMark: false);
    private static readonly Encoding Utf16BigEndian = new UnicodeEncoding(bigEndian: true, byteOrderMark: false);

    /// <summary>The encoding whose byte order mark the bytes begin with, if any; its preamble is that mark.</summary>
    internal static Encoding? FromByteOrderMark(ReadOnlySpan<byte> bytes)
    {
        foreach (Encoding encoding in Marked)
        {
            if (bytes.StartsWith(encoding.GetPreamble()))
            {
                return encoding;
            }
        }

        return null;
    }

    /// <summary>UTF-16 when the NUL bytes of its Latin letters, digits and blanks show it, else UTF-8.</summary>
    internal static Encoding FromContent(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> sample = bytes.Slice(0, Math.Min(bytes.Length, SampleLength));
        int even = 0;
        int odd = 0;
        for (int i = 0; i < sample.Length; i++)
        {
            if (sample[i] == 0)
            {
                if (i % 2 == 0)
                {
                    even++;
                }
                else
                {
                    odd++;
                }
            }
        }

        // In UTF-16 nearly all NULs are high bytes: even places when big-endian, odd ones when little-endian. Some low bytes are 0 too
        // (U+4E00), but few. Text in any script has one blank, digit or line end among twenty characters; a stray NUL is no sign.
        int frequent = Math.Max(even, odd);
        int rare = Math.Min(even, odd);
        if (frequent < 2 || frequent * 40 < sample.Length || rare * 4 > frequent)
        {
            return Utf8;
        }

        return odd > even ? Utf16LittleEndian : Utf16BigEndian;
    }
}
