using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace UnDocParser.SyntaxGenerator.Languages;

/// <summary>Makes the tables of the languages from the files <c>*.lang</c>.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class LanguageSourceGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<LanguageSchema> schema = context.CompilationProvider.Select(static (compilation, _) => SchemaReader.Read(compilation));
        IncrementalValueProvider<ImmutableArray<(string Path, string Text)>> files = context.AdditionalTextsProvider
            .Where(static file => file.Path.EndsWith(".lang", StringComparison.Ordinal))
            .Select(static (file, cancellation) => (file.Path, Text: file.GetText(cancellation)?.ToString() ?? ""))
            .Collect();
        context.RegisterSourceOutput(schema, static (output, schema) => output.AddSource("LanguageProperties.g.cs", SourceText.From(LanguageEmitter.Properties(schema), Encoding.UTF8)));
        context.RegisterSourceOutput(files.Combine(schema), static (output, input) => Generate(output, input.Left, input.Right));
    }

    private static void Generate(SourceProductionContext output, ImmutableArray<(string Path, string Text)> files, LanguageSchema schema)
    {
        var sources = files.Select(file => (file.Path, Source: new LanguageSource(file.Text))).OrderBy(file => file.Source.Order).ToList();
        var languages = new List<CompiledLanguage>();
        foreach ((string path, LanguageSource source) in sources)
        {
            output.CancellationToken.ThrowIfCancellationRequested();
            if (languages.Exists(language => language.Code == source.Code || language.Order == source.Order))
            {
                source.Problems.Add(new LanguageProblem(LanguageProblemKind.DuplicateKey, 1, "Another file has the same code or the same order."));
                continue;
            }

            languages.Add(LanguageCompiler.Compile(schema, source));
        }

        CompiledLanguage shared = LanguageCompiler.CompileShared(schema, [.. sources.Select(file => file.Source)]);
        foreach ((string path, LanguageSource source) in sources)
        {
            Report(output, path, source);
        }

        foreach (CompiledLanguage language in languages.Append(shared))
        {
            output.AddSource(language.Code + "LanguageTable.g.cs", SourceText.From(LanguageEmitter.Tables(language), Encoding.UTF8));
        }

        output.AddSource("LanguageTables.g.cs", SourceText.From(LanguageEmitter.List(languages), Encoding.UTF8));
    }

    private static void Report(SourceProductionContext output, string path, LanguageSource source)
    {
        foreach (LanguageProblem problem in source.Problems.Distinct())
        {
            var descriptor = new DiagnosticDescriptor(
                $"UNDL{(int)problem.Kind:000}", "A language file cannot be used", "{0}", "UnDocParser.Languages", DiagnosticSeverity.Error, isEnabledByDefault: true);
            var line = new LinePosition(problem.Line - 1, 0);
            output.ReportDiagnostic(Diagnostic.Create(descriptor, Location.Create(path, default, new LinePositionSpan(line, line)), problem.Message));
        }
    }
}
