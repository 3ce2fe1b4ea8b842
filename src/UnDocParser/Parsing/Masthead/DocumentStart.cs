using System.Text;
using UnDocParser.Languages;
using UnDocParser.Layout;
using UnDocParser.Lines;
using UnDocParser.Parsing.Body;
using UnDocParser.Rules;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Masthead;

/// <summary>The start of a document: where its body begins, the tokens of the masthead before it, and what the masthead says of the pages.</summary>
internal sealed class DocumentStart
{
    // Where nothing tells the masthead from what follows.
    private const int LongestMasthead = 100;
    private const int LongestSearch = 400;

    private DocumentStart(int bodyStart, DocumentPart part, LineTokenList masthead, RunningHeads heads, StartExtent extent)
    {
        BodyStart = bodyStart;
        Part = part;
        Masthead = masthead;
        Heads = heads;
        Extent = extent;
    }

    /// <summary>Gets the first line of the body.</summary>
    public int BodyStart { get; }

    /// <summary>Gets the part of the document that the body starts with.</summary>
    public DocumentPart Part { get; }

    /// <summary>Gets the tokens of the masthead.</summary>
    public LineTokenList Masthead { get; }

    /// <summary>Gets what heads the pages.</summary>
    public RunningHeads Heads { get; }

    /// <summary>Gets how far the text was read to find that.</summary>
    public StartExtent Extent { get; }

    /// <summary>Reads the start of a text. No more lines are looked at than a masthead can have.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="language">The language.</param>
    /// <param name="profile">The layout.</param>
    /// <param name="tokens">Where the tokens of the masthead are added.</param>
    /// <param name="trace">Where decisions are taken down; null where no one asks.</param>
    public static DocumentStart Read(LineWindow lines, Language language, LayoutProfile profile, LineTokenList tokens, RuleTrace? trace = null)
    {
        var sign = FirstSign.Find(lines, language);
        int bodyStart = FindBody(lines, sign, language, profile, out DocumentPart part);
        MastheadTokenizer.Tokenize(lines, bodyStart, language, profile, tokens, trace);
        if (bodyStart == sign.Line && (part is DocumentPart.BeforeFormula or DocumentPart.Preamble))
        {
            LoneTitle.Promote(lines, language, profile, tokens, trace);
        }

        // What the masthead leaves out before the body, "<!-- image -->", is furniture of the body.
        bodyStart = Math.Min(bodyStart, tokens.Count == 0 ? 0 : tokens[tokens.Count - 1].Line + 1);
        int extent = lines.TouchedEnd;
        RunningHeads heads = ReadHeads(lines, tokens, profile);
        return new DocumentStart(bodyStart, part, tokens, heads, new StartExtent(extent, lines.TouchedEnd));
    }

    private static RunningHeads ReadHeads(LineWindow lines, LineTokenList masthead, LayoutProfile profile)
    {
        ref readonly CharacterBuffer text = ref lines.Text;
        var titles = new StringBuilder();
        ReadOnlySpan<char> symbol = default;
        LineKind kind = LineKind.None;
        for (int index = 0; index < masthead.Count; index++)
        {
            ref readonly LineToken token = ref masthead[index];
            kind = token.Kind == LineKind.Continuation ? kind : token.Kind;
            if (kind is LineKind.Title or LineKind.AgendaTitle or LineKind.MastheadText)
            {
                string title = text.AsSpan(token.Start, token.End - token.Start).ToString();
                titles.Append(title);
            }
            else if (kind == LineKind.Symbol && symbol.IsEmpty)
            {
                symbol = text.AsSpan(token.Start, token.End - token.Start);
            }
        }

        // Where each paragraph is one line there are no pages, and no heads.
        bool hasPages = profile.IsWrapped || profile.HasFormFeeds;
        return symbol.IsEmpty && hasPages ? RepeatedHeads.Find(lines, titles.ToString()) : RunningHeads.Of(symbol, titles.ToString());
    }

    private static int FindBody(LineWindow lines, FirstSign start, Language language, LayoutProfile profile, out DocumentPart part)
    {
        int amendment = NarrativeForm.FindAmendment(lines, start.Line, language);
        if (amendment >= 0)
        {
            part = DocumentPart.Narrative;
            return amendment;
        }

        int statement = StatementForm.Find(lines, start, language, profile);
        if (statement >= 0)
        {
            part = DocumentPart.Statement;
            return statement;
        }

        part = DocumentPart.BeforeFormula;
        return start.Sign switch
        {
            BodySign.Formula => FindAboveFormula(lines, start, language, profile, out part),
            BodySign.Preamble => FindPreamble(lines, start.Line, language, out part),
            BodySign.Clause => FindClause(lines, start, language, out part),
            _ => FindWithoutSign(lines, language, profile, out part),
        };
    }

