using UnDocParser.Text;

namespace UnDocParser.AkomaNtoso.Reading;

/// <summary>An element that is being read, with the stretch of the text that is from it.</summary>
internal sealed class ElementFrame
{
    private int _start = -1;
    private int _end;

    public ElementFrame(string name, string? id, ElementFrame? parent)
    {
        Name = name;
        Id = id;
        Parent = parent;
    }

    /// <summary>Gets the local name.</summary>
    public string Name { get; }

    /// <summary>Gets the identifier (<c>eId</c>), or null.</summary>
    public string? Id { get; }

    /// <summary>Gets the element around it, or null.</summary>
    public ElementFrame? Parent { get; }

    /// <summary>Gets the stretch of the text, or null when none is from it.</summary>
    public TextSpan? Span => _start < 0 ? null : TextSpan.FromBounds(_start, _end);

    /// <summary>Returns the innermost element with an identifier, this one included, or this one where none has.</summary>
    public ElementFrame Identified()
    {
        for (ElementFrame? frame = this; frame is not null; frame = frame.Parent)
        {
            if (frame.Id is not null)
            {
                return frame;
            }
        }

        return this;
    }

    /// <summary>Determines whether this element or one around it has a name.</summary>
    public bool IsWithin(string name)
    {
        for (ElementFrame? frame = this; frame is not null; frame = frame.Parent)
        {
            if (string.Equals(frame.Name, name, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Adds a stretch of the text, to the elements around it too. Stretches come in order.</summary>
    public void Add(TextSpan span)
    {
        for (ElementFrame? frame = this; frame is not null; frame = frame.Parent)
        {
            frame._start = frame._start < 0 ? span.Start : frame._start;
            frame._end = span.End;
        }
    }
}
