using System.Text;

namespace UnDocParser.Word.Reading;

/// <summary>An element of a part with what it holds. Names have the usual prefix of their namespace, whatever the file calls it: <c>w:p</c>.</summary>
/// <remarks>Elements and attributes of other namespaces are kept, so that what is in them is found, but have no name.</remarks>
internal sealed class WordElement
{
    private readonly KeyValuePair<string, string>[] _attributes;
    private readonly List<WordElement> _children = [];
    private StringBuilder? _text;

    /// <summary>Makes an element, and adds it to what its parent holds.</summary>
    public WordElement(string name, WordElement? parent, KeyValuePair<string, string>[] attributes)
    {
        Name = name;
        Parent = parent;
        _attributes = attributes;
        parent?._children.Add(this);
    }

    /// <summary>Gets the name with its prefix; empty in a namespace that is not read.</summary>
    public string Name { get; }

    /// <summary>Gets the element that holds this one; null for the root of a part.</summary>
    public WordElement? Parent { get; }

    /// <summary>Gets the elements in this one.</summary>
    public IReadOnlyList<WordElement> Children => _children;

    /// <summary>Gets the characters that stand in this element, those of elements in it not among them.</summary>
    public string Text => _text?.ToString() ?? "";

    /// <summary>Gets the attribute <c>w:val</c>, which most properties have; null if it is not there.</summary>
    public string? Value => Attribute(AttributeName.Value);

    /// <summary>Gets a value indicating whether a property that is either on or off is on; without a value it is.</summary>
    public bool IsOn => Value is null or "1" or "true" or "on";

    /// <summary>Adds characters behind those that are there.</summary>
    public void AddText(string text) => (_text ??= new StringBuilder()).Append(text);

    /// <summary>Returns the value of an attribute; null if it is not there.</summary>
    public string? Attribute(string name)
    {
        foreach (KeyValuePair<string, string> attribute in _attributes)
        {
            if (attribute.Key == name)
            {
                return attribute.Value;
            }
        }

        return null;
    }

    /// <summary>Returns the first child of a name; null if there is none.</summary>
    public WordElement? Child(string name) => _children.Find(child => child.Name == name);

    /// <summary>Returns the children of a name.</summary>
    public IEnumerable<WordElement> ChildrenOf(string name) => _children.Where(child => child.Name == name);

    /// <summary>Returns all elements of a name within this one, in the order of the file.</summary>
    public IEnumerable<WordElement> Descendants(string name)
    {
        foreach (WordElement child in _children)
        {
            if (child.Name == name)
            {
                yield return child;
            }

            foreach (WordElement inner in child.Descendants(name))
            {
                yield return inner;
            }
        }
    }

    /// <summary>Returns the elements around this one, the nearest first.</summary>
    public IEnumerable<WordElement> Ancestors()
    {
        for (WordElement? ancestor = Parent; ancestor is not null; ancestor = ancestor.Parent)
        {
            yield return ancestor;
        }
    }

    /// <summary>Returns all characters within this element.</summary>
    public string InnerText()
    {
        var text = new StringBuilder();
        AppendTo(text);
        return text.ToString();
    }

    private void AppendTo(StringBuilder text)
    {
        text.Append(Text);
        _children.ForEach(child => child.AppendTo(text));
    }
}
