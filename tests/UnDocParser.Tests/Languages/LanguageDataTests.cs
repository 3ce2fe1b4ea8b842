using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using UnDocParser.Languages;

namespace UnDocParser.Tests.Languages;

/// <summary>What the data of a language allocate, read in a copy of the library that nothing has run in.</summary>
public sealed class LanguageDataTests
{
    private const long MostBytes = 1_000_000;

    public static TheoryData<string> Codes => [.. LanguageSet.Codes];

    [Theory]
    [MemberData(nameof(Codes))]
    public void All_data_of_one_language_take_less_than_a_megabyte(string code)
    {
        var context = new AssemblyLoadContext(null, isCollectible: true);
        Type set = context.LoadFromAssemblyPath(typeof(LanguageSet).Assembly.Location).GetType(typeof(LanguageSet).FullName!, throwOnError: true)!;
        MethodInfo find = set.GetMethod(nameof(LanguageSet.Find))!;
        long before = GC.GetAllocatedBytesForCurrentThread();
        RuntimeHelpers.RunClassConstructor(set.TypeHandle);
        object language = find.Invoke(null, [code])!;
        int values = ReadAll(language);
        long bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.InRange(values, 100, int.MaxValue);
        Assert.InRange(bytes, 0, MostBytes);
        context.Unload();
    }

    // Returns how many values were read.
    private static int ReadAll(object part)
    {
        int count = 0;
        foreach (PropertyInfo property in part.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public))
        {
            if (!property.PropertyType.IsByRefLike && property.GetValue(part) is { } value)
            {
                bool isSection = value.GetType() is { Namespace: "UnDocParser.Languages", IsGenericType: false, Name: not "PhraseSet" };
                count += isSection ? ReadAll(value) : 1;
            }
        }

        return count;
    }
}
