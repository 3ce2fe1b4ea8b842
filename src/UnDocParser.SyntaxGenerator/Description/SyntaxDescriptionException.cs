namespace UnDocParser.SyntaxGenerator.Description;

/// <summary>Syntax.xml is not as it should be. The line is counted from 1, or 0 when it is not known.</summary>
#pragma warning disable CA1032, RCS1194 // Made in one place only, always with a line.
internal sealed class SyntaxDescriptionException(string message, int line) : Exception(message)
#pragma warning restore CA1032, RCS1194
{
    public int Line { get; } = line;
}
