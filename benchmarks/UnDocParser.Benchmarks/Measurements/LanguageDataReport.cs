using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace UnDocParser.Benchmarks.Measurements;

/// <summary>
/// What the data of one language cost when they are used for the first time, in a copy of the library that nothing has run in: what is made before the
/// first parse, and every value of the language.
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
        Console.WriteLine("| language | before the first parse | bytes | with every value read by reflection | bytes |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: |");
        foreach (string code in new[] { "en", "fr", "es", "ru", "zh", "ar", "de" })
        {
            Cost[] runs = [.. Enumerable.Range(0, Rounds).Select(_ => Read(path, code))];
            Console.WriteLine(
                $"| {code} | {runs.Min(run => run.Ready.Nanoseconds) / 1e6:F1} ms | {runs.Min(run => run.Ready.Bytes)} | {runs.Min(run => run.All.Nanoseconds) / 1e6:F1} ms | {runs.Min(run => run.All.Bytes)} |");
        }
    }

    private static Cost Read(string path, string code)
    {
        var context = new AssemblyLoadContext(null, isCollectible: true);
        Type set = context.LoadFromAssemblyPath(path).GetType(Namespace + ".LanguageSet", throwOnError: true)!;
        MethodInfo find = set.GetMethod("Find")!;
        long bytes = GC.GetAllocatedBytesForCurrentThread();
        long start = ThreadClock.Nanoseconds();
        RuntimeHelpers.RunClassConstructor(set.TypeHandle);
        object? language = find.Invoke(null, [code]);
        (long, long) ready = (ThreadClock.Nanoseconds() - start, GC.GetAllocatedBytesForCurrentThread() - bytes);
        if (language is not null)
        {
            ReadAll(language);
        }

        (long, long) all = (ThreadClock.Nanoseconds() - start, GC.GetAllocatedBytesForCurrentThread() - bytes);
        context.Unload();
        return new Cost(ready, all);
    }

    private readonly record struct Cost((long Nanoseconds, long Bytes) Ready, (long Nanoseconds, long Bytes) All);

    // The reflection is part of what is measured, and most of it.
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
