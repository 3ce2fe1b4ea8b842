using System.Xml.Linq;
using UnDocParser.AkomaNtoso.Writing;

namespace UnDocParser.AkomaNtoso.Tests;

/// <summary>
/// Takes labels out of texts, where the converter of the official files left them: <c>(a) To keep</c> in a paragraph without number. A lettered
/// paragraph behind a numbered one is a point of it then, which is how the same files have it elsewhere, and the outlines of the corpus everywhere.
/// </summary>
internal static class OfficialForms
{
    private const int LongestLabel = 5;
    private static readonly XNamespace Namespace = Akn.Namespace;

    /// <summary>Repairs a document; one that needs no repair stays as it is.</summary>
    public static void Repair(XDocument document)
    {
        foreach (XElement title in document.Descendants(Namespace + "docTitle"))
        {
            TrimStart(title, text => text.TrimStart('-', ' ', '\t'));
        }

        foreach (XElement body in document.Descendants(Namespace + "mainBody").ToList())
        {
            XElement? numbered = null;
            foreach (XElement paragraph in body.Elements(Namespace + "paragraph").ToList())
            {
                TakeOutLabel(paragraph);
                string label = (string?)paragraph.Element(Namespace + "num") ?? string.Empty;
                if (label.Any(char.IsDigit))
                {
                    numbered = paragraph;
                }
                else if (label.Contains(')', StringComparison.Ordinal) && numbered is not null)
                {
                    MoveInto(numbered, paragraph);
                }
                else if (label.Length == 0)
                {
                    numbered = null;
                }
            }
        }
    }

    private static void TakeOutLabel(XElement paragraph)
    {
        if (paragraph.Element(Namespace + "num") is null && paragraph.Element(Namespace + "content") is { } content && LabelOf(content.Value.TrimStart()) is { } label)
        {
            paragraph.AddFirst(new XElement(Namespace + "num", label));
            TrimStart(content, text => text.TrimStart()[label.Length..]);
        }
    }

    // "(a)", "a)", "1 -", "1-".
    private static string? LabelOf(string text)
    {
        int end = text.IndexOfAny([')', '-']) + 1;
        if (end is < 2 or > LongestLabel)
        {
            return null;
        }

        string label = text[..end];
        string inner = label.TrimStart('(').TrimEnd(')', '-').Trim();
        bool isNumber = inner.Length > 0 && inner.All(char.IsDigit);
        bool isLetter = inner.Length is 1 or 2 && inner.All(char.IsLetter);
        return label[^1] == ')' ? isNumber || isLetter ? label : null : isNumber ? label : null;
    }

    private static void MoveInto(XElement numbered, XElement paragraph)
    {
        XElement? list = numbered.Element(Namespace + "list");
        if (list is null)
        {
            XElement content = numbered.Element(Namespace + "content")!;
            list = new XElement(Namespace + "list", new XElement(Namespace + "intro", content.Nodes()));
            content.ReplaceWith(list);
        }

        paragraph.Remove();
        list.Add(new XElement(Namespace + "point", paragraph.Nodes()));
    }

    private static void TrimStart(XElement element, Func<string, string> trim)
    {
        if (element.DescendantNodes().OfType<XText>().FirstOrDefault(static text => !string.IsNullOrWhiteSpace(text.Value)) is { } first)
        {
            first.Value = trim(first.Value);
        }
    }
}
