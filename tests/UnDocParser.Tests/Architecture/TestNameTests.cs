using System.Reflection;

namespace UnDocParser.Tests.Architecture;

/// <summary>The name of a test says what holds, in words: <c>A_note_inside_a_sentence_does_not_split_it</c>.</summary>
public sealed class TestNameTests
{
    [Fact]
    public void Names_of_tests_are_sentences()
    {
        string[] tests = [.. typeof(TestNameTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(method => method.GetCustomAttributes().OfType<FactAttribute>().Any())
            .Select(method => $"{method.DeclaringType!.Name}.{method.Name}")];

        Assert.True(tests.Length > 500, $"{tests.Length} tests were found");
        Assert.DoesNotContain(tests, name => !name.Contains('_', StringComparison.Ordinal));
    }
}
