using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace UnDocParser.Html.Markup;

/// <summary>A style sheet or script that is written into each page, with the hash by which the policy of the page lets it act.</summary>
internal sealed class PageAsset
{
    private PageAsset(string name)
    {
        using Stream stream = typeof(PageAsset).GetTypeInfo().Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks its part '{name}'.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        Text = "\n" + reader.ReadToEnd().Replace("\r\n", "\n");
        Source = $"'sha256-{Convert.ToBase64String(Hash(Encoding.UTF8.GetBytes(Text)))}'";
    }

    /// <summary>Gets the style sheet of all pages.</summary>
    public static PageAsset Style { get; } = new("page.css");

    /// <summary>Gets the script of a document: notes, links to paragraphs.</summary>
    public static PageAsset Script { get; } = new("page.js");

    /// <summary>Gets the style sheet of the tree inspector.</summary>
    public static PageAsset InspectorStyle { get; } = new("inspector.css");

    /// <summary>Gets the script of the tree inspector.</summary>
    public static PageAsset InspectorScript { get; } = new("inspector.js");

    /// <summary>Gets the text, as it stands between the tags.</summary>
    public string Text { get; }

    /// <summary>Gets the name by which a content security policy knows it.</summary>
    public string Source { get; }

    private static byte[] Hash(byte[] bytes)
    {
#if NET
        return SHA256.HashData(bytes);
#else
        using var algorithm = SHA256.Create();
        return algorithm.ComputeHash(bytes);
#endif
    }
}
