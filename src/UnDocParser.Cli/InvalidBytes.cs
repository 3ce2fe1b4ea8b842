using System.Globalization;
using UnDocParser.Diagnostics;
using UnDocParser.Text;

namespace UnDocParser.Cli;

/// <summary>The invalid bytes of one line, however many: a file in another encoding has thousands.</summary>
/// <param name="Span">From the first U+FFFD that stands for one to behind the last, in UTF-16 code units.</param>
/// <param name="Count">The number of bytes.</param>
internal readonly record struct InvalidBytes(TextSpan Span, int Count)
{
    /// <summary>Gets what is reported.</summary>
    public string Message => string.Format(CultureInfo.InvariantCulture, Descriptors.InvalidBytes.MessageFormat, Count);

    /// <summary>Returns one value for each line that holds some, in the order of the text.</summary>
    public static IEnumerable<InvalidBytes> In(SourceText text)
    {
        return text.DecodingErrors.GroupBy(error => text.Lines.GetLinePosition(error.Position).Line).Select(OfLine);

        static InvalidBytes OfLine(IGrouping<int, DecodingError> errors) =>
            new(TextSpan.FromBounds(errors.First().Position, errors.Last().Position + 1), errors.Sum(error => error.ByteCount));
    }
}
