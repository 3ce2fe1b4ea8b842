using System.Globalization;
using UnDocParser.Tests.Documentation;

namespace UnDocParser.Tests.Architecture;

/// <summary>The sources stay small: of methods, the paths through them; of files, the lines.</summary>
public sealed class SourceSizeTests
{
    private const int ManyPaths = 10;
    private const int LongestFile = 400;

    // Of a thousand methods; 41.3 were counted when the test was written. It only falls.
    private const int MethodsOverManyPaths = 23;

    [Fact]
    public void Few_methods_have_many_paths()
    {
        Complexity[] methods = [.. Files().SelectMany(path => Complexity.OfFile(File.ReadAllText(path)))];

        int many = methods.Count(method => method.Paths > ManyPaths);
        string worst = string.Join(", ", methods.OrderByDescending(method => method.Paths).Take(40).Select(method => string.Create(CultureInfo.InvariantCulture, $"{method.Name} {method.Paths}")));
        Assert.True(many * 1000 <= methods.Length * MethodsOverManyPaths, $"{many} of {methods.Length} methods have over {ManyPaths} paths: {worst}");
    }

    [Fact]
    public void Files_hold_one_idea() =>
        Assert.Empty(Files().Where(path => File.ReadLines(path).Count() > LongestFile).Select(path => Path.GetFileName(path)));

    [Fact]
    public void Paths_are_counted()
    {
        Complexity method = Assert.Single(Complexity.OfFile("class A { int B(int c) => c > 0 && c < 9 ? c switch { 1 => 2, _ => 3 } : 4; }"));

        Assert.Equal(new Complexity("A.B", 5), method);
    }

    private static IEnumerable<string> Files() =>
        Directory.GetFiles(Repository.PathOf("src/UnDocParser"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("\\obj\\", StringComparison.Ordinal));
}
