using UnDocParser.Lines;
using UnDocParser.Parsing.Body;
using UnDocParser.Parsing.Masthead;
using UnDocParser.Rules;

namespace UnDocParser.Parsing;

/// <summary>Turns a text into the tokens of the grammar: reads the masthead and what holds for the whole document, then names each line.</summary>
internal static class LineTokenizer
{
    private const int MostFurtherColumns = 8;

    /// <summary>Tokenizes a whole text.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="counts">What layout and language are decided from.</param>
    /// <param name="tokens">Where the tokens are added.</param>
    /// <param name="cancellationToken">Checked now and then.</param>
    /// <param name="trace">Where decisions are taken down; null where no one asks.</param>
    public static TokenizedText Tokenize(LineWindow lines, DocumentCounts counts, LineTokenList tokens, CancellationToken cancellationToken, RuleTrace? trace = null)
    {
        var start = DocumentStart.Read(lines, counts.Language, counts.Profile, tokens, trace);
        var traits = new DocumentTraits(counts.Profile, counts.Language, start.Heads, start.Part) { IsVisualOrder = counts.IsVisualOrder };

        // What the start was found from is remembered by its extent. No block was looked ahead from yet.
        lines.ForgetTouched();
        // Markup without words between masthead and body is of the body: a stretch that starts with its first block reads it too.
        int first = start.BodyStart;
        int afterMasthead = tokens.Count == 0 ? 0 : tokens[tokens.Count - 1].Line + 1;
        while (first > afterMasthead && (lines.Peek(first - 1).IsBlank || LineMarkup.IsWordless(lines.Peek(first - 1).Content(lines.Text))))
        {
            first--;
        }

        var document = new DocumentLines(lines, traits, first, BlockEntry.AtStart(start.Part)) { Trace = trace };
        var tokenizer = new BodyTokenizer(document, tokens);
        int count = 0;
        while (tokenizer.MoveNext())
        {
            if ((++count & 0xFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }
        }

        tokenizer.CloseBlock();
        return new TokenizedText(document, tokenizer.Entry, start.Extent);
    }

    /// <summary>Returns room for the tokens of a text: one a line that is not blank, and one for each further column of the masthead.</summary>
    public static LineTokenList RoomFor(DocumentCounts counts) => LineTokenList.Rent(counts.Layout.Lines + MostFurtherColumns);
}

/// <summary>What tokenizing a whole text gives.</summary>
/// <param name="Document">The lines.</param>
/// <param name="End">The states at the end of the text.</param>
/// <param name="StartExtent">How far the text was read to find where the body starts.</param>
internal sealed record TokenizedText(DocumentLines Document, BlockEntry End, StartExtent StartExtent);
