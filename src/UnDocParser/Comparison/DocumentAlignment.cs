using System.Collections.Immutable;
using UnDocParser.Model;
using UnDocParser.Syntax;

namespace UnDocParser.Comparison;

/// <summary>One document in two languages, paragraph beside paragraph. Immutable and thread-safe.</summary>
/// <remarks>
/// Paragraphs are paired by what is the same in all languages: their type, level, label and order, and where these leave a choice the
/// numbers in them and their length. No word is compared.
/// <example>
/// <code>
/// foreach (AlignmentEntry entry in DocumentAlignment.Create(english, french).Entries)
/// {
///     Console.WriteLine($"{entry.LeftLabelPath}: {entry.Left?.Text} = {entry.Right?.Text}");
/// }
/// </code>
/// </example>
/// </remarks>
public sealed class DocumentAlignment
{
    private DocumentAlignment(DocumentModel left, DocumentModel right, ImmutableArray<AlignmentEntry> entries)
    {
        Left = left;
        Right = right;
        Entries = entries;
    }

    /// <summary>Gets the left document.</summary>
    public DocumentModel Left { get; }

    /// <summary>Gets the right document.</summary>
    public DocumentModel Right { get; }

    /// <summary>Gets the paragraphs of both in their order; of those that stand alone at one place, the left ones first.</summary>
    public ImmutableArray<AlignmentEntry> Entries { get; }

    /// <summary>Gets the entries that are not simply paired, in order.</summary>
    public IEnumerable<AlignmentEntry> Mismatches => Entries.Where(entry => entry.Kind != AlignmentKind.Paired);

    /// <summary>
    /// Gets the share of the paragraphs of both documents that are paired with the same label, from 0 to 1; 1 where there are none.
    /// </summary>
    public double PairedShare
    {
        get
        {
            int total = Left.Paragraphs.Length + Right.Paragraphs.Length;
            return total == 0 ? 1 : 2.0 * Entries.Count(entry => entry.Kind == AlignmentKind.Paired) / total;
        }
    }

    /// <summary>Aligns two documents.</summary>
    /// <param name="left">The document in one language.</param>
    /// <param name="right">The document in the other.</param>
    /// <returns>
    /// The alignment, in time linear in the paragraphs of both but for stretches without labels: these take the product of their lengths,
    /// up to a bound.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="left"/> or <paramref name="right"/> is null.</exception>
    public static DocumentAlignment Create(DocumentModel left, DocumentModel right)
    {
        AlignedParagraph[] lefts = AlignedParagraph.Read(left ?? throw new ArgumentNullException(nameof(left)));
        AlignedParagraph[] rights = AlignedParagraph.Read(right ?? throw new ArgumentNullException(nameof(right)));
        ImmutableArray<AlignmentEntry>.Builder entries = ImmutableArray.CreateBuilder<AlignmentEntry>();
        int nextLeft = 0;
        int nextRight = 0;
        List<(int Left, int Right)> pairs = ParagraphAligner.Align(lefts, rights);
        pairs.Add((lefts.Length, rights.Length));
        foreach ((int Left, int Right) pair in pairs)
        {
            for (; nextLeft < pair.Left; nextLeft++)
            {
                entries.Add(new AlignmentEntry(AlignmentKind.LeftOnly, lefts[nextLeft], null));
            }

            for (; nextRight < pair.Right; nextRight++)
            {
                entries.Add(new AlignmentEntry(AlignmentKind.RightOnly, null, rights[nextRight]));
            }

            if (nextLeft < lefts.Length && nextRight < rights.Length)
            {
                bool isSame = lefts[nextLeft].Shape == rights[nextRight].Shape;
                AlignmentKind kind = isSame ? AlignmentKind.Paired : AlignmentKind.Differing;
                entries.Add(new AlignmentEntry(kind, lefts[nextLeft], rights[nextRight]));
            }

            nextLeft++;
            nextRight++;
        }

        return new DocumentAlignment(left, right, entries.ToImmutable());
    }

    /// <summary>Aligns two documents.</summary>
    /// <param name="left">The tree of the document in one language.</param>
    /// <param name="right">The tree of the document in the other.</param>
    /// <returns>The alignment.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="left"/> or <paramref name="right"/> is null.</exception>
    public static DocumentAlignment Create(SyntaxTree left, SyntaxTree right) => Create(
        DocumentModel.Create(left ?? throw new ArgumentNullException(nameof(left))),
        DocumentModel.Create(right ?? throw new ArgumentNullException(nameof(right))));
}
