using System.Text;
using System.Xml.Linq;
using UnDocParser.AkomaNtoso.Writing;

namespace UnDocParser.AkomaNtoso.Tests;

/// <summary>
/// Compares two documents as ordered lists of what they hold: a block is told by its path, number and text with the places of its notes, a container
/// besides by its name, a note by its mark and text, a link by its target and text.
/// </summary>
/// <remarks>
/// <para>Left out: <c>meta</c>, identifiers, classes, images, emphasis, and white space, which the official files have as their converter left it.</para>
/// <para>
/// Taken as the same, since the official files have all of these for one thing: <c>heading</c>, <c>subheading</c> and a paragraph without number and stop; an
/// <c>event</c> or an <c>inline</c> around the meeting; a link in one piece or in several; brackets around an Arabic note; hyphens and quotation marks of
/// any shape; capitals and <c>(supp)</c> in targets. So the scorer of the outlines has it too.
/// </para>
/// </remarks>
internal static class StructureComparer
{
    private const string Cover = "coverPage";
    private static readonly XNamespace Namespace = Akn.Namespace;
    private static readonly string[] Blocks = ["p", "heading", "subheading", "docAuthority", "docNumber", "docStatus", "docDate", "session", "docTitle", "docProponent", "inline", "location"];
    private static readonly char[] Ends = ['.', ';', ':', ',', '。', '；', '：', '，', '؛', '،', '"', '»', '}', ')'];
    private static readonly string[] Wrappers = ["span", "sup", "sub", "event", "b", "i", "p"];

    /// <summary>Returns the share of elements that two documents have in common, in order: 1 for the same.</summary>
    public static double Ratio(IReadOnlyList<string> expected, IReadOnlyList<string> actual) =>
        expected.Count + actual.Count == 0 ? throw new ArgumentException("There is nothing to compare.", nameof(expected)) : 2.0 * Common(expected, actual).Count / (expected.Count + actual.Count);

    /// <summary>Returns what only one of two documents has, that of the first behind a minus, that of the second behind a plus.</summary>
    public static IReadOnlyList<string> Differences(IReadOnlyList<string> expected, IReadOnlyList<string> actual)
    {
        var differences = new List<string>();
        int left = 0;
        int right = 0;
        foreach ((int inExpected, int inActual) in Common(expected, actual).Append((expected.Count, actual.Count)))
        {
            differences.AddRange(expected.Skip(left).Take(inExpected - left).Select(element => "- " + element));
            differences.AddRange(actual.Skip(right).Take(inActual - right).Select(element => "+ " + element));
            left = inExpected + 1;
            right = inActual + 1;
        }

        return differences;
    }

    /// <summary>
    /// Leaves out the links to what the official file prints without a link, though other language versions may have one: by the corpus, finding them is
    /// neither right nor wrong.
    /// </summary>
    /// <param name="elements">The elements of our document.</param>
    /// <param name="unlinked">What the official file does not link, as printed.</param>
    public static IReadOnlyList<string> WithoutLinks(IReadOnlyList<string> elements, IEnumerable<string> unlinked)
    {
        var endings = unlinked.Select(static words => " " + Normalized(words)).ToHashSet(StringComparer.Ordinal);
        return [.. elements.Where(element => !element.Contains("/a HTTP", StringComparison.Ordinal) || !endings.Contains(element[element.LastIndexOf(' ')..]))];
    }

    /// <summary>Lists the elements of a document.</summary>
    /// <param name="xml">The document.</param>
    /// <param name="withCover">Whether the cover page is listed: some layouts do not print it.</param>
    public static IReadOnlyList<string> Elements(string xml, bool withCover = true)
    {
        var document = XDocument.Parse(xml, LoadOptions.PreserveWhitespace);
        document.Descendants(Namespace + "meta").Remove();
        document.Descendants(Namespace + "sup").Where(static sup => sup.Value.Trim() is "(" or ")").Remove();
        OfficialForms.Repair(document);
        if (!withCover)
        {
            document.Descendants(Namespace + Cover).Remove();
        }

        var elements = new List<string>();
        Add(document.Root!, string.Empty, elements);
        return elements;
    }

    private static void Add(XElement element, string path, List<string> elements)
    {
        string name = NameOf(element);
        if (Wrappers.Contains(name) && name != "p")
        {
            AddAll(element, path, elements);
            return;
        }

        string own = path.Length == 0 ? name : $"{path}/{name}";
        if (name is "heading")
        {
            elements.Add($"{own} {NumberBefore(element)}{Words(element)}");
            return;
        }

        switch (name)
        {
            case "container":
                elements.Add($"{own} name={Normalized((string?)element.Attribute("name") ?? string.Empty)}");
                break;
            case "authorialNote":
                elements.Add($"{own} {(string?)element.Attribute("marker")}: {NoteText(element)}");
                AddAll(element, own, elements);
                return;
            case "a":
                AddLink(element, own, elements);
                return;
        }

        if ((Blocks.Contains(name) || name is "p") && !IsInNote(element) && Words(element) is { Length: > 0 } words && !HasTitledPart(element))
        {
            elements.Add($"{own} {NumberBefore(element)}{words}");
        }

        AddAll(element, own, elements);
    }

