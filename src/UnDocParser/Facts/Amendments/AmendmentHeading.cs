using UnDocParser.Languages;
using UnDocParser.Lines;
using UnDocParser.Model;

namespace UnDocParser.Facts.Amendments;

/// <summary>Recognises the heading of instructions, which names the part that they amend and says nothing else: <c>Operative paragraph 4</c>.</summary>
internal static class AmendmentHeading
{
    // Code units: "Fifth and sixth paragraphs of the preamble".
    private const int LongestHeading = 60;

    /// <summary>TR19. Returns the parts that a heading names, or null where the text is none: it opens with a part, and has no verb, quotation or full stop.</summary>
    /// <example><c>Operative paragraph 4</c> ⏎ <c>Replace “notes” with “welcomes”.</c></example>
    /// <remarks>Counter-example: <c>Operative paragraph 4 was not agreed upon.</c></remarks>
    public static AmendmentFact? Read(string characters, Language language)
    {
        ReadOnlySpan<char> words = characters.AsSpan().TrimEnd(":： ".AsSpan());
        if (words.Length is 0 or > LongestHeading || ClauseEnds.IsStop(ClauseEnds.LastSignificant(words)))
        {
            return null;
        }

        AmendmentFact fact = AmendmentScanner.Scan(characters, language);
        bool opensWithPart = !fact.Targets.IsEmpty && LineMarkup.OpeningLength(characters.AsSpan()) >= fact.Targets[0].Span.Start;
        return opensWithPart && fact.Kind == AmendmentKind.Other && fact.Quotations.IsEmpty ? fact : null;
    }
}
