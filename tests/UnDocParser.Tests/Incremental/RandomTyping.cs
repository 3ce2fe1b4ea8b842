using System.Collections.Immutable;
using UnDocParser.Text;

namespace UnDocParser.Tests.Incremental;

/// <summary>Edits such as a typist makes, chosen at random: most lie in the line of the one before, and some hold the words that rules look for in a line.</summary>
internal sealed class RandomTyping(Random random)
{
    private const int MostStrokes = 12;

    private static readonly string[] Typed =
    [
        "a", "e", "T", "é", "ж", "的", "ع", " ", "  ", ".", ",", ";", ":", "7", "1", "٣", "(", ")", "[", "]", "*", "/", "|", "—", "«", "”", "¹", "²", "\u00A0", "\u00AD", "\t", "\uFEFF", "&nbsp;", "**", "_", "<b>", "</b>", "> ", "\\",
        "and", " and", ", and", "; and", "also ", "of the ", "meeting", "62nd plenary meeting", " on 4 March 2021", "4 March 2021", "A/RES/98/7", " A/98/L.7", "resolution 98/7", "General Assembly", "The General Assembly,", "Annex", "Recalling ", "Requests ", "Decides ",
        "1. ", "(a) ", "(ii) ", "A. ", "II", "3/5", "Page 2", "See ", "Ibid., ", "[1]", "[^1]", "[^1]: ", "¹ See ", "^{1}", "Table 2", "In favour: ", "a b c d e", "l a w", "    ", "______________", "* * *", "---", "\n", "\n\n", "\f", " \n",
    ];

    private int _caret = -1;
    private int _strokes;

    /// <summary>Returns one change.</summary>
    public ImmutableArray<TextChange> Next(string text)
    {
        if (_strokes-- <= 0 || _caret < 0 || _caret > text.Length)
        {
            _caret = random.Next(text.Length + 1);
            _strokes = random.Next(1, MostStrokes);
        }
        else if (random.Next(8) == 0)
        {
            _caret = Math.Clamp(_caret + random.Next(-120, 120), 0, text.Length);
        }

        int length = random.Next(4) == 0 ? Math.Min(_caret, random.Next(1, 4)) : 0;
        string typed = length > 0 && random.Next(2) == 0 ? string.Empty : Typed[random.Next(random.Next(3) == 0 ? Typed.Length : 24)];
        var span = new TextSpan(_caret - length, length);
        _caret += typed.Length - length;
        return length == 0 && typed.Length == 0 ? [] : [new TextChange(span, typed)];
    }
}
