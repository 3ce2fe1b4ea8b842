using System.Collections.Immutable;
using UnDocParser.Text;

namespace UnDocParser.Tests.Incremental;

/// <summary>Edits within lines, each in another one chosen at random, so that nearly every one is the first in its paragraph.</summary>
internal sealed class RandomFirstEdits(Random random)
{
    private const int FewCharacters = 4;
    private const int ManyCharacters = 40;

    private static readonly string[] Typed =
    [
        "a", "e", "T", "é", "ж", "的", "ع", " ", ".", ",", ";", ":", "7", "٣", "(", ")", "[", "]", "*", "/", "|", "—", "«", "”", "¹", "\u00A0", "\u00AD", "\t", "&nbsp;", "**", "_", "</b>", "> ",
        ", and", "; and", "also ", "meeting", "62nd plenary meeting", " on 4 March 2021", "A/RES/98/7", "General Assembly", "Annex", "Recalling ", "Requests ", "1. ", "(a) ", "II", "3/5", "Page 2", "See ",
        "[1]", "[^1]: ", "^{1}", "Table 2", "In favour: ", "a b c d e", "    ", "______________", "* * *", "---", "a rope, a ladder, three lamps and so much oil that the line is longer than any other line of the text is",
    ];

    /// <summary>Returns one change.</summary>
    public ImmutableArray<TextChange> Next(string text)
    {
        int place = random.Next(text.Length + 1);
        int start = text.LastIndexOf('\n', Math.Max(0, place - 1)) + 1;
        int end = text.IndexOf('\n', Math.Min(start, text.Length));
        end = end < 0 ? text.Length : end;

        // The ends of a line say most of what it is.
        int position = Math.Clamp(
            random.Next(4) switch
            {
                0 => start + random.Next(FewCharacters),
                1 => end - random.Next(FewCharacters),
                _ => place,
            },
            start,
            end);
        int length = random.Next(3) == 0 ? Math.Min(end - position, random.Next(random.Next(3) == 0 ? ManyCharacters : FewCharacters)) : 0;
        string typed = length > 0 && random.Next(2) == 0 ? string.Empty : Typed[random.Next(Typed.Length)];
        return [new TextChange(new TextSpan(position, length), typed)];
    }
}
