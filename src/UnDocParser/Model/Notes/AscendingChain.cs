namespace UnDocParser.Model.Notes;

/// <summary>
/// Finds the heaviest chain of mark candidates, one a note at the most, whose places ascend from note to note.
/// O(n log n) in the number of candidates.
/// </summary>
internal sealed class AscendingChain
{
    private readonly List<Link> _links = [];
    private readonly List<(int Note, MarkCandidate Candidate, int Score)> _added = [];

    /// <summary>Adds a candidate of a note. Notes must be added in their order; a candidate without a score is none.</summary>
    public void Add(int note, MarkCandidate candidate, int score)
    {
        if (score > 0)
        {
            _added.Add((note, candidate, score));
        }
    }

    /// <summary>Returns the chain, last note first.</summary>
    public IEnumerable<(int Note, MarkCandidate Candidate)> Best()
    {
        int[] places = [.. _added.Select(entry => entry.Candidate.Position).Distinct().OrderBy(position => position)];
        var heaviest = new PrefixMaximum(places.Length + 1);
        int index = 0;
        while (index < _added.Count)
        {
            int note = _added[index].Note;
            int first = _links.Count;
            for (; index < _added.Count && _added[index].Note == note; index++)
            {
                (_, MarkCandidate candidate, int score) = _added[index];
                int place = Array.BinarySearch(places, candidate.Position);
                (int weight, int link) = heaviest.Before(place);
                _links.Add(new Link(note, candidate, place, weight + score, link));
            }

            // The candidates of one note do not follow each other: they count only for the notes behind.
            for (int added = first; added < _links.Count; added++)
            {
                heaviest.Raise(_links[added].Place, _links[added].Weight, added);
            }
        }

        (_, int last) = heaviest.Before(places.Length);
        while (last >= 0)
        {
            Link link = _links[last];
            yield return (link.Note, link.Candidate);
            last = link.Previous;
        }
    }

    private readonly record struct Link(int Note, MarkCandidate Candidate, int Place, int Weight, int Previous);

    // A binary indexed tree of the heaviest chain that ends at or before a place.
    private sealed class PrefixMaximum(int size)
    {
        private readonly (int Weight, int Link)[] _tree = Empty(size + 1);

        // Of chains of one weight the one that ends first: nodes are visited from the last place to the first.
        public (int Weight, int Link) Before(int place)
        {
            (int Weight, int Link) best = (0, -1);
            for (int node = place; node > 0; node -= node & -node)
            {
                best = _tree[node].Weight >= best.Weight && _tree[node].Link >= 0 ? _tree[node] : best;
            }

            return best;
        }

        public void Raise(int place, int weight, int link)
        {
            for (int node = place + 1; node < _tree.Length; node += node & -node)
            {
                if (weight > _tree[node].Weight)
                {
                    _tree[node] = (weight, link);
                }
            }
        }

        private static (int Weight, int Link)[] Empty(int size)
        {
            var tree = new (int Weight, int Link)[size];
            for (int index = 0; index < size; index++)
            {
                tree[index] = (0, -1);
            }

            return tree;
        }
    }
}
