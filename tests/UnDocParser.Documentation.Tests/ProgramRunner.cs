using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace UnDocParser.Documentation.Tests;

/// <summary>Compiles programs against the packages and runs them.</summary>
internal static class ProgramRunner
{
    // What the SDK uses in every project.
    private static readonly string[] UsedEverywhere =
        ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];

    private static readonly string[] Assemblies = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
    private static readonly Lazy<MetadataReference[]> References = new(() => [.. Assemblies.Select(path => MetadataReference.CreateFromFile(path))]);

    /// <summary>The assemblies of the packages that are described.</summary>
    public static IEnumerable<Assembly> Packages => Assemblies
        .Where(path => Path.GetFileName(path).StartsWith("UnDocParser", StringComparison.Ordinal) && !path.EndsWith("Tests.dll", StringComparison.Ordinal))
        .Select(Assembly.LoadFrom);

    /// <summary>Runs a program that uses what every project does, and returns what it prints.</summary>
    /// <param name="program">The program; statements of the top level.</param>
    /// <exception cref="InvalidOperationException">The program does not compile without a warning.</exception>
    public static string Run(string program) => Run([program, Using(UsedEverywhere)]);

    /// <summary>Runs a program that uses all namespaces of the packages and what the pages take for given, and returns what it prints.</summary>
    /// <param name="program">The program; statements of the top level.</param>
    /// <exception cref="InvalidOperationException">The program does not compile without a warning.</exception>
    public static string RunWithPrelude(string program) => Run([program, Using([.. UsedEverywhere, .. PackageNamespaces()]), Prelude.Given]);

    private static string Run(string[] sources)
    {
        using var image = new MemoryStream();
        Compile(sources, image);
        image.Position = 0;
        var context = new AssemblyLoadContext(name: null, isCollectible: true);
        try
        {
            return Call(context.LoadFromStream(image).EntryPoint!);
        }
        finally
        {
            context.Unload();
        }
    }

    private static IEnumerable<string> PackageNamespaces() =>
        Packages.SelectMany(assembly => assembly.GetExportedTypes()).Select(type => type.Namespace).OfType<string>().Distinct(StringComparer.Ordinal);

    private static string Using(IEnumerable<string> namespaces) => string.Concat(namespaces.Select(name => $"global using {name};\n"));

    private static void Compile(string[] sources, MemoryStream image)
    {
        var options = new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable);
        var compilation = CSharpCompilation.Create("Block", sources.Select(source => CSharpSyntaxTree.ParseText(source)), References.Value, options);
        IEnumerable<Diagnostic> found = compilation.Emit(image).Diagnostics;
        string[] faults = [.. found.Where(fault => fault.Severity >= DiagnosticSeverity.Warning).Select(fault => fault.ToString())];
        if (faults.Length > 0)
        {
            throw new InvalidOperationException($"{string.Join('\n', faults)}\n\n{sources[0]}");
        }
    }

    private static string Call(MethodInfo entry)
    {
        TextWriter before = Console.Out;
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        Console.SetOut(output);
        try
        {
            entry.Invoke(null, entry.GetParameters().Length == 0 ? [] : [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(before);
        }

        return TrimLines(output.ToString());
    }

    // A page has no blanks at the ends of its lines.
    private static string TrimLines(string text)
    {
        var trimmed = new StringBuilder();
        foreach (string line in text.TrimEnd('\n').Split('\n'))
        {
            trimmed.Append(line.TrimEnd()).Append('\n');
        }

        return trimmed.ToString();
    }
}
