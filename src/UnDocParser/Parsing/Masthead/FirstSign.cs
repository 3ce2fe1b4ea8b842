using UnDocParser.Languages;
using UnDocParser.Lines;

namespace UnDocParser.Parsing.Masthead;

/// <summary>Finds the line that the body of a resolution starts with, by the first sign of one: its formula or its preamble.</summary>
internal readonly struct FirstSign(StartRule? rule, BodySign sign, int line)
{
    // Lines that are not blank. No masthead is nearly as long, whatever the list of its sponsors.
    private const int LongestSearch = 400;

    /// <summary>Gets the rule that found it, or null.</summary>
    public StartRule? Rule { get; } = rule;

    /// <summary>Gets what tells it.</summary>
    public BodySign Sign { get; } = sign;

    /// <summary>Gets the line, -1 when nothing tells.</summary>
    public int Line { get; } = line;

    /// <summary>Finds the start. Some mastheads print the bare formula as the name of an organ: it starts the body where nothing else does.</summary>
    public static FirstSign Find(LineWindow lines, Language language)
    {
        LinesAbove above = default;
        FirstSign bare = new(null, BodySign.None, -1);
        int previous = -1;
        int seen = 0;
        for (int index = 0; seen < LongestSearch && lines.Has(index); index++)
        {
            if (lines[index].IsBlank)
            {
                continue;
            }

            seen++;
            if (bare.Line >= 0 && bare.Line == previous && IsOfMasthead(lines.Content(index), language))
            {
                bare = new(null, BodySign.None, -1);
            }

            var line = new StartLine(lines, index, language, above);
            StartRule? rule = RuleFor(line);
            if (rule is { Sign: BodySign.Formula } && !above.HasTitle && FormulaLine.IsMastheadName(line.Text, language))
            {
                bare = new(rule, rule.Sign, index);
            }
            else if (rule is not null)
            {
                return rule.Sign != BodySign.Formula && bare.Line >= 0 && bare.Line == previous ? bare : new(rule, rule.Sign, index);
            }

            above = above.Below(line);
            previous = index;
        }

        return bare;
    }

    // "大会" and below it "第九十一届会议": the name of an organ, for the masthead goes on.
    private static bool IsOfMasthead(ReadOnlySpan<char> content, Language language) =>
        MastheadPieceRules.IsKnown(new MastheadPiece(content, MastheadState.AtStart, language));

    private static StartRule? RuleFor(in StartLine line)
    {
        foreach (StartRule rule in StartRules.All)
        {
            if (rule.Holds(line))
            {
                return rule;
            }
        }

        return null;
    }
}
