using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Cli.Input;

/// <summary>A text that was read, with the path it was asked for by.</summary>
/// <param name="Path">The path as given; <c>-</c> for standard input.</param>
/// <param name="Text">The text.</param>
/// <param name="Warning">A line for standard error on what is doubtful in it, or null.</param>
internal sealed record InputText(string Path, SourceText Text, string? Warning)
{
    /// <summary>Gets the kind of file the text was read from.</summary>
    public InputOrigin Origin { get; init; } = InputOrigin.Text;

    /// <summary>Parses the text.</summary>
    /// <param name="language">The language, or null to find it in the text.</param>
    /// <param name="cancellationToken">Stops the parse.</param>
    public SyntaxTree Parse(string? language, CancellationToken cancellationToken) =>
        SyntaxTree.ParseText(Text, new ParseOptions { Language = language, FilePath = Path }, cancellationToken);
}
