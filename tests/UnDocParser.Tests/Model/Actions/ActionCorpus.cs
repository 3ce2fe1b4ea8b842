using UnDocParser.Model;
using UnDocParser.Syntax;

namespace UnDocParser.Tests.Model.Actions;

/// <summary>The texts beside the project (<c>shared/corpus/dev</c> in a folder above), where they are at hand.</summary>
internal static class ActionCorpus
{
    public static readonly string[] Languages = ["en", "fr", "es", "ru", "zh", "ar"];

    /// <summary>The folder of the texts, or null.</summary>
    public static string? Folder
    {
        get
        {
            for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            {
                var corpus = Path.Combine(folder.FullName, "shared", "corpus", "dev");
                if (Directory.Exists(corpus))
                {
                    return corpus;
                }
            }

            return null;
        }
    }

    public static DocumentModel Read(string path) => DocumentModel.Create(SyntaxTree.ParseText(File.ReadAllText(path)));

    /// <summary>The opening action of each operative clause, null where none was found.</summary>
    public static List<DocumentAction?> OpeningActions(DocumentModel model) =>
    [
        .. Enumerable.Range(0, model.Paragraphs.Length)
            .Where(index => model.Paragraphs[index].Type == ParagraphType.Operative)
            .Select(index => model.Actions.FirstOrDefault(action => action.Paragraph == index && action.Ordinal == 0)),
    ];
}
