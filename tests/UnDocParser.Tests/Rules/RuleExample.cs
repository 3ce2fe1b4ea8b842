using UnDocParser.Languages;
using UnDocParser.Layout;
using UnDocParser.Lines;
using UnDocParser.Parsing;
using UnDocParser.Parsing.Body;
using UnDocParser.Parsing.Masthead;
using UnDocParser.Rules;

namespace UnDocParser.Tests.Rules;

/// <summary>
/// The example of a rule about lines of the body: lines with <c>⏎</c> between them, the one that is decided behind <c>▶</c>. It is read
/// as a body in a text
/// whose layout is that of the rule.
/// </summary>
internal static class RuleExample
{
    // Code units: as wide as the lines that examples wrap; shorter ones count as short.
    private const int TypicalWidth = 50;

    /// <summary>Returns the identifiers of the rules that decide about the marked line of an example.</summary>
    /// <param name="example">The example.</param>
    /// <param name="sign">By what the text tells its paragraphs.</param>
    /// <param name="start">The part of a document that the example starts in.</param>
    public static string[] Decide(string example, BreakSign sign, DocumentPart start)
    {
        (string text, int marked) = Read(example);
        return IdsOf(Trace(text, sign, start), marked);
    }

    /// <summary>Returns the identifiers of the rules that decide about the marked line of an example whose lines are all of the masthead.</summary>
    /// <param name="example">The example.</param>
    public static string[] DecideMasthead(string example)
    {
        (string text, int marked) = Read(example);
        var trace = new RuleTrace();
        var lines = new LineWindow(text);
        MastheadTokenizer.Tokenize(lines, lines.Count, LanguageOf(text), ProfileOf(BreakSign.Nothing), new LineTokenList(), trace);
        return IdsOf(trace.Decisions, marked);
    }

    private static (string Text, int Marked) Read(string example)
    {
        string[] parts = example.Split('⏎');
        int marked = Array.FindIndex(parts, part => part.Contains('▶', StringComparison.Ordinal));
        string text = string.Join('\n', parts.Select((part, index) => WithoutSpace(part, isFirst: index == 0)));
        return (text.Replace("▶", string.Empty, StringComparison.Ordinal), marked);
    }

    private static string[] IdsOf(IEnumerable<RuleDecision> decisions, int line) =>
        [.. decisions.Where(decision => decision.Line == line).Select(decision => decision.Rule.Id)];

    // One blank stands between a sign and the line; any further ones are its indent.
    private static string WithoutSpace(string part, bool isFirst)
    {
        string line = !isFirst && part.StartsWith(' ') ? part[1..] : part;
        return line.TrimEnd();
    }

    private static IReadOnlyList<RuleDecision> Trace(string text, BreakSign sign, DocumentPart start)
    {
        var trace = new RuleTrace();
        LayoutProfile profile = ProfileOf(sign) with { IsRightToLeft = text.Any(IsArabic) };
        var traits = new DocumentTraits(profile, LanguageOf(text), RunningHeads.Of([], string.Empty), start);
        var document = new DocumentLines(new LineWindow(text), traits, first: 0, BlockEntry.AtStart(start)) { Trace = trace };
        var tokenizer = new BodyTokenizer(document, new LineTokenList());
        while (tokenizer.MoveNext())
        {
        }

        return trace.Decisions;
    }

    private static LayoutProfile ProfileOf(BreakSign sign) => sign switch
    {
        BreakSign.Lines => new LayoutProfile { Spacing = LineSpacing.BetweenParagraphs, TypicalWidth = TypicalWidth },
        BreakSign.BlankLines => new LayoutProfile { IsWrapped = true, Spacing = LineSpacing.BetweenParagraphs, TypicalWidth = TypicalWidth },
        BreakSign.Blanks => new LayoutProfile { IsWrapped = true, StartIndent = 1, TypicalWidth = TypicalWidth },
        BreakSign.Indents => new LayoutProfile { IsWrapped = true, StartIndent = 3, TypicalWidth = TypicalWidth },
        _ => new LayoutProfile { IsWrapped = true, TypicalWidth = TypicalWidth },
    };

    private static Language LanguageOf(string text) =>
        LanguageSet.Find(text.Any(character => character is >= '\u4E00' and < '\uA000') ? "zh" : text.Any(IsArabic) ? "ar" : text.Any(IsCyrillic) ? "ru" : text.Any(IsGerman) ? "de" : "en")!;

    private static bool IsCyrillic(char character) => character is >= '\u0400' and < '\u0500';

    private static bool IsGerman(char character) => character is 'ä' or 'ß';

    private static bool IsArabic(char character) => character is >= '\u0600' and < '\u0700';
}
