using System.CommandLine;
using System.Text;

namespace UnDocParser.Cli.Help;

/// <summary>Writes the manual page, for <c>man</c>.</summary>
internal static class ManualPage
{
    /// <summary>Writes the page.</summary>
    /// <param name="root">The program.</param>
    /// <param name="commands">Its commands.</param>
    public static string Write(RootCommand root, IReadOnlyList<CommandDescription> commands)
    {
        StringBuilder page = new StringBuilder(".TH UNDOC 1 \"\" \"undoc ").Append(Text(ProgramVersion.Text))
            .Append("\" \"User Commands\"\n.SH NAME\nundoc \\- reads United Nations documents\n")
            .Append(".SH SYNOPSIS\n.B undoc\n.I COMMAND\n[\\fIOPTION\\fR]... [\\fIFILE\\fR]...\n.SH DESCRIPTION\n");
        foreach (string paragraph in (root.Description ?? "").ReplaceLineEndings("\n").Split("\n\n"))
        {
            page.Append(".PP\n").Append(Text(paragraph.Replace('\n', ' '))).Append('\n');
        }

        page.Append(".SH COMMANDS\n");
        foreach (CommandDescription command in commands)
        {
            page.Append(".SS \"undoc ").Append(Text(command.Name)).Append("\"\n").Append(Text(command.Description)).Append('\n');
            foreach (ArgumentDescription argument in command.Arguments)
            {
                page.Append(".TP\n.I ").Append(Text(argument.Name)).Append(argument.IsMany ? "..." : "").Append('\n')
                    .Append(Text(argument.Description)).Append('\n');
            }

            foreach (OptionDescription option in command.Options)
            {
                page.Append(".TP\n\\fB").AppendJoin("\\fR, \\fB", option.Aliases.Prepend(option.Name).Select(Text)).Append("\\fR")
                    .Append(option.Value is { } value ? $" \\fI{Text(value)}\\fR" : "")
                    .Append('\n').Append(Text(option.Description)).Append('\n');
            }
        }

        return page.Append(".SH ENVIRONMENT\n.TP\n.B NO_COLOR\nWhen it is set and not empty, nothing is coloured unless \\fB\\-\\-color always\\fR asks for it.\n").ToString();
    }

    // A backslash begins a request, as does a stop or an apostrophe at the start of a line; a hyphen of an option is none that may be
    // broken at.
    private static string Text(string text)
    {
        string escaped = text.Replace("\\", "\\e", StringComparison.Ordinal).Replace("-", "\\-", StringComparison.Ordinal)
            .Replace("\"", "\\(dq", StringComparison.Ordinal);
        return escaped.StartsWith('.') || escaped.StartsWith('\'') ? "\\&" + escaped : escaped;
    }
}
