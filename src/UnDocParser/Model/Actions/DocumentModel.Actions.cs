using System.Collections.Immutable;
using UnDocParser.Languages;
using UnDocParser.Model.Actions;
using UnDocParser.Model.Dates;
using UnDocParser.Model.Mandates;
using UnDocParser.Model.Paragraphs;
using UnDocParser.Text;

namespace UnDocParser.Model;

public sealed partial class DocumentModel
{
    private readonly Lazy<DocumentActs> _acts;

    /// <summary>
    /// Gets what the clauses do, in the order of the document: every verb with its code, modifiers and addressee. A clause
    /// can do several things; annexes do nothing. Found when first asked for, in time linear in the text.
    /// </summary>
    public ImmutableArray<DocumentAction> Actions => _acts.Value.Actions;

    /// <summary>Gets the dates, sessions and meetings named in the paragraphs, in the order of the document. Found when first asked for.</summary>
    public ImmutableArray<CalendarMention> Dates => _acts.Value.Dates;

    /// <summary>
    /// Gets who has to report to whom, when and about what, in the order of the document. Found when first asked for. What is
    /// understood, and what not, tells <c>docs/mandates.md</c>.
    /// </summary>
    public ImmutableArray<ReportingMandate> Mandates => _acts.Value.Mandates;

    private DueResolver Resolver() => new(Organ, Header.Session ?? Symbol?.Session.Number, Header.AdoptionDate ?? Closing?.Date);

    /// <summary>What the clauses do, found together.</summary>
    private sealed class DocumentActs
    {
        public DocumentActs(IReadOnlyList<DraftParagraph> drafts, IReadOnlyList<TextSpan>[] removed, Language language, DueResolver resolver)
        {
            ParagraphFacts[] facts = FactsOf(drafts, removed, language);
            Actions = ActionJoin.Join(drafts, removed, facts, out bool[] isComplement);
            Dates = MentionJoin.Join(drafts, removed, facts);
            Mandates = MandateJoin.Join(drafts, removed, facts, isComplement, resolver, language);
        }

        public ImmutableArray<DocumentAction> Actions { get; }

        public ImmutableArray<CalendarMention> Dates { get; }

        public ImmutableArray<ReportingMandate> Mandates { get; }

        private static ParagraphFacts[] FactsOf(IReadOnlyList<DraftParagraph> drafts, IReadOnlyList<TextSpan>[] removed, Language language)
        {
            using var reader = new ParagraphReader(language);
            var facts = new ParagraphFacts[drafts.Count];
            for (int index = 0; index < facts.Length; index++)
            {
                facts[index] = drafts[index].Text.Results(removed[index]).FactsFor(drafts[index].Type, reader);
            }

            return facts;
        }
    }
}
