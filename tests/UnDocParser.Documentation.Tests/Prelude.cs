using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace UnDocParser.Documentation.Tests;

/// <summary>Makes programs of the lines that pages and documentation comments show.</summary>
internal static class Prelude
{
    /// <summary>What such lines may take for given. A variable that they declare themselves hides the one of its name.</summary>
    public const string Given = """
        global using static Given;

        static class Given
        {
            public const string folder = "docs/samples";
            public static readonly TextWriter output = Console.Out;
            public static readonly CancellationToken cancellationToken = CancellationToken.None;

            public static string text = File.ReadAllText("docs/samples/resolution.en.txt");
            public static SyntaxTree tree = SyntaxTree.ParseText(text);
            public static DocumentSyntax root = tree.GetRoot();
            public static DocumentModel model = DocumentModel.Create(tree);

            public static readonly SyntaxTree draft = SyntaxTree.ParseText(File.ReadAllText("docs/samples/draft.en.txt"));
            public static readonly SyntaxTree adopted = tree;
            public static readonly SyntaxTree english = tree;
            public static readonly SyntaxTree french = SyntaxTree.ParseText(File.ReadAllText("docs/samples/draft.fr.txt"));

            public static OperativeClauseSyntax[] clauses = [.. root.DescendantNodes().OfType<OperativeClauseSyntax>()];
            public static OperativeClauseSyntax first = clauses[0];
            public static OperativeClauseSyntax second = clauses[1];
            public static OperativeClauseSyntax last = clauses[^1];
            public static OperativeClauseSyntax clause = second;
            public static OpeningPhraseSyntax opening = last.DescendantNodes().OfType<OpeningPhraseSyntax>().First();
            public static readonly DocumentCitation citation = model.Citations[0];
            public static readonly int caret = text.IndexOf("languages spoken", StringComparison.Ordinal);
            public static readonly int position = clause.SpanStart;
        }
        """;

    /// <summary>Makes a program of some lines, behind those of the blocks that they continue.</summary>
    /// <param name="before">The lines of the blocks before; may be empty.</param>
    /// <param name="separator">What the program prints between the two.</param>
    /// <param name="code">The lines.</param>
    public static string Complete(string before, string separator, string code)
    {
        CompilationUnitSyntax earlier = SyntaxFactory.ParseCompilationUnit(before);
        CompilationUnitSyntax lines = SyntaxFactory.ParseCompilationUnit(code);
        string[] statements = [StatementsOf(earlier), $"Console.WriteLine(\"{separator}\");\n", StatementsOf(lines)];
        return string.Concat([earlier.Usings.ToFullString(), lines.Usings.ToFullString(), .. statements, TypesOf(earlier), TypesOf(lines)]);
    }

    private static string StatementsOf(CompilationUnitSyntax unit) =>
        string.Concat(unit.Members.OfType<GlobalStatementSyntax>().Select(member => member.ToFullString()));

    // Types stand behind all statements of a program, wherever a page shows them.
    private static string TypesOf(CompilationUnitSyntax unit) =>
        string.Concat(unit.Members.Where(member => member is not GlobalStatementSyntax).Select(member => member.ToFullString()));
}
