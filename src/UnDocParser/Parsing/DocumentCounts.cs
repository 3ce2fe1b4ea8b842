using System.Buffers;
using UnDocParser.Languages;
using UnDocParser.Layout;
using UnDocParser.Lines;
using UnDocParser.Text;

namespace UnDocParser.Parsing;

/// <summary>The sums over a text from which its layout and language are decided.</summary>
/// <param name="Printed">The counts over its lines as they are printed.</param>
/// <param name="Layout">The counts over its lines without the numbers in their margin; the same where there are none.</param>
/// <param name="Languages">The counts over the words at its start, or null when the language is given and its words have no order to find.</param>
/// <param name="Profile">How the text was produced.</param>
/// <param name="Language">The language.</param>
internal sealed record DocumentCounts(LayoutCounts Printed, LayoutCounts Layout, LanguageCounts? Languages, LayoutProfile Profile, Language Language)
{
    /// <summary>Gets a value indicating whether the language was given, not found in the words.</summary>
    public bool IsLanguageGiven { get; init; }

    /// <summary>Gets a value indicating whether the text stands in visual order.</summary>
    public bool IsVisualOrder => Language.FinalLetters.Length > 0 && Languages?.IsVisualOrder == true;

    /// <summary>Counts over a text. <paramref name="languageCode"/> overrides the language found in it.</summary>
    public static DocumentCounts Of(LineWindow lines, string? languageCode)
    {
        var printed = LayoutCounts.Of(lines);
        LineReading numbering = LayoutProfile.NumberingOf(printed);
        LayoutCounts layout = numbering == LineReading.Default ? printed : LayoutCounts.Of(new LineWindow(lines.Source, numbering));
        Language? given = languageCode is null ? null : LanguageSet.Find(languageCode);
        LanguageCounts? languages = given is null || given.FinalLetters.Length > 0 ? LanguageCounts.Of(lines.Source, !lines.IsMapped) : null;
        return new DocumentCounts(printed, layout, languages, LayoutProfile.From(layout).WithNumbering(numbering), given ?? languages!.Best) { IsLanguageGiven = given is not null };
    }

    /// <summary>Returns the counts of a text in which one range gave way to another, at the cost of the lines around it.</summary>
    public DocumentCounts Replace(SourceText before, SourceText after, TextChangeRange change)
    {
        // A line is counted with the one before it that is not blank, so the first behind the edit that is not blank counts anew too.
        int first = LineEdges.StartOfLine(before, Math.Max(0, change.Span.Start - 1));
        int start = first;
        do
        {
            start = LineEdges.StartOfLine(before, Math.Max(0, start - 1));
        }
        while (start > 0 && IsBlankLine(before, start));

        int end = LineEdges.EndOfLine(before, change.Span.End);
        int last = end;
        while (last < before.Length && IsBlankLine(before, last))
        {
            last = LineEdges.EndOfLine(before, last);
        }

        last = LineEdges.EndOfLine(before, last);
        LayoutCounts printed = Printed.Copy();
        Add(printed, before, start, last, first - start, -1);
        Add(printed, after, start, last + change.Delta, first - start, 1);

        // Where numbers came or went the profile tells so, and the text is counted anew.
        LineReading numbering = LayoutProfile.NumberingOf(printed);
        LayoutCounts layout = printed;
        if (Profile.HasLineNumbers)
        {
            layout = Layout.Copy();
            Add(layout, before, start, last, first - start, -1, Profile.Numbering);
            Add(layout, after, start, last + change.Delta, first - start, 1, Profile.Numbering);
        }

        LanguageCounts? languages = Languages?.Replace(before, after, change);
        Language language = IsLanguageGiven || languages is null ? Language : languages.Best;
        var profile = LayoutProfile.From(layout);
        profile = profile.Numbering == numbering ? profile : profile.WithNumbering(numbering);
        return new DocumentCounts(printed, layout, languages, profile, language) { IsLanguageGiven = IsLanguageGiven };
    }

    private static void Add(LayoutCounts layout, SourceText text, int start, int end, int from, int sign, LineReading numbering = LineReading.Default)
    {
        char[] buffer = ArrayPool<char>.Shared.Rent(end - start);
        Span<char> characters = buffer.AsSpan(0, end - start);
        text.CopyTo(start, characters);
        layout.Add(characters, from, sign, numbering);
        ArrayPool<char>.Shared.Return(buffer);
    }

    // Signs of block quotation alone on their line are a blank line, and where lines are numbered a number alone.
    private bool IsBlankLine(SourceText text, int start)
    {
        int end = LineEdges.EndOfLine(text, start);
        for (int position = start; position < end;)
        {
            ReadOnlySpan<char> chunk = text.GetChunk(position, out int chunkStart);
            int limit = Math.Min(end, chunkStart + chunk.Length);
            for (; position < limit; position++)
            {
                ReadOnlySpan<char> character = chunk.Slice(position - chunkStart, 1);
                bool isBlank = TextFacts.IsBlank(character[0]) || CharacterFolds.IsBlankOrInvisible(character[0]) || character[0] == '>'
                    || (Profile.HasLineNumbers && TextFacts.IsDigit(character[0]));
                if (!isBlank && LineBreaks.LengthAt(character, 0) == 0)
                {
                    return false;
                }
            }
        }

        return true;
    }
}
