using System.Reflection;

namespace UnDocParser.Tests.PublicApi;

/// <summary>Writes types as C# does, <c>?</c> for what may be null.</summary>
internal sealed class TypeNames
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(char)] = "char",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(ushort)] = "ushort",
        [typeof(void)] = "void",
    };

    private readonly NullabilityInfoContext _nullability = new();

    /// <summary>The name with its namespace, as a type of the library is listed.</summary>
    public static string FullName(Type type) => type.DeclaringType is { } outer
        ? $"{FullName(outer)}.{Short(type)}"
        : $"{type.Namespace}.{Short(type)}";

    /// <summary>The name alone, with its type arguments.</summary>
    public static string Short(Type type) => Write(type, nullability: null);

    /// <summary>The type parameters of a generic method.</summary>
    public static string Arguments(MethodInfo method) =>
        method.IsGenericMethodDefinition ? $"<{string.Join(", ", method.GetGenericArguments().Select(Short))}>" : "";

    /// <summary>What the type parameters of a type must be.</summary>
    public static string Constraints(Type type) => type.IsGenericTypeDefinition ? Constraints(type.GetGenericArguments()) : "";

    /// <summary>What the type parameters of a method must be.</summary>
    public static string Constraints(MethodInfo method) => method.IsGenericMethodDefinition ? Constraints(method.GetGenericArguments()) : "";

    public string Of(ParameterInfo parameter) => Write(parameter.ParameterType, _nullability.Create(parameter));

    public string Of(PropertyInfo property) => Write(property.PropertyType, _nullability.Create(property));

    public string Of(FieldInfo field) => Write(field.FieldType, _nullability.Create(field));

    private static string Constraints(Type[] parameters)
    {
        IEnumerable<string> constraints = parameters
            .Select(parameter => (parameter.Name, Bounds: string.Join(", ", Bounds(parameter))))
            .Where(pair => pair.Bounds.Length > 0)
            .Select(pair => $" where {pair.Name} : {pair.Bounds}");
        return string.Concat(constraints);
    }

    private static IEnumerable<string> Bounds(Type parameter)
    {
        if (parameter.GenericParameterAttributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint))
        {
            yield return "struct";
        }
        else if (parameter.GenericParameterAttributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
        {
            yield return "class";
        }

        foreach (Type bound in parameter.GetGenericParameterConstraints().Where(bound => bound != typeof(ValueType)))
        {
            yield return Short(bound);
        }
    }

    private static string Write(Type type, NullabilityInfo? nullability)
    {
        if (type.IsByRef)
        {
            return Write(type.GetElementType()!, nullability);
        }

        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return Short(inner) + "?";
        }

        string mark = nullability?.ReadState == NullabilityState.Nullable && !type.IsValueType ? "?" : "";
        return type.IsArray ? $"{Write(type.GetElementType()!, nullability?.ElementType)}[]{mark}" : NameOf(type, nullability) + mark;
    }

    private static string NameOf(Type type, NullabilityInfo? nullability)
    {
        if (Keywords.TryGetValue(type, out string? keyword))
        {
            return keyword;
        }

        if (!type.IsGenericType)
        {
            return type.Name;
        }

        // A nested type repeats the parameters of the type around it.
        int tick = type.Name.IndexOf('`', StringComparison.Ordinal);
        if (tick < 0)
        {
            return type.Name;
        }

        NullabilityInfo[] known = nullability?.GenericTypeArguments ?? [];
        IEnumerable<string> arguments = type.GetGenericArguments().Select((argument, index) => Write(argument, index < known.Length ? known[index] : null));
        return $"{type.Name[..tick]}<{string.Join(", ", arguments)}>";
    }
}
