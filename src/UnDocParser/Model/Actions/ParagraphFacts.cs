using System.Collections.Immutable;
using UnDocParser.Facts;
using UnDocParser.Facts.Actions;
using UnDocParser.Facts.Dates;
using UnDocParser.Facts.Mandates;
using UnDocParser.Languages;
using UnDocParser.Text;

namespace UnDocParser.Model.Actions;

/// <summary>
/// What the words of one paragraph say about actions, time and reports. A pure function of the paragraph's characters, its type and the
/// language, so that it can be kept with the paragraph; spans are places in those characters.
/// </summary>
internal sealed class ParagraphFacts
{
    // Code units: "At its ", "Auf ihrer ".
    private const int LongestMeetingLead = 24;

    private ParagraphFacts(ImmutableArray<ActionFact> actions, ImmutableArray<MentionFact> mentions, ImmutableArray<MandateFact> mandates)
    {
        Actions = actions;
        Mentions = mentions;
        Mandates = mandates;
    }

    /// <summary>Gets the facts of a paragraph that has none.</summary>
    public static ParagraphFacts None { get; } = new([], [], []);

    /// <summary>Gets the actions in the order of the text.</summary>
    public ImmutableArray<ActionFact> Actions { get; }

    /// <summary>Gets the dates, sessions and meetings in the order of the text.</summary>
    public ImmutableArray<MentionFact> Mentions { get; }

    /// <summary>Gets the reports asked for.</summary>
    public ImmutableArray<MandateFact> Mandates { get; }

    /// <summary>Reads a paragraph.</summary>
    public static ParagraphFacts Of(string characters, ParagraphType type, Language language)
    {
        if (characters.Length == 0)
        {
            return None;
        }

        using var text = FoldedText.Of(characters);
        ImmutableArray<MentionFact> mentions = MentionScanner.Scan(characters, text, language);
        ImmutableArray<ActionFact> actions = ActionsOf(text, type, mentions, language);
        bool mayAsk = type is ParagraphType.Operative or ParagraphType.Item || (type == ParagraphType.Text && (!actions.IsEmpty || OpensWithSubject(text, language)));
        ImmutableArray<MandateFact> mandates = mayAsk ? MandateScanner.Scan(text, actions, mentions, language) : [];
        return actions.IsEmpty && mentions.IsEmpty && mandates.IsEmpty ? None : Unfold(text, actions, mentions, mandates);
    }

    private static ParagraphFacts Unfold(FoldedText text, ImmutableArray<ActionFact> actions, ImmutableArray<MentionFact> mentions, ImmutableArray<MandateFact> mandates) => new(
        [.. actions.Select(action => action with { Span = text.Unfold(action.Span), Addressee = Unfold(text, action.Addressee) })],
        [.. mentions.Select(mention => mention with { Span = text.Unfold(mention.Span) })],
        [.. mandates.Select(mandate => Unfold(text, mandate))]);

    private static ImmutableArray<ActionFact> ActionsOf(FoldedText text, ParagraphType type, ImmutableArray<MentionFact> mentions, Language language) => type switch
    {
        ParagraphType.Operative or ParagraphType.Preambular => new ActionScanner(text, language).Scan(),
        ParagraphType.Item => new ActionScanner(text, language).ScanItem(),
        ParagraphType.Text when OpensWithSubject(text, language) => new ActionScanner(text, language).Scan(),
        ParagraphType.Text when MeetingEnd(mentions) is int end and > 0 => new ActionScanner(text, language).ScanTold(end),
        _ => [],
    };

    // Decisions open with the meeting at which they were taken.
    private static int MeetingEnd(ImmutableArray<MentionFact> mentions) =>
        !mentions.IsEmpty && mentions[0].Kind == CalendarMentionKind.Meeting && mentions[0].Span.Start <= LongestMeetingLead ? mentions[0].Span.End : 0;

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

    // The paragraphs of a statement have no verb in front: "The Security Council welcomes".
    private static bool OpensWithSubject(FoldedText text, Language language)
    {
        int start = 0;
        while (start < text.Length && !char.IsLetter(text.Characters[start]))
        {
            start++;
        }

        return language.Actions.StatementSubjects.Match(text.From(start)) > 0;
    }
}
