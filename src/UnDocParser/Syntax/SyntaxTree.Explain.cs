using System.Collections.Immutable;
using UnDocParser.Parsing;

namespace UnDocParser.Syntax;

public sealed partial class SyntaxTree
{
    /// <summary>
    /// Returns why the line at a place is what it is in this tree: the rules that decided about it, in the order in which they were
    /// asked.
    /// </summary>
    /// <param name="position">A place in the text, in UTF-16 code units; the end of the text stands for its last line.</param>
    /// <param name="cancellationToken">Stops the parse; checked between its stages.</param>
    /// <returns>
    /// The rules on where the body starts (<c>TR</c>), on what the layout says of the line (<c>BR</c>), on whether it starts a block
    /// (<c>SR</c>) and on what
    /// kind it is (<c>KR</c>). Empty for lines of the masthead, blank lines and page furniture, which other rules decide about. A kind
    /// that only the whole
    /// block tells, as that of a heading without number, is no part of it.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The place is negative or lies behind the end of the text.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <remarks>
    /// The text is parsed again, with a trace that no other parse keeps: what decides a line may stand far before it. The time is linear
    /// in the text; nothing
    /// is remembered. A tree that was not made by parsing is explained as a parse of its text with <see cref="ParseOptions.Default"/>
    /// would be.
    /// </remarks>
    public ImmutableArray<RuleExplanation> Explain(int position, CancellationToken cancellationToken = default)
    {
        if (position < 0 || position > Length)
        {
            throw new ArgumentOutOfRangeException(nameof(position));
        }

        return RuleExplainer.Explain(Text, Memory?.Options ?? ParseOptions.Default, position, cancellationToken);
    }
}
