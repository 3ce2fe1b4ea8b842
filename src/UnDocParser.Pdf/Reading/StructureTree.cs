using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace UnDocParser.Pdf.Reading;

/// <summary>Reads the structure tree of a file: which pieces of which pages are a paragraph, a note, the cell of a table.</summary>
internal sealed class StructureTree
{
    // Tables in lists in sections: 14 was the deepest seen.
    private const int MaxDepth = 64;
    private const int MaxLinks = 16;

    private readonly PdfObjects _objects;
    private readonly int _maxNodes;
    private readonly Dictionary<IndirectReference, int> _pages = [];
    private readonly Dictionary<string, string> _roles = new(StringComparer.Ordinal);
    private readonly HashSet<IndirectReference> _seen = [];
    private int _nodeCount;

    private StructureTree(PdfDocument document, int maxNodes)
    {
        _objects = new PdfObjects(document);
        _maxNodes = maxNodes;
    }

    /// <summary>Returns the root of the tree; null if the file has none.</summary>
    /// <param name="document">The file.</param>
    /// <param name="maxNodes">The most elements that are allowed.</param>
    /// <exception cref="PdfReadException">There are more.</exception>
    public static StructureNode? Read(PdfDocument document, int maxNodes)
    {
        var tree = new StructureTree(document, maxNodes);
        DictionaryToken catalog = tree._objects.Catalog;
        if (tree._objects.Get(catalog, "StructTreeRoot") is not DictionaryToken root)
        {
            return null;
        }

        tree.CountPages(catalog);
        tree.ReadRoles(root);
        var node = new StructureNode("Document", ActualText: null);
        tree.ReadChildren(root, node, page: 0, depth: 0);
        return node;
    }

    private void CountPages(DictionaryToken catalog)
    {
        var seen = new HashSet<IndirectReference>();
        if (catalog.Data.TryGetValue("Pages", out IToken? pages))
        {
            Count(pages, depth: 0);
        }

        void Count(IToken token, int depth)
        {
            if (depth > MaxDepth || (token is IndirectReferenceToken link && !seen.Add(link.Data)) || _objects.Resolve(token) is not DictionaryToken node)
            {
                return;
            }

            if (_objects.Get(node, "Kids") is ArrayToken kids)
            {
                foreach (IToken kid in kids.Data)
                {
                    Count(kid, depth + 1);
                }
            }
            else if (token is IndirectReferenceToken page)
            {
                _pages[page.Data] = _pages.Count + 1;
            }
        }
    }

    private void ReadRoles(DictionaryToken root)
    {
        if (_objects.Get(root, "RoleMap") is DictionaryToken roles)
        {
            foreach (KeyValuePair<string, IToken> role in roles.Data)
            {
                if (_objects.Resolve(role.Value) is NameToken name)
                {
                    _roles[role.Key] = name.Data;
                }
            }
        }
    }

    private void ReadChildren(DictionaryToken element, StructureNode node, int page, int depth)
    {
        if (depth > MaxDepth || !element.Data.TryGetValue("K", out IToken? children))
        {
            return;
        }

        if (_objects.Resolve(children) is ArrayToken list)
        {
            foreach (IToken child in list.Data)
            {
                ReadChild(child, node, page, depth);
            }
        }
        else
        {
            ReadChild(children, node, page, depth);
        }
    }

    private void ReadChild(IToken token, StructureNode parent, int page, int depth)
    {
        _nodeCount++;
        if (_nodeCount > _maxNodes)
        {
            throw new PdfReadException(PdfReadError.TooLarge, $"The PDF has more than the {_maxNodes} elements of structure that are allowed.");
        }

        // An element that is reached twice is damage, or a circle.
        if (token is IndirectReferenceToken link && !_seen.Add(link.Data))
        {
            return;
        }

        IToken? child = _objects.Resolve(token);
        if (child is NumericToken number)
        {
            parent.Children.Add(new StructureChild(Node: null, page, number.Int));
        }
        else if (child is DictionaryToken element)
        {
            ReadElement(element, parent, PageOf(element, page), depth);
        }
    }

    private void ReadElement(DictionaryToken element, StructureNode parent, int page, int depth)
    {
        if (_objects.Get(element, "MCID") is NumericToken mark)
        {
            parent.Children.Add(new StructureChild(Node: null, page, mark.Int));
        }
        else if (_objects.Get(element, "S") is NameToken type)
        {
            var node = new StructureNode(RoleOf(type.Data), PdfObjects.TextOf(_objects.Get(element, "ActualText")));
            parent.Children.Add(new StructureChild(node, page, Mark: 0));
            ReadChildren(element, node, page, depth + 1);
        }
    }

    // A type may stand for one that stands for one.
    private string RoleOf(string type)
    {
        for (int i = 0; i < MaxLinks && _roles.TryGetValue(type, out string? role) && role != type; i++)
        {
            type = role;
        }

        return type;
    }

    private int PageOf(DictionaryToken element, int inherited) =>
        element.Data.TryGetValue("Pg", out IToken? page) && page is IndirectReferenceToken link && _pages.TryGetValue(link.Data, out int number) ? number : inherited;
}
