using System.Net;
using System.Text.RegularExpressions;
using UnDocParser.Syntax;

namespace UnDocParser.Html.Tests;

/// <summary>A page as a browser would take it apart: its elements in order, each with its attributes, and the text between them.</summary>
internal sealed partial class Page
{
    private const int Patience = 10_000;

    private static readonly string[] Void = ["meta"];

    private Page(string markup)
    {
        Markup = markup;
        Elements = [];
        var open = new Stack<string>();
        int position = markup.IndexOf("<html", StringComparison.Ordinal);
        while (Tag().Match(markup, position) is { Success: true } tag)
        {
            Texts.Add(WebUtility.HtmlDecode(markup[position..tag.Index]));
            position = tag.Index + tag.Length;
            string name = tag.Groups["name"].Value;
            if (tag.Value[1] == '/')
            {
                Assert.Equal(open.Pop(), name);
                continue;
            }

            Elements.Add((name, Attribute().Matches(tag.Groups["attributes"].Value).ToDictionary(
                static attribute => attribute.Groups["name"].Value, static attribute => WebUtility.HtmlDecode(attribute.Groups["value"].Value), StringComparer.Ordinal)));
            if (name is "script" or "style")
            {
                position = markup.IndexOf($"</{name}>", position, StringComparison.Ordinal);
            }

            if (!Void.Contains(name))
            {
                open.Push(name);
            }
        }

        Assert.Empty(open);
    }

    public string Markup { get; }

    public List<(string Name, Dictionary<string, string> Attributes)> Elements { get; }

    public List<string> Texts { get; } = [];

    public IEnumerable<string> Ids => Values("id");

    /// <summary>The text of the page, without what is between two lines of it.</summary>
    public string Text => string.Concat(Texts);

    public static Page Of(string text, DocumentPageOptions? options = null, string? language = null) =>
        Of(output => DocumentPage.Write(SyntaxTree.ParseText(text, new ParseOptions { Language = language }), output, options));

    public static Page Of(Action<TextWriter> write)
    {
        using var output = new StringWriter();
        write(output);
        return new Page(output.ToString());
    }

    public IEnumerable<string> Values(string attribute) =>
        Elements.Select(element => element.Attributes.GetValueOrDefault(attribute)).OfType<string>();

    [GeneratedRegex("""<(/(?<name>[a-z0-9]+)|(?<name>[a-z0-9]+)(?<attributes>( [a-z-]+(="[^"]*")?)*))>""", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Tag();

    [GeneratedRegex(""" (?<name>[a-z-]+)(="(?<value>[^"]*)")?""", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Attribute();
}
