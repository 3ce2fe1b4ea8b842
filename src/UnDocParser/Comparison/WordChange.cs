using UnDocParser.Model;
using UnDocParser.Text;

namespace UnDocParser.Comparison;

/// <summary>Words that stand in one of two paragraphs in place of those in the other. Immutable and thread-safe.</summary>
public sealed class WordChange
{
    internal WordChange(TextSpan beforeInText, TextSpan afterInText, string before, string after, TextSpan beforeSpan, TextSpan afterSpan)
    {
        BeforeInText = beforeInText;
        AfterInText = afterInText;
        Before = before;
        After = after;
        BeforeSpan = beforeSpan;
        AfterSpan = afterSpan;
    }

    /// <summary>Gets the words that were there before; empty when words were put in.</summary>
    public string Before { get; }

    /// <summary>Gets the words that stand there now; empty when words were taken out.</summary>
    public string After { get; }

    /// <summary>Gets where <see cref="Before"/> stands in the earlier <see cref="DocumentParagraph.Text"/>, in UTF-16 code units.</summary>
    public TextSpan BeforeInText { get; }

    /// <summary>Gets where <see cref="After"/> stands in the later <see cref="DocumentParagraph.Text"/>, in UTF-16 code units.</summary>
    public TextSpan AfterInText { get; }

    /// <summary>
    /// Gets where <see cref="Before"/> stands in the source of the earlier document, in UTF-16 code units; where nothing was, behind the
    /// word before.
    /// </summary>
    public TextSpan BeforeSpan { get; }

    /// <summary>
    /// Gets where <see cref="After"/> stands in the source of the later document, in UTF-16 code units; where nothing is, behind the word
    /// before.
    /// </summary>
    public TextSpan AfterSpan { get; }

    /// <summary>Returns the change for a debugger: <c>-thirty- +forty+</c>.</summary>
    public override string ToString() => $"-{Before}- +{After}+";
}
