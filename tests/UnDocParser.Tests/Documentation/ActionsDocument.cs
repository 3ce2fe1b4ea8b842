using System.Text;
using UnDocParser.Model;
using UnDocParser.SyntaxGenerator.Languages;

namespace UnDocParser.Tests.Documentation;

/// <summary>Writes docs/actions.md from the words of the languages.</summary>
internal static class ActionsDocument
{
    private const string Introduction = """
        # Actions

        The tables are generated from the sections `[actions]` of `src/UnDocParser/Languages/*.lang`; a test compares the two.

        `DocumentModel.Actions` has an entry for every verb that opens a clause of the preamble or the operative part, or stands behind a conjunction in it: what is done (`ActionVerb`), the modifiers (*also*, *further*, *again*), intensity, feeling and negation, and to whom it is addressed. `docs/mandates.md` tells what becomes of requests to report. Items have actions of their own only where the paragraph above them has none. Decisions tell what was done: in their items, and behind the meeting that opens a sentence, the verbs of `told-verbs` count, *requested* as *requests*; they are not listed below. Annexes have none.

        A word has one code in each language, that of the English verb it translates most often in parallel texts. English keeps apart what other languages have one word for (*stresses* and *emphasizes* are *souligne*), so that codes are compared by `GetFamily()` where translations of one clause must agree. Words of modifier, intensity and feeling may stand before, inside and behind a verb and are not listed with it: `prend également note avec satisfaction` is `TakesNote`, `Also`, `Satisfaction`.

        ## Measured

        On 2026-11-22, on the texts described under *Measured* in the README: the plain rendering of every document, and the real extractions in English and French.

        | language | operative clauses | with a verb | same verb as English | same family | same modifiers |
        | --- | --- | --- | --- | --- | --- |
        | en | 4120 | 99.8 % | | | |
        | fr | 571 | 98.8 % | 79.4 % | 97.4 % | 94.7 % |
        | es | 557 | 98.7 % | 98.9 % | 100.0 % | 99.6 % |
        | ru | 555 | 98.7 % | 87.0 % | 98.7 % | 97.4 % |
        | zh | 556 | 98.7 % | 93.2 % | 98.3 % | 98.5 % |
        | ar | 557 | 98.6 % | 87.2 % | 98.2 % | 99.6 % |

        The last three columns compare clause by clause the versions of a document that have as many clauses (413 to 549 pairs a language). What has no verb is mostly a numbered paragraph without one (*The Working Capital Fund for 2021 shall be …*). The same texts chose the codes of a dozen ambiguous words and lie open to the authors, so expect a little less elsewhere.

            dotnet test tests/UnDocParser.Tests -c Release --filter FullyQualifiedName~ActionCorpusTests --logger "console;verbosity=detailed"

        """;

    public static string Write()
    {
        var languages = Repository.Languages.Select(file => new LanguageSource(file)).OrderBy(language => language.Order).ToList();
        var text = new StringBuilder(Introduction.ReplaceLineEndings("\n"));
        text.Append("\n## Verbs\n\nForms in brackets open clauses of the preamble only. A `+` says what the words mean besides the verb.\n");
        foreach (ActionVerb verb in Enum.GetValues<ActionVerb>())
        {
            text.Append($"\n### {verb}\n\n{verb.GetFamily()}.\n\n");
            languages.ForEach(language => AppendVerb(text, language, verb.ToString()));
        }

        Append<ActionModifiers>(text, languages, "Modifiers", "modifiers");
        Append<ActionIntensities>(text, languages, "Intensities", "intensities");
        Append<ActionTones>(text, languages, "Feelings", "tones");
        Append<ActorKind>(text, languages, "Actors", "actors");
        return text.ToString();
    }

    private static void AppendVerb(StringBuilder text, LanguageSource language, string verb)
    {
        var words = new List<string>();
        foreach ((string code, List<LanguageFileLine> lines) in Lines(language, "verbs").Where(entry => entry.Code.Split('+')[0] == verb))
        {
            string besides = string.Concat(code.Split('+').Skip(1).Select(part => " + " + part));
            (List<Phrase> finite, List<Phrase> participles) = language.VerbForms(lines);
            words.AddRange(finite.Select(word => word.Text + besides));
            words.AddRange(participles.Select(word => $"({word.Text}{besides})"));
        }

        AppendLine(text, language, words);
    }

    private static void Append<TCode>(StringBuilder text, List<LanguageSource> languages, string title, string key)
        where TCode : struct, Enum
    {
        text.Append($"\n## {title}\n");
        foreach (string code in Enum.GetNames<TCode>())
        {
            if (languages.Exists(language => Lines(language, key).Exists(entry => entry.Code == code)))
            {
                text.Append($"\n### {title}: {code}\n\n");
                languages.ForEach(language => AppendLine(
                    text, language, [.. Lines(language, key).Where(entry => entry.Code == code).SelectMany(entry => language.Phrases.Read(entry.Lines)).Select(phrase => phrase.Text)]));
            }
        }
    }

    private static void AppendLine(StringBuilder text, LanguageSource language, List<string> words)
    {
        if (words.Count > 0)
        {
            text.Append($"- {language.Code.ToLowerInvariant()}: {string.Join(", ", words)}\n");
        }
    }

    private static List<(string Code, List<LanguageFileLine> Lines)> Lines(LanguageSource language, string key) =>
        language.File.Find("actions", key) is { } entry ? CodedLines.Of(entry, language.Problems) : [];
}
