using System.Collections.Immutable;
using UnDocParser.Languages;
using UnDocParser.Model.Building;
using UnDocParser.Text;

namespace UnDocParser.Model.Citations;

/// <summary>A paragraph, or a piece of a note, with the citations in it.</summary>
/// <param name="Text">The characters and their places.</param>
/// <param name="Mentions">What is cited.</param>
internal sealed record CitationText(PlainText Text, ImmutableArray<CitationMention> Mentions)
{
    private const char Blot = '\u0001';

    /// <summary>Scans a paragraph. A note mark glued to a number would make it another: it is blotted out, places kept.</summary>
    public static CitationText OfParagraph(PlainText text, List<TextSpan> marks, Language language)
    {
        TextResults results = text.Results(marks);
        if (results.Mentions.IsDefault)
        {
            results.Mentions = Scan(Blotted(text.Characters, marks), isNote: false, language);
        }

        return new CitationText(text, results.Mentions);
    }

    /// <summary>Scans a piece of a note.</summary>
    public static CitationText OfNote(PlainText text, Language language)
    {
        TextResults results = text.Results([]);
        if (results.Mentions.IsDefault)
        {
            results.Mentions = Scan(text.Characters, isNote: true, language);
        }

        return new CitationText(text, results.Mentions);
    }

    private static string Blotted(string text, List<TextSpan> marks)
    {
        if (marks.Count == 0)
        {
            return text;
        }

        char[] blotted = text.ToCharArray();
        foreach (TextSpan mark in marks)
        {
            blotted.AsSpan(mark.Start, mark.Length).Fill(Blot);
        }

        return new string(blotted);
    }

    // Where lines end inside numbers, the line ends go before the scan and the places are counted again behind it.
    private static ImmutableArray<CitationMention> Scan(string text, bool isNote, Language language)
    {
        if (!CitationWords.Of(language).BreaksLinesAnywhere || text.IndexOf('\n') < 0)
        {
            return CitationScanner.Scan(text, isNote, language);
        }

        char[] characters = new char[text.Length];
        int[] places = new int[text.Length];
        int count = 0;
        for (int index = 0; index < text.Length; index++)
        {
            if (text[index] != '\n')
            {
                characters[count] = text[index];
                places[count++] = index;
            }
        }

        return
        [
            .. CitationScanner.Scan(new string(characters, 0, count), isNote, language)
                .Select(mention => mention with { Start = places[mention.Start], Length = places[mention.End - 1] + 1 - places[mention.Start] }),
        ];
    }
}
