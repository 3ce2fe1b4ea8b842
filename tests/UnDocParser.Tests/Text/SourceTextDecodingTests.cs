using System.Buffers;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using UnDocParser.Tests.Properties;
using UnDocParser.Text;

namespace UnDocParser.Tests.Text;

public class SourceTextDecodingTests
{
    private const string Sample = "Résolution 1 – 一\r\n\ud83d\ude00 Всего доброго.";

    public static TheoryData<Encoding> Encodings => new(
        new UTF8Encoding(true),
        new UTF8Encoding(false),
        new UnicodeEncoding(false, true),
        new UnicodeEncoding(true, true),
        new UnicodeEncoding(false, false),
        new UnicodeEncoding(true, false),
        new UTF32Encoding(false, true),
        new UTF32Encoding(true, true));

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Bytes_come_back_as_the_text_they_were_made_of(Encoding encoding)
    {
        SourceText text = Read([.. encoding.GetPreamble(), .. encoding.GetBytes(Sample)]);

        Assert.Equal(Sample, text.ToString());
        Assert.Empty(text.DecodingErrors);
        Assert.Equal(encoding.CodePage, text.Encoding!.CodePage);
        Assert.Equal(encoding.GetPreamble(), text.Encoding.GetPreamble());
    }

    [Fact]
    public void A_string_keeps_its_byte_order_mark_and_a_stream_loses_one()
    {
        Assert.Equal("\ufeffa", SourceText.From("\ufeffa").ToString());
        Assert.Equal("\ufeffa", Read([0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, (byte)'a']).ToString());
    }

    [Fact]
    public void A_byte_order_mark_beats_the_encoding_named()
    {
        Assert.Equal("é", Read([0xE9], Encoding.Latin1).ToString());
        Assert.Equal("é", Read([0xEF, 0xBB, 0xBF, 0xC3, 0xA9], Encoding.Latin1).ToString());
    }

    [Fact]
    public void Invalid_bytes_become_replacements_and_are_reported()
    {
        SourceText text = Read([0xEF, 0xBB, 0xBF, (byte)'a', 0xFF, 0xE2, 0x82, (byte)'b', 0xF0, 0x9F, 0x98]);

        Assert.Equal("a\ufffd\ufffdb\ufffd", text.ToString());
        Assert.Equal([new DecodingError(4, 1, 1), new DecodingError(5, 2, 2), new DecodingError(8, 3, 4)], text.DecodingErrors.ToArray());
        Assert.Empty(text.Replace(new TextSpan(0, 1), "").DecodingErrors);
    }

    [Fact]
    public void A_replacement_character_in_the_bytes_is_no_error() =>
        Assert.Empty(Read([0xEF, 0xBF, 0xBD]).DecodingErrors);

    [Fact]
    public void Half_a_surrogate_pair_and_half_a_code_unit_are_errors_in_utf_16()
    {
        SourceText text = Read([0xFF, 0xFE, 0x3D, 0xD8, (byte)'a', 0, 0x00, 0xDE, (byte)'b']);

        Assert.Equal("\ufffda\ufffd\ufffd", text.ToString());
        Assert.Equal([new DecodingError(2, 2, 0), new DecodingError(6, 2, 2), new DecodingError(8, 1, 3)], text.DecodingErrors.ToArray());
    }

    [Fact]
    public void What_is_no_scalar_is_an_error_in_utf_32()
    {
        SourceText text = Read([0, 0, 0xFE, 0xFF, 0, 0, 0, (byte)'a', 0, 0x11, 0, 0, 0, 0, 0, (byte)'b']);

        Assert.Equal("a\ufffdb", text.ToString());
        Assert.Equal([new DecodingError(8, 4, 1)], text.DecodingErrors.ToArray());
    }

    [Property(Arbitrary = [typeof(SequenceBytes)])]
    public void Errors_of_any_bytes_are_those_of_the_standard(byte[] bytes)
    {
        var text = new StringBuilder();
        var errors = new List<DecodingError>();
        for (int offset = 0; offset < bytes.Length;)
        {
            OperationStatus status = Rune.DecodeFromUtf8(bytes.AsSpan(offset), out Rune rune, out int consumed);
            if (status != OperationStatus.Done)
            {
                errors.Add(new DecodingError(offset, consumed, text.Length));
            }

            text.Append(rune.ToString());
            offset += consumed;
        }

        SourceText actual = Read(bytes, new UTF8Encoding(false));
        if (bytes is [0xEF, 0xBB, 0xBF, ..])
        {
            return;
        }

        Assert.Equal(text.ToString(), actual.ToString());
        Assert.Equal(errors, actual.DecodingErrors);
    }

    [Theory]
    [InlineData("\0")]
    [InlineData("ab\0cd\0")]
    [InlineData("a\0")]
    public void A_stray_NUL_does_not_make_utf_8_utf_16(string text) =>
        Assert.Equal(text, Read(Encoding.UTF8.GetBytes(text)).ToString());

    [Fact]
    public void Nothing_is_the_empty_text()
    {
        Assert.Equal(0, Read([]).Length);
        Assert.Equal(0, Read([0xEF, 0xBB, 0xBF]).Length);
    }

    [Fact]
    public void A_stream_is_read_from_where_it_stands_and_left_open()
    {
        using var stream = new MemoryStream("abc"u8.ToArray());
        stream.Position = 1;

        Assert.Equal("bc", SourceText.From(stream).ToString());
        Assert.True(stream.CanRead);
        Assert.Equal("", SourceText.From(stream).ToString());
    }

    [Fact]
    public void A_reader_is_read_to_its_end()
    {
        using var reader = new StringReader("abc");

        Assert.Equal("abc", SourceText.From(reader).ToString());
    }

    [Fact]
    public void Controls_make_a_text_look_binary()
    {
        Assert.True(SourceText.From("ELF\u0001\u0002\0\0\0").LooksBinary);
        Assert.False(SourceText.From("A/RES/1(I)\r\n\f\tThe General Assembly,\n").LooksBinary);
        Assert.False(SourceText.From("").LooksBinary);
        Assert.False(SourceText.From(new string('a', 5000)).Replace(new TextSpan(2000, 0), "\0").LooksBinary);
        Assert.True(SourceText.From(new string('a', 5000)).Replace(new TextSpan(2000, 0), new string('\0', 400)).LooksBinary);
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => SourceText.From((string)null!));
        Assert.Throws<ArgumentNullException>(() => SourceText.From((Stream)null!));
        Assert.Throws<ArgumentNullException>(() => SourceText.From((TextReader)null!));
    }

    private static SourceText Read(byte[] bytes, Encoding? encoding = null)
    {
        using var stream = new MemoryStream(bytes);
        return SourceText.From(stream, encoding);
    }

    /// <summary>The bytes at the edges of UTF-8: first and later ones of each length, and those that are never right.</summary>
    public static class SequenceBytes
    {
        public static Arbitrary<byte[]> Bytes() =>
            Gen.Elements<byte>(0x41, 0x80, 0xBF, 0xC0, 0xC3, 0xE0, 0xA0, 0xE2, 0x82, 0xED, 0xEF, 0xBF, 0xBD, 0xF0, 0x9F, 0xF4, 0xF5, 0xFF).ArrayOf().ToShrinkingArbitrary();
    }
}
