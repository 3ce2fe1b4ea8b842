using System.Globalization;
using UnDocParser.Diagnostics;
using UnDocParser.Text;

namespace UnDocParser.Cli;

/// <summary>Invalid bytes that follow each other, however many: a file in another encoding has thousands.</summary>
/// <param name="Span">Where the U+FFFD that stand for them are, in UTF-16 code units.</param>
/// <param name="Count">The number of bytes.</param>
internal readonly record struct InvalidBytes(TextSpan Span, int Count)
{
    /// <summary>Gets what is reported.</summary>
    public string Message => string.Format(CultureInfo.InvariantCulture, Descriptors.InvalidBytes.MessageFormat, Count);

    /// <summary>The runs of a text, in its order.</summary>
    public static IEnumerable<InvalidBytes> In(SourceText text)
    {
        InvalidBytes? run = null;
        foreach (var error in text.DecodingErrors)
        {
            if (run is { } known && known.Span.End == error.Position)
            {
                run = new InvalidBytes(new TextSpan(known.Span.Start, known.Span.Length + 1), known.Count + error.ByteCount);
                continue;
            }

            if (run is { } ended)
            {
                yield return ended;
            }

            run = new InvalidBytes(new TextSpan(error.Position, 1), error.ByteCount);
        }

        if (run is { } last)
        {
            yield return last;
        }
    }
}
