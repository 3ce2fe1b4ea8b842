namespace UnDocParser.Tests.Invariants;

/// <summary>Damages a text the way extraction, editing and storage do.</summary>
internal static class TextMutator
{
    private static readonly string[] Insertions =
    [
        "\f", "\n__________________\n 1 Resolution 70/1.\n", "\n\nA/91/L.7 \n \n2/3 36-20417 \n\n", "\0", "\uD800", "\uFEFF", "1", "¹", "(a) ", "1. ", "*", "[", "](", "\r",
        "The General Assembly,\n", "\nAnnex\n", "\n\n\n\n", "\u2028", " ", "\t\t\t", "ًّ",
    ];

    public static string Mutate(string text, Random random)
    {
        for (int left = random.Next(1, 6); left > 0; left--)
        {
            text = Once(text, random);
        }

        return text;
    }

    private static string Once(string text, Random random)
    {
        switch (random.Next(7))
        {
            case 0:
                return Lines(text, lines => lines.RemoveAt(random.Next(lines.Count)));
            case 1:
                return Lines(text, lines => lines.Insert(random.Next(lines.Count), lines[random.Next(lines.Count)]));
            case 2:
                return Lines(text, lines =>
                {
                    (int first, int second) = (random.Next(lines.Count), random.Next(lines.Count));
                    (lines[first], lines[second]) = (lines[second], lines[first]);
                });
            case 3:
                return text.Insert(random.Next(text.Length + 1), Insertions[random.Next(Insertions.Length)]);
            case 4:
                int start = random.Next(text.Length + 1);
                return text.Remove(start, Math.Min(random.Next(200), text.Length - start));
            case 5:
                char[] characters = text.ToCharArray();
                for (int left = random.Next(20); left > 0 && characters.Length > 0; left--)
                {
                    characters[random.Next(characters.Length)] = (char)random.Next(char.MaxValue + 1);
                }

                return new string(characters);
            default:
                int cut = random.Next(text.Length + 1);
                return random.Next(2) == 0 ? text[..cut] : text[cut..];
        }
    }

    private static string Lines(string text, Action<List<string>> change)
    {
        List<string> lines = text.Split('\n').ToList();
        change(lines);
        return string.Join('\n', lines);
    }
}
