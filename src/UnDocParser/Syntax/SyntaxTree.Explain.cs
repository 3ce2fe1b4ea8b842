using System.Collections.Immutable;
using UnDocParser.Parsing;
using UnDocParser.Text;

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
    /// The rules on where the body starts (<c>TR</c>), on lines of the masthead (<c>MR</c>, one for each column), on page furniture and notes (<c>FR</c>), on what the layout says of the line (<c>BR</c>), on whether it
    /// starts a block (<c>SR</c>) and on what kind it is (<c>KR</c>). Empty for blank lines. A kind that only the whole block tells,
    /// as that of a heading without number, is no part of it.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The place is negative or lies behind the end of the text.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <remarks>
    /// The text is parsed again, with a trace that no other parse keeps: what decides a line may stand far before it. The time is linear
    /// in the text; nothing
    /// is remembered. A tree that was not made by parsing is explained as a parse of its text would be.
    /// </remarks>
    public ImmutableArray<RuleExplanation> Explain(int position, CancellationToken cancellationToken = default)
    {
        if (position < 0 || position > Length)
        {
            throw new ArgumentOutOfRangeException(nameof(position));
        }

        return Explain(new TextSpan(position, 0), cancellationToken);
    }

    /// <summary>Returns why the lines that a stretch touches are what they are in this tree: the rules that decided about each, line by line.</summary>
    /// <param name="span">The stretch, in UTF-16 code units; an empty one stands for the line it lies in.</param>
    /// <param name="cancellationToken">Stops the parse; checked between its stages.</param>
    /// <returns>As <see cref="Explain(int, CancellationToken)"/> returns them for one line; <see cref="RuleExplanation.Span"/> tells which line it is.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The stretch ends behind the end of the text.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <remarks>The text is parsed again once, however many lines are asked for.</remarks>
    public ImmutableArray<RuleExplanation> Explain(TextSpan span, CancellationToken cancellationToken = default)
    {
        if (span.End > Length)
        {
            throw new ArgumentOutOfRangeException(nameof(span));
        }

        return RuleExplainer.Explain(Text, Options, span, cancellationToken);
    }
}
