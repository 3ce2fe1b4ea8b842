namespace UnDocParser.Comparison;

/// <summary>Finds the most numbers of a sequence that ascend.</summary>
internal static class AscendingChain
{
    /// <summary>
    /// Returns the indices of a longest chain of ascending numbers, in order: of 3, 1, 2, 5, 4 those of 1, 2, 4. O(n log n).
    /// </summary>
    /// <param name="numbers">The numbers, all different.</param>
    public static IReadOnlyList<int> Of(IReadOnlyList<int> numbers)
    {
        // The last index of the best chain of each length, and what goes before each.
        var ends = new List<int>();
        int[] previous = new int[numbers.Count];
        for (int index = 0; index < numbers.Count; index++)
        {
            int length = FirstNotBelow(ends, numbers, numbers[index]);
            previous[index] = length > 0 ? ends[length - 1] : -1;
            if (length == ends.Count)
            {
                ends.Add(index);
            }
            else
            {
                ends[length] = index;
            }
        }

        int[] chain = new int[ends.Count];
        int last = ends.Count > 0 ? ends[ends.Count - 1] : -1;
        for (int place = chain.Length - 1; place >= 0; place--)
        {
            chain[place] = last;
            last = previous[last];
        }

        return chain;
    }

    private static int FirstNotBelow(List<int> ends, IReadOnlyList<int> numbers, int number)
    {
        int low = 0;
        int high = ends.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (numbers[ends[middle]] < number)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
