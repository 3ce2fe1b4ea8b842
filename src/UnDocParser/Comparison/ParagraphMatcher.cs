namespace UnDocParser.Comparison;

/// <summary>Two paragraphs that are one.</summary>
internal readonly record struct ParagraphPair(int Before, int After);

/// <summary>
/// Finds which paragraphs of two documents are the same: those with the same text in the same order, then those with the same text
/// elsewhere, then those that have most of their words in common.
/// </summary>
/// <remarks>
/// <b>Bound.</b> Texts are compared as numbers. A paragraph is weighed against those alone that share a rare word with it, at most
/// <see cref="MostOccurrences"/> for each word, and word for word against the best <see cref="MostCandidates"/> of them: linear in the words
/// of both documents.
/// </remarks>
internal sealed class ParagraphMatcher
{
    // A word that stands in more paragraphs than this tells nothing of one of them.
    private const int MostOccurrences = 48;
    private const int MostCandidates = 6;

    // Shares of words in common. Two clauses that ask the same organ for different things share a third; half are one clause redrafted.
    private const double LeastSimilar = 0.5;

    // At the same place with the same label, less is enough: there the clause was replaced.
    private const double LeastSimilarInPlace = 0.3;

    private readonly ComparedParagraph[] _before;
    private readonly ComparedParagraph[] _after;
    private readonly int[] _pairOfBefore;
    private readonly int[] _pairOfAfter;
    private int[] _gapOfBefore = [];
    private int[] _gapOfAfter = [];

    private ParagraphMatcher(ComparedParagraph[] before, ComparedParagraph[] after)
    {
        _before = before;
        _after = after;
        _pairOfBefore = Unpaired(before.Length);
        _pairOfAfter = Unpaired(after.Length);
    }

    /// <summary>Gets how many steps it took.</summary>
    public long Steps { get; private set; }

    /// <summary>Gets the pairs in the order of the earlier document.</summary>
    public IEnumerable<ParagraphPair> Pairs =>
        Enumerable.Range(0, _pairOfBefore.Length)
            .Where(index => _pairOfBefore[index] >= 0)
            .Select(index => new ParagraphPair(index, _pairOfBefore[index]));

    /// <summary>Matches the paragraphs of two documents.</summary>
    public static ParagraphMatcher Match(ComparedParagraph[] before, ComparedParagraph[] after, CancellationToken cancellationToken)
    {
        var matcher = new ParagraphMatcher(before, after);
        matcher.PairInOrder();
        matcher.FindGaps();
        matcher.PairElsewhere();
        cancellationToken.ThrowIfCancellationRequested();
        matcher.PairSimilar(cancellationToken);
        return matcher;
    }

    private static int[] Unpaired(int count) => [.. Enumerable.Repeat(-1, count)];

    private void PairInOrder()
    {
        var texts = new StringNumbers();
        var difference = SequenceDifference.Of(
            [.. _before.Select(paragraph => texts.Of(paragraph.Compared))], [.. _after.Select(paragraph => texts.Of(paragraph.Compared))]);
        Steps += difference.Steps;
        foreach (SequenceMatch match in difference.Matches)
        {
            for (int index = 0; index < match.Length; index++)
            {
                Pair(match.Before + index, match.After + index);
            }
        }
    }

    // Numbers what lies between two pairs: paragraphs of one number stand at the same place.
    private void FindGaps()
    {
        _gapOfBefore = GapsOf(_pairOfBefore);
        _gapOfAfter = GapsOf(_pairOfAfter);
    }

    private static int[] GapsOf(int[] pairs)
    {
        int gap = 0;
        return [.. pairs.Select(pair => pair >= 0 ? gap++ : gap)];
    }

    private void PairElsewhere()
    {
        var places = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
        for (int after = 0; after < _after.Length; after++)
        {
            if (_pairOfAfter[after] < 0)
            {
                if (!places.TryGetValue(_after[after].Compared, out Queue<int>? queue))
                {
                    queue = new Queue<int>();
                    places.Add(_after[after].Compared, queue);
                }

                queue.Enqueue(after);
            }
        }

        for (int before = 0; before < _before.Length; before++)
        {
            if (_pairOfBefore[before] < 0 && places.TryGetValue(_before[before].Compared, out Queue<int>? queue) && queue.Count > 0)
            {
                Pair(before, queue.Dequeue());
            }
        }
    }

