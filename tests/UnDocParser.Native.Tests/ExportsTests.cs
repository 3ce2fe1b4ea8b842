using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace UnDocParser.Native.Tests;

/// <summary>The functions of the C interface, called as C calls them.</summary>
public sealed unsafe class ExportsTests
{
    private const string Resolution = "The General Assembly,\n\n1. Decides to meet in Zürich.\n";

    [Fact]
    public void A_text_has_an_outline_with_a_length_and_a_NUL_behind_it()
    {
        (Status status, string text) = Call(Encoding.UTF8.GetBytes(Resolution));

        JsonElement outline = JsonDocument.Parse(text).RootElement;
        Assert.Equal(Status.Success, status);
        Assert.Equal("undoc-outline/1", outline.GetProperty("schema").GetString());
        Assert.Equal("Decides to meet in Zürich.", outline.GetProperty("paragraphs")[1].GetProperty("text").GetString());
    }

    [Fact]
    public void An_empty_text_has_an_outline()
    {
        Assert.Equal(Status.Success, Call([]).Status);
    }

    [Fact]
    public void A_language_may_be_named_and_must_be_known()
    {
        (Status status, string text) = Call(Encoding.UTF8.GetBytes(Resolution), "en");
        (Status unknownStatus, string problem) = Call(Encoding.UTF8.GetBytes(Resolution), "tlh");

        Assert.Equal((Status.Success, Status.InvalidArgument), (status, unknownStatus));
        Assert.Contains("\"language\":\"en\"", text, StringComparison.Ordinal);
        Assert.StartsWith("'tlh' is no known language; they are ", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_no_UTF8_are_reported_in_the_outline()
    {
        (Status status, string text) = Call([.. "Text "u8, 0xFF, .. " text."u8]);

        Assert.Equal(Status.Success, status);
        Assert.Contains("UND0006", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_text_is_refused()
    {
        (Status status, string problem) = Call("<!DOCTYPE html><p>"u8);

        Assert.Equal((Status.NoText, "the text is a web page (HTML), not text; save it as text or Markdown first"), (status, problem));
    }

    [Fact]
    public void Null_pointers_are_refused_or_allowed_as_the_header_says()
    {
        delegate* unmanaged<byte*, nuint, byte*, byte**, nuint*, int> outline = &Exports.Outline;
        delegate* unmanaged<byte*, void> free = &Exports.Free;
        byte* result;

        Assert.Equal((int)Status.InvalidArgument, outline(null, 0, null, null, null));
        Assert.Equal((int)Status.InvalidArgument, outline(null, 1, null, &result, null));
        Assert.Equal("the text is NULL", Marshal.PtrToStringUTF8((nint)result));
        free(result);
        Assert.Equal((int)Status.InvalidArgument, outline((byte*)1, (nuint)int.MaxValue + 1, null, &result, null));
        free(result);
        Assert.Equal((int)Status.Success, outline(null, 0, null, &result, null));
        free(result);
        free(null);
    }

    [Fact]
    public void The_version_is_told()
    {
        delegate* unmanaged<byte*> version = &Exports.GetVersion;

        Assert.Matches(@"^\d+\.\d+\.\d+", Marshal.PtrToStringUTF8((nint)version()));
    }

    [Fact]
    public void Many_threads_may_call_at_a_time()
    {
        byte[] text = Encoding.UTF8.GetBytes(Resolution);
        string expected = Call(text).Text;

        Parallel.For(0, 200, _ => Assert.Equal(expected, Call(text).Text));
    }

    private static (Status Status, string Text) Call(ReadOnlySpan<byte> text, string? language = null)
    {
        delegate* unmanaged<byte*, nuint, byte*, byte**, nuint*, int> outline = &Exports.Outline;
        delegate* unmanaged<byte*, void> free = &Exports.Free;
        nint code = Marshal.StringToCoTaskMemUTF8(language);
        byte* result = null;
        nuint length = 0;
        try
        {
            fixed (byte* start = text)
            {
                var status = (Status)outline(start, (nuint)text.Length, (byte*)code, &result, &length);
                Assert.Equal(0, result[length]);
                return (status, Encoding.UTF8.GetString(result, (int)length));
            }
        }
        finally
        {
            free(result);
            Marshal.FreeCoTaskMem(code);
        }
    }
}
