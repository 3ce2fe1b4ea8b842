using UnDocParser.Model;
using UnDocParser.Text;

namespace UnDocParser.Analysis;

/// <summary>Finds places in the text of a paragraph.</summary>
internal static class ClauseText
{
    /// <summary>Returns the index of the last character that is neither a blank, a quotation mark nor a bracket behind the stop; -1 where there is none.</summary>
    public static int LastIndex(string text)
    {
        int index = text.Length - 1;
        while (index >= 0 && (TextFacts.IsBlank(text[index]) || TextFacts.IsQuote(text[index]) || text[index] is ']' or '\n'))
        {
            index--;
        }

        return index;
    }

    /// <summary>Returns the stop a paragraph ends with; none where it ends with another character.</summary>
    public static Stops StopAtEnd(string text)
    {
        int last = LastIndex(text);
        return last < 0 ? Stops.None : CharacterClasses.StopOf(text[last]);
    }

    /// <summary>Returns the change that ends a paragraph with a stop, in the place of the one it has.</summary>
    /// <param name="content">The text.</param>
    /// <param name="stop">The stop; empty to take it out.</param>
    /// <param name="isSpaced">Whether a blank that does not break stands before it.</param>
    public static TextChange ChangeStop(TextContent content, string stop, bool isSpaced)
    {
        string text = content.Text;
        int last = LastIndex(text);
        bool hasStop = CharacterClasses.StopOf(text[last]) != Stops.None;
        int start = hasStop ? last : last + 1;
        string printed = isSpaced && stop.Length > 0 ? "\u00A0" + stop : stop;
        if (!hasStop)
        {
            return new TextChange(new TextSpan(content.ToSource(new TextSpan(last, 1)).End, 0), printed);
        }

        // The blank before the stop goes with it, where no mark stands between the two.
        var span = new TextSpan(start, 1);
        if (start > 0 && TextFacts.IsBlank(text[start - 1]))
        {
            TextSpan both = content.ToSource(new TextSpan(start - 1, 2));
            return both.Length == 2 ? new TextChange(both, printed) : new TextChange(content.ToSource(span), stop);
        }

        return new TextChange(content.ToSource(span), printed);
    }

    /// <summary>Returns where the phrase that opens a paragraph stands in its text, or null.</summary>
    public static TextSpan? OpeningIn(DocumentParagraph paragraph, string text)
    {
        if (paragraph.Opening is not { Length: > 0 } opening)
        {
            return null;
        }

        int start = text.IndexOf(opening, StringComparison.Ordinal);
        return start >= 0 && !text.Take(start).Any(char.IsLetterOrDigit) ? new TextSpan(start, opening.Length) : null;
    }
}
