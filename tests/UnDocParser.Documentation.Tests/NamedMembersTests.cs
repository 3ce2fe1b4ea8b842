using System.Reflection;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using UnDocParser.Model;
using UnDocParser.Tests.Documentation;

namespace UnDocParser.Documentation.Tests;

/// <summary>Lists of names on the pages lack none.</summary>
public sealed class NamedMembersTests
{
    [Fact]
    public void The_first_page_names_every_variable_that_is_given()
    {
        string page = Repository.Read("docs/start.md");
        string list = page[page.IndexOf("\n## In these pages\n", StringComparison.Ordinal)..];
        IEnumerable<string> given = CSharpSyntaxTree.ParseText(Prelude.Given).GetRoot().DescendantNodes()
            .OfType<VariableDeclaratorSyntax>().Select(variable => variable.Identifier.Text);
        Assert.All(given, name => Assert.Contains($"`{name}`", list, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(nameof(DocumentModel.Dates))]
    [InlineData(nameof(DocumentModel.Votes))]
    [InlineData(nameof(DocumentModel.Furniture))]
    [InlineData(nameof(DocumentModel.Resolutions))]
    public void The_page_of_the_model_names_type_and_members_of_a_list(string list)
    {
        Type type = typeof(DocumentModel).GetProperty(list)!.PropertyType.GetGenericArguments()[0];
        string row = Repository.Read("docs/model.md").Split('\n').Single(line => line.StartsWith($"| `{list}` | `{type.Name}` |", StringComparison.Ordinal));
        Assert.All(
            type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly),
            property => Assert.Contains($"`{property.Name}`", row, StringComparison.Ordinal));
    }
}
