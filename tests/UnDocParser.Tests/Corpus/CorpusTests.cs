using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Tests.Invariants;
using Xunit.Abstractions;

namespace UnDocParser.Tests.Corpus;

/// <summary>
/// Real and rendered texts in six languages, where they lie beside the project (<c>shared/corpus/dev</c> in a folder above).
/// Elsewhere the tests pass and say that they had nothing to read.
/// </summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_text_comes_back_unchanged_or_SKIPPED_without_corpus()
    {
        var files = Files();
        foreach (var file in files)
        {
            var error = Record.Exception(() => DocumentModel.Create(TreeAssert.RoundTrips(File.ReadAllText(file))).Mandates.Length);
            Assert.True(error is null, $"{Path.GetFileName(Path.GetDirectoryName(file))}/{Path.GetFileName(file)}: {error}");
        }
    }

    [Fact]
    public void English_and_French_are_told_apart_or_SKIPPED_without_corpus()
    {
        var wrong = new List<string>();
        foreach (var file in Files())
        {
            var language = Path.GetFileName(file)[..2];
            if (language is not ("en" or "fr"))
            {
                continue;
            }

            var found = DocumentModel.Create(SyntaxTree.ParseText(File.ReadAllText(file))).Language;
            if (!string.Equals(found, language, StringComparison.Ordinal))
            {
                wrong.Add($"{Path.GetFileName(Path.GetDirectoryName(file))}/{Path.GetFileName(file)} read as {found}");
            }
        }

        Assert.Empty(wrong);
    }

    private List<string> Files()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var corpus = Path.Combine(folder.FullName, "shared", "corpus", "dev");
            if (Directory.Exists(corpus))
            {
                List<string> files = [.. Directory.EnumerateFiles(corpus, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
                output.WriteLine($"{files.Count} texts");
                return files;
            }
        }

        output.WriteLine("SKIPPED: no folder shared/corpus/dev above the tests.");
        return [];
    }
}
