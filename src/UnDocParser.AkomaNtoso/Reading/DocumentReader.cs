using System.Text;
using System.Xml;
using UnDocParser.Text;

namespace UnDocParser.AkomaNtoso.Reading;

/// <summary>Reads the elements of a document in one pass.</summary>
internal sealed class DocumentReader
{
    private const string Root = "akomaNtoso";
    private const string NamespaceStart = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    private readonly XmlReader _reader;
    private readonly AkomaNtosoReadOptions _options;
    private readonly CancellationToken _cancellationToken;
    private readonly TextLayout _layout = new();
    private readonly List<ElementFrame> _identified = [];
    private readonly Stack<int> _raised = new();
    private ElementFrame? _element;
    private string? _language;
    private int _depth;
    private int _depthOfMetadata;
    private long _characters;

    public DocumentReader(XmlReader reader, AkomaNtosoReadOptions options, CancellationToken cancellationToken)
    {
        _reader = reader;
        _options = options;
        _cancellationToken = cancellationToken;
    }

    /// <summary>Reads the document.</summary>
    public AkomaNtosoDocument Read()
    {
        if (_reader.MoveToContent() != XmlNodeType.Element || _reader.LocalName != Root || !_reader.NamespaceURI.StartsWith(NamespaceStart, StringComparison.Ordinal))
        {
            throw new AkomaNtosoReadException(AkomaNtosoReadError.NotAkomaNtoso, "The root element is not akomaNtoso of Akoma Ntoso 3.0.");
        }

        int nodes = 0;
        do
        {
            if ((++nodes & 0xFF) == 0)
            {
                _cancellationToken.ThrowIfCancellationRequested();
            }

            ReadNode();
        }
        while (_depth > 0 && _reader.Read());

        _layout.EndParagraph();
        _layout.EndLine();
        return new AkomaNtosoDocument(SourceText.From(_layout.Text), new AkomaNtosoMap(_layout.Positions, Spans()), _language);
    }

    private void ReadNode()
    {
        switch (_reader.NodeType)
        {
            case XmlNodeType.Element:
                bool isEmpty = _reader.IsEmptyElement;
                Start();
                if (isEmpty)
                {
                    End();
                }

                break;
            case XmlNodeType.EndElement:
                End();
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                AddText();
                break;
        }
    }

    private void AddText()
    {
        if (_depthOfMetadata > 0 || _element is null)
        {
            return;
        }

        string words = _reader.Value;
        _characters += words.Length;
        if (_characters > _options.MaxCharacters)
        {
            throw new AkomaNtosoReadException(AkomaNtosoReadError.TooLarge, $"The document has more than {_options.MaxCharacters} characters.");
        }

        _layout.Append(words, _element);
    }

    private void Start()
    {
        _depth++;
        if (_depth > _options.MaxDepth)
        {
            throw new AkomaNtosoReadException(AkomaNtosoReadError.TooLarge, $"Elements stand in one another more than {_options.MaxDepth} deep.");
        }

        string name = _reader.LocalName;
        _element = new ElementFrame(name, _reader.GetAttribute("eId"), _element);
        if (_depthOfMetadata > 0 || name == "meta")
        {
            _depthOfMetadata++;
            if (name == "FRBRlanguage")
            {
                _language ??= CodeOf(_reader.GetAttribute("language"));
            }

            return;
        }

        if (_element.Id is not null)
        {
            _identified.Add(_element);
        }

        StartContent(name, _element);
    }

    private void StartContent(string name, ElementFrame element)
    {
        switch (name)
        {
            case "num":
                _layout.StartNumber(element);
                break;
            case "authorialNote":
                _layout.StartNote(_reader.GetAttribute("marker"), element);
                break;
            case "sup":
                _raised.Push(_layout.Current.Length);
                break;
            case "tr":
                _layout.StartRow();
                break;
            case "eol":
                StartNextLine(element);
                break;
            case "heading" or "subheading":
                _layout.StartHeading();
                break;
            case "docTitle" when element.IsWithin("preface"):
                StartTitle();
                break;
            default:
                if (IsLine(name))
                {
                    _layout.EndLine();
                }

                break;
        }
    }

    // A title stands behind its number, but below the letter of a part.
    private void StartTitle()
    {
        string before = _layout.Current.ToString();
        if (!string.IsNullOrWhiteSpace(before) && !before.Any(char.IsDigit))
        {
            _layout.EndLine();
        }
    }

    // Lines of a masthead or a closing are lines; elsewhere the text runs on.
    private void StartNextLine(ElementFrame element)
    {
        if (element.IsWithin("conclusions") || element.IsWithin("coverPage"))
        {
            _layout.EndLine();
        }
        else
        {
            _layout.Append(" ", element);
        }
    }

    private void End()
    {
        ElementFrame element = _element!;
        _element = element.Parent;
        _depth--;
        if (_depthOfMetadata > 0)
        {
            _depthOfMetadata--;
            return;
        }

        switch (element.Name)
        {
            case "num":
                _layout.EndNumber();
                break;
            case "authorialNote":
                _layout.EndNote(element);
                break;
            case "sup":
                EndRaised();
                break;
            case "td" or "th":
                _layout.EndCell();
                break;
            case "tr":
                _layout.EndRow();
                break;
            case "paragraph" or "point" or "item" or "list":
                _layout.EndParagraph();
                break;
            default:
                if (IsLine(element.Name))
                {
                    _layout.EndLine();
                }

                break;
        }
    }

    // The brackets around an Arabic mark: the mark has none in the text.
    private void EndRaised()
    {
        int start = _raised.Pop();
        StringBuilder words = _layout.Current;
        if (start <= words.Length && words.ToString(start, words.Length - start).Trim() is "(" or ")")
        {
            words.Length = start;
        }
    }

    // What holds text itself and is no part of a line.
    private static bool IsLine(string name) =>
        name is "p" or "heading" or "subheading" or "crossHeading" or "block" or "li" or "caption" or "listIntroduction" or "listWrapUp" or "longTitle";

    private static string? CodeOf(string? language) => AkomaNtosoLanguage.Find(language)?.Code;

    private Dictionary<string, TextSpan> Spans()
    {
        var spans = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
        foreach (ElementFrame element in _identified)
        {
            if (element is { Id: { } id, Span: { } span } && !spans.ContainsKey(id))
            {
                spans.Add(id, span);
            }
        }

        return spans;
    }
}
