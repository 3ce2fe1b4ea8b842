using UnDocParser.Languages;
using UnDocParser.Model;
using UnDocParser.Text;

namespace UnDocParser.Facts.Mandates;

/// <summary>Finds what a report is about: "on the implementation of the present resolution". A value, so that it costs nothing to make.</summary>
internal readonly struct SubjectScanner
{
    // The longest word that joins two verbs has far fewer characters.
    private const int LongestJoint = 24;
    private readonly FoldedText _text;
    private readonly ActionLexicon _actions;
    private readonly MandateLexicon _lexicon;

    /// <summary>Initializes the scanner of one paragraph.</summary>
    public SubjectScanner(FoldedText text, ActionLexicon actions)
    {
        _text = text;
        _actions = actions;
        _lexicon = actions.Mandates;
    }

    /// <summary>Returns where the subject of a request stands, or null when it names none.</summary>
    public TextSpan? Find(
        int searchStart, int coreStart, int coreEnd, int end, List<(int Start, DueFact Due)> dues, List<(int Start, int End, RecipientCode Code)> recipients)
    {
        int start = StartOf(searchStart, coreStart, coreEnd, end, dues);
        if (start < 0)
        {
            return null;
        }

        int anaphora = _lexicon.SubjectAnaphora.Match(_text.From(start));
        if (anaphora > 0)
        {
            return new TextSpan(start, anaphora);
        }

        int stop = Math.Min(FirstDueBehind(start, end, dues), FirstRecipientBehind(start, end, recipients));
        stop = Trimmed(start, FirstEndBehind(start, stop));
        return stop > start ? TextSpan.FromBounds(start, stop) : null;
    }

    /// <summary>Returns where the subject of a request starts, or -1 when it has none.</summary>
    public int StartOf(int searchStart, int coreStart, int coreEnd, int end, List<(int Start, DueFact Due)> dues)
    {
        KnownParts known = PartsBesideSubject(coreStart, coreEnd, end, dues);
        for (int index = _text.NextStart(_lexicon.SubjectIsFree ? searchStart : coreEnd); index < end; index = _text.NextStart(index + 1))
        {
            if (!_lexicon.SubjectStarts.MayStart(_text.From(index)) || !_text.StartsWord(index) || known.Hold(index))
            {
                continue;
            }

            if (_lexicon.SubjectAnaphora.Match(_text.From(index)) > 0)
            {
                return index;
            }

            int lead = MatchLead(index, known);
            if (lead > 0)
            {
                return _text.SkipBlanks(index + lead);
            }
        }

        return _lexicon.SubjectIsFree && coreEnd < end ? coreEnd : -1;
    }

    /// <summary>Returns the end of a part without blanks and stops at its end, and without the words that join it to what follows.</summary>
    public int Trimmed(int start, int stop)
    {
        while (true)
        {
            while (stop > start && _text.Characters[stop - 1] is ' ' or ',' or '،' or '，' or ';' or '.' or '；' or '。' or '؛' or ':')
            {
                stop--;
            }

            int word = LastWord(start, stop);
            int joint = word < stop ? _actions.SecondVerbJoints.Match(_text.From(word)) : 0;
            if (joint == 0 || word + joint != stop || word <= start)
            {
                return stop;
            }

            stop = word;
        }
    }

    // "on", "concerning"; a mere "of" right behind what is known: "a report to the Council of its work".
    private int MatchLead(int index, KnownParts known)
    {
        int lead = _lexicon.SubjectLeads.Match(_text.From(index));
        return lead == 0 && known.EndBefore(index) ? _lexicon.SubjectLinks.Match(_text.From(index)) : lead;
    }

    private KnownParts PartsBesideSubject(int coreStart, int coreEnd, int end, List<(int Start, DueFact Due)> dues)
    {
        List<(int Start, int End)> parts = [.. dues.Select(due => (due.Start, due.Due.Span.End))];
        if (!_lexicon.SubjectIsFree)
        {
            parts.Add((coreEnd, coreEnd));
            for (int index = _text.NextStart(coreStart); index < end; index = _text.NextStart(index + 1))
            {
                bool mayStart = _lexicon.RecipientStarts.MayStart(_text.From(index)) && _text.StartsWord(index);
                int length = mayStart ? _lexicon.Recipients.Match(_text.From(index), out _) : 0;
                if (length > 0)
                {
                    parts.Add((index, index + length));
                }
            }
        }

        return new KnownParts(_text, parts);
    }

    // "on the progress made at its next session" ends before its due; "on the annual cost of it" goes on behind what recurs.
    private int FirstDueBehind(int start, int end, List<(int Start, DueFact Due)> dues)
    {
        int first = end;
        foreach ((int dueStart, DueFact due) in dues)
        {
            if (dueStart > start && (due.Kind != MandateDueKind.Recurring || EndsAt(due.Span.End, end)))
            {
                first = Math.Min(first, dueStart);
            }
        }

        return first;
    }

    private int FirstRecipientBehind(int start, int end, List<(int Start, int End, RecipientCode Code)> recipients)
    {
        int first = end;
        foreach ((int recipientStart, int _, RecipientCode _) in recipients)
        {
            if (recipientStart > start && !_lexicon.SubjectIsFree)
            {
                first = Math.Min(first, recipientStart);
            }
        }

        return first;
    }

    // ", including recommendations"
    private int FirstEndBehind(int start, int stop)
    {
        for (int index = start + 1; index < stop; index++)
        {
            bool mayEnd = CharacterClasses.IsComma(_text.Characters[index]) || _text.StartsWord(index);
            if (mayEnd && _lexicon.SubjectEnds.Match(_text.From(index)) > 0)
            {
                return index;
            }
        }

        return stop;
    }

    private bool EndsAt(int index, int end)
    {
        int next = _text.SkipBlanks(index);
        return next >= end || _text.Characters[next] is ',' or ';' or '.';
    }

    private int LastWord(int start, int stop)
    {
        int word = stop;
        while (word > start && stop - word <= LongestJoint && _text.Characters[word - 1] != ' ')
        {
            word--;
        }

        return word;
    }
}
