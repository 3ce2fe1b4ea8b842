using UnDocParser.Languages;
using UnDocParser.Model;
using UnDocParser.Text;

namespace UnDocParser.Facts.Actions;

/// <summary>
/// Finds whom an action is addressed to: the words between the verb and what is asked for. "Requests the
/// Secretary-General, in consultation with Member States, to submit": a comma before <c>to</c> closes an insertion, so
/// the addressee ends at the first comma.
/// </summary>
internal static class AddresseeScanner
{
    private const int Longest = 400;
    private const int LongestList = 200;
    private const int LongestInfinitive = 32;
    private const int MostParticles = 4;

    /// <summary>Returns the action with its addressee, if it has one between two places.</summary>
    public static ActionFact AddTo(ActionFact fact, int from, FoldedText text, int limit, ActionLexicon lexicon)
    {
        if (fact.Code.Verb.GetFamily() != ActionFamily.Directive)
        {
            return fact;
        }

        int start = text.SkipBlanks(from);
        start = SkipInsertion(text, start, lexicon);
        int prefix = lexicon.AddresseePrefixes.Match(text.From(start));
        start = text.SkipBlanks(start + prefix);
        limit = Math.Min(limit, start + Longest);
        if (lexicon.ComplementStarts.Match(text.From(start)) > 0)
        {
            return fact;
        }

        int end = FindEnd(text, start, limit, lexicon);
        ActorKind kind = ActorKind.Other;
        int known = lexicon.Actors.Match(text.From(start), out ActorKind actor);
        if (end < 0 && known > 0)
        {
            end = start + known;
        }

        if (end <= start)
        {
            return fact;
        }

        kind = known > 0 && NamesAll(actor, text, start + known, end) ? actor : kind;
        return fact with { Addressee = TextSpan.FromBounds(start, end), AddresseeKind = kind };
    }

    // The Advisory Committee of the Human Rights Council is not the Council, an expert on something still an expert.
    private static bool NamesAll(ActorKind actor, FoldedText text, int known, int end) =>
        known >= end || (!TextFacts.IsIdeograph(text.Characters[known]) && actor is not (ActorKind.GeneralAssembly or ActorKind.SecurityCouncil or ActorKind.EconomicAndSocialCouncil or ActorKind.HumanRightsCouncil));

    // ", in this regard,"
    private static int SkipInsertion(FoldedText text, int start, ActionLexicon lexicon)
    {
        int index = start;
        while (index < text.Length && text.Characters[index] is ',' or '،' or '，' or ' ')
        {
            index++;
        }

        int lead = lexicon.LeadIns.Match(text.From(index));
        if (lead == 0)
        {
            return start;
        }

        index += lead;
        while (index < text.Length && text.Characters[index] is ',' or '،' or '，' or ' ')
        {
            index++;
        }

        return index;
    }

    private static int FindEnd(FoldedText text, int start, int limit, ActionLexicon lexicon)
    {
        int firstComma = -1;
        for (int index = start; index < limit; index++)
        {
            char character = text.Characters[index];
            if (character is ';' or ':' or '；' or '：' or '؛' or '。')
            {
                return EndAtStop(text, start, index, firstComma);
            }

            if (CharacterClasses.IsComma(character))
            {
                // In German a comma stands before what is asked for.
                if (lexicon.AddresseeEnds.Match(text.From(index)) > 0)
                {
                    return Trim(text, start, index);
                }

                firstComma = firstComma < 0 ? index : firstComma;
            }
            else if (index > start && text.StartsWord(index) && EndsAddressee(text, index, lexicon))
            {
                return EndAtWord(text, start, index, firstComma);
            }
        }

        return -1;
    }

    // "Requests the Secretary-General:" is followed by what is asked for; any other stop ends the sentence.
    private static int EndAtStop(FoldedText text, int start, int stop, int firstComma)
    {
        if (!CharacterClasses.IsColon(text.Characters[stop]) || stop == start)
        {
            return -1;
        }

        return Trim(text, start, firstComma >= 0 && stop - start > LongestList ? firstComma : stop);
    }

    // "the Secretary-General, in consultation with Member States, to submit": the comma before "to" closes an insertion.
    private static int EndAtWord(FoldedText text, int start, int word, int firstComma)
    {
        int before = Trim(text, start, word);
        bool closesInsertion = CharacterClasses.IsComma(text.Characters[before - 1]) || word - start > LongestList;
        return firstComma >= 0 && closesInsertion ? Trim(text, start, firstComma) : TrimComma(text, start, before);
    }

    private static bool EndsAddressee(FoldedText text, int index, ActionLexicon lexicon)
    {
        if (lexicon.AddresseeParts.Match(text.From(index)) > 0)
        {
            return false;
        }

        if (lexicon.AddresseeEnds.Match(text.From(index)) > 0)
        {
            return true;
        }

        if (lexicon.InfinitiveEndings.IsEmpty)
        {
            return false;
        }

        int marker = lexicon.InfinitiveMarkers.Match(text.From(index));
        if (marker == 0 && !lexicon.InfinitiveMarkers.IsEmpty)
        {
            return false;
        }

        int word = text.SkipBlanks(index + marker);
        int particle = lexicon.InfinitiveParticles.Match(text.From(word));
        for (int count = 0; particle > 0 && count < MostParticles; count++)
        {
            word = text.SkipBlanks(word + particle);
            particle = lexicon.InfinitiveParticles.Match(text.From(word));
        }

        return IsInfinitive(text, word, lexicon);
    }

    private static bool IsInfinitive(FoldedText text, int start, ActionLexicon lexicon)
    {
        int end = start;
        while (end < text.Length && end - start <= LongestInfinitive && char.IsLetter(text.Characters[end]))
        {
            end++;
        }

        ReadOnlySpan<char> word = text.Characters.Slice(start, end - start);
        if (lexicon.NoInfinitives.Match(text.From(start)) == word.Length && word.Length > 0)
        {
            return false;
        }

        foreach (string ending in lexicon.InfinitiveEndings)
        {
            if (word.Length > ending.Length && word.EndsWith(ending.AsSpan(), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static int Trim(FoldedText text, int start, int end)
    {
        while (end > start && text.Characters[end - 1] == ' ')
        {
            end--;
        }

        return end;
    }

    private static int TrimComma(FoldedText text, int start, int end)
    {
        while (end > start && text.Characters[end - 1] is ' ' or ',' or '،' or '，')
        {
            end--;
        }

        return end;
    }
}
