using System.IO.Compression;
using System.Text;
using System.Xml;

namespace UnDocParser.Word.Reading;

/// <summary>Looks at a file before it is read: what it is, and whether it unpacks to more than is allowed.</summary>
/// <remarks>A file of 1 KB may unpack to gigabytes, or to elements in elements that no stack holds; the reader of packages would try.</remarks>
internal static class PackageGuard
{
    // Tables in text boxes in tables: 60 was the deepest seen.
    private const int MaxDepth = 256;

    private const string ContentTypes = "[Content_Types].xml";
    private const string WordContent = "wordprocessingml";
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>Makes sure that a file can be read.</summary>
    /// <exception cref="WordReadException">It cannot.</exception>
    public static void Check(byte[] file, WordReadOptions options, CancellationToken cancellationToken)
    {
        if (ForeignKind(file) is { } problem)
        {
            throw problem;
        }

        var totals = new Totals(options);
        using var archive = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
        if (!IsWord(archive))
        {
            throw new WordReadException(WordReadError.NotWord, "The file is a zip file, but not one of Word.");
        }

        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            cancellationToken.ThrowIfCancellationRequested();
            using Stream stream = entry.Open();
            if (BeginsAsXml(stream, totals))
            {
                using Stream again = entry.Open();
                Scan(again, totals, cancellationToken);
            }
        }
    }

    private static WordReadException? ForeignKind(byte[] file)
    {
        if (StartsWith(file, CompoundFile))
        {
            return Contains(file, "EncryptedPackage")
                ? new WordReadException(WordReadError.Encrypted, "The Word file is protected by a password.")
                : new WordReadException(WordReadError.BinaryWord, "The file is of the binary kind (.doc) that Word wrote before 2007.");
        }

        if (StartsWith(file, "{\\rtf"u8))
        {
            return new WordReadException(WordReadError.RichText, "The file is rich text (RTF).");
        }

        return StartsWith(file, "PK"u8) ? null : new WordReadException(WordReadError.NotWord, "The file is no Word file.");
    }

    private static bool StartsWith(byte[] file, ReadOnlySpan<byte> start) => file.AsSpan().StartsWith(start);

    // The names in a compound file are UTF-16, little end first.
    private static bool Contains(byte[] file, string name) => file.AsSpan().IndexOf(Encoding.Unicode.GetBytes(name)) >= 0;

    private static bool IsWord(ZipArchive archive)
    {
        if (archive.GetEntry(ContentTypes) is not { } entry)
        {
            return archive.Entries.Any(static other => other.FullName == "word/document.xml");
        }

        // One list of a hundred parts has 10 KB.
        char[] types = new char[1 << 20];
        using var reader = new StreamReader(entry.Open());
        int length = reader.ReadBlock(types, 0, types.Length);
        return types.AsSpan(0, length).IndexOf(WordContent.AsSpan()) >= 0;
    }

    // An entry may be called whatever it likes; the parts are found by their content types.
    private static bool BeginsAsXml(Stream stream, Totals totals)
    {
        for (int i = 0; i < 64; i++)
        {
            int value = stream.ReadByte();
            if (value is not (0xEF or 0xBB or 0xBF or 0xFE or 0xFF or 0 or ' ' or '\t' or '\r' or '\n'))
            {
                return value == '<';
            }
        }

        totals.AddBytes(64);
        return true;
    }

    private static void Scan(Stream stream, Totals totals, CancellationToken cancellationToken)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        using var counted = new CountedStream(stream, totals);
        try
        {
            using var reader = XmlReader.Create(counted, settings);
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.Element)
                {
                    totals.AddElement();
                    cancellationToken.ThrowIfCancellationRequested();
                    if (reader.Depth > MaxDepth)
                    {
                        throw new WordReadException(WordReadError.TooLarge, $"The file has elements nested more than {MaxDepth} deep.");
                    }
                }
            }
        }
        catch (XmlException)
        {
            // Whoever needs the part will say so; most are not needed, and none is read further than here.
        }
    }

    private sealed class Totals(WordReadOptions options)
    {
        private long _bytes;
        private long _elements;

        public void AddBytes(int count)
        {
            _bytes += count;
            if (_bytes > options.MaxXmlBytes)
            {
                throw new WordReadException(WordReadError.TooLarge, $"The file unpacks to more than the {options.MaxXmlBytes} bytes that are allowed.");
            }
        }

        public void AddElement()
        {
            _elements++;
            if (_elements > options.MaxElements)
            {
                throw new WordReadException(WordReadError.TooLarge, $"The file has more than the {options.MaxElements} elements that are allowed.");
            }
        }
    }

    private sealed class CountedStream(Stream stream, Totals totals) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            int read = stream.Read(buffer, offset, count);
            totals.AddBytes(read);
            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
