using System.Text;
using UnDocParser.Languages;
using UnDocParser.Model;

namespace UnDocParser.Tests.Documentation;

/// <summary>Writes docs/actions.md from the words of the languages.</summary>
internal static class ActionsDocument
{
    private const string Introduction = """
        # Actions

        The tables are generated from `src/UnDocParser/Languages/Actions`; a test compares the two.

        `DocumentModel.Actions` has an entry for every verb that opens a clause of the preamble or the operative part, or stands behind a conjunction in it: what is done (`ActionVerb`), the modifiers (*also*, *further*, *again*), intensity, feeling and negation, and to whom it is addressed. `docs/mandates.md` tells what becomes of requests to report. Items have actions of their own only where the paragraph above them has none. Annexes have none.

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
        var text = new StringBuilder(Introduction.ReplaceLineEndings("\n"));
        text.Append("\n## Verbs\n\nForms in brackets open clauses of the preamble only. A `+` says what the words mean besides the verb.\n");
        foreach (var verb in Enum.GetValues<ActionVerb>())
        {
            text.Append($"\n### {verb}\n\n{verb.GetFamily()}.\n\n");
            foreach (var language in LanguageSet.All)
            {
                AppendWords(text, language, verb);
            }
        }

        Append<ActionModifiers>(text, "Modifiers", lexicon => lexicon.Modifiers);
        Append<ActionIntensities>(text, "Intensities", lexicon => lexicon.Intensities);
        Append<ActionTones>(text, "Feelings", lexicon => lexicon.Tones);
        Append<ActorKind>(text, "Actors", lexicon => lexicon.Actors);
        return text.ToString();
    }

    private static void AppendWords(StringBuilder text, Language language, ActionVerb verb)
    {
        var words = language.Actions.Verbs.Words
            .Where(entry => entry.Code.Verb == verb)
            .SelectMany(entry => entry.Words.Select(word => Describe(word, entry.Code)))
            .ToList();
        if (words.Count > 0)
        {
            text.Append($"- {language.Code}: {string.Join(", ", words)}\n");
        }
    }

    private static string Describe(string word, VerbCode code)
    {
        var besides = (code.Modifiers == ActionModifiers.None ? "" : " + " + code.Modifiers) + (code.Tones == ActionTones.None ? "" : " + " + code.Tones);
        return code.IsFinite ? word + besides : $"({word}{besides})";
    }

    private static void Append<TCode>(StringBuilder text, string title, Func<ActionLexicon, PhraseCodes<TCode>> choose)
        where TCode : struct, Enum
    {
        text.Append($"\n## {title}\n");
        foreach (var code in Enum.GetValues<TCode>())
        {
            var lines = LanguageSet.All
                .Select(language => (language.Code, Words: choose(language.Actions).Words.Where(entry => entry.Code.Equals(code)).SelectMany(entry => entry.Words).ToList()))
                .Where(line => line.Words.Count > 0)
                .ToList();
            if (lines.Count > 0)
            {
                text.Append($"\n### {title}: {code}\n\n");
                lines.ForEach(line => text.Append($"- {line.Code}: {string.Join(", ", line.Words)}\n"));
            }
        }
    }
}
