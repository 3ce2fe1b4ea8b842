using UnDocParser.Cli.Input;
using UnDocParser.Diagnostics;
using UnDocParser.Model;
using UnDocParser.Text;

namespace UnDocParser.Cli;

/// <summary>Something found in a text, as the program prints it.</summary>
/// <param name="Kind">What kind of finding it is.</param>
/// <param name="Message">The message.</param>
/// <param name="Span">Where it is, in UTF-16 code units.</param>
/// <param name="Line">The line it starts in, from 1.</param>
/// <param name="Column">The column it starts at, from 1.</param>
/// <param name="Page">The page it starts on, from 1; null where the file has no pages of its own.</param>
internal sealed record Finding(DiagnosticDescriptor Kind, string Message, TextSpan Span, int Line, int Column, int? Page)
{
    /// <summary>Gets the severity as one word.</summary>
    public string Severity => Kind.Severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Info => "info",
        _ => "hidden",
    };

    /// <summary>Everything found in a text: what its bytes had wrong, what the parser reports and what the model does, in the order of the text.</summary>
    /// <param name="input">The text.</param>
    /// <param name="model">The model of the text.</param>
    public static IReadOnlyList<Finding> In(InputText input, DocumentModel model)
    {
        TextLineCollection lines = input.Text.Lines;
        IEnumerable<Finding> replaced = InvalidBytes.In(input.Text).Select(run => At(Descriptors.InvalidBytes, run.Message, run.Span, lines, input.Origin));
        IEnumerable<Finding> reported = model.GetDiagnostics().Select(diagnostic => Of(diagnostic, lines, input.Origin));
        return [.. replaced.Concat(reported).OrderBy(finding => finding.Span.Start)];
    }

    /// <summary>Returns a diagnostic as the program prints it.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="lines">The lines of the text.</param>
    /// <param name="origin">What the text was read from.</param>
    public static Finding Of(Diagnostic diagnostic, TextLineCollection lines, InputOrigin origin) =>
        At(diagnostic.Descriptor, diagnostic.GetMessage(), diagnostic.Location.SourceSpan, lines, origin);

    private static Finding At(DiagnosticDescriptor kind, string message, TextSpan span, TextLineCollection lines, InputOrigin origin)
    {
        LinePosition start = lines.GetLinePosition(span.Start);
        return new Finding(kind, message, span, start.Line + 1, start.Character + 1, origin.FindPage(span));
    }
}
