namespace UnDocParser.Facts.Mandates;

/// <summary>
/// The parts of a request that are known for what they are, dues and recipients, when its subject is sought. A sentence may hold as many
/// of them as words, so each question is answered in constant time on average.
/// </summary>
internal sealed class KnownParts
{
    private readonly List<(int Start, int End)> _parts;
    private readonly HashSet<int> _behind = [];
    private int _next;
    private int _end;

    /// <summary>Initializes the parts.</summary>
    /// <param name="text">The text they stand in.</param>
    /// <param name="parts">Where they start and end, in any order; they may overlap.</param>
    public KnownParts(FoldedText text, List<(int Start, int End)> parts)
    {
        _parts = parts;
        _parts.Sort();
        foreach ((int _, int end) in parts)
        {
            _behind.Add(text.SkipBlanks(end));
            if (end < text.Length && text.Characters[end] is ',' or '،')
            {
                _behind.Add(text.SkipBlanks(end + 1));
            }
        }
    }

    /// <summary>Determines whether a part holds a place. Places must be asked for in ascending order.</summary>
    public bool Hold(int index)
    {
        while (_next < _parts.Count && _parts[_next].Start <= index)
        {
            _end = Math.Max(_end, _parts[_next].End);
            _next++;
        }

        return index < _end;
    }

    /// <summary>Determines whether a part ends right before a place, but for blanks and a comma.</summary>
    public bool EndBefore(int index) => _behind.Contains(index);
}
