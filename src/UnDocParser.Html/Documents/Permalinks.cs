using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using UnDocParser.Model;

namespace UnDocParser.Html.Documents;

/// <summary>Names each paragraph of a document for links: <c>3-b-ii</c>, <c>annex-1-4</c>, <c>preamble-2</c>. No two have the same name.</summary>
internal sealed class Permalinks
{
    private readonly DocumentModel _model;
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly string[] _names;
    private string _resolution = "";
    private string _section = "";

    private Permalinks(DocumentModel model)
    {
        _model = model;
        _names = new string[model.Paragraphs.Length];
    }

    /// <summary>Returns the names of the paragraphs of a model, in their order.</summary>
    /// <param name="model">The model.</param>
    public static ImmutableArray<string> Of(DocumentModel model)
    {
        var links = new Permalinks(model);
        for (int index = 0; index < links._names.Length; index++)
        {
            links._names[index] = links.NameOf(index);
        }

        return [.. links._names];
    }

    private string NameOf(int index)
    {
        DocumentParagraph paragraph = _model.Paragraphs[index];
        if (_model.Resolutions.Length > 1)
        {
            EnterResolution(index);
        }

        if (paragraph.Parent is { } parent)
        {
            return Take(Joined(_names[parent], Core(paragraph.Label) is { Length: > 0 } label ? label : "text"));
        }

        string own = OwnName(paragraph);
        bool isHeading = paragraph.Type == ParagraphType.Heading;
        string name = Take(Joined(_resolution, PartOf(paragraph.Part), own), inSection: isHeading || _section.Length == 0 ? "" : Joined(_section, own));
        if (isHeading)
        {
            _section = name;
        }

        return name;
    }

    private void EnterResolution(int index)
    {
        for (int number = 0; number < _model.Resolutions.Length; number++)
        {
            DocumentResolution resolution = _model.Resolutions[number];
            if (resolution.FirstParagraph == index)
            {
                _resolution = Core(resolution.Number) is { Length: > 0 } known ? known : "resolution-" + Printed(number + 1);
                _section = "";
            }
        }
    }

    private string OwnName(DocumentParagraph paragraph)
    {
        string label = Core(paragraph.Label);
        return (paragraph.Type, label.Length > 0) switch
        {
            (ParagraphType.Heading, true) => "section-" + label,
            (_, true) => label,
            (ParagraphType.EnactingFormula, _) => "formula",
            (ParagraphType.Preambular, _) => Counted("preamble", paragraph.Part),
            (ParagraphType.Operative, _) => Counted("operative", paragraph.Part),
            (ParagraphType.Heading, _) => Counted("heading", paragraph.Part),
            _ => Counted("paragraph", paragraph.Part),
        };
    }

    private string Counted(string name, ParagraphPart part)
    {
        string key = Joined(_resolution, PartOf(part), name);
        _counts.TryGetValue(key, out int count);
        _counts[key] = count + 1;
        return Joined(name, Printed(count + 1));
    }

    // Numbers that begin anew in each section are told apart by it; what is left, by a number behind it.
    private string Take(string name, string inSection = "")
    {
        if (_taken.Add(name))
        {
            return name;
        }

        string longer = inSection.Length > 0 ? inSection : name;
        if (longer != name && _taken.Add(longer))
        {
            return longer;
        }

        // Where the last one of this name stopped: a thousand of them are no million steps.
        string key = longer + " again";
        int number = _counts.TryGetValue(key, out int last) ? last + 1 : 2;
        while (!_taken.Add(Joined(longer, Printed(number))))
        {
            number++;
        }

        _counts[key] = number;
        return Joined(longer, Printed(number));
    }

    private static string PartOf(ParagraphPart part) => part switch
    {
        { Annex: { } annex } => "annex-" + Printed(annex),
        { Letter: { } letter } => Core(letter),
        _ => "",
    };

    private static string Joined(params string[] parts) => string.Join("-", parts.Where(static part => part.Length > 0));

    private static string Printed(int number) => number.ToString(CultureInfo.InvariantCulture);

    // "(b)" is b, "1495 (XV)." is 1495-XV. What the page itself names begins with an underscore, which no name here does.
    private static string Core(string? label)
    {
        var core = new StringBuilder();
        foreach (char character in label ?? "")
        {
            if (char.IsLetterOrDigit(character) || char.IsNumber(character))
            {
                core.Append(character);
            }
            else if (core.Length > 0 && core[core.Length - 1] != '-')
            {
                core.Append('-');
            }
        }

        return core.ToString().TrimEnd('-');
    }
}
