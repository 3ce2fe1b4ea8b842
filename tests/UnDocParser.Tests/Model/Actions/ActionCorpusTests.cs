using System.Globalization;
using UnDocParser.Model;
using UnDocParser.Tests.Corpus;
using Xunit.Abstractions;

namespace UnDocParser.Tests.Model.Actions;

/// <summary>Actions in real and rendered texts, where they lie beside the project.</summary>
public sealed class ActionCorpusTests(ITestOutputHelper output)
{
    [SharedTheory(SharedTexts.Corpus)]
    [InlineData("A_75_L.69/fr.tika-real.txt", "Recognizes Stresses Proposes Requests Decides")]
    [InlineData("A_RES_75_276/fr.markdown-real.txt", "Welcomes Notes Appreciates Invites Encourages Invites Encourages Requests Decides")]
    public void The_verbs_of_the_real_documents_are_right(string file, string verbs)
    {
        DocumentModel model = ActionCorpus.Read(Path.Combine(ActionCorpus.Folder, file));
        Assert.Equal(verbs, string.Join(' ', ActionCorpus.OpeningActions(model).Select(action => action?.Verb.ToString() ?? "none")));
    }

    [SharedFact(SharedTexts.Corpus)]
    public void Most_operative_clauses_have_a_verb()
    {
        foreach (string language in ActionCorpus.Languages)
        {
            var actions = Directory.EnumerateFiles(ActionCorpus.Folder, language + ".*.txt", SearchOption.AllDirectories)
                .Where(file => file.Contains(".plain.", StringComparison.Ordinal) || file.Contains("-real.", StringComparison.Ordinal))
                .SelectMany(file => ActionCorpus.OpeningActions(ActionCorpus.Read(file)))
                .ToList();
            double share = (double)actions.Count(action => action is not null) / actions.Count;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{language}: {actions.Count} operative clauses, {share:P1} with a verb"));
            Assert.True(share >= 0.985, $"{language}: {share}");
        }
    }

    [SharedFact(SharedTexts.Corpus)]
    public void Languages_agree_on_the_verbs()
    {
        foreach (string language in ActionCorpus.Languages.Skip(1))
        {
            var pairs = Directory.EnumerateDirectories(ActionCorpus.Folder).SelectMany(document => Pairs(document, language)).ToList();
            double verb = Share(pairs, (left, right) => left.Verb == right.Verb);
            double family = Share(pairs, (left, right) => left.Verb.GetFamily() == right.Verb.GetFamily());
            double modifiers = Share(pairs, (left, right) => left.Modifiers == right.Modifiers);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{language} and en: {pairs.Count} clauses, same verb {verb:P1}, same family {family:P1}, same modifiers {modifiers:P1}"));
            Assert.True(verb >= 0.78 && family >= 0.97 && modifiers >= 0.93, $"{language}: {verb} {family} {modifiers}");
        }
    }

    // The operative clauses of both versions side by side, where both have as many.
    private static IEnumerable<(DocumentAction Left, DocumentAction Right)> Pairs(string document, string language)
    {
        string english = Path.Combine(document, "en.plain.txt");
        string other = Path.Combine(document, language + ".plain.txt");
        if (!File.Exists(english) || !File.Exists(other))
        {
            return [];
        }

        List<DocumentAction?> left = ActionCorpus.OpeningActions(ActionCorpus.Read(english));
        List<DocumentAction?> right = ActionCorpus.OpeningActions(ActionCorpus.Read(other));
        return left.Count != right.Count
            ? []
            : left.Zip(right).Where(pair => pair.First is not null && pair.Second is not null).Select(pair => (pair.First!, pair.Second!));
    }

    private static double Share(List<(DocumentAction Left, DocumentAction Right)> pairs, Func<DocumentAction, DocumentAction, bool> agrees) =>
        (double)pairs.Count(pair => agrees(pair.Left, pair.Right)) / pairs.Count;
}
