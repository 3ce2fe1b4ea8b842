using UnDocParser.Cli.Input;
using UnDocParser.Syntax;

namespace UnDocParser.Cli.Exports;

/// <summary>A format that <c>undoc export</c> writes.</summary>
/// <param name="Name">What the option <c>--to</c> calls it.</param>
/// <param name="Extension">What the names of files in a folder end in.</param>
/// <param name="Write">Writes a text, with a line end at the end.</param>
internal sealed record ExportFormat(string Name, string Extension, Func<InputText, SyntaxTree, string> Write)
{
    /// <summary>Gets what stands before the first text, its line end included.</summary>
    public string Header { get; init; } = "";

    /// <summary>Gets a value indicating whether two texts of the format behind each other are none of it.</summary>
    public bool IsWhole { get; init; }
}
