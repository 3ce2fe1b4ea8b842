using System.Collections.Immutable;
using UnDocParser.Text;

namespace UnDocParser.Tests.Incremental;

/// <summary>
/// Edits of what heads the pages of a text, chosen at random: of the symbol and the titles in the masthead, of lines of the body that say the same or nearly so,
/// and now and then any other.
/// </summary>
internal sealed class RandomHeadEdits(Random random)
{
    // Lines that hold the masthead, and some of the body.
    private const int LinesOfMasthead = 40;

    private static readonly string[] Typed =
    [
        "x", "e", "T", "é", "e\u0301", "ж", "的", "ع", " ", "7", "1", "/", ".", ";", "*", "(E)", "\u00AD", "\uFB01", "\u200B", "\n", " 2/4", " 36-20417 (E)", "GE.36-20417", " A/91/L.7", "A/91/L.7 ", " and", " of the lights", "/Add.1",
    ];

    private readonly RandomEdits _others = new(random);

    /// <summary>Returns one change, seldom more.</summary>
    public ImmutableArray<TextChange> Next(string text)
    {
        if (text.Length == 0 || random.Next(5) == 0)
        {
            return _others.Next(text);
        }

        string[] lines = text.Split('\n');
        int line = random.Next(Math.Min(lines.Length, LinesOfMasthead));
        return random.Next(8) switch
        {
            < 4 => [Type(lines, line)],
            4 => [Type(lines, Alike(lines, line))],
            5 => [new TextChange(new TextSpan(StartOf(lines, random.Next(lines.Length)), 0), lines[line] + "\n")],
            6 => [new TextChange(new TextSpan(StartOf(lines, line), lines[line].Length), lines[random.Next(lines.Length)])],
            _ => [TakeWord(lines, line)],
        };
    }

    private TextChange Type(string[] lines, int line)
    {
        int place = random.Next(4) == 0 ? lines[line].Length : random.Next(lines[line].Length + 1);
        int length = random.Next(3) == 0 ? Math.Min(lines[line].Length - place, random.Next(1, 3)) : 0;
        return new TextChange(new TextSpan(StartOf(lines, line) + place, length), Typed[random.Next(random.Next(2) == 0 ? 3 : Typed.Length)]);
    }

    private TextChange TakeWord(string[] lines, int line)
    {
        int start = lines[line].Length == 0 ? 0 : random.Next(lines[line].Length);
        int blank = lines[line].IndexOf(' ', start);
        return new TextChange(new TextSpan(StartOf(lines, line) + start, (blank < 0 ? lines[line].Length : blank) - start), string.Empty);
    }

    // Another line with the same words, which is a head if the one in the masthead is a title; the line itself where there is none.
    private int Alike(string[] lines, int line)
    {
        string words = lines[line].Trim();
        int[] alike = [.. Enumerable.Range(0, lines.Length).Where(other => other != line && words.Length > 3 && lines[other].Contains(words, StringComparison.Ordinal))];
        return alike.Length == 0 ? line : alike[random.Next(alike.Length)];
    }

    private static int StartOf(string[] lines, int line) => lines.Take(line).Sum(before => before.Length + 1);
}
