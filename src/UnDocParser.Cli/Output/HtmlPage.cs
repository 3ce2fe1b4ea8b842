namespace UnDocParser.Cli.Output;

/// <summary>Makes web pages into results.</summary>
internal static class HtmlPage
{
    /// <summary>Returns what is written.</summary>
    /// <param name="write">Writes a page.</param>
    public static string Of(Action<TextWriter> write)
    {
        using var page = new StringWriter();
        write(page);
        return page.ToString();
    }
}
