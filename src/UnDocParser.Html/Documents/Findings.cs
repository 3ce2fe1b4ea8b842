using System.Collections.Immutable;
using UnDocParser.Diagnostics;
using UnDocParser.Html.Markup;
using UnDocParser.Model;
using UnDocParser.Text;

namespace UnDocParser.Html.Documents;

/// <summary>Writes what is doubtful in a document into the margin, beside the paragraph it stands in or the next one.</summary>
internal sealed class Findings
{
    // Code units of the text that are shown: enough to find it by.
    private const int LongestShown = 60;

    private readonly SourceText _text;
    private readonly ImmutableArray<Diagnostic> _diagnostics;
    private int _next;

    /// <summary>Finds what there is to write.</summary>
    /// <param name="model">The model.</param>
    public Findings(DocumentModel model)
    {
        _text = model.Tree.Text;
        _diagnostics =
        [
            .. model.Tree.GetDiagnostics().Concat(model.Diagnostics)
                .Where(static diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden)
                .OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start),
        ];
    }

    /// <summary>Writes what starts before a place and was not written yet.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="end">The place in the source.</param>
    public void WriteUpTo(HtmlWriter html, int end)
    {
        for (; _next < _diagnostics.Length && _diagnostics[_next].Location.SourceSpan.Start < end; _next++)
        {
            Write(html, _diagnostics[_next]);
        }
    }

    /// <summary>Writes all that was not written yet.</summary>
    /// <param name="html">Where to.</param>
    public void WriteRest(HtmlWriter html) => WriteUpTo(html, int.MaxValue);

    private void Write(HtmlWriter html, Diagnostic diagnostic)
    {
        string severity = diagnostic.Severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            _ => "info",
        };
        html.Open("div", ("class", "finding " + severity), ("role", "note"), ("lang", "en"), ("dir", "ltr"))
            .Element("b", $"{severity} {diagnostic.Id}").Text(" " + diagnostic.GetMessage());
        string words = _text.ToString(diagnostic.Location.SourceSpan).Trim();
        if (words.Length > 0)
        {
            html.Raw(" ").Element("q", words.Length <= LongestShown ? words : words.Substring(0, LongestShown) + "…", ("lang", ""), ("dir", "auto"));
        }

        html.Raw("</div>\n");
    }
}
