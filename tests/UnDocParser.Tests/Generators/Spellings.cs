using System.Text;
using UnDocParser.Text;

namespace UnDocParser.Tests.Generators;

/// <summary>Other spellings of a text that print the same: what extractions and editors leave of it.</summary>
internal static class Spellings
{
    private static readonly Dictionary<char, string> Decompositions = FindDecompositions();
    private static readonly Dictionary<char, char> Shapes = FindShapes();

    public static (string Name, Func<string, string> Of)[] All { get; } =
    [
        ("decomposed", text => Each(text, character => Decompositions.GetValueOrDefault(character))),
        ("shaped", text => Each(text, character => Shapes.TryGetValue(character, out char shape) ? shape.ToString() : null)),
        ("ligatures", text => text.Replace("ffi", "ﬃ").Replace("ffl", "ﬄ").Replace("ff", "ﬀ").Replace("fi", "ﬁ").Replace("fl", "ﬂ").Replace("st", "ﬆ")),
        ("wide figures", text => Figures(text, '\uFF10')),
        ("Arabic figures", text => Figures(text, '\u0660')),
        ("Persian figures", text => Figures(text, '\u06F0')),
        ("wide stops", text => text.Replace("1.", "1．").Replace("2.", "2．").Replace('/', '／')),
        ("embeddings", text => EachLine(text, line => "\u202B" + line + "\u202C")),
        ("isolates", text => EachLine(text, line => "\u2067" + line + "\u2069")),
        ("isolated figures", text => text.Replace("1", "\u20661\u2069").Replace("2", "\u200E2\u200F")),
        ("zero-width blanks", text => text.Replace(" ", " \u200B").Replace("/", "\u200B/\u200B").Replace(".", ".\u2060").Replace("(", "\uFEFF(\u200D")),
        ("marks before lines", text => EachLine(text, line => "\uFEFF" + line + "\u200C")),
        ("marks on blank lines", text => text.Replace("\n\n", "\n\u200B\n")),
        ("soft hyphens", SoftHyphens),
        ("thin blanks", text => text.Replace(' ', '\u2009')),
        ("em blanks", text => text.Replace(' ', '\u2003')),
    ];

    /// <summary>Returns a text with each of the spellings somewhere in it.</summary>
    public static string Mixed(string text, Random random)
    {
        string[] lines = text.Split('\n');
        for (int index = 0; index < lines.Length; index++)
        {
            if (random.Next(3) == 0)
            {
                lines[index] = All[random.Next(All.Length)].Of(lines[index]);
            }
        }

        return string.Join('\n', lines);
    }

    // Where a word may be broken: between two small letters within it.
    private static string SoftHyphens(string text)
    {
        var result = new StringBuilder();
        for (int index = 0; index < text.Length; index++)
        {
            bool isWithin = index > 2 && index % 3 == 0 && index + 2 < text.Length
                && IsSmall(text[index - 2]) && IsSmall(text[index - 1]) && IsSmall(text[index]) && IsSmall(text[index + 1]);
            result.Append(isWithin ? "\u00AD" : string.Empty).Append(text[index]);
        }

        return result.ToString();
    }

    private static bool IsSmall(char character) => char.IsLower(character);

    private static string Figures(string text, char zero) =>
        Each(text, character => char.IsAsciiDigit(character) ? ((char)(character - '0' + zero)).ToString() : null);

    private static string Each(string text, Func<char, string?> other)
    {
        var result = new StringBuilder();
        foreach (char character in text)
        {
            result.Append(other(character) ?? character.ToString());
        }

        return result.ToString();
    }

    private static string EachLine(string text, Func<string, string> other) =>
        string.Join('\n', text.Split('\n').Select(line => line.Trim('\f', ' ').Length == 0 ? line : other(line)));

    private static Dictionary<char, string> FindDecompositions()
    {
        var found = new Dictionary<char, string>();
        char[] marks = [.. Enumerable.Range(0x300, 0x40).Concat([0x653, 0x654, 0x655]).Select(number => (char)number)];
        foreach (char letter in Enumerable.Range('A', 0x700).Select(number => (char)number))
        {
            foreach (char mark in marks)
            {
                if (Compositions.Of(letter, mark) is char composed and not '\0')
                {
                    found[composed] = $"{letter}{mark}";
                }
            }
        }

        return found;
    }

    private static Dictionary<char, char> FindShapes()
    {
        var found = new Dictionary<char, char>();
        for (char shape = '\uFE80'; shape <= '\uFEF4'; shape++)
        {
            found[LetterShapes.Of(shape)[0]] = shape;
        }

        return found;
    }
}
