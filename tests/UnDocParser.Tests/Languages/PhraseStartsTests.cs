using UnDocParser.Facts;
using UnDocParser.Languages;
using UnDocParser.Phrases;

namespace UnDocParser.Tests.Languages;

/// <summary>Where the first characters of a word say no, the phrases themselves say no too.</summary>
public sealed class PhraseStartsTests
{
    private static readonly string[] Tails = ["", " ", ",", " and", "1", "会", "x"];

    public static TheoryData<string> Languages => [.. LanguageSet.Codes];

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_phrase_of_the_sets_is_missed(string code)
    {
        foreach ((PhraseStarts starts, PhraseSet[] sets) in StartsOf(LanguageSet.Find(code)!))
        {
            foreach (PhraseSet set in sets)
            {
                foreach (string phrase in PhrasesOf(set))
                {
                    AssertNotMissed(starts, set, phrase);
                }
            }
        }
    }

    [Theory]
    [InlineData("vessels")]
    [InlineData("x")]
    [InlineData("")]
    public void A_word_that_no_verb_starts_like_is_refused(string word) =>
        Assert.False(LanguageSet.Find("en")!.Actions.SecondVerbJointStarts.MayStart(word.AsSpan()));

    private static void AssertNotMissed(PhraseStarts starts, PhraseSet set, string phrase)
    {
        foreach (string tail in Tails)
        {
            using var text = FoldedText.Of(phrase + tail);
            if (set.Match(text.From(0)) > 0)
            {
                Assert.True(starts.MayStart(text.From(0)), phrase + tail);
            }
        }
    }

    private static IEnumerable<(PhraseStarts Starts, PhraseSet[] Sets)> StartsOf(Language language)
    {
        ActionLexicon actions = language.Actions;
        MandateLexicon mandates = actions.Mandates;
        PhraseSet[] qualifiers =
        [
            actions.Modifiers.Phrases, actions.Intensities.Phrases, actions.Tones.Phrases, actions.Negations, actions.Fillers,
        ];
        yield return (language.MonthStarts, [.. language.Months]);
        yield return (actions.QualifierStarts, qualifiers);
        yield return (actions.VerbStarts, [actions.Verbs.Phrases, actions.ToldVerbs.Phrases, .. qualifiers]);
        yield return (actions.SecondVerbJointStarts, [actions.SecondVerbJoints]);
        yield return (mandates.PredicateStarts, [.. mandates.Predicates.Select(predicate => predicate.Verbs)]);
        yield return (mandates.NounStarts, [.. mandates.Predicates.Select(predicate => predicate.Nouns)]);
        yield return (mandates.RecipientStarts, [mandates.Recipients.Phrases, mandates.RecipientLeads]);
        yield return (mandates.SubjectStarts, [mandates.SubjectLeads, mandates.SubjectLinks, mandates.SubjectAnaphora]);
        PhraseSet[] leads =
        [
            mandates.SessionLeads, mandates.DateLeads, mandates.LooseLeads, mandates.EndOf, mandates.WithinLeads, mandates.EveryLeads,
        ];
        yield return (mandates.DueStarts, leads);
    }

    private static List<string> PhrasesOf(PhraseSet set)
    {
        var phrases = new List<string>();
        Collect(set.Walk(), "", phrases);
        return phrases;
    }

    private static void Collect(PhraseWalk walk, string read, List<string> phrases)
    {
        if (walk.Accepted > 0)
        {
            phrases.Add(read);
        }

        foreach (char next in walk.NextCharacters)
        {
            PhraseWalk longer = walk;
            if (longer.TryStep(next))
            {
                Collect(longer, read + next, phrases);
            }
        }
    }
}
