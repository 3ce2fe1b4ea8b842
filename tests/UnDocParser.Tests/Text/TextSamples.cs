using UnDocParser.Text;

namespace UnDocParser.Tests.Text;

/// <summary>Texts full of line breaks, random edits, and what lines they ought to have, found the plain way.</summary>
internal static class TextSamples
{
    internal const string Alphabet = "\r\n\r\n\f\u0085\u2028\u2029ab é\0\ud83d\ude00";

    internal static string RandomText(Random random, int length) =>
        string.Create(length, random, static (characters, source) =>
        {
            foreach (ref char character in characters)
            {
                character = Alphabet[source.Next(Alphabet.Length)];
            }
        });

    /// <summary>Mostly short edits, now and then one longer than a leaf of the rope.</summary>
    internal static TextChange RandomChange(Random random, int textLength)
    {
        int start = random.Next(textLength + 1);
        int longest = random.Next(8) == 0 ? 5000 : 6;
        int length = Math.Min(random.Next(longest), textLength - start);
        return new TextChange(new TextSpan(start, length), RandomText(random, random.Next(longest)));
    }

    internal static string Apply(string text, TextChange change) =>
        string.Concat(text.AsSpan(0, change.Span.Start), change.NewText, text.AsSpan(change.Span.End));

    internal static List<(int Start, int End, int EndIncludingLineBreak)> ExpectedLines(string text)
    {
        var lines = new List<(int, int, int)>();
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is '\n' or '\r' or '\f' or '\u0085' or '\u2028' or '\u2029')
            {
                int end = i;
                if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                {
                    i++;
                }

                lines.Add((start, end, i + 1));
                start = i + 1;
            }
        }

        lines.Add((start, text.Length, text.Length));
        return lines;
    }

    internal static void AssertSame(string expected, SourceText actual)
    {
        Assert.Equal(expected.Length, actual.Length);
        Assert.Equal(expected, actual.ToString());
        List<(int Start, int End, int EndIncludingLineBreak)> lines = ExpectedLines(expected);
        Assert.Equal(lines, actual.Lines.Select(line => (line.Start, line.End, line.EndIncludingLineBreak)));
        Assert.Equal(lines.Count, actual.Lines.Count);
    }
}
