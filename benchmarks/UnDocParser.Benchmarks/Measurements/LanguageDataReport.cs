using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace UnDocParser.Benchmarks.Measurements;

/// <summary>
/// What the data of one language cost when they are used for the first time: every value read once, in a copy of the library that nothing has run in.
/// The library may be that of another commit, so that one command compares two.
/// </summary>
internal static class LanguageDataReport
{
    private const int Rounds = 7;
    private const string Namespace = "UnDocParser.Languages";

    /// <summary>Prints time and bytes for each language.</summary>
    /// <param name="library">The path of <c>UnDocParser.dll</c>; null for the one at hand.</param>
    public static void Print(string? library)
    {
        string path = Path.GetFullPath(library ?? typeof(Syntax.SyntaxTree).Assembly.Location);
        Console.WriteLine(path);
        Read(path, "en");
        foreach (string code in new[] { "en", "fr", "es", "ru", "zh", "ar", "de" })
        {
            (long Nanoseconds, long Bytes)[] runs = [.. Enumerable.Range(0, Rounds).Select(_ => Read(path, code)).Order()];
            Console.WriteLine($"{code}: {runs[Rounds / 2].Nanoseconds / 1e6:F1} ms of CPU, {runs.Min(run => run.Bytes)} bytes");
        }
    }

    private static (long Nanoseconds, long Bytes) Read(string path, string code)
    {
        var context = new AssemblyLoadContext(null, isCollectible: true);
        Type set = context.LoadFromAssemblyPath(path).GetType(Namespace + ".LanguageSet", throwOnError: true)!;
        MethodInfo find = set.GetMethod("Find")!;
        long bytes = GC.GetAllocatedBytesForCurrentThread();
        long start = ThreadClock.Nanoseconds();
        RuntimeHelpers.RunClassConstructor(set.TypeHandle);
        object? language = find.Invoke(null, [code]);
        if (language is not null)
        {
            ReadAll(language);
        }

        (long, long) cost = (ThreadClock.Nanoseconds() - start, GC.GetAllocatedBytesForCurrentThread() - bytes);
        context.Unload();
        return cost;
    }

    // The reading itself, by reflection, is part of what is measured.
    private static void ReadAll(object part)
    {
        foreach (PropertyInfo property in part.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public))
        {
            if (property.GetIndexParameters().Length == 0 && !property.PropertyType.IsByRefLike
                && property.GetValue(part) is { } value && value.GetType() is { Namespace: Namespace, IsGenericType: false, Name: not "PhraseSet" })
            {
                ReadAll(value);
            }
        }
    }
}
