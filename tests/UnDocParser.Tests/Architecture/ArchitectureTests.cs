using UnDocParser.Lines;
using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Tests.Documentation;

namespace UnDocParser.Tests.Architecture;

/// <summary>The layers are true: read from the compiled library, and from where its files lie.</summary>
public sealed class ArchitectureTests
{
    private const string Source = "src/UnDocParser";

    [Fact]
    public void Each_layer_refers_only_to_those_it_may_refer_to()
    {
        Type[] types = typeof(SyntaxTree).Assembly.GetTypes();

        Assert.NotEmpty(types);
        Assert.Empty(types.SelectMany(Layers.ViolationsOf).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void A_reference_against_the_layers_is_found()
    {
        HashSet<Type> references = TypeReferences.Of(typeof(PlantedReference));

        // A test assembly is no layer: what counts is that a call in a method body is seen as well as a field.
        Assert.Contains(typeof(PlantedReference.Field), references);
        Assert.Contains(typeof(PlantedReference.Called), references);
        Assert.DoesNotContain("Model", Layers.Allowed["Lines"]);
        Assert.Equal("Lines", Layers.FolderOf(typeof(LineStart)));
        Assert.Equal("Model", Layers.FolderOf(typeof(DocumentModel)));
        Assert.Equal("Symbols", Layers.FolderOf(typeof(DocumentSymbol)));
    }

    [Fact]
    public void The_layers_form_no_cycle_but_the_one_of_trees_their_parser_and_their_diagnostics()
    {
        string[] cycle = ["Diagnostics", "Syntax"];
        var below = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (string folder in Layers.Allowed.Keys)
        {
            below[folder] = Below(folder);
        }

        Assert.All(below, pair => Assert.True(!pair.Value.Contains(pair.Key) || cycle.Contains(pair.Key, StringComparer.Ordinal), pair.Key));
    }

    [Fact]
    public void Every_folder_is_in_the_table_and_every_namespace_is_its_folder()
    {
        string root = Repository.PathOf(Source);
        foreach (string path in Directory.GetFiles(root, "*.cs", SearchOption.AllDirectories))
        {
            string folder = Path.GetRelativePath(root, Path.GetDirectoryName(path)!).Replace('\\', '/');
            string top = folder.Split('/')[0];
            if (top is "Polyfills" or "obj" or "bin")
            {
                continue;
            }

            Assert.Contains(top, Layers.Allowed.Keys);
            string[] lines = File.ReadAllLines(path);
            string space = lines.First(line => line.StartsWith("namespace ", StringComparison.Ordinal))["namespace ".Length..].TrimEnd(';');
            bool isFolder = space == "UnDocParser." + folder.Replace('/', '.');
            bool isPublic = lines.Any(line => line.StartsWith("public ", StringComparison.Ordinal));
            bool isElsewhere = isPublic && space == "UnDocParser.Model" && top is "Vocabulary" or "Symbols" or "Model";
            Assert.True(isFolder || isElsewhere, path);
        }
    }

    private static HashSet<string> Below(string folder)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(Layers.Allowed[folder]);
        while (open.TryPop(out string? next))
        {
            if (found.Add(next))
            {
                foreach (string further in Layers.Allowed[next])
                {
                    open.Push(further);
                }
            }
        }

        return found;
    }

    private sealed class PlantedReference
    {
        private readonly Field _field = new();

        public static int Call() => Called.Value;

        public bool HasField() => _field is not null;

        internal sealed class Field;

        internal static class Called
        {
            public static int Value => 1;
        }
    }
}
