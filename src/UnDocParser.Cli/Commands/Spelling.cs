namespace UnDocParser.Cli.Commands;

/// <summary>Finds what a misspelt word was meant to be.</summary>
internal static class Spelling
{
    /// <summary>Returns the first word that begins so, or the one that takes the fewest slips of the finger to be misspelt so; null if none is near.</summary>
    /// <param name="word">The word as it was typed.</param>
    /// <param name="candidates">What it can be meant for.</param>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        // 'mand' is one slip from 'man', and rather the beginning of 'mandates'.
        string[] all = [.. candidates];
        return all.FirstOrDefault(candidate => word.Length > 1 && candidate.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            ?? all.Select(candidate => (Candidate: candidate, Slips: Slips(word, candidate))).OrderBy(pair => pair.Slips).FirstOrDefault(pair => pair.Slips <= (word.Length + 1) / 3).Candidate;
    }

    // Letters left out, put in, exchanged for another or for their neighbour: 'ouline', 'outtline', 'outkine', 'otuline' are one slip each.
    private static int Slips(string typed, string meant)
    {
        int[,] slips = new int[typed.Length + 1, meant.Length + 1];
        for (int i = 0; i <= typed.Length; i++)
        {
            for (int j = 0; j <= meant.Length; j++)
            {
                slips[i, j] = i == 0 || j == 0 ? i + j : Least(i, j);
            }
        }

        return slips[typed.Length, meant.Length];

        int Least(int i, int j)
        {
            int least = Math.Min(slips[i - 1, j], slips[i, j - 1]) + 1;
            least = Math.Min(least, slips[i - 1, j - 1] + (typed[i - 1] == meant[j - 1] ? 0 : 1));
            bool areExchanged = i > 1 && j > 1 && typed[i - 1] == meant[j - 2] && typed[i - 2] == meant[j - 1];
            return areExchanged ? Math.Min(least, slips[i - 2, j - 2] + 1) : least;
        }
    }
}
