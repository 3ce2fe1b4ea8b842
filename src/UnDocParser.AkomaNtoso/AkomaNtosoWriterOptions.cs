using UnDocParser.Model;

namespace UnDocParser.AkomaNtoso;

/// <summary>How a document is written as Akoma Ntoso. Immutable and thread-safe.</summary>
public sealed record AkomaNtosoWriterOptions
{
    /// <summary>Gets the name of who makes the XML, for the metadata. The default is <c>UnDocParser</c>.</summary>
    /// <exception cref="ArgumentException">The value is null or empty, or has other characters than ASCII letters and digits.</exception>
    public string Editor
    {
        get;
        init => field = IsName(value) ? value : throw new ArgumentException("It is made of ASCII letters and digits.", nameof(value));
    } = "UnDocParser";

    /// <summary>
    /// Gets the day on which the XML is made, for the metadata. Null, the default, leaves it open, so that the same document always gives the same XML.
    /// </summary>
    public CalendarDate? MarkupDate { get; init; }

    /// <summary>
    /// Gets the start of the address of cited documents, with the slash at its end: <c>https://docs.un.org/</c>. Null, the default, takes the site that the
    /// United Nations linked to when the document was issued: <c>https://undocs.org/</c> until 2023.
    /// </summary>
    /// <exception cref="ArgumentException">The value is no absolute http or https address that ends with a slash.</exception>
    public Uri? LinkBase
    {
        get;
        init => field = value is null || IsBase(value) ? value : throw new ArgumentException("It is an http or https address that ends with a slash.", nameof(value));
    }

    private static bool IsName(string? value) =>
        !string.IsNullOrEmpty(value) && value!.All(static character => character is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9'));

    private static bool IsBase(Uri value) =>
        value is { IsAbsoluteUri: true, Scheme: "http" or "https" } && value.AbsoluteUri.EndsWith("/", StringComparison.Ordinal);
}