    private void PairSimilar(CancellationToken cancellationToken)
    {
        var words = new StringNumbers();
        Dictionary<int, int[]> left = NumberedWords(_before, _pairOfBefore, words);
        Dictionary<int, int[]> right = NumberedWords(_after, _pairOfAfter, words);
        Dictionary<int, List<int>> occurrences = OccurrencesIn(right);
        Dictionary<(int Gap, string Label), int> labels = LabelsOf(right.Keys);
        var found = new List<(double Share, int Before, int After)>();
        foreach (KeyValuePair<int, int[]> paragraph in left)
        {
            cancellationToken.ThrowIfCancellationRequested();
            IEnumerable<int> candidates = Candidates(paragraph.Value, occurrences);
            ComparedParagraph before = _before[paragraph.Key];
            if (labels.TryGetValue((_gapOfBefore[paragraph.Key], before.LabelPath), out int sameLabel))
            {
                candidates = candidates.Append(sameLabel).Distinct();
            }

            foreach (int after in candidates)
            {
                double share = ShareInCommon(paragraph.Value, right[after]);
                if (share >= (IsInPlace(paragraph.Key, after) ? LeastSimilarInPlace : LeastSimilar))
                {
                    found.Add((share, paragraph.Key, after));
                }
            }
        }

        // The likest first; of those as like, the ones that moved least.
        IEnumerable<(double Share, int Before, int After)> best = found
            .OrderByDescending(pair => pair.Share).ThenBy(pair => Math.Abs(pair.Before - pair.After)).ThenBy(pair => pair.Before);
        foreach ((double _, int before, int after) in best)
        {
            if (_pairOfBefore[before] < 0 && _pairOfAfter[after] < 0)
            {
                Pair(before, after);
            }
        }
    }

    private bool IsInPlace(int before, int after) =>
        _gapOfBefore[before] == _gapOfAfter[after]
        && _before[before].Paragraph.Type == _after[after].Paragraph.Type
        && _before[before].LabelPath == _after[after].LabelPath;

    // By place and label, the first of each.
    private Dictionary<(int Gap, string Label), int> LabelsOf(IEnumerable<int> paragraphs)
    {
        var labels = new Dictionary<(int Gap, string Label), int>();
        foreach (int index in paragraphs.Reverse())
        {
            labels[(_gapOfAfter[index], _after[index].LabelPath)] = index;
        }

        return labels;
    }

    private static Dictionary<int, int[]> NumberedWords(ComparedParagraph[] paragraphs, int[] pairs, StringNumbers words)
    {
        var numbered = new Dictionary<int, int[]>();
        for (int index = 0; index < paragraphs.Length; index++)
        {
            if (pairs[index] < 0)
            {
                int[] numbers = words.Of(paragraphs[index]);
                Array.Sort(numbers);
                numbered.Add(index, numbers);
            }
        }

        return numbered;
    }

    private static Dictionary<int, List<int>> OccurrencesIn(Dictionary<int, int[]> paragraphs)
    {
        var occurrences = new Dictionary<int, List<int>>();
        foreach (KeyValuePair<int, int[]> paragraph in paragraphs)
        {
            foreach (int word in paragraph.Value.Distinct())
            {
                if (!occurrences.TryGetValue(word, out List<int>? places))
                {
                    places = [];
                    occurrences.Add(word, places);
                }

                places.Add(paragraph.Key);
            }
        }

        return occurrences;
    }

    private IEnumerable<int> Candidates(int[] words, Dictionary<int, List<int>> occurrences)
    {
        var shared = new Dictionary<int, int>();
        foreach (int word in words.Distinct())
        {
            if (!occurrences.TryGetValue(word, out List<int>? places) || places.Count > MostOccurrences)
            {
                continue;
            }

            Steps += places.Count;
            foreach (int place in places)
            {
                shared[place] = shared.TryGetValue(place, out int count) ? count + 1 : 1;
            }
        }

        return shared.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(MostCandidates).Select(pair => pair.Key);
    }

    // Twice the common words by the words of both; both are sorted.
    private double ShareInCommon(int[] left, int[] right)
    {
        Steps += left.Length + right.Length;
        int common = 0;
        int other = 0;
        foreach (int word in left)
        {
            while (other < right.Length && right[other] < word)
            {
                other++;
            }

            if (other < right.Length && right[other] == word)
            {
                common++;
                other++;
            }
        }

        int total = left.Length + right.Length;
        return total == 0 ? 0 : 2.0 * common / total;
    }

    private void Pair(int before, int after)
    {
        _pairOfBefore[before] = after;
        _pairOfAfter[after] = before;
    }
}
