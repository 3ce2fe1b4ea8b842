using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using UnDocParser.Model;

namespace UnDocParser.Tests.PublicApi;

/// <summary>What holds of every public record: equal by its elements, and no null where none is documented.</summary>
public sealed class RecordTests
{
    private const BindingFlags Instance = BindingFlags.Public | BindingFlags.Instance;

    public static TheoryData<Type> Records => [.. Types.Where(IsRecord)];

    public static IEnumerable<object[]> Arrays =>
        [.. Properties(property => IsArray(property.PropertyType)).Select(property => new object[] { property.ReflectedType!, property.Name })];

    public static IEnumerable<object[]> References =>
        [.. Properties(property => !property.PropertyType.IsValueType && new NullabilityInfoContext().Create(property).ReadState == NullabilityState.NotNull).Select(property => new object[] { property.ReflectedType!, property.Name })];

    private static IEnumerable<Type> Types => typeof(DocumentModel).Assembly.GetExportedTypes();

    [Theory]
    [MemberData(nameof(Records))]
    public void A_record_equals_its_copy(Type type)
    {
        object record = Make(type);
        object copy = type.IsValueType ? record : Copy(record);
        Assert.Equal(record, copy);
        Assert.Equal(record.GetHashCode(), copy.GetHashCode());
        Assert.NotNull(record.ToString());
    }

    [Theory]
    [MemberData(nameof(Arrays))]
    public void Records_with_equal_elements_are_equal_and_others_are_not(Type type, string name)
    {
        PropertyInfo property = type.GetProperty(name, Instance)!;
        Type element = property.PropertyType.GetGenericArguments()[0];
        object value = element == typeof(string) ? "Chile" : Make(element);
        object first = With(Make(type), property, ArrayOf(element, value, value));
        object second = With(Make(type), property, ArrayOf(element, value, value));
        object shorter = With(Make(type), property, ArrayOf(element, value));
        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
        Assert.NotEqual(first, shorter);
    }

    [Theory]
    [MemberData(nameof(Arrays))]
    public void An_array_that_was_never_made_counts_as_empty(Type type, string name)
    {
        PropertyInfo property = type.GetProperty(name, Instance)!;
        object never = With(Make(type), property, Activator.CreateInstance(property.PropertyType)!);
        object empty = With(Make(type), property, ArrayOf(property.PropertyType.GetGenericArguments()[0]));
        Assert.False((bool)property.PropertyType.GetProperty("IsDefault")!.GetValue(property.GetValue(never))!);
        Assert.Equal(empty, never);
        Assert.Equal(empty.GetHashCode(), never.GetHashCode());
    }

    [Theory]
    [MemberData(nameof(References))]
    public void A_property_that_is_never_null_refuses_null(Type type, string name)
    {
        PropertyInfo property = type.GetProperty(name, Instance)!;
        TargetInvocationException exception = Assert.Throws<TargetInvocationException>(() => property.SetValue(Make(type), null));
        Assert.IsType<ArgumentNullException>(exception.InnerException);
    }

    [Fact]
    public void The_parts_of_a_record_that_are_never_null_refuse_null()
    {
        Assert.Throws<ArgumentNullException>(() => new DocumentSponsor(null!, "Chile", null));
        Assert.Throws<ArgumentNullException>(() => new DocumentSponsor("Chile", null!, null));
        Assert.Throws<ArgumentNullException>(() => new DocumentReissue(null!, null, null));
    }

    [Fact]
    public void Headers_read_from_the_same_words_are_equal()
    {
        const string Text = "United Nations A/91/L.7\n\nAgenda item 12\n\nChile and Ghana: draft resolution\n\nThe General Assembly,\n\n1. Decides.\n";
        DocumentHeader first = DocumentModel.Create(UnDocParser.Syntax.SyntaxTree.ParseText(Text)).Header;
        DocumentHeader second = DocumentModel.Create(UnDocParser.Syntax.SyntaxTree.ParseText(Text)).Header;
        Assert.NotEmpty(first.SubmittedBy);
        Assert.Equal(first, second);
        Assert.NotEqual(first, second with { SubmittedBy = [new DocumentSponsor("Chile", "Chile", null)] });
    }

    private static bool IsRecord(Type type) =>
        !(type.IsAbstract || type.IsGenericTypeDefinition) && type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null;

    private static IEnumerable<PropertyInfo> Properties(Func<PropertyInfo, bool> isWanted) =>
        Types.Where(type => IsRecord(type) && !type.IsValueType)
            .SelectMany(type => type.GetProperties(Instance))
            .Where(property => property.SetMethod is { IsPublic: true } && isWanted(property));

    private static bool IsArray(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>);

    private static object Make(Type type) => RuntimeHelpers.GetUninitializedObject(type);

    private static object Copy(object record) => record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;

    private static object With(object record, PropertyInfo property, object value)
    {
        property.SetValue(record, value);
        return record;
    }

    private static object ArrayOf(Type element, params object[] values)
    {
        var array = Array.CreateInstance(element, values.Length);
        Array.Copy(values, array, values.Length);
        MethodInfo make = typeof(ImmutableArray).GetMethods().Single(method => method.Name == "Create" && method.GetParameters() is [{ ParameterType.IsArray: true }]);
        return make.MakeGenericMethod(element).Invoke(null, [array])!;
    }
}
