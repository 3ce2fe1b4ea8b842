using System.Reflection;
using UnDocParser.Combinators;

namespace UnDocParser.Tests.Combinators;

/// <summary>Text and tokens are parsed with the same verbs; a verb added on one side must be added on the other.</summary>
public class VocabularyTests
{
    [Fact]
    public void TextAndTokensShareTheirVerbs() =>
        Assert.Equal(VerbsOf(typeof(TokenListCombinators)), VerbsOf(typeof(TextCombinators)));

    [Fact]
    public void TextAndTokensShareTheirConstructors()
    {
        var byResult = typeof(Parse).GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(method => method.Name != nameof(Parse.Dispatch))
            .ToLookup(
                method => method.ReturnType.GetGenericTypeDefinition() == typeof(TextParser<>),
                method => $"{method.Name}/{method.GetParameters().Length}");
        Assert.Equal(byResult[false].Order(StringComparer.Ordinal), byResult[true].Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> VerbsOf(Type type) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Select(method => method.Name)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
}
