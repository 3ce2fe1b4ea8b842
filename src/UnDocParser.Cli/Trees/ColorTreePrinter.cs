using Spectre.Console;

namespace UnDocParser.Cli.Trees;

/// <summary>Prints as text, in colours.</summary>
internal sealed class ColorTreePrinter : TextTreePrinter
{
    private readonly IAnsiConsole _console;

    public ColorTreePrinter(TextWriter writer)
        : base(writer)
    {
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Out = new AnsiConsoleOutput(writer),
        });
        // Lines are not to be broken here: the terminal does that.
        _console.Profile.Width = int.MaxValue;
    }

    /// <inheritdoc/>
    protected override void Write(Piece piece, string text)
    {
        if (piece == Piece.Plain)
        {
            base.Write(piece, text);
        }
        else
        {
            _console.Write(text, StyleOf(piece));
        }
    }

    private static Style StyleOf(Piece piece) => piece switch
    {
        Piece.NodeKind => new Style(Color.Teal),
        Piece.TokenKind => new Style(Color.Olive),
        Piece.TriviaKind => new Style(Color.Grey),
        Piece.Missing => new Style(Color.Maroon),
        _ => new Style(Color.Green),
    };
}
