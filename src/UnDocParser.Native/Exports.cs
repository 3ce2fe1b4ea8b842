using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;

namespace UnDocParser.Native;

/// <summary>The functions of <c>undoc.h</c>. No exception leaves them: it would end the foreign program.</summary>
internal static unsafe class Exports
{
    // Kept for as long as the program runs, so that nobody has to free it.
    private static readonly nint Version = (nint)Copy(
        typeof(Exports).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0", length: null);

    /// <summary>Makes the outline of a text.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="length">Its length in bytes.</param>
    /// <param name="language">The code of its language with a NUL at its end; null to find it in the text.</param>
    /// <param name="result">Receives the outline, or what is wrong.</param>
    /// <param name="resultLength">Receives the length of the result; may be null.</param>
    /// <returns>One of <see cref="Status"/>.</returns>
    [UnmanagedCallersOnly(EntryPoint = "undoc_outline")]
    public static int Outline(byte* utf8, nuint length, byte* language, byte** result, nuint* resultLength)
    {
        if (result is null)
        {
            return (int)Status.InvalidArgument;
        }

        *result = null;
        if (resultLength is not null)
        {
            *resultLength = 0;
        }

        try
        {
            Answer answer = (utf8 is null && length > 0) || length > int.MaxValue
                ? new Answer(Status.InvalidArgument, utf8 is null ? "the text is NULL" : "the text has over 2 GB")
                : Answer.Of(length == 0 ? Stream.Null : new UnmanagedMemoryStream(utf8, (long)length), Marshal.PtrToStringUTF8((nint)language));
            *result = Copy(answer.Text, resultLength);
            return (int)answer.Status;
        }
        catch (OutOfMemoryException)
        {
            return (int)Status.OutOfMemory;
        }
        catch (Exception)
        {
            return (int)Status.Fault;
        }
    }

    /// <summary>Frees a result.</summary>
    /// <param name="result">The result, or null.</param>
    [UnmanagedCallersOnly(EntryPoint = "undoc_free")]
    public static void Free(byte* result) => NativeMemory.Free(result);

    /// <summary>Returns the version of the library.</summary>
    [UnmanagedCallersOnly(EntryPoint = "undoc_version")]
    public static byte* GetVersion() => (byte*)Version;

    private static byte* Copy(string text, nuint* length)
    {
        int count = Encoding.UTF8.GetByteCount(text);
        byte* copy = (byte*)NativeMemory.Alloc((nuint)count + 1);
        Encoding.UTF8.GetBytes(text, new Span<byte>(copy, count));
        copy[count] = 0;
        if (length is not null)
        {
            *length = (nuint)count;
        }

        return copy;
    }
}
