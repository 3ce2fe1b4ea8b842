using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using UnDocParser.Model;
using UnDocParser.Syntax;

namespace UnDocParser.Tests.Model;

/// <summary>Records that hold arrays equal others with equal elements, whichever tree they were read from.</summary>
public sealed class RecordEqualityTests
{
    private const string Text = """
        A/91/L.7

        The General Assembly,

        Recalling its resolutions 72/17 of 4 December 2017 and 73/5, annex, paragraph 4,

        1. Requests the Secretary-General to report to it at its seventy-fourth session.

        """;

    public static TheoryData<string, string> Arrays
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (Type type in typeof(DocumentModel).Assembly.GetExportedTypes().Where(type => type.GetMethod("<Clone>$") is not null))
            {
                foreach (PropertyInfo property in type.GetProperties().Where(property => IsArray(property.PropertyType) && property.SetMethod is not null))
                {
                    data.Add(type.FullName!, property.Name);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Arrays))]
    public void A_record_equals_one_with_equal_elements(string type, string property)
    {
        object one = Create(type, property, 2);
        object same = Create(type, property, 2);
        Assert.Equal(one, same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(one, Create(type, property, 1));
    }

    [Fact]
    public void An_array_that_is_not_there_is_empty() => Assert.Empty(new DocumentHeader { AgendaItems = default }.AgendaItems);

    [Fact]
    public void Headers_citations_and_mandates_of_two_trees_of_one_text_are_equal()
    {
        var one = DocumentModel.Create(SyntaxTree.ParseText(Text));
        var other = DocumentModel.Create(SyntaxTree.ParseText(Text));
        Assert.Equal(one.Header, other.Header);
        Assert.NotEmpty(one.Citations);
        Assert.Equal(one.Citations.AsEnumerable(), other.Citations);
        Assert.NotEmpty(one.Mandates);
        Assert.Equal(one.Mandates.AsEnumerable(), other.Mandates);
    }

    [Fact]
    public void What_must_be_there_is_refused_when_null()
    {
        Assert.Throws<ArgumentNullException>(() => new ParseOptions { FilePath = null! });
        Assert.Throws<ArgumentNullException>(() => new DocumentSponsor(null!, "", null));
        Assert.Throws<ArgumentNullException>(() => new DocumentSponsor("", null!, null));
        Assert.Throws<ArgumentNullException>(() => new DocumentSponsor("", "", null) with { Name = null! });
        Assert.Throws<ArgumentNullException>(() => new DocumentReissue(null!, null, null));
    }

    [Theory]
    [InlineData(2021, 13, 40)]
    [InlineData(2021, 0, 1)]
    [InlineData(2021, 1, 32)]
    [InlineData(-1, 1, 1)]
    [InlineData(10_000, 1, 1)]
    public void A_date_that_no_calendar_has_is_refused(int year, int month, int day) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new CalendarDate(year, month, day));

    [Fact]
    public void A_printed_date_that_its_month_lacks_is_kept()
    {
        var date = new CalendarDate(2021, 6, 31);
        Assert.Equal("2021-06-31", date.ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => date with { Month = 13 });
    }

    private static bool IsArray(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>);

    // Made without its constructor, as the other members do not matter.
    private static object Create(string type, string property, int length)
    {
        Type record = typeof(DocumentModel).Assembly.GetType(type, throwOnError: true)!;
        object instance = RuntimeHelpers.GetUninitializedObject(record);
        PropertyInfo array = record.GetProperty(property)!;
        var elements = Array.CreateInstance(array.PropertyType.GetGenericArguments()[0], length);
        MethodInfo create = typeof(ImmutableArray).GetMethods()
            .Single(method => method.Name == nameof(ImmutableArray.Create) && method.GetParameters() is [{ ParameterType.IsArray: true }])
            .MakeGenericMethod(elements.GetType().GetElementType()!);
        array.SetValue(instance, create.Invoke(null, [elements]));
        return instance;
    }
}
