using UnDocParser.Rules;

namespace UnDocParser.Layout;

/// <summary>Returns the length of the markup a line starts with, 0 if it starts with none.</summary>
internal delegate int MarkupLength(ReadOnlySpan<char> line);

/// <summary>A rule by which characters of a line are markup, and no words.</summary>
/// <param name="id">Its name: <c>KR40</c>.</param>
/// <param name="says">What is markup, and when.</param>
/// <param name="length">How many characters of a line.</param>
internal sealed class MarkupRule(string id, string says, MarkupLength length) : Rule(id, says)
{
    /// <summary>Returns how many characters at the start of a line are markup by this rule.</summary>
    public int LengthIn(ReadOnlySpan<char> line) => length(line);
}
