using UnDocParser.Languages;
using UnDocParser.Model;
using UnDocParser.Phrases;
using UnDocParser.Text;

namespace UnDocParser.Facts.Actions;

/// <summary>Reads the actions of paragraphs, one behind the other. Pure: the words of each and the language decide.</summary>
internal sealed class ActionScanner
{
    private const int LongestPhrase = 120;
    private const int MostQualifiers = 6;
    private const int MostLeadIns = 4;
    private readonly FoldedText _text;
    private readonly ActionLexicon _lexicon;
    private readonly List<ActionFact> _facts = [];
    private PhraseCodes<VerbCode> _verbs;

    /// <summary>Initializes the scanner.</summary>
    /// <param name="text">Where each paragraph is folded before it is scanned.</param>
    /// <param name="language">The language.</param>
    public ActionScanner(FoldedText text, Language language)
    {
        _text = text;
        _lexicon = language.Actions;
        _verbs = _lexicon.Verbs;
    }

    /// <summary>
    /// Returns the actions in the order of the text, in a list that the next scan clears; none when the paragraph does not open with a verb.
    /// </summary>
    public List<ActionFact> Scan() => Scan(_lexicon.Verbs);

    /// <summary>Returns the actions of an item, which may be one of a decision: <c>(a) Requested ports to report</c>.</summary>
    public List<ActionFact> ScanItem() => Scan() is { Count: > 0 } facts ? facts : Scan(_lexicon.ToldVerbs);

    /// <summary>Returns the actions of a paragraph that is known to do nothing.</summary>
    public List<ActionFact> ScanNone()
    {
        _facts.Clear();
        return _facts;
    }

    /// <summary>
    /// Returns the actions of a paragraph that tells what a body did at a meeting: <c>At its 45th meeting, the General Assembly requested ports to report.</c>
    /// </summary>
    /// <param name="start">The end of the words for the meeting.</param>
    public List<ActionFact> ScanTold(int start)
    {
        _facts.Clear();
        _verbs = _lexicon.ToldVerbs;
        bool mayBegin = true;
        for (int index = start; index < _text.Length && _text.Characters[index] is not (';' or '；' or '؛'); index++)
        {
            // "the report requested by": the verb of the sentence stands behind a comma, who speaks or when.
            mayBegin |= _text.Characters[index] is ',' or '،' or '，' || TextFacts.IsDigit(_text.Characters[index]);
            if (!char.IsLetter(_text.Characters[index]) || !_text.StartsWord(index))
            {
                continue;
            }

            if (mayBegin && TryMatchPhrase(index, out ActionFact first) && !IsNoun(first))
            {
                return WithOthers(first);
            }

            mayBegin = false;
            if (_lexicon.Actors.Match(_text.From(index), out ActorKind _) is int actor and > 0)
            {
                mayBegin = true;
                index += actor - 1;
            }
        }

        return _facts;
    }

    private List<ActionFact> Scan(PhraseCodes<VerbCode> verbs)
    {
        _facts.Clear();
        _verbs = verbs;
        int start = SkipLeadIns(SkipSubject(SkipQuotes()));
        return TryMatchPhrase(start, out ActionFact first) ? WithOthers(first) : _facts;
    }

    private List<ActionFact> WithOthers(ActionFact first)
    {
        _facts.Add(first);
        AddOthers(first);
        for (int index = 0; index < _facts.Count; index++)
        {
            int limit = index + 1 < _facts.Count ? _facts[index + 1].Span.Start : _text.Length;
            _facts[index] = AddresseeScanner.AddTo(_facts[index], SubjectEnd(_facts[index].Span.End), _text, limit, _lexicon);
        }

        return _facts;
    }

    // "ersuchte die Generalversammlung den Generalsekretär": in some languages who speaks stands between the verb and whom it asks.
    private int SubjectEnd(int verb)
    {
        int start = _text.SkipBlanks(verb);
        bool isOrgan = _lexicon.SubjectFollows
            && ReferenceEquals(_verbs, _lexicon.ToldVerbs)
            && _lexicon.Actors.Match(_text.From(start), out ActorKind kind) > 0
            && kind is ActorKind.GeneralAssembly or ActorKind.SecurityCouncil or ActorKind.EconomicAndSocialCouncil or ActorKind.HumanRightsCouncil;
        return isOrgan ? start + _lexicon.Actors.Match(_text.From(start), out _) : verb;
    }

    private int SkipQuotes()
    {
        int index = 0;
        while (index < _text.Length && (TextFacts.IsQuote(_text.Characters[index]) || _text.Characters[index] is ' ' or '[' or '”'))
        {
            index++;
        }

        return index;
    }

    private int SkipSubject(int start) => _text.SkipBlanks(start + _lexicon.StatementSubjects.Match(_text.From(start)));

    // No clause has many; a text that has must not be walked through from each of them.
    private int SkipLeadIns(int start)
    {
        int index = start;
        for (int count = 0; count < MostLeadIns; count++)
        {
            int length = _lexicon.LeadIns.Match(_text.From(index));
            if (length == 0)
            {
                break;
            }

            index = _text.SkipBlanks(index + length);
            while (index < _text.Length && _text.Characters[index] is ',' or '،' or '，' or ' ')
            {
                index++;
            }
        }

        return index;
    }

    // A joint stands where a word starts, or in what stands between words: right behind one.
    private void AddOthers(in ActionFact first)
    {
        int index = first.Span.End;
        while (index < _text.Length)
        {
            int start = _text.NextStart(index);
            if (start > index && MayJoin(start - 1) && !char.IsLetterOrDigit(_text.Characters[start - 1]) && TryAddOther(start - 1, first))
            {
                index = _facts[_facts.Count - 1].Span.End;
                continue;
            }

            bool isWord = start < _text.Length
                && MayJoin(start)
                && (_text.StartsWord(start) || !char.IsLetterOrDigit(_text.Characters[start]));
            index = isWord && TryAddOther(start, first) ? _facts[_facts.Count - 1].Span.End : start + 1;
        }
    }

