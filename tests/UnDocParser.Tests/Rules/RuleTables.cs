using System.Reflection;
using UnDocParser.Rules;
using UnDocParser.Syntax;

namespace UnDocParser.Tests.Rules;

/// <summary>The rules of the library, found where they stand: in its static fields and properties.</summary>
internal static class RuleTables
{
    private const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>Every rule once, in the order of the identifiers.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. typeof(SyntaxTree).Assembly.GetTypes()
            .Where(type => !type.ContainsGenericParameters)
            .SelectMany(type => type.GetFields(Static))
            .Where(field => !field.IsLiteral && MayHoldRules(field.FieldType))
            .SelectMany(field => RulesIn(field.GetValue(null)))
            .Distinct()
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    private static bool MayHoldRules(Type type) => typeof(IEnumerable<Rule>).IsAssignableFrom(type) || typeof(Rule).IsAssignableFrom(type);

    private static IEnumerable<Rule> RulesIn(object? value) => value switch
    {
        Rule rule => [rule],
        IEnumerable<Rule> rules => rules,
        _ => [],
    };
}
