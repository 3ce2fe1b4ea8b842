using System.Xml;

namespace UnDocParser.AkomaNtoso.Writing;

/// <summary>Elements and attributes of Akoma Ntoso.</summary>
internal static class Akn
{
    /// <summary>The namespace of Akoma Ntoso 3.0.</summary>
    public const string Namespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    /// <summary>The namespace of what the United Nations adds.</summary>
    public const string UnNamespace = "http://un.org/akn4un";

    private const char Replacement = '\uFFFD';

    /// <summary>Starts an element, with attributes given as name and value in turns; those whose value is null are left out.</summary>
    public static void Start(this XmlWriter writer, string name, params string?[] attributes)
    {
        writer.WriteStartElement(name, Namespace);
        for (int index = 0; index < attributes.Length; index += 2)
        {
            if (attributes[index + 1] is { } value)
            {
                writer.WriteAttributeString(attributes[index]!, Allowed(value));
            }
        }
    }

    /// <summary>Starts an element of running text: nothing within it is put on lines of its own, not even an element right at its start.</summary>
    public static void StartText(this XmlWriter writer, string name, params string?[] attributes)
    {
        writer.Start(name, attributes);
        writer.WriteRaw(string.Empty);
    }

    /// <summary>Starts a paragraph of running text, whose blanks count.</summary>
    public static void StartParagraph(this XmlWriter writer, string? className = null)
    {
        writer.Start("p", "class", className);
        writer.WriteAttributeString("xml", "space", null, "preserve");
        writer.WriteRaw(string.Empty);
    }

    /// <summary>Writes an element that holds nothing.</summary>
    public static void Empty(this XmlWriter writer, string name, params string?[] attributes)
    {
        writer.Start(name, attributes);
        writer.WriteEndElement();
    }

    /// <summary>Writes an element that holds text alone.</summary>
    public static void Element(this XmlWriter writer, string name, string text, params string?[] attributes)
    {
        writer.StartText(name, attributes);
        writer.Text(text);
        writer.WriteEndElement();
    }

    /// <summary>Writes text, with a replacement character for what XML cannot hold.</summary>
    public static void Text(this XmlWriter writer, string text) => writer.WriteString(Allowed(text));

    private static string Allowed(string text)
    {
        for (int index = 0; index < text.Length; index++)
        {
            if (IsPair(text, index))
            {
                index++;
            }
            else if (!XmlConvert.IsXmlChar(text[index]))
            {
                return Replaced(text, index);
            }
        }

        return text;
    }

    private static string Replaced(string text, int first)
    {
        char[] characters = text.ToCharArray();
        for (int index = first; index < characters.Length; index++)
        {
            if (IsPair(text, index))
            {
                index++;
            }
            else if (!XmlConvert.IsXmlChar(text[index]))
            {
                characters[index] = Replacement;
            }
        }

        return new string(characters);
    }

    private static bool IsPair(string text, int index) =>
        index + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[index + 1], text[index]);
}
