using UnDocParser.Facts;
using UnDocParser.Languages;
using UnDocParser.Phrases;
using UnDocParser.Tests.Corpus;
using UnDocParser.Tests.Properties;

namespace UnDocParser.Tests.Languages;

/// <summary>Where the first characters of a word say no, the phrases themselves say no too.</summary>
public sealed class PhraseStartsTests
{
    private const int Rounds = 2_000;

    // Of the corpus every so manieth text is read.
    private const int OneOf = 40;
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
                foreach (string phrase in PhraseTexts.Of(set))
                {
                    AssertNotMissed(starts, set, phrase);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_phrase_is_missed_in_what_is_like_phrases(string code)
    {
        var random = new Random(TestSeed.Value);
        foreach ((PhraseStarts starts, PhraseSet[] sets) in StartsOf(LanguageSet.Find(code)!))
        {
            List<string> phrases = [.. sets.SelectMany(PhraseTexts.Of)];
            for (int round = 0; round < Rounds; round++)
            {
                AssertNotMissed(starts, sets, PhraseTexts.Like(phrases, random));
            }
        }
    }

    [SharedFact(SharedTexts.Corpus)]
    public void No_phrase_is_missed_in_real_texts()
    {
        foreach ((string name, string source) in SharedTexts.ReadCorpus(".txt").Where(static (_, index) => index % OneOf == 0))
        {
            Language language = LanguageSet.Find(Path.GetFileName(name)[..2]) ?? LanguageSet.All[0];
            using var text = FoldedText.Of(source);
            (PhraseStarts Starts, PhraseSet[] Sets)[] all = [.. StartsOf(language)];
            for (int index = text.NextStart(0); index < text.Length; index = text.NextStart(index + 1))
            {
                foreach ((PhraseStarts starts, PhraseSet[] sets) in all)
                {
                    bool isMissed = !starts.MayStart(text.From(index)) && MatchesAny(sets, text.From(index));
                    Assert.False(isMissed, $"{name} at {index}");
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

    private static void AssertNotMissed(PhraseStarts starts, PhraseSet[] sets, string source)
    {
        using var text = FoldedText.Of(source);
        for (int index = 0; index < text.Length; index++)
        {
            Assert.True(starts.MayStart(text.From(index)) || !MatchesAny(sets, text.From(index)), $"{source} at {index}, {TestSeed.Text}");
        }
    }

    private static bool MatchesAny(PhraseSet[] sets, ReadOnlySpan<char> text)
    {
        foreach (PhraseSet set in sets)
        {
            if (set.Match(text) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<(PhraseStarts Starts, PhraseSet[] Sets)> StartsOf(Language language)
    {
        ActionLexicon actions = language.Actions;
        MandateLexicon mandates = actions.Mandates;
        PhraseSet[] qualifiers =
        [
            actions.Modifiers.Phrases, actions.Intensities.Phrases, actions.Tones.Phrases, actions.Negations, actions.Fillers,
        ];
        CalendarLexicon calendar = actions.Calendar;
        yield return (language.MonthStarts, [.. language.Months]);
        yield return (language.MentionStarts, [.. language.Months, calendar.Ordinals.Phrases, calendar.SessionNouns, calendar.MeetingNouns, calendar.NextSession]);
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
            mandates.Intervals.Phrases, mandates.Counts.Phrases, mandates.Duals.Phrases,
        ];
        yield return (mandates.DueStarts, leads);
    }
}
