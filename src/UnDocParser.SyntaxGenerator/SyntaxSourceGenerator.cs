using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using UnDocParser.SyntaxGenerator.Description;
using UnDocParser.SyntaxGenerator.Emitters;

namespace UnDocParser.SyntaxGenerator;

/// <summary>Makes the syntax tree from Syntax.xml.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class SyntaxSourceGenerator : IIncrementalGenerator
{
    private static readonly DiagnosticDescriptor Malformed = new(
        "UNDGEN001",
        "Syntax.xml cannot be used",
        "{0}",
        "UnDocParser.SyntaxGenerator",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<(string Path, string Text)> descriptions = context.AdditionalTextsProvider
            .Where(static file => Path.GetFileName(file.Path) == "Syntax.xml")
            .Select(static (file, cancellation) => (file.Path, Text: file.GetText(cancellation)?.ToString() ?? ""));
        context.RegisterSourceOutput(descriptions, static (output, file) => Generate(output, file.Path, file.Text));
    }

    private static void Generate(SourceProductionContext output, string path, string text)
    {
        SyntaxDescription description;
        try
        {
            description = SyntaxDescriptionReader.Read(text);
        }
        catch (SyntaxDescriptionException exception)
        {
            var line = new LinePosition(Math.Max(exception.Line - 1, 0), 0);
            var location = Location.Create(path, default, new LinePositionSpan(line, line));
            output.ReportDiagnostic(Diagnostic.Create(Malformed, location, exception.Message));
            return;
        }

        foreach ((string name, string source) in SyntaxEmitter.Emit(description))
        {
            output.CancellationToken.ThrowIfCancellationRequested();
            output.AddSource(name, SourceText.From(source, Encoding.UTF8));
        }
    }
}
