using System.Collections.Immutable;
using UnDocParser.Model;
using UnDocParser.Syntax;

namespace UnDocParser.Comparison;

/// <summary>
/// What differs between two documents, paragraph by paragraph: a draft and the text that was adopted. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// The texts of paragraphs are compared, as <see cref="DocumentParagraph.Text"/> gives them: where lines and pages end, markup, note marks
/// and labels make no difference, and neither does the form of hyphens and apostrophes. Mastheads, notes and closing lines are not
/// compared. <c>docs/comparing.md</c> says how paragraphs find each other.
/// <example>
/// <code>
/// foreach (ComparisonEntry entry in DocumentComparison.Create(draft, adopted).Entries)
/// {
///     Console.WriteLine($"{entry.Kind} {entry.AfterLabelPath} {string.Join(", ", entry.Changes)}");
/// }
/// </code>
/// </example>
/// </remarks>
public sealed class DocumentComparison
{
    private DocumentComparison(DocumentModel before, DocumentModel after, ImmutableArray<ComparisonEntry> entries, long steps)
    {
        Before = before;
        After = after;
        Entries = entries;
        Steps = steps;
    }

    /// <summary>Gets the earlier document.</summary>
    public DocumentModel Before { get; }

    /// <summary>Gets the later document.</summary>
    public DocumentModel After { get; }

    /// <summary>
    /// Gets the paragraphs of both in the order of the later document. What was removed stands behind what went before it, and before what
    /// was put in its place.
    /// </summary>
    public ImmutableArray<ComparisonEntry> Entries { get; }

    /// <summary>Gets a value indicating whether all paragraphs are equal.</summary>
    public bool AreEqual => Entries.All(entry => entry.Kind == ComparisonKind.Equal);

    /// <summary>Gets how many steps finding the pairs took, for a test that it is no square.</summary>
    internal long Steps { get; }

    /// <summary>Compares two documents.</summary>
    /// <param name="before">The earlier one.</param>
    /// <param name="after">The later one.</param>
    /// <param name="cancellationToken">Stops the comparison.</param>
    /// <returns>
    /// The comparison. Pairs are found at once, in time linear in the words of both but for sorting; the words that differ when they are
    /// asked for.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="before"/> or <paramref name="after"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The comparison was stopped.</exception>
    public static DocumentComparison Create(DocumentModel before, DocumentModel after, CancellationToken cancellationToken = default)
    {
        ComparedParagraph[] left = Paragraphs(before ?? throw new ArgumentNullException(nameof(before)));
        ComparedParagraph[] right = Paragraphs(after ?? throw new ArgumentNullException(nameof(after)));
        var matcher = ParagraphMatcher.Match(left, right, cancellationToken);
        return new DocumentComparison(before, after, InOrder(left, right, [.. matcher.Pairs]), matcher.Steps);
    }

    /// <summary>Compares two documents.</summary>
    /// <param name="before">The tree of the earlier one.</param>
    /// <param name="after">The tree of the later one.</param>
    /// <param name="cancellationToken">Stops the comparison.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="before"/> or <paramref name="after"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The comparison was stopped.</exception>
    public static DocumentComparison Create(SyntaxTree before, SyntaxTree after, CancellationToken cancellationToken = default) => Create(
        DocumentModel.Create(before ?? throw new ArgumentNullException(nameof(before))),
        DocumentModel.Create(after ?? throw new ArgumentNullException(nameof(after))),
        cancellationToken);

    private static ComparedParagraph[] Paragraphs(DocumentModel model) =>
        [.. Enumerable.Range(0, model.Paragraphs.Length).Select(index => new ComparedParagraph(model, index))];

    private static ImmutableArray<ComparisonEntry> InOrder(ComparedParagraph[] before, ComparedParagraph[] after, ParagraphPair[] pairs)
    {
        // The most pairs that are in the same order in both stay; the others moved.
        IReadOnlyList<int> chain = AscendingChain.Of([.. pairs.Select(pair => pair.After)]);
        ParagraphPair[] inPlace = [.. chain.Select(index => pairs[index]), new(before.Length, after.Length)];
        Dictionary<int, int> beforeOf = pairs.ToDictionary(pair => pair.After, pair => pair.Before);
        HashSet<int> paired = [.. pairs.Select(pair => pair.Before)];

        ImmutableArray<ComparisonEntry>.Builder entries = ImmutableArray.CreateBuilder<ComparisonEntry>();
        int nextBefore = 0;
        int nextAfter = 0;
        foreach (ParagraphPair pair in inPlace)
        {
            for (; nextBefore < pair.Before; nextBefore++)
            {
                if (!paired.Contains(nextBefore))
                {
                    entries.Add(new ComparisonEntry(ComparisonKind.Removed, before[nextBefore], null, isMoved: false));
                }
            }

            for (; nextAfter < pair.After; nextAfter++)
            {
                entries.Add(beforeOf.TryGetValue(nextAfter, out int moved)
                    ? Paired(before[moved], after[nextAfter], isMoved: true)
                    : new ComparisonEntry(ComparisonKind.Added, null, after[nextAfter], isMoved: false));
            }

            if (nextAfter < after.Length)
            {
                entries.Add(Paired(before[pair.Before], after[pair.After], isMoved: false));
            }

            nextBefore++;
            nextAfter++;
        }

        return entries.ToImmutable();
    }

    private static ComparisonEntry Paired(ComparedParagraph before, ComparedParagraph after, bool isMoved)
    {
        bool isSame = before.Compared == after.Compared;
        ComparisonKind kind = !isSame ? ComparisonKind.Changed : isMoved ? ComparisonKind.Moved : ComparisonKind.Equal;
        return new ComparisonEntry(kind, before, after, isMoved);
    }
}
