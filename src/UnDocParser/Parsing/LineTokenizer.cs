using System.Text;
using UnDocParser.Languages;
using UnDocParser.Layout;
using UnDocParser.Lexing;

namespace UnDocParser.Parsing;

/// <summary>Turns a text into the tokens of the grammar: scans the lines, reads the layout, names each line.</summary>
internal static class LineTokenizer
{
    private const int LanguageSample = 20_000;

    /// <summary>Tokenizes a text. <paramref name="languageCode"/> overrides the language found in the text.</summary>
    public static DocumentLines Tokenize(string text, string? languageCode, out List<LineToken> tokens)
    {
        LineInfo[] lines = LineScanner.Scan(text);
        Language language = (languageCode is null ? null : LanguageSet.Find(languageCode))
            ?? LanguageSet.Detect(text.AsSpan(0, Math.Min(text.Length, LanguageSample)));
        LayoutProfile profile = LayoutProfile.Detect(text, lines);
        int bodyStart = FindBody(text, lines, language, out DocumentPart part);
        tokens = new List<LineToken>((lines.Length / 2) + 8);
        MastheadTokenizer.Tokenize(text, lines, bodyStart, language, tokens);
        RunningHeads heads = ReadHeads(text, tokens);
        var document = new DocumentLines
        {
            Text = text,
            Lines = lines,
            Profile = profile,
            Language = language,
            BodyStart = bodyStart,
            Roles = PageFurniture.Classify(text, lines, profile, heads, bodyStart),
        };
        BodyTokenizer.Tokenize(document, part, tokens);
        return document;
    }

    private static RunningHeads ReadHeads(string text, List<LineToken> masthead)
    {
        var titles = new StringBuilder();
        ReadOnlySpan<char> symbol = default;
        LineKind kind = LineKind.None;
        foreach (LineToken token in masthead)
        {
            kind = token.Kind == LineKind.Continuation ? kind : token.Kind;
            if (kind is LineKind.Title or LineKind.AgendaTitle or LineKind.MastheadText)
            {
                titles.Append(text, token.Start, token.End - token.Start);
            }
            else if (kind == LineKind.Symbol && symbol.IsEmpty)
            {
                symbol = text.AsSpan(token.Start, token.End - token.Start);
            }
        }

        return RunningHeads.Of(symbol, titles.ToString());
    }

    private static int FindBody(string text, LineInfo[] lines, Language language, out DocumentPart part)
    {
        int formula = FormulaLine.Find(text, lines, language);
        int statement = FindStatement(text, lines, language, formula < 0 ? lines.Length : formula);
        if (statement >= 0)
        {
            part = DocumentPart.Statement;
            return statement;
        }

        part = DocumentPart.BeforeFormula;
        return formula < 0 ? FindFirstClause(text, lines) : FindPartHeading(text, lines, formula);
    }

    // A composite resolution has the letter of its first part, and perhaps a title, before the formula.
    private static int FindPartHeading(string text, LineInfo[] lines, int formula)
    {
        int seen = 0;
        for (int index = formula - 1; index >= 0 && seen < 6; index--)
        {
            if (lines[index].IsBlank)
            {
                continue;
            }

            ReadOnlySpan<char> content = LineStart.Of(lines[index].Content(text)).Unquoted;
            if (content.Length > 0 && content[0] == 'A' && ClauseEnds.TrimMarks(content).Length == 1)
            {
                return index;
            }

            seen++;
        }

        return formula;
    }

    private static int FindStatement(string text, LineInfo[] lines, Language language, int end)
    {
        int found = -1;
        int count = 0;
        int seen = 0;
        for (int index = 0; index < end && seen < 4; index++)
        {
            if (lines[index].IsBlank)
            {
                continue;
            }

            seen += found < 0 ? 0 : 1;
            if (language.StatementTitle.Match(LineStart.Of(lines[index].Content(text)).Unquoted) > 0)
            {
                found = index;
                count++;
            }
        }

        // The title printed twice is a title of the masthead; printed once it heads the statement.
        return count < 2 ? found : NextText(lines, found + 1);
    }

    private static int FindFirstClause(string text, LineInfo[] lines)
    {
        for (int index = 0; index < lines.Length; index++)
        {
            if (!lines[index].IsBlank && LabelScanner.Scan(lines[index].Content(text)) is { Style: LabelStyle.Number, Ordinal: 1 })
            {
                return index;
            }
        }

        return lines.Length;
    }

    private static int NextText(LineInfo[] lines, int from)
    {
        int index = from;
        while (index < lines.Length && lines[index].IsBlank)
        {
            index++;
        }

        return index;
    }
}
