using System.Collections.Immutable;
using System.Globalization;

namespace UnDocParser.Queries;

/// <summary>Makes selectors of what was written, and says which names mean nothing.</summary>
internal static class QueryBinder
{
    private static readonly ImmutableDictionary<string, int> Positions =
        ImmutableDictionary<string, int>.Empty.WithComparers(StringComparer.OrdinalIgnoreCase).Add("first", 1).Add("last", -1);

    /// <summary>Makes the selectors of a query.</summary>
    /// <param name="syntax">The query as written.</param>
    /// <param name="error">What is wrong, or null.</param>
    public static ImmutableArray<QuerySelector> Bind(ImmutableArray<SelectorSyntax> syntax, out DocumentQueryError? error)
    {
        error = null;
        ImmutableArray<QuerySelector>.Builder selectors = ImmutableArray.CreateBuilder<QuerySelector>();
        foreach (SelectorSyntax selector in syntax)
        {
            ImmutableArray<QueryStep>.Builder steps = ImmutableArray.CreateBuilder<QueryStep>();
            foreach (StepSyntax step in selector.Steps)
            {
                steps.Add(Bind(step, ref error));
            }

            selectors.Add(new QuerySelector(steps.ToImmutable()));
        }

        return selectors.ToImmutable();
    }

    private static QueryStep Bind(StepSyntax step, ref DocumentQueryError? error)
    {
        QueryElementDefinition? element = null;
        if (step.Name is { } name)
        {
            element = QueryElements.All.FirstOrDefault(known => string.Equals(known.Name, name.Text, StringComparison.OrdinalIgnoreCase));
            if (element is null)
            {
                error ??= At(name, $"'{name.Text}' is no element ({string.Join(", ", QueryElements.All.Select(known => known.Name))})");
            }
        }

        ImmutableArray<QueryTest>.Builder tests = ImmutableArray.CreateBuilder<QueryTest>();
        foreach (TestSyntax test in step.Tests)
        {
            tests.Add(test is AttributeSyntax attribute ? Bind(attribute, element, ref error) : Bind((PositionSyntax)test, ref error));
        }

        return new QueryStep(step.IsChild, element?.Kind, tests.ToImmutable());
    }

    // What no element has is misspelt; what this one does not have would never be found.
    private static QueryAttributeTest Bind(AttributeSyntax test, QueryElementDefinition? element, ref DocumentQueryError? error)
    {
        IEnumerable<QueryElementDefinition> definitions = element is null ? QueryElements.All : [element];
        IEnumerable<QueryAttribute> all = definitions.SelectMany(definition => definition.Attributes);
        string[] known = [.. all.Select(attribute => attribute.Name).Distinct(StringComparer.Ordinal)];
        string? name = Array.Find(known, name => string.Equals(name, test.Name.Text, StringComparison.OrdinalIgnoreCase));
        if (name is null)
        {
            string attributes = known.Length == 0 ? "it has none" : string.Join(", ", known);
            string owner = element is null ? "any element" : $"'{element.Name}'";
            error ??= At(test.Name, $"'{test.Name.Text}' is no attribute of {owner} ({attributes})");
        }

        return new QueryAttributeTest(name ?? "", test.Comparison?.Operator.Text, test.Comparison?.Value.Text ?? "");
    }

    private static QueryPositionTest Bind(PositionSyntax test, ref DocumentQueryError? error)
    {
        bool isNth = string.Equals(test.Name.Text, "nth", StringComparison.OrdinalIgnoreCase);
        if (!isNth)
        {
            bool isKnown = Positions.TryGetValue(test.Name.Text, out int place);
            error ??= !isKnown ? At(test.Name, $"':{test.Name.Text}' is no position (:first, :last, :nth(2))")
                : test.Number is not null ? At(test.Number, $"':{test.Name.Text}' takes no number")
                : null;
            return new QueryPositionTest(place);
        }

        bool isNumber = int.TryParse(test.Number?.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int number);
        if (!isNumber || number < 1)
        {
            error ??= At(test.Number ?? test.Name, "':nth' takes a number from 1 on, ':nth(2)'");
        }

        return new QueryPositionTest(number);
    }

    private static DocumentQueryError At(QueryWord word, string message) => new(message, word.Position.Line, word.Position.Column);
}
