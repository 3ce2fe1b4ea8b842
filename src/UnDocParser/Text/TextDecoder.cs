using System.Collections.Immutable;
using System.Text;

namespace UnDocParser.Text;

/// <summary>Decodes bytes; what is invalid becomes U+FFFD and is reported, byte by byte.</summary>
internal static class TextDecoder
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text of the bytes from a place on; errors count from the first byte of all.</summary>
    internal static string Decode(ReadOnlySpan<byte> bytes, int start, Encoding encoding, out ImmutableArray<DecodingError> errors)
    {
        var recorder = new RecordingFallback();
        var recording = (Encoding)encoding.Clone();
        recording.DecoderFallback = recorder;
        ReadOnlySpan<byte> content = bytes.Slice(start);

        // Most files are valid; only where something was replaced is it worth finding out what, which goes byte by byte.
        string text = GetString(recording, content);
        errors = [];
        return recorder.InvalidByteCounts.Count == 0 ? text : DecodeByteByByte(content, start, recording, recorder, out errors);
    }

    private static string DecodeByteByByte(
        ReadOnlySpan<byte> content, int start, Encoding encoding, RecordingFallback recorder, out ImmutableArray<DecodingError> errors)
    {
        recorder.InvalidByteCounts.Clear();
        Decoder decoder = encoding.GetDecoder();
        var text = new StringBuilder(content.Length);
        ImmutableArray<DecodingError>.Builder found = ImmutableArray.CreateBuilder<DecodingError>();
        byte[] one = new byte[1];
        char[] characters = new char[encoding.GetMaxCharCount(8)];

        // Bytes before this offset already are characters or errors; the decoder holds the others back until it knows.
        int settled = 0;
        for (int i = 0; i <= content.Length; i++)
        {
            bool atEnd = i == content.Length;
            if (!atEnd)
            {
                one[0] = content[i];
            }

            int count = decoder.GetChars(one, 0, atEnd ? 0 : 1, characters, 0, flush: atEnd);
            for (int error = 0; error < recorder.InvalidByteCounts.Count; error++)
            {
                int byteCount = recorder.InvalidByteCounts[error];
                found.Add(new DecodingError(start + settled, byteCount, text.Length + error));
                settled += byteCount;
            }

            if (count > recorder.InvalidByteCounts.Count)
            {
                settled = i + 1;
            }

            recorder.InvalidByteCounts.Clear();
            text.Append(characters, 0, count);
        }

        errors = found.ToImmutable();
        return text.ToString();
    }

    private static string GetString(Encoding encoding, ReadOnlySpan<byte> bytes) =>
#if NET8_0_OR_GREATER
        encoding.GetString(bytes);
#else
        encoding.GetString(bytes.ToArray());
#endif

    /// <summary>Gives U+FFFD for invalid bytes and notes how many they were.</summary>
    private sealed class RecordingFallback : DecoderFallback
    {
        public override int MaxCharCount => 1;

        internal List<int> InvalidByteCounts { get; } = [];

        public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer(InvalidByteCounts);

        private sealed class Buffer(List<int> invalidByteCounts) : DecoderFallbackBuffer
        {
            private int _remaining;

            public override int Remaining => _remaining;

            public override bool Fallback(byte[] bytesUnknown, int index)
            {
                invalidByteCounts.Add(bytesUnknown.Length);
                _remaining = 1;
                return true;
            }

            public override char GetNextChar()
            {
                if (_remaining == 0)
                {
                    return '\0';
                }

                _remaining = 0;
                return Replacement;
            }

            public override bool MovePrevious() => false;
        }
    }
}
