namespace UnDocParser.Queries;

/// <summary>How the values of an attribute are compared.</summary>
internal enum QueryValueForm
{
    /// <summary>Words as printed: without regard to the case of letters.</summary>
    Words,

    /// <summary>A label or number: as it is, since <c>(a)</c> and <c>(A)</c> are two.</summary>
    Exact,

    /// <summary>
    /// A code of the library: letters and digits alone count, so that <c>Secretary-General</c> is <c>secretaryGeneral</c>.
    /// </summary>
    Code,
}

/// <summary>An attribute that elements of a kind have.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Form">How its values are compared.</param>
/// <param name="Values">Returns its values; null and empty ones are none.</param>
internal sealed record QueryAttribute(string Name, QueryValueForm Form, Func<QueryElement, IEnumerable<string?>> Values)
{
    /// <summary>Returns the values that an element has.</summary>
    public IEnumerable<string> ValuesOf(QueryElement element) =>
        Values(element).Where(value => !string.IsNullOrEmpty(value)).Select(value => value!);
}

/// <summary>An element that queries can name.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name.</param>
/// <param name="Attributes">The attributes it has.</param>
internal sealed record QueryElementDefinition(QueryElementKind Kind, string Name, QueryAttribute[] Attributes);
