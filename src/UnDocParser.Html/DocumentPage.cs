using System.Collections.Immutable;
using UnDocParser.Html.Documents;
using UnDocParser.Html.Inspector;
using UnDocParser.Html.Markup;
using UnDocParser.Model;
using UnDocParser.Syntax;

namespace UnDocParser.Html;

/// <summary>Writes a document as a web page to read: one file, which opens from disk and asks no server for anything.</summary>
/// <remarks>
/// The page has the document as it reads, direction and language set; notes at their marks and at the end; what it cites as links; a link to each
/// paragraph (<c>#3-b-ii</c>); and what is doubtful in the margin. Whatever the text holds, none of it acts in the page.
/// </remarks>
public static class DocumentPage
{
    /// <summary>Writes the page of a tree.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="output">Where to; encode it as UTF-8.</param>
    /// <param name="options">What to write; null for <see cref="DocumentPageOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops the work; checked between its stages.</param>
    /// <exception cref="ArgumentNullException"><paramref name="tree"/> or <paramref name="output"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <example>
    /// <code>
    /// using var page = new StringWriter();
    /// DocumentPage.Write(SyntaxTree.ParseText(text), page);
    /// </code>
    /// </example>
    public static void Write(SyntaxTree tree, TextWriter output, DocumentPageOptions? options = null, CancellationToken cancellationToken = default) =>
        Write(DocumentModel.Create(tree), output, options, cancellationToken);

    /// <summary>Writes the page of a model.</summary>
    /// <param name="model">The model.</param>
    /// <param name="output">Where to; encode it as UTF-8.</param>
    /// <param name="options">What to write; null for <see cref="DocumentPageOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops the work; checked between its stages.</param>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> or <paramref name="output"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <remarks>The time is linear in the text. With the inspector the text is parsed once more, for the rules that decided.</remarks>
    public static void Write(DocumentModel model, TextWriter output, DocumentPageOptions? options = null, CancellationToken cancellationToken = default)
    {
        if (model is null)
        {
            throw new ArgumentNullException(nameof(model));
        }

        DocumentPageOptions chosen = options ?? DocumentPageOptions.Default;
        var html = new HtmlWriter(output ?? throw new ArgumentNullException(nameof(output)));
        PageFrame frame = FrameOf(model, chosen);
        frame.Begin(html);
        if (chosen.HasInspector)
        {
            html.Raw("<header class=\"bar\" lang=\"en\" dir=\"ltr\"><button type=\"button\" id=\"_tree\" aria-expanded=\"false\">Tree <kbd>t</kbd></button></header>\n");
        }

        html.Raw("<main>\n");
        new DocumentWriter(model, html, chosen.HasInspector).Write(frame.Title);
        html.Raw("</main>\n");
        if (chosen.HasInspector)
        {
            html.Raw("<script type=\"application/octet-stream\" id=\"_data\">").Raw(InspectorData.Write(model.Tree, cancellationToken)).Raw("</script>\n");
        }

        frame.End(html);
    }

    private static PageFrame FrameOf(DocumentModel model, DocumentPageOptions options)
    {
        ImmutableArray<PageAsset> styles = [PageAsset.Style];
        ImmutableArray<PageAsset> scripts = [PageAsset.Script];
        return new PageFrame
        {
            Title = options.Title ?? TitleOf(model),
            Language = model.Language,
            Styles = options.HasInspector ? styles.Add(PageAsset.InspectorStyle) : styles,
            Scripts = options.HasInspector ? scripts.Add(PageAsset.InspectorScript) : scripts,
        };
    }

    private static string TitleOf(DocumentModel model)
    {
        string known = string.Join(" · ", new[] { model.Symbol?.ToString(), model.Header.Title }.Where(static part => !string.IsNullOrEmpty(part)));
        string path = model.Tree.FilePath;
        string file = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        return known.Length > 0 ? known : file.Length > 0 ? file : model.Language;
    }
}
