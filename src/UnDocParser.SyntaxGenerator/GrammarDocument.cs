using System.Text;
using UnDocParser.SyntaxGenerator.Description;

namespace UnDocParser.SyntaxGenerator;

/// <summary>Writes docs/grammar.md.</summary>
internal static class GrammarDocument
{
    public static string Write(SyntaxDescription description)
    {
        var text = new StringBuilder();
        text.Append("# Grammar of the syntax tree\n\n");
        text.Append("Generated from `src/UnDocParser/Syntax/Syntax.xml`; a test compares the two. ");
        text.Append("`[ x ]` is optional, `{ x }` any number, `|` a choice. Lines, blanks and page breaks stand between any two tokens as trivia.\n");
        foreach (NodeDescription node in description.Nodes.Where(node => node.Base is null))
        {
            WriteNode(text, node, "## ");
        }

        foreach (BaseDescription group in description.Bases)
        {
            text.Append("\n## ").Append(group.Name).Append("\n\n").Append(group.Documentation).Append("\n\n```ebnf\n");
            IEnumerable<string> members = description.Nodes.Where(node => node.Base == group.Name).Select(node => node.Name)
                .Concat(description.Bases.Where(node => node.Base == group.Name).Select(node => node.Name));
            text.Append(group.Name).Append(" = ").Append(string.Join("\n    | ", members)).Append(" ;\n```\n");
            foreach (NodeDescription node in description.Nodes.Where(node => node.Base == group.Name))
            {
                WriteNode(text, node, "### ");
            }
        }

        WriteKinds(text, "Tokens", description.Tokens);
        WriteKinds(text, "Trivia", description.Trivia);
        return text.ToString();
    }

    /// <summary>The right side of the rule of a node.</summary>
    public static string RuleOf(NodeDescription node) => node.Grammar ?? string.Join(" ", node.Fields.Select(RuleOf));

    private static string RuleOf(FieldDescription field) => field.Type switch
    {
        FieldType.Token => Optional(string.Join(" | ", field.Kinds), field.IsOptional, field.Kinds.Count > 1),
        FieldType.TokenList => "{ " + (field.Kinds.Count > 0 ? string.Join(" | ", field.Kinds) : "any token") + " }",
        FieldType.Node => Optional(field.NodeType!, field.IsOptional, isChoice: false),
        _ => "{ " + field.NodeType + " }",
    };

    private static string Optional(string rule, bool isOptional, bool isChoice) =>
        isOptional ? "[ " + rule + " ]" : isChoice ? "( " + rule + " )" : rule;

    private static void WriteNode(StringBuilder text, NodeDescription node, string heading)
    {
        text.Append('\n').Append(heading).Append(node.Name).Append("\n\n").Append(node.Documentation);
        text.Append("\n\n```ebnf\n").Append(node.Name).Append(" = ").Append(RuleOf(node)).Append(" ;\n```\n");
        if (node.Fields.Count > 1)
        {
            text.Append('\n');
            foreach (FieldDescription field in node.Fields)
            {
                text.Append("- `").Append(field.Name).Append("`: ").Append(field.Documentation).Append('\n');
            }
        }
    }

    private static void WriteKinds(StringBuilder text, string heading, IEnumerable<KindDescription> kinds)
    {
        text.Append("\n## ").Append(heading).Append("\n\n| kind | meaning |\n|---|---|\n");
        foreach (KindDescription kind in kinds)
        {
            text.Append("| `").Append(kind.Name).Append("` | ").Append(kind.Documentation.Replace("|", "\\|")).Append(" |\n");
        }
    }
}
