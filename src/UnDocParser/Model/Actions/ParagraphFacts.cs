using System.Collections.Immutable;
using UnDocParser.Facts;
using UnDocParser.Facts.Actions;
using UnDocParser.Facts.Dates;
using UnDocParser.Facts.Mandates;
using UnDocParser.Text;

namespace UnDocParser.Model.Actions;

/// <summary>
/// What the words of one paragraph say about actions, time and reports, as <see cref="ParagraphReader"/> reads them; spans are places in its characters. Kept
/// with the paragraph.
/// </summary>
internal sealed class ParagraphFacts
{
    private static readonly ImmutableArray<ParagraphFacts> NoneByType =
        [.. Enumerable.Range(0, (int)ParagraphType.Text + 1).Select(static type => new ParagraphFacts((ParagraphType)type, [], [], []))];

    private ParagraphFacts(ParagraphType type, ImmutableArray<ActionFact> actions, ImmutableArray<MentionFact> mentions, ImmutableArray<MandateFact> mandates)
    {
        Type = type;
        Actions = actions;
        Mentions = mentions;
        Mandates = mandates;
    }

    /// <summary>Gets the type of the paragraph, which decides what its words can mean.</summary>
    public ParagraphType Type { get; }

    /// <summary>Gets the actions in the order of the text.</summary>
    public ImmutableArray<ActionFact> Actions { get; }

    /// <summary>Gets the dates, sessions and meetings in the order of the text.</summary>
    public ImmutableArray<MentionFact> Mentions { get; }

    /// <summary>Gets the reports asked for.</summary>
    public ImmutableArray<MandateFact> Mandates { get; }

    /// <summary>Returns the facts of a paragraph that has none.</summary>
    public static ParagraphFacts None(ParagraphType type) => NoneByType[(int)type];

    /// <summary>Returns facts that were found in a folded text, at their places in the text itself.</summary>
    public static ParagraphFacts Of(ParagraphType type, FoldedText text, List<ActionFact> actions, List<MentionFact> mentions, List<MandateFact>? mandates)
    {
        if (actions.Count + mentions.Count + (mandates?.Count ?? 0) == 0)
        {
            return None(type);
        }

        return new ParagraphFacts(type, Unfold(text, actions), Unfold(text, mentions), Unfold(text, mandates));
    }

    private static ImmutableArray<ActionFact> Unfold(FoldedText text, List<ActionFact> actions)
    {
        if (actions.Count == 0)
        {
            return [];
        }

        ImmutableArray<ActionFact>.Builder unfolded = ImmutableArray.CreateBuilder<ActionFact>(actions.Count);
        foreach (ActionFact action in actions)
        {
            unfolded.Add(action with { Span = text.Unfold(action.Span), Addressee = Unfold(text, action.Addressee) });
        }

        return unfolded.MoveToImmutable();
    }

    private static ImmutableArray<MentionFact> Unfold(FoldedText text, List<MentionFact> mentions)
    {
        if (mentions.Count == 0)
        {
            return [];
        }

        ImmutableArray<MentionFact>.Builder unfolded = ImmutableArray.CreateBuilder<MentionFact>(mentions.Count);
        foreach (MentionFact mention in mentions)
        {
            unfolded.Add(mention with { Span = text.Unfold(mention.Span) });
        }

        return unfolded.MoveToImmutable();
    }

    private static ImmutableArray<MandateFact> Unfold(FoldedText text, List<MandateFact>? mandates) =>
        mandates is { Count: > 0 } found ? [.. found.Select(mandate => Unfold(text, mandate))] : [];

    private static MandateFact Unfold(FoldedText text, MandateFact mandate) => mandate with
    {
        Actor = Unfold(text, mandate.Actor),
        Subject = Unfold(text, mandate.Subject),
        Span = text.Unfold(mandate.Span),
        Recipients =
        [
            .. mandate.Recipients.Select(recipient => recipient with
            {
                Span = Unfold(text, recipient.Span),
                Dues = [.. recipient.Dues.Select(due => due with { Span = text.Unfold(due.Span) })],
            }),
        ],
    };

    private static TextSpan? Unfold(FoldedText text, TextSpan? span) => span is { } known ? text.Unfold(known) : null;
}
