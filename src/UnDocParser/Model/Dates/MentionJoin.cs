using System.Collections.Immutable;
using UnDocParser.Facts.Dates;
using UnDocParser.Model.Actions;
using UnDocParser.Model.Paragraphs;
using UnDocParser.Text;

namespace UnDocParser.Model.Dates;

/// <summary>Places the mentions of time of each paragraph in the document.</summary>
internal static class MentionJoin
{
    /// <summary>Returns the mentions in the order of the document.</summary>
    public static ImmutableArray<CalendarMention> Join(IReadOnlyList<DraftParagraph> drafts, IReadOnlyList<TextSpan>[] removed, ParagraphFacts[] facts)
    {
        ImmutableArray<CalendarMention>.Builder mentions = ImmutableArray.CreateBuilder<CalendarMention>();
        for (int paragraph = 0; paragraph < drafts.Count; paragraph++)
        {
            PlainText text = drafts[paragraph].Text;
            foreach (MentionFact fact in facts[paragraph].Mentions)
            {
                mentions.Add(new CalendarMention
                {
                    Kind = fact.Kind,
                    Start = fact.Start,
                    End = fact.End,
                    Number = fact.Number,
                    SessionKind = fact.SessionKind,
                    Text = PrintedWords.Of(text, fact.Span, removed[paragraph]),
                    Paragraph = paragraph,
                    Span = text.SpanOf(fact.Span.Start, fact.Span.Length),
                });
            }
        }

        return mentions.ToImmutable();
    }
}
