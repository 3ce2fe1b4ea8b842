namespace UnDocParser.Syntax.Green;

/// <summary>Collects elements for a green list. Not thread-safe; can be cleared and used again.</summary>
internal sealed class GreenListBuilder
{
    private GreenNode[] _elements = new GreenNode[8];

    public int Count { get; private set; }

    public GreenNode this[int index]
    {
        get => _elements.AsSpan(0, Count)[index];
        set => _elements.AsSpan(0, Count)[index] = value;
    }

    public void Add(GreenNode element)
    {
        if (Count == _elements.Length)
        {
            Array.Resize(ref _elements, Count * 2);
        }

        _elements[Count++] = element;
    }

    public void AddRange(GreenNode? list)
    {
        foreach (GreenNode element in GreenList.Elements(list))
        {
            Add(element);
        }
    }

    public void AddRange(GreenNode? list, int start, int count)
    {
        for (int i = start; i < start + count; i++)
        {
            Add(GreenList.ElementAt(list, i));
        }
    }

    public void Clear()
    {
        Array.Clear(_elements, 0, Count);
        Count = 0;
    }

    /// <summary>Takes the elements from an index on away, as a list.</summary>
    public GreenNode? TakeList(int start) => Take(start, keepsRuns: false);

    /// <summary>Takes the elements from an index on away, as a list of inlines, tokens standing for runs of text (see <see cref="GreenRuns"/>).</summary>
    public GreenNode? TakeInlines(int start) => Take(start, keepsRuns: true);

    private GreenNode? Take(int start, bool keepsRuns)
    {
        Span<GreenNode> taken = _elements.AsSpan(start, Count - start);
        GreenNode? list = GreenList.Create(taken, keepsRuns);
        taken.Clear();
        Count = start;
        return list;
    }

    /// <summary>The elements as a list, from an index on.</summary>
    public GreenNode? ToList(int start = 0) => GreenList.Create(_elements.AsSpan(start, Count - start));
}
