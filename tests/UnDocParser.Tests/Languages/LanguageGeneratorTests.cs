using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using UnDocParser.SyntaxGenerator.Languages;
using UnDocParser.Tests.Documentation;

namespace UnDocParser.Tests.Languages;

/// <summary>What stops the build when a language file is wrong: each case is the English file with one change.</summary>
public sealed class LanguageGeneratorTests
{
    private const string Path = "en.lang";
    private static readonly Lazy<CSharpCompilation> Library = new(CreateLibrary);

    [Fact]
    public void The_language_files_are_right() =>
        Assert.Empty(Run([.. Directory.GetFiles(Repository.PathOf("src/UnDocParser/Languages"), "*.lang").Select(path => new TextFile(path, File.ReadAllText(path)))]).Diagnostics);

    [Theory]
    [InlineData("publisher: United Nations", "publisher United Nations", "UNDL001")]
    [InlineData("publisher: United Nations", "publsher: United Nations", "UNDL002")]
    [InlineData("[votes]", "[voices]", "UNDL002")]
    [InlineData("publisher: United Nations", "publisher: United Nations\npublisher: The United Nations", "UNDL004")]
    [InlineData("publisher: United Nations", "publisher: United Nations | United  Nations | United Nations", "UNDL005")]
    [InlineData("negations:", "negations: not | not\n#", "UNDL005")]
    [InlineData("Recalling with concern", "Recаlling with concern", "UNDL006")]
    [InlineData("Recalling with concern", "Réaffirmant", "UNDL006")]
    [InlineData("    Requests: requests", "    Reqests: requests", "UNDL007")]
    [InlineData("    1: first", "    one: first", "UNDL007")]
    [InlineData("marks-follow-stops: yes", "marks-follow-stops: perhaps", "UNDL008")]
    [InlineData("order: 1", "order: first", "UNDL008")]
    [InlineData("alphabet: a..z", "alphabet: z..a", "UNDL008")]
    public void A_fault_stops_the_build_at_its_line(string right, string wrong, string id)
    {
        string text = Repository.Read("src/UnDocParser/Languages/en.lang");
        int at = text.IndexOf(right, StringComparison.Ordinal);
        string changed = text[..at] + wrong + text[(at + right.Length)..];
        int line = changed.AsSpan(0, at).Count('\n') + 1;
        Diagnostic[] found = [.. Run(new TextFile(Path, changed)).Diagnostics.Where(diagnostic => diagnostic.Id == id)];
        Assert.Contains(found, diagnostic => diagnostic.Location.GetLineSpan() is var span && span.Path == Path && span.StartLinePosition.Line + 1 - line is 0 or 1);
    }

    [Fact]
    public void A_missing_key_stops_the_build_at_its_section()
    {
        string text = Repository.Read("src/UnDocParser/Languages/en.lang").Replace("publisher: United Nations\n", "", StringComparison.Ordinal);
        Diagnostic missing = Assert.Single(Run(new TextFile(Path, text)).Diagnostics);
        Assert.Equal("UNDL003", missing.Id);
        Assert.Contains("'publisher'", missing.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_files_of_one_code_stop_the_build()
    {
        string text = Repository.Read("src/UnDocParser/Languages/en.lang");
        Assert.Equal("UNDL004", Assert.Single(Run(new TextFile(Path, text), new TextFile("other.lang", text)).Diagnostics).Id);
    }

    [Theory]
    [InlineData("{Draft|Revised draft} {resolution|decision}", "Draft resolution,Draft decision,Revised draft resolution,Revised draft decision")]
    [InlineData("by{| the}", "by,by the")]
    [InlineData("a | \" b \" | c|", "a, b ,c")]
    [InlineData("%st", "fast,last")]
    [InlineData("{%st|be%d} day", "fast day,last day,befad day,belad day")]
    public void Phrases_are_read(string text, string phrases)
    {
        var problems = new List<LanguageProblem>();
        LanguageFile file = LanguageFileReader.Read("[shorthands]\n%: fa | la\n", problems);
        Assert.Equal(phrases, string.Join(",", new PhraseReader(file, problems).Read(text, 1).Select(phrase => phrase.Text)));
        Assert.Empty(problems);
    }

    [Fact]
    public void Openers_are_derived_from_verbs()
    {
        const string text = "[openers]\noperative: <Verbs> | Also <verbs>\npreambular: <Participles>{| also}\n[actions]\nverbs:\n    Requests: requests | requests again ~ requesting\n";
        var source = new LanguageSource(text);
        Assert.Equal(["Requests", "Also requests"], source.PhrasesOf("openers", source.File.Find("openers", "operative")!).Select(phrase => phrase.Text));
        Assert.Equal(["Requesting", "Requesting also"], source.PhrasesOf("openers", source.File.Find("openers", "preambular")!).Select(phrase => phrase.Text));
    }

    [Fact]
    public void Numbers_are_composed_of_smaller_ones()
    {
        var source = new LanguageSource("[calendar]\nordinals:\n    1: first\n    2: second\n    20 + 1..2: twenty-<ordinals> | twenty <ordinals>\n");
        Assert.Equal(["twenty-second", "twenty second"], source.Numbers.Table("calendar", "ordinals")[22].Select(phrase => phrase.Text));
        Assert.Empty(source.Problems);
    }

    [Fact]
    public void The_automaton_shares_endings_between_sets()
    {
        var automaton = new AutomatonBuilder();
        automaton.Add([("recalling also", 1)]);
        int states = automaton.Accepts.Count;
        automaton.Add([("noting also", 1)]);
        Assert.Equal(states + "not".Length, automaton.Accepts.Count);
    }

    private static GeneratorDriverRunResult Run(params TextFile[] files) =>
        CSharpGeneratorDriver.Create([new LanguageSourceGenerator().AsSourceGenerator()], files, (CSharpParseOptions)Library.Value.SyntaxTrees[0].Options)
            .RunGenerators(Library.Value).GetRunResult();

    // The sources of the library: the schema is read from them, whatever else is missing.
    private static CSharpCompilation CreateLibrary()
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        IEnumerable<SyntaxTree> trees = Directory.GetFiles(Repository.PathOf("src/UnDocParser"), "*.cs", SearchOption.AllDirectories)
            .Where(path => path.Contains("Languages", StringComparison.Ordinal) || path.Contains("Vocabulary", StringComparison.Ordinal) || path.Contains("Phrases", StringComparison.Ordinal))
            .Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), options, path))
            .Prepend(CSharpSyntaxTree.ParseText("global using System;", options));
        MetadataReference[] references = [MetadataReference.CreateFromFile(typeof(object).Assembly.Location), MetadataReference.CreateFromFile(typeof(ImmutableArray).Assembly.Location)];
        return CSharpCompilation.Create("Library", trees, references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    }

    private sealed class TextFile(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
