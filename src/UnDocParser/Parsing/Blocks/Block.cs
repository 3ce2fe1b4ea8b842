using UnDocParser.Parsing.Inlines;
using UnDocParser.Syntax.Green;

namespace UnDocParser.Parsing.Blocks;

/// <summary>
/// What the grammar sees of a block, a line with the lines that continue it: the kind of its token. A token of the combinators
/// knows nothing of the parse it belongs to, so the kind carries the way back to labels and texts.
/// </summary>
/// <param name="Kind">The kind of the line that starts the block.</param>
/// <param name="First">The index of the token of that line.</param>
/// <param name="Source">What the nodes of the block are made from.</param>
internal readonly record struct Block(LineKind Kind, int First, BlockSource Source)
{
    /// <summary>Returns the label of the block, or null if it has none.</summary>
    public GreenToken? Label() => Source.Label(First);

    /// <summary>Returns the label of the block; a missing one if it has none.</summary>
    public GreenToken RequiredLabel() => Source.Label(First) ?? GreenToken.CreateMissing(Syntax.SyntaxKind.LabelToken);

    /// <summary>Returns the mark of a note in the masthead; a missing one if the extraction lost it.</summary>
    public GreenToken Mark() => Source.Mark(First);

    /// <summary>Returns the text of the block, its label apart.</summary>
    public ParagraphTextGreen Content(OpenerSet openers = OpenerSet.None) => Source.Content(First, openers);

    /// <inheritdoc/>
    public override string ToString() => Kind.ToString();
}
