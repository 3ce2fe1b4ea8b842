using System.Collections.Immutable;
using UnDocParser.Facts.Actions;
using UnDocParser.Facts.Dates;
using UnDocParser.Languages;
using UnDocParser.Model;
using UnDocParser.Phrases;
using UnDocParser.Text;

namespace UnDocParser.Facts.Mandates;

/// <summary>Finds the reports that paragraphs ask for, one behind the other. Pure: the words of each and the language decide.</summary>
internal sealed class MandateScanner
{
    private const int Reach = 260;

    // What is due may stand before the verb: "que en su septuagésimo sexto período de sesiones le presente".
    private const int LongestFront = 80;

    private readonly FoldedText _text;
    private readonly ActionLexicon _actions;
    private readonly MandateLexicon _lexicon;
    private readonly List<MandateFact> _facts = [];

    /// <summary>Initializes the scanner.</summary>
    /// <param name="text">Where each paragraph is folded before it is scanned.</param>
    /// <param name="language">The language.</param>
    public MandateScanner(FoldedText text, Language language)
    {
        _text = text;
        _actions = language.Actions;
        _lexicon = language.Actions.Mandates;
    }

    private SubjectScanner Subjects => new(_text, _actions);

    /// <summary>
    /// Returns the reports asked for, at most one an action, in a list that the next scan clears; one without action where the paragraph may be an item of a
    /// request.
    /// </summary>
    /// <param name="actions">What the paragraph does.</param>
    /// <param name="mentions">The dates and sessions in it.</param>
    public List<MandateFact> Scan(List<ActionFact> actions, List<MentionFact> mentions)
    {
        _facts.Clear();
        if (actions.Count == 0)
        {
            Find(-1, 0, _text.Length, null, mentions);
        }

        for (int index = 0; index < actions.Count; index++)
        {
            int end = index + 1 < actions.Count ? actions[index + 1].Span.Start : _text.Length;
            if (actions[index].Code.Verb.GetFamily() == ActionFamily.Directive || actions[index].Code.Verb == ActionVerb.Decides)
            {
                Find(index, actions[index].Span.End, end, actions[index], mentions);
            }
        }

        return _facts;
    }

    private void Find(int action, int start, int end, ActionFact? asked, List<MentionFact> mentions)
    {
        end = TrimEnd(start, end);
        int from = asked?.Addressee?.End ?? start;
        if (!TryFindCore(from, end, out int coreStart, out int coreEnd, out bool hasNoun))
        {
            return;
        }

        int searchStart = _lexicon.SubjectIsFree ? from : coreStart;
        int dueStart = coreStart - from <= LongestFront ? from : searchStart;
        List<(int Start, DueFact Due)> dues = new DueScanner(_text, mentions, _lexicon).Scan(dueStart, end);
        List<(int Start, int End, RecipientCode Code)> recipients = FindRecipients(coreStart, searchStart, coreEnd, end, dues);
        AddObject(hasNoun ? end : coreEnd, end, recipients);
        TextSpan? subject = Subjects.Find(searchStart, coreStart, coreEnd, end, dues, recipients);
        if (!hasNoun && dues.Count == 0 && recipients.Count == 0 && subject is null)
        {
            return;
        }

        (TextSpan? actor, ActorKind? kind) = FindActor(asked, start, coreStart);
        var span = TextSpan.FromBounds(Math.Min(Math.Min(dueStart, searchStart), coreStart), end);
        _facts.Add(new MandateFact(action, actor, kind, Attach(recipients, dues), subject, span));
    }

    private bool TryFindCore(int start, int end, out int coreStart, out int coreEnd, out bool hasNoun)
    {
        for (int index = _text.NextStart(start); index < end; index = _text.NextStart(index + 1))
        {
            if (!_lexicon.PredicateStarts.MayStart(_text.From(index)) || !_text.StartsWord(index))
            {
                continue;
            }

            foreach (ReportPredicate predicate in _lexicon.Predicates)
            {
                int verb = predicate.Verbs.Match(_text.From(index));
                int noun = verb == 0 || predicate.Nouns.IsEmpty ? index + verb : FindNoun(predicate.Nouns, index + verb, end);
                if (verb > 0 && noun > 0 && noun <= end)
                {
                    coreStart = index;
                    coreEnd = noun;
                    hasNoun = !predicate.Nouns.IsEmpty;
                    return true;
                }
            }
        }

        (coreStart, coreEnd, hasNoun) = (0, 0, false);
        return false;
    }

