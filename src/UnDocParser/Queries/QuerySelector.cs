using System.Collections.Immutable;

namespace UnDocParser.Queries;

/// <summary>One of the alternatives of a query: steps from the document inwards. Immutable.</summary>
internal sealed record QuerySelector(ImmutableArray<QueryStep> Steps)
{
    /// <summary>Returns the elements that the last step leads to.</summary>
    public IReadOnlyList<QueryElement> Find(QueryElement root, CancellationToken cancellationToken)
    {
        IReadOnlyList<QueryElement> found = [root];
        for (int index = 0; index < Steps.Length; index++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            found = Steps[index].Find(found, isFirst: index == 0);
        }

        return found;
    }
}

/// <summary>A step of a selector. Immutable.</summary>
/// <param name="IsChild">Whether it looks directly inside only.</param>
/// <param name="Kind">What it looks for; null for anything.</param>
/// <param name="Tests">What that must be like, in order.</param>
internal sealed record QueryStep(bool IsChild, QueryElementKind? Kind, ImmutableArray<QueryTest> Tests)
{
    private bool HasPositions => Tests.Any(test => test is QueryPositionTest);

    /// <summary>Returns what the step leads to, each once.</summary>
    /// <param name="contexts">What the step before led to.</param>
    /// <param name="isFirst">Whether it is the first step, which may lead to the document itself.</param>
    public List<QueryElement> Find(IReadOnlyList<QueryElement> contexts, bool isFirst)
    {
        var found = new List<QueryElement>();
        var seen = new HashSet<QueryElement>();
        HashSet<QueryElement>? walked = HasPositions ? null : new HashSet<QueryElement>();
        foreach (QueryElement context in contexts)
        {
            var candidates = new List<QueryElement>();
            if (isFirst)
            {
                AddIfOfKind(context, candidates);
            }

            Collect(context, candidates, walked);
            foreach (QueryTest test in Tests)
            {
                candidates = test.Filter(candidates);
            }

            found.AddRange(candidates.Where(seen.Add));
        }

        return found;
    }

    // An item within an item was looked into already when the outer one was; only positions are counted anew in each.
    private void Collect(QueryElement context, List<QueryElement> candidates, HashSet<QueryElement>? walked)
    {
        if (walked is not null && !walked.Add(context))
        {
            return;
        }

        foreach (QueryElement child in context.Children)
        {
            AddIfOfKind(child, candidates);
            if (!IsChild)
            {
                Collect(child, candidates, walked);
            }
        }
    }

    private void AddIfOfKind(QueryElement element, List<QueryElement> candidates)
    {
        if (Kind is null || element.Kind == Kind)
        {
            candidates.Add(element);
        }
    }
}

/// <summary>Keeps some of the elements that a step found. Immutable.</summary>
internal abstract record QueryTest
{
    /// <summary>Returns those to keep.</summary>
    /// <param name="elements">What the step found inside one element, in order.</param>
    public abstract List<QueryElement> Filter(List<QueryElement> elements);
}

/// <summary>Keeps one by its place: 1 for the first, −1 for the last.</summary>
internal sealed record QueryPositionTest(int Place) : QueryTest
{
    /// <inheritdoc/>
    public override List<QueryElement> Filter(List<QueryElement> elements)
    {
        int index = Place < 0 ? elements.Count + Place : Place - 1;
        return index >= 0 && index < elements.Count ? [elements[index]] : [];
    }
}

/// <summary>Keeps those with an attribute, or with a value of it.</summary>
/// <param name="Name">The name of the attribute.</param>
/// <param name="Operator">How to compare; null asks only whether it is there.</param>
/// <param name="Value">What to compare with.</param>
internal sealed record QueryAttributeTest(string Name, string? Operator, string Value) : QueryTest
{
    private readonly string _folded = Fold(Value);

    /// <inheritdoc/>
    public override List<QueryElement> Filter(List<QueryElement> elements) => elements.FindAll(Holds);

    private bool Holds(QueryElement element)
    {
        QueryAttribute? attribute = Array.Find(QueryElements.Of(element.Kind).Attributes, attribute => attribute.Name == Name);
        IEnumerable<string> values = attribute?.ValuesOf(element) ?? [];
        return Operator switch
        {
            null => values.Any(),
            "!=" => !values.Any(value => Matches(value, attribute!.Form)),
            _ => values.Any(value => Matches(value, attribute!.Form)),
        };
    }

    private bool Matches(string value, QueryValueForm form) => form switch
    {
        QueryValueForm.Exact => Matches(value, Value, StringComparison.Ordinal),
        QueryValueForm.Words => Matches(value, Value, StringComparison.OrdinalIgnoreCase),
        _ => Matches(Fold(value), _folded, StringComparison.Ordinal),
    };

    private bool Matches(string value, string wanted, StringComparison comparison) => Operator switch
    {
        "^=" => value.StartsWith(wanted, comparison),
        "$=" => value.EndsWith(wanted, comparison),
        "*=" => value.AsSpan().IndexOf(wanted.AsSpan(), comparison) >= 0,
        _ => string.Equals(value, wanted, comparison),
    };

    private static string Fold(string value) => string.Concat(value.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
