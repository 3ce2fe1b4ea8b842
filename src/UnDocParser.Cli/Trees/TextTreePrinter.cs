namespace UnDocParser.Cli.Trees;

/// <summary>Prints one element a line, indented by its depth: <c>LabelToken [10..12) "1."</c>.</summary>
internal class TextTreePrinter(TextWriter writer) : TreePrinter
{
    private int _depth;

    /// <summary>What a piece of a line is.</summary>
    protected enum Piece
    {
        Plain,
        NodeKind,
        TokenKind,
        TriviaKind,
        Text,
        Missing,
    }

    /// <inheritdoc/>
    protected sealed override void Begin(in TreeElement element)
    {
        Write(Piece.Plain, new string(' ', 2 * _depth));
        Write(PieceOf(element.Role), Prefix(element.Role) + element.Kind);
        Write(Piece.Plain, $" [{element.Span.Start}..{element.Span.End})");
        if (element.IsMissing)
        {
            Write(Piece.Missing, " missing");
        }
        else if (element.Text is { } text)
        {
            Write(Piece.Text, " " + SafeText.Quote(text));
        }

        Write(Piece.Plain, "\n");
        _depth++;
    }

    /// <inheritdoc/>
    protected sealed override void End(in TreeElement element) => _depth--;

    /// <summary>Writes a piece of a line.</summary>
    /// <param name="piece">What it is.</param>
    /// <param name="text">Its text.</param>
    protected virtual void Write(Piece piece, string text) => writer.Write(text);

    private static Piece PieceOf(TreeRole role) => role switch
    {
        TreeRole.Node => Piece.NodeKind,
        TreeRole.Token => Piece.TokenKind,
        _ => Piece.TriviaKind,
    };

    private static string Prefix(TreeRole role) => role switch
    {
        TreeRole.LeadingTrivia => "lead: ",
        TreeRole.TrailingTrivia => "trail: ",
        _ => "",
    };
}
