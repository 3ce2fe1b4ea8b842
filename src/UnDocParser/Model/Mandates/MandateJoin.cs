using System.Collections.Immutable;
using UnDocParser.Facts.Actions;
using UnDocParser.Facts.Mandates;
using UnDocParser.Languages;
using UnDocParser.Model.Actions;
using UnDocParser.Model.Paragraphs;
using UnDocParser.Text;

namespace UnDocParser.Model.Mandates;

/// <summary>
/// Makes the reporting mandates of a document from what its paragraphs say alone: an item takes actor and verb from the
/// paragraph above it that asks, and the organ, session and adoption of the document give years.
/// </summary>
internal sealed class MandateJoin
{
    private readonly IReadOnlyList<DraftParagraph> _drafts;
    private readonly IReadOnlyList<TextSpan>[] _removed;
    private readonly ParagraphFacts[] _facts;
    private readonly DueResolver _resolver;
    private readonly Language _language;
    private readonly ImmutableArray<ReportingMandate>.Builder _mandates = ImmutableArray.CreateBuilder<ReportingMandate>();

    private MandateJoin(IReadOnlyList<DraftParagraph> drafts, IReadOnlyList<TextSpan>[] removed, ParagraphFacts[] facts, DueResolver resolver, Language language)
    {
        _drafts = drafts;
        _removed = removed;
        _facts = facts;
        _resolver = resolver;
        _language = language;
    }

    /// <summary>Returns the mandates in the order of the document.</summary>
    /// <param name="drafts">The paragraphs.</param>
    /// <param name="removed">The note marks of each.</param>
    /// <param name="facts">What each says alone.</param>
    /// <param name="isComplement">Tells of each whether its words belong to a verb above it.</param>
    /// <param name="resolver">Ties dues to the calendar.</param>
    /// <param name="language">The language.</param>
    public static ImmutableArray<ReportingMandate> Join(
        IReadOnlyList<DraftParagraph> drafts,
        IReadOnlyList<TextSpan>[] removed,
        ParagraphFacts[] facts,
        bool[] isComplement,
        DueResolver resolver,
        Language language)
    {
        var join = new MandateJoin(drafts, removed, facts, resolver, language);
        for (int paragraph = 0; paragraph < drafts.Count; paragraph++)
        {
            if (drafts[paragraph].Part.IsAnnex)
            {
                continue;
            }

            foreach (MandateFact fact in facts[paragraph].Mandates)
            {
                join.Add(fact, paragraph, isComplement[paragraph]);
            }
        }

        return join._mandates.ToImmutable();
    }

    private void Add(MandateFact fact, int paragraph, bool isComplement)
    {
        if (!isComplement && fact.Action >= 0)
        {
            Add(fact, paragraph, _facts[paragraph].Actions[fact.Action].Code.Verb, Words(paragraph, fact.Actor), fact.ActorKind);
        }
        else if (isComplement && Asking(paragraph) is ({ } action, int above))
        {
            Add(fact, paragraph, action.Code.Verb, Words(above, action.Addressee) ?? Words(paragraph, fact.Actor), action.AddresseeKind ?? fact.ActorKind);
        }
    }

    // The nearest paragraph above with a verb, if its last verb asks for what its items say.
    private (ActionFact? Action, int Paragraph) Asking(int paragraph)
    {
        int? above = _drafts[paragraph].Parent;
        while (above is { } parent)
        {
            ImmutableArray<ActionFact> actions = _facts[parent].Actions;
            if (!actions.IsEmpty)
            {
                ActionFact last = actions[actions.Length - 1];
                bool asks = last.Code.Verb.GetFamily() == ActionFamily.Directive || last.Code.Verb == ActionVerb.Decides;
                return asks ? (last, parent) : (null, parent);
            }

            above = _drafts[parent].Parent;
        }

        return (null, paragraph);
    }

    private void Add(MandateFact fact, int paragraph, ActionVerb verb, string? actor, ActorKind? kind)
    {
        PlainText text = _drafts[paragraph].Text;
        bool pointsBack = SubjectReferent.PointsBack(text.Characters, fact.Subject, _language);
        TextSpan? referent = pointsBack && fact.Subject is { } subject
            ? SubjectReferent.Find(text.Characters, subject, EndOfAsking(fact, paragraph), _language)
            : null;
        foreach (RecipientFact recipient in fact.Recipients)
        {
            ActorKind recipientKind = _resolver.KindOf(recipient.Code);
            _mandates.Add(new ReportingMandate
            {
                Actor = actor,
                ActorKind = actor is null ? null : kind,
                Recipient = Words(paragraph, recipient.Span),
                RecipientKind = recipientKind,
                Verb = verb,
                Dues = [.. recipient.Dues.Where(due => !_resolver.IsPast(due)).Select(due => _resolver.Resolve(due, recipientKind) with { Text = Words(paragraph, due.Span)!, Span = text.SpanOf(due.Span.Start, due.Span.Length) })],
                Subject = Words(paragraph, fact.Subject),
                SubjectPointsBack = pointsBack,
                SubjectReferent = Words(paragraph, referent),
                Paragraph = paragraph,
                Span = text.SpanOf(fact.Span.Start, fact.Span.Length),
            });
        }
    }

    // Behind the last verb before the subject and whom it addresses; a paragraph that is part of a request from above counts from its start.
    private int EndOfAsking(MandateFact fact, int paragraph)
    {
        int limit = fact.Subject?.Start ?? fact.Span.Start;
        int end = fact.Actor is { } actor && actor.End <= limit ? actor.End : 0;
        foreach (ActionFact action in _facts[paragraph].Actions)
        {
            if (action.Span.End <= limit)
            {
                end = Math.Max(end, action.Addressee is { } addressee && addressee.End <= limit ? addressee.End : action.Span.End);
            }
        }

        return end;
    }

    private string? Words(int paragraph, TextSpan? span) =>
        span is { Length: > 0 } known ? PrintedWords.Of(_drafts[paragraph].Text, known, _removed[paragraph]) : null;
}
