using UnDocParser.Facts;
using UnDocParser.Facts.Actions;
using UnDocParser.Facts.Dates;
using UnDocParser.Facts.Mandates;
using UnDocParser.Languages;

namespace UnDocParser.Model.Actions;

/// <summary>Reads what paragraphs say about actions, time and reports, one behind the other and all in the same buffers.</summary>
internal sealed class ParagraphReader : IDisposable
{
    // Code units: "At its ", "Auf ihrer ".
    private const int LongestMeetingLead = 24;
    private readonly FoldedText _text = new();
    private readonly Language _language;
    private readonly MentionScanner _mentions;
    private readonly ActionScanner _actions;
    private readonly MandateScanner _mandates;

    /// <summary>Initializes the reader.</summary>
    /// <param name="language">The language of the paragraphs.</param>
    public ParagraphReader(Language language)
    {
        _language = language;
        _mentions = new MentionScanner(_text, language);
        _actions = new ActionScanner(_text, language);
        _mandates = new MandateScanner(_text, language);
    }

    /// <summary>Gives the buffers back.</summary>
    public void Dispose() => _text.Dispose();

    /// <summary>Reads a paragraph. A pure function of its characters, its type and the language.</summary>
    public ParagraphFacts Read(string characters, ParagraphType type)
    {
        if (characters.Length == 0)
        {
            return ParagraphFacts.None(type);
        }

        _text.Read(characters.AsSpan());
        List<MentionFact> mentions = _mentions.Scan(characters);
        List<ActionFact> actions = ActionsOf(type, mentions);
        bool mayAsk = type is ParagraphType.Operative or ParagraphType.Item || (type == ParagraphType.Text && (actions.Count > 0 || OpensWithSubject()));
        List<MandateFact>? mandates = mayAsk ? _mandates.Scan(actions, mentions) : null;
        return ParagraphFacts.Of(type, _text, actions, mentions, mandates);
    }

    private List<ActionFact> ActionsOf(ParagraphType type, List<MentionFact> mentions) => type switch
    {
        ParagraphType.Operative or ParagraphType.Preambular => _actions.Scan(),
        ParagraphType.Item => _actions.ScanItem(),
        ParagraphType.Text when OpensWithSubject() => _actions.Scan(),
        ParagraphType.Text when MeetingEnd(mentions) is int end and > 0 => _actions.ScanTold(end),
        _ => _actions.ScanNone(),
    };

    // Decisions open with the meeting at which they were taken.
    private static int MeetingEnd(List<MentionFact> mentions) =>
        mentions.Count > 0 && mentions[0].Kind == CalendarMentionKind.Meeting && mentions[0].Span.Start <= LongestMeetingLead ? mentions[0].Span.End : 0;

    // The paragraphs of a statement have no verb in front: "The Security Council welcomes".
    private bool OpensWithSubject()
    {
        int start = 0;
        while (start < _text.Length && !char.IsLetter(_text.Characters[start]))
        {
            start++;
        }

        return _language.Actions.StatementSubjects.Match(_text.From(start)) > 0;
    }
}
