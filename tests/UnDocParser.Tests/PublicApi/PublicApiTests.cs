using System.Reflection;
using System.Runtime.Versioning;
using UnDocParser.Syntax;
using UnDocParser.Tests.Documentation;

namespace UnDocParser.Tests.PublicApi;

/// <summary>
/// The public surface of the library is what PublicApi.txt says: a change of it is always seen, and never by chance.
/// The list is that of the net10.0 assembly; what other targets have is part of it.
/// </summary>
public sealed class PublicApiTests
{
    private const string List = "tests/UnDocParser.Tests/PublicApi/PublicApi.txt";

    [Fact]
    public void The_public_surface_is_the_one_checked_in()
    {
        Assembly assembly = typeof(SyntaxTree).Assembly;
        bool isNewest = ((TargetFrameworkAttribute)Attribute.GetCustomAttribute(assembly, typeof(TargetFrameworkAttribute))!)
            .FrameworkName.StartsWith(".NETCoreApp,Version=v10.", StringComparison.Ordinal);
        IReadOnlyList<string> present = PublicApiList.Of(assembly);
        if (isNewest && Repository.IsUpdating)
        {
            File.WriteAllText(Repository.PathOf(List), string.Join('\n', present) + "\n");
        }

        string[] known = File.ReadAllLines(Repository.PathOf(List));
        IEnumerable<string> added = present.Except(known, StringComparer.Ordinal).Select(line => "+ " + line);
        IEnumerable<string> removed = isNewest ? known.Except(present, StringComparer.Ordinal).Select(line => "- " + line) : [];
        string changes = string.Join('\n', added.Concat(removed));
        Assert.True(changes.Length == 0, $"The public surface changed. If it is meant to, run the tests with UNDOC_UPDATE_DOCS=1 and check {List} in.\n{changes}");
    }

    [Fact]
    public void No_type_of_the_combinators_is_part_of_it()
    {
        Type[] types = [.. typeof(SyntaxTree).Assembly.GetExportedTypes().SelectMany(PublicTypes.Of).Distinct()];
        Assert.Contains(typeof(SyntaxNode), types);
        Assert.DoesNotContain(types, type => type.Assembly == typeof(Superpower.Parse).Assembly);
    }

    [Fact]
    public void The_list_is_sorted_and_has_no_line_twice()
    {
        string[] lines = File.ReadAllLines(Repository.PathOf(List));
        Assert.Equal(lines.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), lines);
    }
}
