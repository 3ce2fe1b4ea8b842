using System.Text;

namespace UnDocParser.Benchmarks.Counting;

/// <summary>How many characters a call of the base library looks at: the code that <see cref="Weaver"/> writes asks it.</summary>
public static class Looks
{
    /// <summary>Returns the length of a string.</summary>
    public static long Length(string? text) => text?.Length ?? 0;

    /// <summary>Returns the length of a span.</summary>
    public static long Length(ReadOnlySpan<char> text) => text.Length;

    /// <summary>Returns the length of a span.</summary>
    public static long Length(Span<char> text) => text.Length;

    /// <summary>Returns the length of an array.</summary>
    public static long Length(char[]? text) => text?.Length ?? 0;

    /// <summary>Returns the length of what was built.</summary>
    public static long Length(StringBuilder? text) => text?.Length ?? 0;

    /// <summary>Returns how far a search went: to what it found, or to the end.</summary>
    /// <param name="found">What the search returned.</param>
    /// <param name="length">The length of the text.</param>
    /// <param name="start">Where it began.</param>
    public static long Forward(int found, long length, int start) => found < 0 ? length - start : found - start + 1;

    /// <summary>Returns how far a search from the end went.</summary>
    /// <param name="found">What the search returned.</param>
    /// <param name="last">The last place it looked at.</param>
    public static long Backward(int found, long last) => found < 0 ? last + 1 : last - found + 1;
}
