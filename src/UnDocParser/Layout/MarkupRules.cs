using UnDocParser.Lines;
using UnDocParser.Text;

namespace UnDocParser.Layout;

/// <summary>
/// What is markup of a converter: before the words of a line, as the line, or as the mark of a note. Where a text is read the conditions are asked
/// for directly (<see cref="LineMarkup"/>, <see cref="MarkedNotes"/>); this table names them.
/// </summary>
internal static class MarkupRules
{
    /// <summary>The rules, those of signs before words first.</summary>
    public static readonly MarkupRule[] All =
    [
        new("KR40", "Signs of block quotation stand before the words, where most of the text has them; elsewhere they tell a text within the text.", LineMarkup.QuotationLength)
        {
            Example = "> > 1. Decides to meet;",
            CounterExample = "1. Decides > 2",
            Source = "Pandoc writes indented paragraphs so: 15 of 60 texts.",
        },
        new("KR41", "Number signs and a blank before words mark a heading.", LineMarkup.HeadingLength)
        {
            Example = "## 91/14. Harbour lights",
            CounterExample = "#5 of the list",
            Source = "Docling, web pages: 1,839 of 2,672 numbers and dates stood behind them.",
        },
        new("KR42", "A list sign before the label of a paragraph is no label.", LineMarkup.ListSignLength)
        {
            Example = "- 1. Decides to meet;",
            CounterExample = "- 2 -",
            Source = "Docling up to docling-core 2.21 writes all numbered lists so: 2,601 of 2,642 texts.",
        },
        new("KR43", "A label may have escapes, tags and entities in it.", static line => LineMarkup.MayMarkLabel(line) ? LineMarkup.ScanMarkedLabel(line).Length : 0)
        {
            Example = @"\(a\) To list the towers;",
            CounterExample = @"\(see the annex\)",
            Source = "Pandoc escapes every typed number: 57 of 59 texts; turndown escapes brackets.",
        },
        new("FR40", "A line of comments, tags, images or a fence has no words.", static line => LineMarkup.IsWordless(line) ? line.Length : 0)
        {
            Example = "<!-- image -->",
            CounterExample = "<b>Annex</b>",
            Source = "938 of 2,672 Docling texts have one amid a paragraph; vision models fence their transcripts.",
        },
        new("FR41", "A line of dashes without gaps divides a text.", static line => LineMarkup.IsBreak(line) ? line.Length : 0)
        {
            Example = "---",
            CounterExample = "-----  -----",
            Source = "Web pages and vision models set it between text and notes; the rule of a table has gaps.",
        },
        new("FR42", "A note is known by its form: a mark with a colon, or a link back to its mark.", static line => MarkedNotes.DefinitionLength(line, out _))
        {
            Example = "[^1]: See A/75/1.",
            CounterExample = "[^1] and what follows",
            Source = "Pandoc and GitHub; mammoth writes “1. text [↑](#footnote-ref-1)”. 57 of 57 texts.",
        },
        new("MR40", "A number in brackets, raised, or in a link within the text is the mark of a note.", static line => MarkedNotes.Length(line, out _))
        {
            Example = @"<sup>[\[1\]](#footnote-1)</sup>",
            CounterExample = "[59](#)",
            Source = "Pandoc, mammoth, Word web pages; a dead link holds text.",
        },
        new("MR41", "Struck text is not said.", static line => LineMarkup.StruckLength(line, out _, out _))
        {
            Example = "~~thirty~~ forty",
            CounterExample = "~ thirty",
            Source = "Redlines: munify-chase#330, antragsgruen#142.",
        },
        new("UR40", "A tag or an entity is no word, or stands for a character.", static line => InlineMarkup.Length(line, out _))
        {
            Example = "&nbsp;meets",
            CounterExample = "& meets",
            Source = "Web pages as Markdown keep them: all2md#441, html2md#131.",
        },
    ];
}