    private int FindNoun(PhraseSet nouns, int start, int end)
    {
        int limit = Math.Min(end, start + Reach);
        for (int index = start; index < limit; index++)
        {
            if (CharacterClasses.IsSemicolon(_text.Characters[index]))
            {
                return 0;
            }

            bool mayStart = _text.StartsWord(index) && _lexicon.NounStarts.MayStart(_text.From(index));
            int length = mayStart ? nouns.Match(_text.From(index)) : 0;
            if (length > 0 && !IsKnownReport(start, index))
            {
                return index + length;
            }
        }

        return 0;
    }

    // "the report": not one that is asked for.
    private bool IsKnownReport(int start, int noun)
    {
        for (int index = Math.Max(start, noun - 16); index < noun; index++)
        {
            if (_text.StartsWord(index))
            {
                int length = _lexicon.KnownReports.Match(_text.From(index));
                if (length > 0 && _text.SkipBlanks(index + length) == noun)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private List<(int Start, int End, RecipientCode Code)> FindRecipients(int coreStart, int searchStart, int coreEnd, int end, List<(int Start, DueFact Due)> dues)
    {
        var found = new List<(int Start, int End, RecipientCode Code)>();
        int subject = Subjects.StartOf(searchStart, coreStart, coreEnd, end, dues);
        var dueStarts = new HashSet<int>(dues.Select(due => due.Start));
        int index = _lexicon.SubjectIsFree ? searchStart : BackOverPronoun(searchStart, coreStart);
        for (index = _text.NextStart(index); index < end; index = _text.NextStart(index + 1))
        {
            if (!_lexicon.RecipientStarts.MayStart(_text.From(index)) || !_text.StartsWord(index))
            {
                continue;
            }

            bool isInSubject = subject >= 0 && index >= subject;
            int length = MatchRecipient(index, end, isInSubject, out RecipientCode code);
            if (length == 0 || (isInSubject && !MayFollowSubject(code, index + length, end, dueStarts)))
            {
                continue;
            }

            if (!found.Exists(other => other.Code == code))
            {
                found.Add((index, index + length, code));
            }

            index += length - 1;
        }

        return found;
    }

    // Before the subject also "to all Member States", whoever they are; in it only the recipients with names of their own.
    private int MatchRecipient(int index, int end, bool isInSubject, out RecipientCode code)
    {
        int length = _lexicon.Recipients.Match(_text.From(index), out code);
        if (length == 0 && !isInSubject)
        {
            length = MatchOtherRecipient(index, end);
            code = new RecipientCode(ActorKind.Other, false);
        }

        return length;
    }

    private bool MayFollowSubject(RecipientCode code, int recipientEnd, int end, HashSet<int> dueStarts) =>
        _lexicon.SubjectIsFree || (!code.IsOwnOrgan && IsBeforeDueOrEnd(recipientEnd, end, dueStarts));

    // "to inform the Secretary-General": whom the verb has as its object.
    private void AddObject(int verbEnd, int end, List<(int Start, int End, RecipientCode Code)> recipients)
    {
        int start = _text.SkipBlanks(verbEnd);
        int length = start < end ? _actions.Actors.Match(_text.From(start), out ActorKind kind) : Zero(out kind);
        if (length > 0 && !recipients.Exists(known => known.Start <= start && start < known.End))
        {
            recipients.Insert(0, (start, start + length, new RecipientCode(kind, IsOwnOrgan: false)));
        }
    }

    // "de lui présenter": the pronoun stands before the verb.
    private int BackOverPronoun(int searchStart, int coreStart)
    {
        int index = coreStart;
        while (index > 0 && index > coreStart - 12 && _text.Characters[index - 1] is not (',' or ';'))
        {
            index--;
        }

        return Math.Min(searchStart, Math.Max(0, index));
    }

    // Behind the subject only a recipient counts that closes the clause or comes before a due.
    private bool IsBeforeDueOrEnd(int index, int end, HashSet<int> dueStarts)
    {
        int next = _text.SkipBlanks(index);
        next = next < _text.Length && _text.Characters[next] is ',' or '،' ? _text.SkipBlanks(next + 1) : next;
        return next >= end || _text.Characters[next] is ',' or ';' or '.' || dueStarts.Contains(next);
    }

    private int MatchOtherRecipient(int index, int end)
    {
        int lead = _lexicon.RecipientLeads.Match(_text.From(index));
        if (lead == 0)
        {
            return 0;
        }

        int stop = index + lead;
        while (stop < end
            && _text.Characters[stop] is not (',' or ';' or '،')
            && !(_text.StartsWord(stop) && (_lexicon.SessionLeads.Match(_text.From(stop)) > 0 || _lexicon.DateLeads.Match(_text.From(stop)) > 0 || _lexicon.SubjectLeads.Match(_text.From(stop)) > 0)))
        {
            stop++;
        }

        return Subjects.Trimmed(index, stop) - index;
    }

    private int TrimEnd(int start, int end)
    {
        while (end > start && _text.Characters[end - 1] is ' ' or ';' or '.' or '；' or '。' or '؛' or ',' or '，' or '،' or ':' or '：' or '”' or '»')
        {
            end--;
        }

        return end;
    }

    // "Decides that the Secretary-General shall report": the verb asks nobody, the actor stands before the report.
    private (TextSpan? Span, ActorKind? Kind) FindActor(ActionFact? asked, int start, int coreStart)
    {
        if (asked is { Addressee: { } addressee } fact)
        {
            return (addressee, fact.AddresseeKind);
        }

        for (int index = _text.NextStart(start); index < coreStart; index = _text.NextStart(index + 1))
        {
            int length = _text.StartsWord(index) ? _actions.Actors.Match(_text.From(index), out ActorKind kind) : Zero(out kind);
            if (length > 0)
            {
                return (new TextSpan(index, length), kind);
            }
        }

        return (null, null);
    }

    private static int Zero(out ActorKind kind)
    {
        kind = ActorKind.Other;
        return 0;
    }

    // What is due belongs to the recipient before it; what comes before every recipient belongs to all of them.
    private static ImmutableArray<RecipientFact> Attach(List<(int Start, int End, RecipientCode Code)> recipients, List<(int Start, DueFact Due)> dues)
    {
        if (recipients.Count == 0)
        {
            return [new RecipientFact(new RecipientCode(ActorKind.Other, true), null, [.. dues.Select(due => due.Due)])];
        }

        ImmutableArray<RecipientFact>.Builder facts = ImmutableArray.CreateBuilder<RecipientFact>();
        for (int index = 0; index < recipients.Count; index++)
        {
            (int start, int end, RecipientCode code) = recipients[index];
            facts.Add(new RecipientFact(code, TextSpan.FromBounds(start, end), DuesOf(recipients, index, dues)));
        }

        return facts.ToImmutable();
    }

    // A recipient without a due of its own shares those of the recipients behind it.
    private static ImmutableArray<DueFact> DuesOf(
        List<(int Start, int End, RecipientCode Code)> recipients, int index, List<(int Start, DueFact Due)> dues)
    {
        if (recipients.Count == 1)
        {
            return [.. dues.Select(due => due.Due)];
        }

        int start = recipients[index].Start;
        int next = index + 1 < recipients.Count ? recipients[index + 1].Start : int.MaxValue;
        bool hasOwn = next == int.MaxValue || dues.Exists(due => due.Start >= start && due.Start < next);
        (int from, int to) = hasOwn ? (start, next) : (next, int.MaxValue);
        return [.. dues.Where(due => due.Start < recipients[0].Start || (due.Start >= from && due.Start < to)).Select(due => due.Due)];
    }
}
