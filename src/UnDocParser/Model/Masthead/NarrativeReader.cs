using UnDocParser.Facts.Dates;
using UnDocParser.Languages;
using UnDocParser.Lines;
using UnDocParser.Model.Paragraphs;
using UnDocParser.Parsing.Masthead;
using UnDocParser.Syntax;

namespace UnDocParser.Model.Masthead;

/// <summary>What a decision that is told in a sentence says of itself.</summary>
/// <param name="Organ">The organ that decided.</param>
/// <param name="OrganName">Its name as printed.</param>
/// <param name="Date">When it did.</param>
internal sealed record NarrativeDecision(ResolutionOrgan? Organ, string? OrganName, CalendarDate? Date);

/// <summary>Reads who decided, and when, from the sentence: <c>At its 68th plenary meeting, on 23 December 2036, the General Assembly decided …</c></summary>
internal static class NarrativeReader
{
    /// <summary>Returns what the decision says, or null where the text is none.</summary>
    public static NarrativeDecision? Read(DocumentSyntax root, Language language) => Read(root.Members, language);

    /// <summary>Returns what the decision says that some members of a document tell, or null where they tell none.</summary>
    /// <param name="members">The members.</param>
    /// <param name="language">The language.</param>
    /// <param name="before">What the decision before them says: a further one may leave out what that has said.</param>
    public static NarrativeDecision? Read(IEnumerable<BlockSyntax> members, Language language, NarrativeDecision? before = null)
    {
        foreach (NarrativeSyntax narrative in members.OfType<NarrativeSyntax>().Take(1))
        {
            foreach (ParagraphTextSyntax content in narrative.DescendantNodes().OfType<ParagraphTextSyntax>().Where(static text => text.Parent is not HeadingSyntax).Take(1))
            {
                // "1. At its 2nd plenary meeting, the General Assembly decided to include": so reports of committees begin.
                return content.Parent is ClauseItemSyntax ? null : Read(PlainText.Of(content).Matched(), language, before);
            }
        }

        return null;
    }

    /// <summary>Returns what the sentence says that stands before the text which a decision adopts, or null.</summary>
    public static NarrativeDecision? Read(IReadOnlyList<(MastheadItemSyntax Item, string Text)> items, Language language) =>
        items.Where(entry => entry.Item is MastheadTextSyntax && language.Narrative.DecisionOpeners.Match(entry.Text.AsSpan()) > 0).Select(entry => Read(entry.Text, language, before: null)).FirstOrDefault(found => found is not null);

    private static NarrativeDecision? Read(string text, Language language, NarrativeDecision? before)
    {
        if (before is not null && DecisionSentence.OpensFurther(text.AsSpan(), language))
        {
            return before;
        }

        if (!DecisionSentence.Opens(text.AsSpan(), language)
            || AdoptionSentence.IndexOfMeeting(text.AsSpan(), language) < 0
            || !DateScanner.TryFind(text.AsSpan(), language, out PrintedDate date, out _, out _))
        {
            return null;
        }

        int organ = DecisionSentence.IndexOfOrgan(text.AsSpan(), language, out OrganNames? names);
        var day = new CalendarDate(date.Year, date.Month, date.Day);
        return names is null
            ? before is null ? null : before with { Date = day }
            : new NarrativeDecision(names.Organ, text.Substring(organ, names.Mentions.Match(text.AsSpan(organ))), day);
    }
}
