using System.Xml.Linq;

namespace UnDocParser.Documentation.Tests;

/// <summary>Every example of a documentation comment compiles without a warning and runs.</summary>
public sealed class ExampleTests(WorkingFolder folder) : IClassFixture<WorkingFolder>
{
    // What a user of the library meets first has an example.
    private static readonly string[] Important =
    [
        "T:UnDocParser.Syntax.SyntaxTree",
        "M:UnDocParser.Syntax.SyntaxTree.ParseText(System.String",
        "M:UnDocParser.Syntax.SyntaxTree.WithChanges(",
        "T:UnDocParser.Syntax.SyntaxWalker",
        "T:UnDocParser.Syntax.SyntaxVisitor`1",
        "T:UnDocParser.Syntax.SyntaxRewriter",
        "T:UnDocParser.Model.DocumentModel",
        "T:UnDocParser.Model.DocumentModelVisitor",
        "T:UnDocParser.Queries.DocumentQuery",
        "T:UnDocParser.Comparison.DocumentComparison",
        "T:UnDocParser.Comparison.DocumentAlignment",
        "T:UnDocParser.Editing.SyntaxEditor",
        "M:UnDocParser.Editing.RenumberExtensions.Renumber",
        "T:UnDocParser.Model.DocumentSymbol",
    ];

    private readonly WorkingFolder _folder = folder;

    public static TheoryData<string> Members => [.. Examples().Select(example => example.Member).Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Members))]
    public void An_example_compiles_and_runs(string member)
    {
        Assert.NotNull(_folder);
        foreach ((_, string code) in Examples().Where(example => example.Member == member))
        {
            ProgramRunner.RunWithPrelude(Prelude.Complete("", "", code));
        }
    }

    [Fact]
    public void Important_members_have_an_example()
    {
        string[] members = [.. Examples().Select(example => example.Member)];
        Assert.All(Important, important => Assert.Contains(members, member => member == important || IsOverload(member, important)));
    }

    // Of a method only the beginning is named.
    private static bool IsOverload(string member, string important) => important[0] == 'M' && member.StartsWith(important, StringComparison.Ordinal);

    private static IEnumerable<(string Member, string Code)> Examples() =>
        from assembly in ProgramRunner.Packages
        from member in XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member")
        from example in member.Descendants("example")
        from code in example.Elements("code")
        select (member.Attribute("name")!.Value, code.Value);
}
