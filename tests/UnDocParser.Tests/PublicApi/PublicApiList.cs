using System.Reflection;
using System.Runtime.CompilerServices;

namespace UnDocParser.Tests.PublicApi;

/// <summary>Lists what an assembly shows to others: types, what they implement, and their members, one a line.</summary>
internal sealed class PublicApiList
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
    private readonly List<string> _lines = [];
    private readonly TypeNames _names = new();

    private PublicApiList()
    {
    }

    /// <summary>The lines, sorted by code units. Overrides are left out: they change no surface.</summary>
    public static IReadOnlyList<string> Of(Assembly assembly)
    {
        var list = new PublicApiList();
        foreach (Type type in assembly.GetExportedTypes())
        {
            list.AddType(type);
        }

        list._lines.Sort(StringComparer.Ordinal);
        return list._lines;
    }

    private void AddType(Type type)
    {
        string name = TypeNames.FullName(type);
        if (type.BaseType == typeof(MulticastDelegate))
        {
            MethodInfo invoke = type.GetMethod("Invoke")!;
            _lines.Add($"{name}: delegate({Parameters(invoke)}) -> {_names.Of(invoke.ReturnParameter)}");
            return;
        }

        _lines.Add($"{name}: {KindOf(type)}{TypeNames.Constraints(type)}");
        if (type.IsEnum)
        {
            _lines.AddRange(Enum.GetNames(type).Select(value => $"{name}.{value} = {Convert.ToInt64(Enum.Parse(type, value), provider: null)}"));
            return;
        }

        Type[] inherited = type.BaseType?.GetInterfaces() ?? [];
        _lines.AddRange(type.GetInterfaces().Except(inherited).Where(face => face.IsVisible).Select(face => $"{name}: implements {TypeNames.Short(face)}"));
        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType))
        {
            _lines.Add($"{name}: extends {TypeNames.Short(parent)}");
        }

        foreach (MemberInfo member in type.GetMembers(Declared).Where(member => !member.Name.Contains('<')))
        {
            if (Describe(member) is { } description)
            {
                _lines.Add($"{name}.{description}");
            }
        }
    }

    private string? Describe(MemberInfo member) => member switch
    {
        ConstructorInfo constructor when IsVisible(constructor) => $"{TypeNames.Short(constructor.DeclaringType!)}({Parameters(constructor)}){Modifiers(constructor)}",
        MethodInfo { IsSpecialName: true } method when !method.Name.StartsWith("op_", StringComparison.Ordinal) => null,
        MethodInfo method when IsVisible(method) && !IsOverride(method) =>
            $"{method.Name}{TypeNames.Arguments(method)}({Parameters(method)}) -> {_names.Of(method.ReturnParameter)}{TypeNames.Constraints(method)}{Modifiers(method)}",
        PropertyInfo property => DescribeProperty(property),
        FieldInfo field when field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly =>
            $"{field.Name} -> {_names.Of(field)}{(field.IsStatic ? ", static" : "")}{(field.IsInitOnly ? ", readonly" : "")}",
        EventInfo { AddMethod: { } add } @event when IsVisible(add) => $"{@event.Name} -> {TypeNames.Short(@event.EventHandlerType!)}, event",
        _ => null,
    };

    private string? DescribeProperty(PropertyInfo property)
    {
        var accessors = property.GetAccessors(nonPublic: true).Where(IsVisible).ToList();
        if (accessors.Count == 0 || accessors.TrueForAll(IsOverride))
        {
            return null;
        }

        string kinds = string.Join(' ', accessors.Select(accessor => accessor == property.GetMethod ? "get;" : IsInit(accessor) ? "init;" : "set;"));
        ParameterInfo[] index = property.GetIndexParameters();
        string name = index.Length == 0 ? property.Name : $"this[{Parameters(index)}]";
        string required = IsRequired(property) ? ", required" : "";
        return $"{name} -> {_names.Of(property)} {{ {kinds} }}{Modifiers(accessors[0])}{required}";
    }

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit");

    // By name: netstandard2.0 has the attribute as an internal type of its own.
    private static bool IsRequired(PropertyInfo property) =>
        property.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "RequiredMemberAttribute");

    private static bool IsVisible(MethodBase method) =>
        method.IsPublic || ((method.IsFamily || method.IsFamilyOrAssembly) && !method.DeclaringType!.IsSealed && HasVisibleConstructor(method.DeclaringType));

    // What is protected is seen only by those who can derive.
    private static bool HasVisibleConstructor(Type type) =>
        type.GetConstructors(Declared).Any(constructor => constructor.IsPublic || constructor.IsFamily || constructor.IsFamilyOrAssembly);

    private static bool IsOverride(MethodInfo method) => method.GetBaseDefinition() != method;

    private static string KindOf(Type type)
    {
        if (type.IsEnum)
        {
            return $"enum {TypeNames.Short(Enum.GetUnderlyingType(type))}";
        }

        if (type.IsInterface)
        {
            return "interface";
        }

        if (type.IsValueType)
        {
            return (type.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "IsReadOnlyAttribute") ? "readonly " : "") + (type.IsByRefLike ? "ref " : "") + "struct";
        }

        return (type.IsAbstract, type.IsSealed) switch
        {
            (true, true) => "static class",
            (true, false) => "abstract class",
            (false, true) => "sealed class",
            _ => "class",
        };
    }

    private static string Modifiers(MethodBase method)
    {
        bool isOpen = method.IsVirtual && !method.IsFinal && !method.DeclaringType!.IsSealed && !method.DeclaringType.IsInterface;
        return (method.IsPublic ? "" : ", protected")
            + (method.IsStatic && !method.IsSpecialName ? ", static" : "")
            + (method.IsAbstract && isOpen ? ", abstract" : isOpen ? ", virtual" : "");
    }

    private string Parameters(MethodBase method) =>
        (Attribute.IsDefined(method, typeof(ExtensionAttribute)) ? "this " : "") + Parameters(method.GetParameters());

    private string Parameters(ParameterInfo[] parameters) => string.Join(", ", parameters.Select(Parameter));

    private string Parameter(ParameterInfo parameter)
    {
        string way = parameter.IsOut ? "out " : parameter.IsIn ? "in " : parameter.ParameterType.IsByRef ? "ref " : "";
        string many = Attribute.IsDefined(parameter, typeof(ParamArrayAttribute)) ? "params " : "";
        return $"{way}{many}{_names.Of(parameter)} {parameter.Name}{DefaultOf(parameter)}";
    }

    private static string DefaultOf(ParameterInfo parameter) => !parameter.HasDefaultValue ? "" : " = " + parameter.RawDefaultValue switch
    {
        null => parameter.ParameterType.IsValueType && Nullable.GetUnderlyingType(parameter.ParameterType) is null ? "default" : "null",
        string text => $"\"{text.Replace("\n", "\\n", StringComparison.Ordinal)}\"",
        bool flag => flag ? "true" : "false",
        var value when parameter.ParameterType.IsEnum => $"{TypeNames.Short(parameter.ParameterType)}.{Enum.ToObject(parameter.ParameterType, value)}",
        var value => $"{value}",
    };
}
