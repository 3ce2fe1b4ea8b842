using System.Text;
using UnDocParser.Syntax;
using UnDocParser.Syntax.Green;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Inlines;

/// <summary>Reads the words that open a clause out of its inlines: "Recalling", "Decides".</summary>
internal static class OpeningWords
{
    /// <summary>Returns the phrase that opens a clause, without punctuation, or null.</summary>
    /// <param name="inlines">The list of the inlines of the block.</param>
    public static string? Of(GreenNode? inlines)
    {
        TryFind(inlines, out string? opening);
        return opening;
    }

    // Whether it is decided that there is one, or none.
    private static bool TryFind(GreenNode? inlines, out string? opening)
    {
        opening = null;
        foreach (GreenNode inline in GreenList.Inlines(inlines))
        {
            bool isDecided = inline.Kind switch
            {
                SyntaxKind.OpeningPhrase => (opening = Read(inline)) is not null,
                SyntaxKind.Citation => TryFind(inline.GetSlot(0), out opening),
                SyntaxKind.TextToken or SyntaxKind.TextRun or SyntaxKind.StruckText or SyntaxKind.FootnoteReference => false,
                _ => true,
            };
            if (isDecided)
            {
                return true;
            }
        }

        return false;
    }

    private static string Read(GreenNode phrase)
    {
        // Most phrases stand on one line.
        string? words = null;
        foreach (GreenNode token in GreenList.Elements(phrase.GetSlot(0)))
        {
            if (token is GreenToken { Kind: SyntaxKind.TextToken } word)
            {
                string piece = UnicodeFolding.Readable(word.ValueText).Replace('\t', ' ').Trim();
                words = words is null ? piece : words + " " + piece;
            }
        }

        return WithoutGaps(words ?? string.Empty).Trim(' ', ',', ';', ':', '.');
    }

    // A stretched line is extracted with blanks between its ideographs: "决 定".
    private static string WithoutGaps(string words)
    {
        if (words.Length == 0 || !TextFacts.IsIdeograph(words[0]))
        {
            return words;
        }

        var result = new StringBuilder(words.Length);
        for (int index = 0; index < words.Length; index++)
        {
            bool isGap = words[index] == ' ' && index > 0 && index + 1 < words.Length
                && TextFacts.IsIdeograph(words[index - 1]) && TextFacts.IsIdeograph(words[index + 1]);
            if (!isGap)
            {
                result.Append(words[index]);
            }
        }

        return result.ToString();
    }
}
