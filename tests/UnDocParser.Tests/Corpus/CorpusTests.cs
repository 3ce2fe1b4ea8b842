using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Tests.Invariants;
using Xunit.Abstractions;

namespace UnDocParser.Tests.Corpus;

/// <summary>Real and rendered texts in six languages, where they lie beside the project.</summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    [SharedFact(SharedTexts.Corpus)]
    public void Every_text_comes_back_unchanged()
    {
        int count = 0;
        foreach ((string name, string text) in SharedTexts.ReadCorpus(".txt"))
        {
            Exception error = Record.Exception(() => DocumentModel.Create(TreeAssert.RoundTrips(text)).Mandates.Length);
            Assert.True(error is null, $"{name}: {error}");
            count++;
        }

        output.WriteLine($"{count} texts");
    }

    [SharedFact(SharedTexts.Corpus)]
    public void English_and_French_are_told_apart()
    {
        var wrong = new List<string>();
        foreach ((string name, string text) in SharedTexts.ReadCorpus(".txt"))
        {
            string language = Path.GetFileName(name)[..2];
            if (language is not ("en" or "fr"))
            {
                continue;
            }

            string found = DocumentModel.Create(SyntaxTree.ParseText(text)).Language;
            if (!string.Equals(found, language, StringComparison.Ordinal))
            {
                wrong.Add($"{name} read as {found}");
            }
        }

        Assert.Empty(wrong);
    }
}
