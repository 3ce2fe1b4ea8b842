using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace UnDocParser.SyntaxGenerator.Description;

/// <summary>Reads and checks Syntax.xml.</summary>
internal static class SyntaxDescriptionReader
{
    /// <summary>Reads the text of Syntax.xml.</summary>
    /// <exception cref="SyntaxDescriptionException">The text is no well-formed or no consistent description.</exception>
    public static SyntaxDescription Read(string text)
    {
        XElement root;
        try
        {
            root = XDocument.Parse(text, LoadOptions.SetLineInfo).Root!;
        }
        catch (XmlException exception)
        {
            throw new SyntaxDescriptionException(exception.Message, exception.LineNumber);
        }

        if (root.Name.LocalName != "Syntax")
        {
            throw Error(root, "The root element must be 'Syntax'.");
        }

        var kinds = root.Elements("Kinds").Elements().ToList();
        var description = new SyntaxDescription(
            [.. kinds.Where(kind => kind.Name.LocalName == "Token").Select(ReadKind)],
            [.. kinds.Where(kind => kind.Name.LocalName == "Trivia").Select(ReadKind)],
            [.. root.Elements("Base").Select(ReadBase)],
            [.. root.Elements("Node").Select(ReadNode)]);
        Check(root, description);
        return description;
    }

    private static KindDescription ReadKind(XElement element) =>
        new(Required(element, "Name"), Number(element), (string?)element.Attribute("Text"), Documentation(element));

    private static BaseDescription ReadBase(XElement element) =>
        new(Required(element, "Name"), (string?)element.Attribute("Base"), [.. element.Elements().Select(ReadField)], Documentation(element));

    private static NodeDescription ReadNode(XElement element) =>
        new(
            Required(element, "Name"),
            Number(element),
            (string?)element.Attribute("Base"),
            (string?)element.Attribute("Grammar"),
            [.. element.Elements().Select(ReadField)],
            Documentation(element));

    private static FieldDescription ReadField(XElement element)
    {
        FieldType type = element.Name.LocalName switch
        {
            "Token" => FieldType.Token,
            "Tokens" => FieldType.TokenList,
            "Node" => FieldType.Node,
            "Nodes" => FieldType.NodeList,
            var name => throw Error(element, $"A field cannot be written as '{name}'."),
        };
        bool isNode = type is FieldType.Node or FieldType.NodeList;
        string[] kinds = ((string?)element.Attribute("Kinds") ?? "").Split([' '], StringSplitOptions.RemoveEmptyEntries);
        if (type == FieldType.Token && kinds.Length == 0)
        {
            throw Error(element, "A token field needs 'Kinds'.");
        }

        return new FieldDescription(
            Required(element, "Name"),
            type,
            isNode ? Required(element, "Type") : null,
            kinds,
            (string?)element.Attribute("Optional") == "true",
            Documentation(element));
    }

    private static void Check(XElement root, SyntaxDescription description)
    {
        var kinds = description.Tokens.Concat(description.Trivia).Select(kind => (kind.Name, kind.Value))
            .Concat(description.Nodes.Select(node => (node.Name, node.Value)))
            .ToList();
        if (kinds.GroupBy(kind => kind.Value).FirstOrDefault(group => group.Count() > 1) is { } sameValue)
        {
            throw Error(Find(root, sameValue.Last().Name), $"The value {sameValue.Key} is used twice.");
        }

        IEnumerable<string> names = kinds.Select(kind => kind.Name).Concat(description.Bases.Select(node => node.Name));
        if (names.GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } sameName)
        {
            throw Error(Find(root, sameName.Key), $"The name '{sameName.Key}' is used twice.");
        }

        var bases = new HashSet<string>(description.Bases.Select(node => node.Name), StringComparer.Ordinal);
        var nodes = new HashSet<string>(description.Nodes.Select(node => node.Name).Concat(bases), StringComparer.Ordinal);
        var tokens = new HashSet<string>(description.Tokens.Select(token => token.Name), StringComparer.Ordinal);
        foreach ((string name, string? baseName, IReadOnlyList<FieldDescription> fields) in description.Nodes.Select(node => (node.Name, node.Base, node.Fields))
            .Concat(description.Bases.Select(node => (node.Name, node.Base, node.Fields))))
        {
            if (baseName is not null && !bases.Contains(baseName))
            {
                throw Error(Find(root, name), $"There is no base '{baseName}'.");
            }

            foreach (FieldDescription field in fields)
            {
                if (field.NodeType is not null && !nodes.Contains(field.NodeType))
                {
                    throw Error(Find(root, name), $"There is no node '{field.NodeType}' for the field '{name}.{field.Name}'.");
                }

                if (field.Kinds.FirstOrDefault(kind => !tokens.Contains(kind)) is { } unknown)
                {
                    throw Error(Find(root, name), $"There is no token '{unknown}' for the field '{name}.{field.Name}'.");
                }
            }
        }
    }

    private static XElement Find(XElement root, string name) =>
        root.Elements().Concat(root.Elements("Kinds").Elements()).LastOrDefault(element => (string?)element.Attribute("Name") == name) ?? root;

    private static string Required(XElement element, string attribute) =>
        (string?)element.Attribute(attribute) is { Length: > 0 } value
            ? value
            : throw Error(element, $"The element '{element.Name.LocalName}' needs the attribute '{attribute}'.");

    private static int Number(XElement element) =>
        ushort.TryParse(Required(element, "Value"), NumberStyles.None, CultureInfo.InvariantCulture, out ushort value) && value > 1
            ? value
            : throw Error(element, "The attribute 'Value' must be a number from 2 to 65535.");

    private static string Documentation(XElement element)
    {
        string text = string.Concat(element.Nodes().OfType<XText>().Select(node => node.Value));
        string[] words = text.Split([' ', '\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 ? string.Join(" ", words) : throw Error(element, $"The element '{element.Name.LocalName}' needs a text that documents it.");
    }

    private static SyntaxDescriptionException Error(XElement element, string message) =>
        new(message, ((IXmlLineInfo)element).LineNumber);
}
