using System.Xml;

namespace UnDocParser.Word.Reading;

/// <summary>Reads a part of a file as elements.</summary>
internal static class PartReader
{
    // Each in the words of the first edition of the standard, which Word writes by default, and of the strict form.
    private static readonly Dictionary<string, string> Prefixes = new(StringComparer.Ordinal)
    {
        ["http://schemas.openxmlformats.org/wordprocessingml/2006/main"] = "w:",
        ["http://purl.oclc.org/ooxml/wordprocessingml/main"] = "w:",
        ["http://schemas.openxmlformats.org/officeDocument/2006/relationships"] = "r:",
        ["http://purl.oclc.org/ooxml/officeDocument/relationships"] = "r:",
        ["http://schemas.openxmlformats.org/officeDocument/2006/math"] = "m:",
        ["http://purl.oclc.org/ooxml/officeDocument/math"] = "m:",
        ["http://schemas.openxmlformats.org/markup-compatibility/2006"] = "mc:",
        ["http://schemas.microsoft.com/office/word/2010/wordml"] = "w14:",
        ["http://schemas.openxmlformats.org/package/2006/relationships"] = "",
        [""] = "",
    };

    /// <summary>Reads a part.</summary>
    /// <param name="stream">The part.</param>
    /// <param name="options">The limits.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The root of the part.</returns>
    /// <exception cref="XmlException">The part is no XML, or too long.</exception>
    public static WordElement Read(Stream stream, WordReadOptions options, CancellationToken cancellationToken)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = options.MaxXmlBytes };
        using var reader = XmlReader.Create(stream, settings);
        var names = new Dictionary<(string Namespace, string Local), string>();
        reader.MoveToContent();
        WordElement root = Open(reader, names, parent: null);
        WordElement? current = reader.IsEmptyElement ? null : root;
        while (current is not null && reader.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            current = Pass(reader, names, current);
        }

        return root;
    }

    // Blanks that the file does not say to keep stand between elements: Word prints none of them.
    private static WordElement? Pass(XmlReader reader, Dictionary<(string Namespace, string Local), string> names, WordElement current)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                bool isEmpty = reader.IsEmptyElement;
                WordElement element = Open(reader, names, current);
                return isEmpty ? current : element;
            case XmlNodeType.EndElement:
                return current.Parent;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                current.AddText(reader.Value);
                return current;
            default:
                return current;
        }
    }

    private static WordElement Open(XmlReader reader, Dictionary<(string Namespace, string Local), string> names, WordElement? parent)
    {
        string name = NameOf(reader, names);
        var attributes = new KeyValuePair<string, string>[reader.AttributeCount];
        for (int i = 0; i < attributes.Length; i++)
        {
            reader.MoveToAttribute(i);
            attributes[i] = new(NameOf(reader, names), reader.Value);
        }

        reader.MoveToElement();
        return new WordElement(name, parent, attributes);
    }

    private static string NameOf(XmlReader reader, Dictionary<(string Namespace, string Local), string> names)
    {
        if (!names.TryGetValue((reader.NamespaceURI, reader.LocalName), out string? name))
        {
            name = Prefixes.TryGetValue(reader.NamespaceURI, out string? prefix) ? prefix + reader.LocalName : "";
            names.Add((reader.NamespaceURI, reader.LocalName), name);
        }

        return name;
    }
}
