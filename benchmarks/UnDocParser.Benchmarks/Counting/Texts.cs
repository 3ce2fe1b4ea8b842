using Mono.Cecil;

namespace UnDocParser.Benchmarks.Counting;

/// <summary>Types of the base library that hold characters.</summary>
internal static class Texts
{
    /// <summary>Determines whether values of a type are characters in a row: a string, a span, an array, what is being built.</summary>
    public static bool IsText(TypeReference type) =>
        type.MetadataType == MetadataType.String || type.FullName == "System.Text.StringBuilder" || IsOfCharacters(type) || type is ArrayType { ElementType.MetadataType: MetadataType.Char };

    /// <summary>Determines whether a type is a span of characters.</summary>
    public static bool IsOfCharacters(TypeReference type) =>
        type is GenericInstanceType { ElementType.FullName: "System.ReadOnlySpan`1" or "System.Span`1", GenericArguments: [{ MetadataType: MetadataType.Char }] };

    /// <summary>Returns a type of a signature with the arguments of the call in place of its parameters.</summary>
    public static TypeReference Closed(TypeReference type, MethodReference call) => type switch
    {
        GenericParameter { Type: GenericParameterType.Method } parameter when call is GenericInstanceMethod method => method.GenericArguments[parameter.Position],
        GenericParameter { Type: GenericParameterType.Type } parameter when call.DeclaringType is GenericInstanceType owner => owner.GenericArguments[parameter.Position],
        GenericInstanceType generic => Closed(generic, call),
        ByReferenceType reference => new ByReferenceType(Closed(reference.ElementType, call)),
        ArrayType array => new ArrayType(Closed(array.ElementType, call), array.Rank),
        RequiredModifierType modified => Closed(modified.ElementType, call),
        _ => type,
    };

    private static GenericInstanceType Closed(GenericInstanceType generic, MethodReference call)
    {
        var closed = new GenericInstanceType(generic.ElementType);
        foreach (TypeReference argument in generic.GenericArguments)
        {
            closed.GenericArguments.Add(Closed(argument, call));
        }

        return closed;
    }
}
