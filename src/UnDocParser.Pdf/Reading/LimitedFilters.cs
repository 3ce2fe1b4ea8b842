using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace UnDocParser.Pdf.Reading;

/// <summary>Unpacks the streams of a file, but none to more than is allowed: a stream of 1 MB may be a gigabyte of nothing.</summary>
internal sealed class LimitedFilters(long maxBytes) : IFilterProvider
{
    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Limit(DefaultFilterProvider.Instance.GetFilters(dictionary));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Limit(DefaultFilterProvider.Instance.GetNamedFilters(names));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetAllFilters() => Limit(DefaultFilterProvider.Instance.GetAllFilters());

    private IReadOnlyList<IFilter> Limit(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new LimitedFilter(filter, maxBytes))];

    private sealed class LimitedFilter(IFilter filter, long maxBytes) : IFilter
    {
        // What deflate can make of a byte at the most.
        private const int MostGrowth = 1032;
        private const int ChunkLength = 81_920;

        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            if (input.Length * (long)MostGrowth > maxBytes && filter.GetType().Name.StartsWith("Flate", StringComparison.Ordinal))
            {
                Measure(input);
            }

            Memory<byte> output = filter.Decode(input, streamDictionary, filterProvider, filterIndex);
            return output.Length <= maxBytes ? output : throw TooLarge();
        }

        private void Measure(Memory<byte> input)
        {
            const int HeaderLength = 2;
            using var packed = new MemoryStream(input.ToArray(), writable: false) { Position = Math.Min(HeaderLength, input.Length) };
            using var unpacked = new DeflateStream(packed, CompressionMode.Decompress);
            byte[] chunk = new byte[ChunkLength];
            long total = 0;
            try
            {
                int count;
                while ((count = unpacked.Read(chunk, 0, chunk.Length)) > 0)
                {
                    total += count;
                    if (total > maxBytes)
                    {
                        throw TooLarge();
                    }
                }
            }
            catch (InvalidDataException)
            {
                // The filter makes what it can of damage, which is no more than this.
            }
        }

        private PdfReadException TooLarge() => new(PdfReadError.TooLarge, $"A stream of the PDF unpacks to more than the {maxBytes} bytes that are allowed.");
    }
}
