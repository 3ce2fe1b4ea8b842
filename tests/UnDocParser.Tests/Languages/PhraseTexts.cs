using UnDocParser.Phrases;

namespace UnDocParser.Tests.Languages;

/// <summary>The phrases of a set, and texts that are like phrases.</summary>
internal static class PhraseTexts
{
    private static readonly string[] Joints = ["", " ", "  ", "\n", ",", "-", "’", "1", "\u0640", "\u064E", "会", "x"];

    /// <summary>Returns all phrases of a set, folded.</summary>
    public static List<string> Of(PhraseSet set)
    {
        var phrases = new List<string>();
        Collect(set.Walk(), "", phrases);
        return phrases;
    }

    /// <summary>Returns two phrases or pieces of such, in capitals at times, with something between them and behind.</summary>
    public static string Like(IReadOnlyList<string> phrases, Random random) =>
        Piece(phrases, random) + Joints[random.Next(Joints.Length)] + Piece(phrases, random) + Joints[random.Next(Joints.Length)];

    private static string Piece(IReadOnlyList<string> phrases, Random random)
    {
        if (phrases.Count == 0)
        {
            return "";
        }

        string phrase = phrases[random.Next(phrases.Count)];
        phrase = random.Next(3) == 0 ? phrase[..random.Next(phrase.Length + 1)] : phrase;
        return random.Next(4) == 0 ? phrase.ToUpperInvariant() : phrase;
    }

    private static void Collect(PhraseWalk walk, string read, List<string> phrases)
    {
        if (walk.Accepted > 0)
        {
            phrases.Add(read);
        }

        foreach (char next in walk.NextCharacters)
        {
            PhraseWalk longer = walk;
            if (longer.TryStep(next))
            {
                Collect(longer, read + next, phrases);
            }
        }
    }
}