    // Joints are few: their first character tells nearly every word from them.
    private bool MayJoin(int index) => _lexicon.SecondVerbJoints.MayStartWith(_text.Characters[index]);

    private bool TryAddOther(int index, in ActionFact first)
    {
        int joint = _lexicon.SecondVerbJointStarts.MayStart(_text.From(index)) ? _lexicon.SecondVerbJoints.Match(_text.From(index)) : 0;
        if (joint > 0
            && TryMatchPhrase(SkipLeadIns(_text.SkipBlanks(index + joint)), out ActionFact fact)
            && fact.Code.IsFinite == first.Code.IsFinite
            && IsJoined(fact, index, joint)
            && !IsNoun(fact))
        {
            _facts.Add(fact);
            return true;
        }

        return false;
    }

    // ", requests": a comma alone joins only the verbs that nothing else is likely to be.
    private bool IsJoined(ActionFact fact, int index, int joint) =>
        joint > 1 || !IsStop(_text.Characters[index]) || fact.Code.Verb is ActionVerb.Requests or ActionVerb.Decides;

    // The "and" of Arabic is part of the verb, so that its comma says as much as a conjunction.
    private static bool IsStop(char character) => character is ',' or '，' or '；';

    private bool IsNoun(ActionFact fact) => _lexicon.NounTails.Match(_text.From(_text.SkipBlanks(fact.Span.End))) > 0;

    // A verb phrase may have qualifiers before, inside and behind it: "prend également note avec satisfaction".
    private bool TryMatchPhrase(int start, out ActionFact fact)
    {
        fact = default;
        return _lexicon.VerbStarts.MayStart(_text.From(start)) && TryMatchVerb(start, out fact);
    }

    private bool TryMatchVerb(int start, out ActionFact fact)
    {
        int verb = start;
        var leading = default(Qualifiers);
        int whole = _verbs.Match(_text.From(start), out VerbCode code);
        for (int count = 0; whole == 0 && count < MostQualifiers; count++)
        {
            int next = QualifierScanner.Skip(_text, verb, _lexicon, ref leading);
            if (next == verb)
            {
                break;
            }

            verb = _text.SkipBlanks(next);
            whole = _verbs.Match(_text.From(verb), out code);
        }

        Qualifiers qualifiers = whole > 0 ? leading : default;
        int end = verb + whole;
        StrippedPhrase stripped = MatchStripped(start);
        if (stripped.Kept > whole)
        {
            (_, code, end, qualifiers) = stripped;
        }
        else if (whole == 0)
        {
            fact = default;
            return false;
        }

        end = SkipTrailing(end, ref qualifiers);
        qualifiers.Modifiers |= code.Modifiers;
        qualifiers.Tones |= code.Tones;
        fact = new ActionFact(code, qualifiers, TextSpan.FromBounds(start, end), null, null);
        return true;
    }

    // Matches the words from a place on without their qualifiers: "takes also note". The walk leaves words out on its way, and ends where no verb goes on.
    private StrippedPhrase MatchStripped(int start)
    {
        StrippedPhrase best = default;
        var skipped = default(Qualifiers);
        PhraseWalk walk = _verbs.Phrases.Walk();
        int kept = 0;
        int end = start;
        for (int index = start; ; index = end)
        {
            Qualifiers before = skipped;
            index = SkipQualifiers(index, start + LongestPhrase, ref skipped);
            bool ends = index >= Math.Min(_text.Length, start + LongestPhrase) || EndsPhrase(_text.Characters[index]);
            if (kept > 0 && walk.Accepted > 0 && (ends || PhraseSet.MayEndBetween(_text.Characters[end - 1], _text.Characters[index])))
            {
                best = new StrippedPhrase(kept, _verbs.CodeOf(walk.Accepted), end, before);
            }

            if (ends || !walk.TryStep(_text.Characters[index]))
            {
                return best;
            }

            kept++;
            end = index + 1;
        }
    }

    private int SkipQualifiers(int start, int limit, ref Qualifiers qualifiers)
    {
        int index = start;
        while (index < limit && _text.StartsWord(index) && QualifierScanner.Skip(_text, index, _lexicon, ref qualifiers) is var next && next > index)
        {
            index = _text.SkipBlanks(next);
        }

        return index;
    }

    private static bool EndsPhrase(char character) => character is ';' or ':' or '.' or '；' or '。' or '؛';

    private int SkipTrailing(int start, ref Qualifiers qualifiers)
    {
        int end = start;
        for (int count = 0; count < MostQualifiers; count++)
        {
            int index = _text.SkipBlanks(end);
            index = index < _text.Length && _text.Characters[index] is ',' or '،' ? _text.SkipBlanks(index + 1) : index;
            Qualifiers found = qualifiers;
            int next = QualifierScanner.Skip(_text, index, _lexicon, ref found);
            if (next == index)
            {
                break;
            }

            qualifiers = found;
            end = next;
        }

        return end;
    }

    /// <summary>A verb as it is found where qualifiers are left out.</summary>
    /// <param name="Kept">The number of characters that were not left out, or 0 where there is no verb.</param>
    /// <param name="Code">What the verb stands for.</param>
    /// <param name="End">Where it ends.</param>
    /// <param name="Qualifiers">What was left out before its end.</param>
    private readonly record struct StrippedPhrase(int Kept, VerbCode Code, int End, Qualifiers Qualifiers);
}
