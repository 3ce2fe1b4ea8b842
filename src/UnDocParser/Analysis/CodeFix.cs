using System.Collections.Immutable;
using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Analysis;

/// <summary>A correction of a text: what to put where. Immutable and thread-safe.</summary>
public sealed class CodeFix
{
    /// <summary>Describes a correction.</summary>
    /// <param name="title">What it does, in the imperative and without a stop: <c>End the clause with “;”</c>.</param>
    /// <param name="changes">The changes, of which none overlap; at least one.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There is no change, or two of them overlap.</exception>
    public CodeFix(string title, params IEnumerable<TextChange> changes)
    {
        Title = title ?? throw new ArgumentNullException(nameof(title));
        Changes = [.. (changes ?? throw new ArgumentNullException(nameof(changes))).OrderBy(static change => change.Span.Start)];
        if (Changes.IsEmpty)
        {
            throw new ArgumentException("A correction changes something.", nameof(changes));
        }

        for (int index = 1; index < Changes.Length; index++)
        {
            if (Changes[index].Span.Start < Changes[index - 1].Span.End)
            {
                throw new ArgumentException("The changes overlap.", nameof(changes));
            }
        }
    }

    /// <summary>Gets what it does.</summary>
    public string Title { get; }

    /// <summary>Gets the changes in the order of the text.</summary>
    public ImmutableArray<TextChange> Changes { get; }

    /// <summary>Returns the corrected document. What the changes did not touch is taken over from the tree, not parsed again.</summary>
    /// <param name="tree">The tree in which the fault was found.</param>
    /// <param name="cancellationToken">Stops the parse.</param>
    /// <exception cref="ArgumentNullException"><paramref name="tree"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A change lies outside of its text.</exception>
    public SyntaxTree Apply(SyntaxTree tree, CancellationToken cancellationToken = default) =>
        tree is null ? throw new ArgumentNullException(nameof(tree)) : tree.WithChangedText(tree.Text.WithChanges(Changes), cancellationToken);

    /// <summary>Returns the title.</summary>
    public override string ToString() => Title;
}
