using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Tests.Corpus;

namespace UnDocParser.Tests.Model.Actions;

/// <summary>The texts beside the project, and what their clauses do.</summary>
internal static class ActionCorpus
{
    public static readonly string[] Languages = ["en", "fr", "es", "ru", "zh", "ar"];

    /// <summary>The folder of the texts, for tests that are skipped where there is none.</summary>
    public static string Folder => SharedTexts.Find(SharedTexts.Corpus)!;

    public static DocumentModel Read(string path) => DocumentModel.Create(SyntaxTree.ParseText(File.ReadAllText(path)));

    /// <summary>The opening action of each operative clause, null where none was found.</summary>
    public static List<DocumentAction?> OpeningActions(DocumentModel model) =>
    [
        .. Enumerable.Range(0, model.Paragraphs.Length)
            .Where(index => model.Paragraphs[index].Type == ParagraphType.Operative)
            .Select(index => model.Actions.FirstOrDefault(action => action.Paragraph == index && action.Ordinal == 0)),
    ];
}
