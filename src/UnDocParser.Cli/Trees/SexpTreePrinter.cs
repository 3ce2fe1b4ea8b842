namespace UnDocParser.Cli.Trees;

/// <summary>Prints nested lists, each with its kind and the text it carries: <c>(ParagraphText (TextRun (TextToken "Recalling")))</c>.</summary>
internal sealed class SexpTreePrinter(TextWriter writer) : TreePrinter
{
    private int _depth;

    /// <inheritdoc/>
    protected override void Begin(in TreeElement element)
    {
        if (_depth > 0)
        {
            writer.Write('\n');
            writer.Write(new string(' ', 2 * _depth));
        }

        writer.Write('(');
        writer.Write(element.Kind.ToString());
        if (element.Text is { } text && !element.IsMissing)
        {
            writer.Write(' ');
            writer.Write(SafeText.Quote(text));
        }

        _depth++;
    }

    /// <inheritdoc/>
    protected override void End(in TreeElement element)
    {
        writer.Write(')');
        _depth--;
        if (_depth == 0)
        {
            writer.Write('\n');
        }
    }
}
