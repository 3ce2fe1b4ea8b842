using System.Collections;
using System.Reflection;
using UnDocParser.Model;

namespace UnDocParser.Tests.Model;

/// <summary>Reads every public property of a model, of the records in it and of the values in these: none may throw.</summary>
internal static class ModelProperties
{
    /// <summary>Reads a model and returns how many values it read.</summary>
    public static int ReadAll(DocumentModel model)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        return Read(model, seen);
    }

    private static int Read(object? value, HashSet<object> seen)
    {
        if (value is null)
        {
            return 0;
        }

        if (value is IEnumerable elements and not string)
        {
            return elements.Cast<object?>().Sum(element => Read(element, seen));
        }

        // Nodes of the tree have invariants and tests of their own.
        Type type = value.GetType();
        if (type.Namespace != typeof(DocumentModel).Namespace || type.IsEnum || (!type.IsValueType && !seen.Add(value)))
        {
            return 1;
        }

        _ = value.ToString();
        _ = value.GetHashCode();
        return 1 + Members(type).Sum(property => Read(property.GetValue(value), seen));
    }

    private static IEnumerable<PropertyInfo> Members(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0);
}
