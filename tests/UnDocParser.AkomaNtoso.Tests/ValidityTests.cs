using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Tests.Corpus;
using UnDocParser.Tests.Properties;

namespace UnDocParser.AkomaNtoso.Tests;

/// <summary>Whatever the text is, what is written is valid by the schema.</summary>
public sealed class ValidityTests
{
    // A file with the paths of texts, one a line: all of them are written and validated.
    private const string ListVariable = "UNDOC_AKN_LIST";
    private const int Share = 12;

    [SharedFact(SchemaValidator.Folder)]
    public void Every_text_of_the_corpus_gives_a_valid_document()
    {
        string[] paths = [.. Texts()];
        Assert.NotEmpty(paths);
        string[] faults = [.. paths.AsParallel().AsOrdered().SelectMany(static path => Faults(File.ReadAllText(path)).Select(fault => $"{path}: {fault}")).Take(50)];
        Assert.True(faults.Length == 0, string.Join("\n", faults));
    }

    private static IEnumerable<string> Texts()
    {
        if (Environment.GetEnvironmentVariable(ListVariable) is { Length: > 0 } list)
        {
            return File.ReadAllLines(list).Where(static line => line.Length > 0);
        }

        var random = new Random(TestSeed.Value);
        return Directory.GetFiles(SharedTexts.Find("corpus")!, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Where(_ => random.Next(Share) == 0);
    }

    private static IEnumerable<string> Faults(string text) => SchemaValidator.Faults(AkomaNtosoWriter.Write(DocumentModel.Create(SyntaxTree.ParseText(text))));
}
