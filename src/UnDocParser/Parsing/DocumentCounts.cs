using UnDocParser.Languages;
using UnDocParser.Layout;
using UnDocParser.Lexing;
using UnDocParser.Text;

namespace UnDocParser.Parsing;

/// <summary>The sums over a text from which its layout and language are decided.</summary>
/// <param name="Layout">The counts over its lines.</param>
/// <param name="Languages">The counts over the words at its start, or null when the language is given.</param>
/// <param name="Profile">How the text was produced.</param>
/// <param name="Language">The language.</param>
internal sealed record DocumentCounts(LayoutCounts Layout, LanguageCounts? Languages, LayoutProfile Profile, Language Language)
{
    /// <summary>Counts over a text. <paramref name="languageCode"/> overrides the language found in it.</summary>
    public static DocumentCounts Of(LineWindow lines, string? languageCode)
    {
        var layout = LayoutCounts.Of(lines);
        Language? given = languageCode is null ? null : LanguageSet.Find(languageCode);
        LanguageCounts? languages = given is null ? LanguageCounts.Of(lines.Text) : null;
        return new DocumentCounts(layout, languages, LayoutProfile.From(layout), given ?? languages!.Best);
    }

    /// <summary>Returns the counts of a text in which one range gave way to another, at the cost of the lines around it.</summary>
    public DocumentCounts Replace(SourceText before, SourceText after, TextChangeRange change)
    {
        int first = before.Lines.IndexOf(Math.Max(0, change.Span.Start - 1));
        int start = StartOfPair(before, first);
        LineWindow old = WindowOf(before, start, change.Span.End, out int oldEnd);
        LineWindow current = WindowOf(after, start, change.Span.End + change.Delta, out int currentEnd);
        int from = old.IndexOf(before.Lines[first].Start - start);
        LayoutCounts layout = Layout.Replace(old, oldEnd, current, currentEnd, from);
        LanguageCounts? languages = Languages?.Replace(before, after, change);
        return new DocumentCounts(layout, languages, LayoutProfile.From(layout), languages?.Best ?? Language);
    }

    // A line is counted with the one before it that is not blank.
    private static int StartOfPair(SourceText text, int line)
    {
        int before = line;
        while (before > 0)
        {
            before--;
            if (!IsBlank(text, text.Lines[before].SpanIncludingLineBreak))
            {
                break;
            }
        }

        return text.Lines[before].Start;
    }

    // The lines up to the first behind the edit that is not blank: it is counted with one that was touched.
    private static LineWindow WindowOf(SourceText text, int start, int editEnd, out int end)
    {
        int last = text.Lines.IndexOf(editEnd);
        int lines = text.Lines.Count;
        int next = last + 1;
        while (next < lines && IsBlank(text, text.Lines[next].SpanIncludingLineBreak))
        {
            next++;
        }

        int windowEnd = next < lines ? text.Lines[next].EndIncludingLineBreak : text.Length;
        var window = new LineWindow(text.ToString(TextSpan.FromBounds(start, windowEnd)), startsText: false, endsText: true);
        end = window.Count;
        return window;
    }

    private static bool IsBlank(SourceText text, TextSpan span)
    {
        for (int position = span.Start; position < span.End; position++)
        {
            char character = text[position];
            if (!TextFacts.IsBlank(character) && LineBreaks.LengthAt([character], 0) == 0)
            {
                return false;
            }
        }

        return true;
    }
}
