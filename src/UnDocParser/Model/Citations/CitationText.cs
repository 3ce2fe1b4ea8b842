using System.Collections.Immutable;
using UnDocParser.Facts.Citations;
using UnDocParser.Languages;
using UnDocParser.Model.Paragraphs;
using UnDocParser.Text;

namespace UnDocParser.Model.Citations;

/// <summary>A paragraph, or a piece of a note, with the citations in it.</summary>
/// <param name="Text">The characters and their places.</param>
/// <param name="Mentions">What is cited.</param>
/// <param name="JoinsLines">Whether the ends of lines are no part of what is printed.</param>
internal readonly record struct CitationText(PlainText Text, ImmutableArray<CitationMention> Mentions, bool JoinsLines)
{
    /// <summary>Returns the characters of a citation.</summary>
    public string Printed(CitationMention mention)
    {
        string printed = Text.Printed.Substring(mention.Start, mention.Length);
        return JoinsLines ? printed.Replace("\n", string.Empty) : printed;
    }

    /// <summary>Returns the number of a citation as numbers are matched: its figures those of ASCII, not ideographs, its slashes without blanks.</summary>
    public string NumberOf(CitationMention mention)
    {
        string number = Text.Characters.Substring(mention.Start, mention.Length);
        number = JoinsLines ? number.Replace("\n", string.Empty) : number;
        return SpacedSlashes.Close(number)?.Characters ?? IdeographNumbers.InFigures(number);
    }

    /// <summary>Finds the citations of a paragraph.</summary>
    public static CitationText OfParagraph(PlainText text, List<TextSpan> marks, Language language) => Of(text, marks, isNote: false, language);

    /// <summary>Finds the citations of a piece of a note.</summary>
    public static CitationText OfNote(PlainText text, Language language) => Of(text, [], isNote: true, language);

    private static CitationText Of(PlainText text, List<TextSpan> marks, bool isNote, Language language)
    {
        TextResults results = text.Results(marks);
        if (results.Mentions.IsDefault)
        {
            results.Mentions = text.Citations(marks, isNote, language);
        }

        return new CitationText(text, results.Mentions, CitationWords.Of(language).BreaksLinesAnywhere);
    }
}
