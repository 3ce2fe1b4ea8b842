using UnDocParser.Model;
using UnDocParser.Syntax;

namespace UnDocParser.Benchmarks.Benchmarks;

/// <summary>Reads what users of a model mostly read: it is found when first asked for.</summary>
internal static class Models
{
    /// <summary>Makes the model of a tree and finds its paragraphs, notes, citations and diagnostics.</summary>
    public static DocumentModel Read(SyntaxTree tree)
    {
        var model = DocumentModel.Create(tree);
        _ = model.Paragraphs.Length + model.Citations.Length + model.Diagnostics.Length;
        return model;
    }

    /// <summary>Makes the model of a tree and finds its actions, dates and mandates too.</summary>
    public static DocumentModel ReadAll(SyntaxTree tree)
    {
        DocumentModel model = Read(tree);
        _ = model.Mandates.Length;
        return model;
    }
}
