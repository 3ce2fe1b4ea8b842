using System.Reflection;

namespace UnDocParser.Tests.PublicApi;

/// <summary>The types that users of a type get to see: those it is made from and those of its public and protected members.</summary>
internal static class PublicTypes
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Returns the types, those within arrays and generic ones too, some more than once.</summary>
    public static IEnumerable<Type> Of(Type type) =>
        new[] { type.BaseType }
            .Concat(type.GetInterfaces())
            .Concat(type.GetGenericArguments().SelectMany(Constraints))
            .Concat(type.GetFields(Declared).Where(field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly).Select(field => field.FieldType))
            .Concat(type.GetMethods(Declared).Where(IsVisible).SelectMany(OfMethod))
            .Concat(type.GetConstructors(Declared).Where(IsVisible).SelectMany(OfParameters))
            .OfType<Type>()
            .SelectMany(Parts);

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static IEnumerable<Type> OfMethod(MethodInfo method) =>
        OfParameters(method).Append(method.ReturnType).Concat(method.GetGenericArguments().SelectMany(Constraints));

    private static IEnumerable<Type> OfParameters(MethodBase method) => method.GetParameters().Select(parameter => parameter.ParameterType);

    private static Type[] Constraints(Type argument) => argument.IsGenericParameter ? argument.GetGenericParameterConstraints() : [];

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!) : type.GetGenericArguments().Where(argument => argument != type).SelectMany(Parts).Prepend(type);
}
