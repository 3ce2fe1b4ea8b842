using System.Globalization;
using System.Text;
using UnDocParser.Rules;
using UnDocParser.Tests.Rules;

namespace UnDocParser.Tests.Documentation;

/// <summary>Writes docs/rules.md from the tables of rules, and from the counts of the corpus that are checked in.</summary>
internal static class RulesDocument
{
    /// <summary>How many lines of the corpus each rule decided about: an identifier and a number a line.</summary>
    public const string Counts = "tests/accuracy/rules.tsv";

    private static readonly (string Prefix, string Title, string Text)[] Groups =
    [
        ("TR", "The start of a body", "Where the masthead ends. Asked of each of the first lines that are not blank, until one decides."),
        ("LR", "Layouts", "How a text was produced, as the counts over its lines show it."),
        ("MR", "Lines of the masthead, and marks in markup", "What a line before the body is, or a column of one; `▶` stands before the line that is decided about. From MR40 on, what marks of notes and struck text look like in markup."),
        ("NR", "Marks of notes", "How much the characters around digits say for their being the mark of a note. The first rule of a table that holds gives the weight; a weight of 0 says they are none."),
        ("FR", "Page furniture", "Which lines belong to the page and not to its text."),
        ("UR", "Spelling", "Which characters are no more than another spelling of others."),
        ("BR", "Breaks", "What the layout says of a line: a paragraph starts, goes on, or nothing is known. A text asks the rules of its own layout only."),
        ("SR", "Starts of blocks", "Whether a line of running text starts a block. The examples are read where the layout says what the rule asks for."),
        ("KR", "Kinds of lines", "What a line of the body is. `▶` stands before the line that is decided about."),
        ("CR", "Citations", "Whether a number printed without its symbol is a citation and, from CR30 on, which organ adopted what it stands for; the examples there begin with who cites, and when. `▶` stands before the number that is decided about."),
    ];

    public static string Write()
    {
        Dictionary<string, long> counts = ReadCounts();
        var text = new StringBuilder();
        text.Append("# Rules\n\n");
        text.Append("Generated from the tables of rules in `src/UnDocParser`; a test compares the two. In a table the first rule that holds decides, in the ");
        text.Append("order of the source. An identifier is never given to another rule. `⏎` is the end of a line. `SyntaxTree.Explain(span)` says which rules ");
        text.Append("decided about a line, and which would have decided otherwise.\n\n");
        text.Append($"\"Lines\" is how many lines of the development corpus a rule decided about when `{Counts}` was last written, ");
        text.Append("where a trace counts them: a rule with few is there for texts that the corpus has few of.\n");
        foreach ((string prefix, string title, string about) in Groups)
        {
            Rule[] rules = [.. RuleTables.All.Where(rule => GroupOf(rule) == prefix)];
            if (rules.Length == 0)
            {
                continue;
            }

            text.Append(CultureInfo.InvariantCulture, $"\n## {title}\n\n{about}\n");
            foreach (Rule rule in rules)
            {
                Append(text, rule, counts);
            }
        }

        return text.ToString();
    }

    /// <summary>Returns the two letters of a rule that no group has, if any.</summary>
    public static IEnumerable<string> PrefixesWithoutGroup() =>
        RuleTables.All.Select(GroupOf).Distinct().Except(Groups.Select(group => group.Prefix), StringComparer.Ordinal);

    /// <summary>Returns the counts that are checked in.</summary>
    public static Dictionary<string, long> ReadCounts() =>
        File.ReadLines(Repository.PathOf(Counts))
            .Select(line => line.Split('\t'))
            .ToDictionary(fields => fields[0], fields => long.Parse(fields[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private static string GroupOf(Rule rule) => rule.Id[..2];

    private static void Append(StringBuilder text, Rule rule, Dictionary<string, long> counts)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n### {rule.Id}\n\n{rule.Says}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"- Decides: {Code(rule.Example)}\n- Does not: {Code(rule.CounterExample)}\n- From: {WithoutLinks(rule.Source)}\n");
        if (counts.TryGetValue(rule.Id, out long lines))
        {
            text.Append(CultureInfo.InvariantCulture, $"- Lines: {lines:N0}\n");
        }
    }

    // A source that shows markup is no link.
    private static string WithoutLinks(string source) => source.Replace("[", "\\[", StringComparison.Ordinal);

    // What prints nothing, or only on other letters, is shown by its number.
    private static string Code(string example)
    {
        var text = new StringBuilder();
        foreach (char character in example)
        {
            text.Append(IsVisible(character) ? character.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"));
        }

        string fence = example.Contains('`', StringComparison.Ordinal) ? "``" : "`";
        return fence + text + fence;
    }

    private static bool IsVisible(char character) => character == ' ' || char.GetUnicodeCategory(character)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.SpaceSeparator or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate);
}
