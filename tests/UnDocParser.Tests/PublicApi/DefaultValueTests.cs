using System.Collections;
using System.Reflection;
using UnDocParser.Model;
using UnDocParser.Text;

namespace UnDocParser.Tests.PublicApi;

/// <summary>Nobody can be kept from making the default value of a structure: what it is asked, it answers.</summary>
public sealed class DefaultValueTests
{
    private const BindingFlags Members = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    public static TheoryData<Type> Structures =>
        [.. typeof(DocumentModel).Assembly.GetExportedTypes().Where(type => type is { IsValueType: true, IsEnum: false }).Select(type => type.IsGenericTypeDefinition ? Close(type) : type)];

    [Theory]
    [MemberData(nameof(Structures))]
    public void A_default_value_never_stumbles_over_null(Type type)
    {
        object value = Activator.CreateInstance(type)!;
        Assert.Equal(value, Activator.CreateInstance(type)!);
        Assert.Equal(value.GetHashCode(), Activator.CreateInstance(type)!.GetHashCode());
        IEnumerable<string> faults = type.GetMethods(Members)
            .Where(method => method.GetParameters().Length == 0 && !method.ContainsGenericParameters && method.ReturnType is { IsByRefLike: false, IsByRef: false })
            .Where(method => IsFault(() => Drain(method.Invoke(value, null))))
            .Select(method => method.Name);
        Assert.Empty(faults);
    }

    [Fact]
    public void The_default_enumerator_of_lines_goes_through_nothing()
    {
        var lines = default(TextLineCollection.Enumerator);
        lines.Reset();
        Assert.False(lines.MoveNext());
        Assert.Equal(default, lines.Current);
        lines.Reset();
        Assert.False(lines.MoveNext());
    }

    [Fact]
    public void An_enumerator_of_lines_can_start_again()
    {
        TextLineCollection.Enumerator lines = SourceText.From("a\nb").Lines.GetEnumerator();
        Assert.True(lines.MoveNext() && lines.MoveNext());
        Assert.False(lines.MoveNext());
        lines.Reset();
        Assert.True(lines.MoveNext());
        Assert.Equal(0, lines.Current.Start);
    }

    [Theory]
    [InlineData(10_000, 1, 1)]
    [InlineData(2021, 0, 1)]
    [InlineData(2021, 13, 1)]
    [InlineData(2021, 13, 40)]
    [InlineData(2021, 1, 0)]
    [InlineData(2021, 1, 32)]
    [InlineData(-1, -1, -1)]
    public void A_date_that_no_calendar_has_is_refused(int year, int month, int day)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new CalendarDate(year, month, day));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CalendarDate(2021, 6, 15) with { Year = year, Month = month, Day = day });
    }

    [Fact]
    public void A_date_that_a_document_may_print_is_kept() => Assert.Equal("2021-06-31", new CalendarDate(2021, 6, 31).ToString());

    private static Type Close(Type type) => type.MakeGenericType(type.GetGenericArguments().Select(argument => argument.GetGenericParameterConstraints().FirstOrDefault() ?? typeof(string)).ToArray());

    private static bool IsFault(Action action)
    {
        try
        {
            action();
            return false;
        }
        catch (TargetInvocationException exception)
        {
            return exception.InnerException is NullReferenceException or IndexOutOfRangeException;
        }
    }

    private static void Drain(object? value)
    {
        if (value is IEnumerable elements and not string && !(value.GetType().GetProperty("IsDefault")?.GetValue(value) is true))
        {
            foreach (object element in elements)
            {
                _ = element;
            }
        }
    }
}
