namespace UnDocParser.Cli.Tests;

/// <summary>The texts beside the tests.</summary>
internal static class Fixture
{
    public static string English => PathOf("english.txt");

    public static string French => PathOf("french.txt");

    public static string Latin1 => PathOf("latin1.txt");

    public static string Unstructured => PathOf("unstructured.txt");

    private static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "Fixtures", name);
}