    private static void AddAll(XElement element, string path, List<string> elements)
    {
        foreach (XElement child in element.Elements())
        {
            Add(child, path, elements);
        }
    }

    private static string NameOf(XElement element) => element.Name.LocalName switch
    {
        "heading" or "subheading" => "heading",
        "content" when IsHeading(element) => "heading",
        "location" => "inline",
        string other => other,
    };

    // A paragraph without number whose text ends without a stop.
    private static bool IsHeading(XElement content) =>
        content.Parent!.Element(Namespace + "num") is null
        && content.Elements().Count() == 1
        && content.Elements().All(static part => part.Name.LocalName == "p")
        && Words(content) is { Length: > 0 } words
        && Ends.All(end => words[^1] != end);

    // The paragraphs of the masthead say nothing that their parts do not say.
    private static bool HasTitledPart(XElement element) =>
        element.Name.LocalName is "p" && element.Descendants().Any(static part => Blocks.Contains(part.Name.LocalName) && part.Name.LocalName != "p" && !IsInNote(part));

    private static bool IsInNote(XElement element) => element.Ancestors(Namespace + "authorialNote").Any();

    private static string NumberBefore(XElement block)
    {
        XElement? owner = block.Ancestors().FirstOrDefault(static ancestor => ancestor.Name.LocalName is "paragraph" or "point" or "item");
        bool isFirst = owner is not null && owner.Descendants().First(static part => part.Name.LocalName is "content" or "intro" or "p" or "heading" or "subheading") is { } first && (first == block || first.Element(Namespace + "p") == block);
        return isFirst && owner!.Element(Namespace + "num") is { } number ? Normalized(number.Value) : string.Empty;
    }

    private static void AddLink(XElement link, string path, List<string> elements)
    {
        string target = Target(link);
        if (PreviousLink(link) is { } before && Target(before) == target)
        {
            return;
        }

        var words = new StringBuilder();
        for (XElement? part = link; part is not null && Target(part) == target; part = part.NextNode as XElement is { } next && next.Name.LocalName == "a" ? next : null)
        {
            words.Append(part.Value);
        }

        elements.Add($"{path} {target} {Normalized(words.ToString())}");
    }

    private static XElement? PreviousLink(XElement link) => link.PreviousNode is XElement { Name.LocalName: "a" } before ? before : null;

    private static string Target(XElement link) =>
        ((string?)link.Attribute("href") ?? string.Empty).Replace("(supp)", string.Empty, StringComparison.Ordinal).ToUpperInvariant();

    private static string NoteText(XElement note)
    {
        string text = Normalized(note.Value);
        return text.StartsWith("()", StringComparison.Ordinal) ? text[2..] : text;
    }

    private static string Words(XElement block)
    {
        var words = new StringBuilder();
        foreach (XNode node in block.DescendantNodes())
        {
            if (node is XElement { Name.LocalName: "authorialNote" } note && !note.Ancestors(Namespace + "authorialNote").Any())
            {
                words.Append('{').Append((string?)note.Attribute("marker")).Append('}');
            }
            else if (node is XText text && !text.Ancestors(Namespace + "authorialNote").Any())
            {
                words.Append(text.Value);
            }
        }

        return Normalized(words.ToString());
    }

    /// <summary>Returns a text as it is compared.</summary>
    public static string Normalized(string text)
    {
        var normalized = new StringBuilder(text.Length);
        foreach (char character in text.Where(static character => !char.IsWhiteSpace(character) && character is not ('\u200E' or '\u200F' or '\u00AD')))
        {
            normalized.Append(character switch
            {
                >= '\u2010' and <= '\u2015' => '-',
                '‘' or '’' => '\'',
                '“' or '”' or '„' => '"',
                _ => character,
            });
        }

        return normalized.ToString();
    }

    // The longest common subsequence, as pairs of places.
    private static List<(int Expected, int Actual)> Common(IReadOnlyList<string> expected, IReadOnlyList<string> actual)
    {
        int[,] lengths = new int[expected.Count + 1, actual.Count + 1];
        for (int left = expected.Count - 1; left >= 0; left--)
        {
            for (int right = actual.Count - 1; right >= 0; right--)
            {
                lengths[left, right] = string.Equals(expected[left], actual[right], StringComparison.Ordinal)
                    ? lengths[left + 1, right + 1] + 1
                    : Math.Max(lengths[left + 1, right], lengths[left, right + 1]);
            }
        }

        var pairs = new List<(int, int)>();
        for (int left = 0, right = 0; left < expected.Count && right < actual.Count;)
        {
            if (string.Equals(expected[left], actual[right], StringComparison.Ordinal))
            {
                pairs.Add((left++, right++));
            }
            else if (lengths[left + 1, right] >= lengths[left, right + 1])
            {
                left++;
            }
            else
            {
                right++;
            }
        }

        return pairs;
    }
}