    // The end of another resolution, the text of a report, the letter of a part.
    private static int FindAboveFormula(LineWindow lines, FirstSign start, Language language, LayoutProfile profile, out DocumentPart part)
    {
        int fragment = FragmentForm.Find(lines, start.Line, language, out part);
        if (fragment >= 0)
        {
            return fragment;
        }

        int report = start.Rule == StartRules.KnownFormula ? NarrativeForm.FindReport(lines, start.Line, language, profile) : -1;
        part = report >= 0 ? DocumentPart.Narrative : DocumentPart.BeforeFormula;
        return report >= 0 ? SectionHeadingForm.FindAbove(lines, report, language) : FindPartHeading(lines, start.Line, language);
    }

    // Clauses without formula and preamble, or no resolution.
    private static int FindWithoutSign(LineWindow lines, Language language, LayoutProfile profile, out DocumentPart part)
    {
        part = DocumentPart.Narrative;
        int decision = NarrativeForm.FindDecision(lines, language);
        if (decision >= 0)
        {
            return SectionHeadingForm.FindAbove(lines, decision, language);
        }

        part = DocumentPart.BeforeFormula;
        int clause = FindFirstClause(lines);
        if (clause >= 0 && NarrativeForm.NumbersClauses(lines, language))
        {
            return SectionHeadingForm.FindAbove(lines, clause, language);
        }

        part = DocumentPart.Operative;
        int excerpt = clause >= 0 ? -1 : ExcerptForm.FindClause(lines, language);
        if (excerpt >= 0)
        {
            return ExcerptForm.StartsWithin(lines, excerpt, language) ? NextText(lines, 0) : excerpt;
        }

        part = DocumentPart.Unstructured;
        int text = NarrativeForm.FindText(lines, language, profile);
        return text >= 0 ? SectionHeadingForm.FindAbove(lines, text, language) : clause >= 0 ? clause : SkipMasthead(lines);
    }

    // The end of another resolution, the letter of a part, or the clause.
    private static int FindClause(LineWindow lines, FirstSign start, Language language, out DocumentPart part)
    {
        int fragment = FragmentForm.Find(lines, start.Line, language, out part);
        if (fragment >= 0)
        {
            return fragment;
        }

        int heading = FindPartHeading(lines, start.Line, language);
        part = heading == start.Line ? DocumentPart.Operative : DocumentPart.BeforeFormula;
        return heading;
    }

    // The letter of a part before it, or the end of a clause where the text is a page from the middle.
    private static int FindPreamble(LineWindow lines, int preamble, Language language, out DocumentPart part)
    {
        int heading = FindPartHeading(lines, preamble, language);
        part = heading == preamble ? DocumentPart.Preamble : DocumentPart.BeforeFormula;
        return heading == preamble && ExcerptForm.StartsWithin(lines, preamble, language) ? NextText(lines, 0) : heading;
    }

    // A composite resolution has the letter of its first part, and perhaps a title, before the formula.
    private static int FindPartHeading(LineWindow lines, int formula, Language language)
    {
        int seen = 0;
        for (int index = formula - 1; index >= 0 && seen < 6; index--)
        {
            if (lines[index].IsBlank)
            {
                continue;
            }

            ReadOnlySpan<char> content = ClauseEnds.TrimMarks(LineStart.Of(lines, index, language).Unquoted);
            Label letter = LabelScanner.Scan(content);
            bool isLetter = letter.Style == LabelStyle.Capital && letter.Length == content.Length;
            if (isLetter && (letter.Ordinal == 1 || (seen == 0 && IsBelowTitle(lines, index))))
            {
                return index;
            }

            seen++;
        }

        return formula;
    }

    // "663 (XXIV). Lights" ⏎ "C" ⏎ "The Economic and Social Council,": one part of a resolution printed by itself.
    private static bool IsBelowTitle(LineWindow lines, int letter)
    {
        int index = letter - 1;
        while (index >= 0 && lines[index].IsBlank)
        {
            index--;
        }

        return index >= 0 && TitleNumber.StartsLine(lines.Content(index));
    }

    private static int FindFirstClause(LineWindow lines)
    {
        int seen = 0;
        for (int index = 0; seen < LongestSearch && lines.Has(index); index++)
        {
            if (lines[index].IsBlank)
            {
                continue;
            }

            seen++;
            if (LabelScanner.Scan(lines.Content(index)) is { Style: LabelStyle.Number, Ordinal: 1 })
            {
                return index;
            }
        }

        return -1;
    }

    private static int SkipMasthead(LineWindow lines)
    {
        int seen = 0;
        int index = 0;
        for (; seen < LongestMasthead && lines.Has(index); index++)
        {
            seen += lines[index].IsBlank ? 0 : 1;
        }

        return index;
    }

    private static int NextText(LineWindow lines, int from)
    {
        int index = from;
        while (lines.Has(index) && lines[index].IsBlank)
        {
            index++;
        }

        return index;
    }
}
