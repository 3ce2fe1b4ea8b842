using System.Collections.Immutable;
using Superpower.Model;

namespace UnDocParser.Queries;

/// <summary>A word of a query with its place.</summary>
/// <param name="Text">The word; a value without its quotation marks.</param>
/// <param name="Position">Where it begins.</param>
internal sealed record QueryWord(string Text, Position Position);

/// <summary>One of the alternatives of a query, as written.</summary>
internal sealed record SelectorSyntax(ImmutableArray<StepSyntax> Steps);

/// <summary>A step of a query, as written.</summary>
/// <param name="IsChild">Whether <c>></c> stands before it.</param>
/// <param name="Name">The name of the element; null for <c>*</c>.</param>
/// <param name="Tests">What stands behind it.</param>
internal sealed record StepSyntax(bool IsChild, QueryWord? Name, ImmutableArray<TestSyntax> Tests);

/// <summary>A test, as written.</summary>
/// <param name="Name">The name of the attribute or of the position.</param>
internal abstract record TestSyntax(QueryWord Name);

/// <summary><c>[label='(a)']</c>; there is no comparison in <c>[label]</c>.</summary>
internal sealed record AttributeSyntax(QueryWord Name, ComparisonSyntax? Comparison) : TestSyntax(Name);

/// <summary><c>='(a)'</c>.</summary>
internal sealed record ComparisonSyntax(QueryWord Operator, QueryWord Value);

/// <summary><c>:first</c>, <c>:nth(2)</c>.</summary>
internal sealed record PositionSyntax(QueryWord Name, QueryWord? Number) : TestSyntax(Name);
