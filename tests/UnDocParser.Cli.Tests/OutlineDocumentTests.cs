using System.Reflection;
using System.Text.Json;
using UnDocParser.Cli.Outline;
using UnDocParser.Tests.Documentation;

namespace UnDocParser.Cli.Tests;

public sealed class OutlineDocumentTests
{
    public static TheoryData<Type> Types =>
    [
        typeof(OutlineDocument), typeof(OutlineHeader), typeof(OutlineParagraph), typeof(OutlineNote), typeof(OutlineCitation), typeof(OutlineClosing),
        typeof(OutlineResolution), typeof(OutlineFurniture), typeof(OutlineDiagnostic), typeof(OutlineSource),
    ];

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_key_is_documented(Type type)
    {
        string page = File.ReadAllText(Repository.PathOf("docs/outline.md"));

        Assert.All(
            type.GetProperties(BindingFlags.Public | BindingFlags.Instance),
            key => Assert.Contains($"`{JsonNamingPolicy.CamelCase.ConvertName(key.Name)}`", page, StringComparison.Ordinal));
    }
}
