using System.Collections.Immutable;
using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Incremental;

/// <summary>
/// Makes the tree of a changed text from the tree of the text before: parses again the blocks whose text, or the text they
/// looked ahead to, was touched, up to a block behind the edit that starts in the state it started in before, and takes over the rest.
/// </summary>
internal static class IncrementalParser
{
    // Beyond so many edits, each of which is parsed by itself, one parse of the whole costs less.
    private const int CharactersPerEdit = 500;
    private const int FewEdits = 8;

    /// <summary>Parses a text that was made from that of another tree.</summary>
    public static SyntaxTree Parse(SyntaxTree old, SourceText text, CancellationToken cancellationToken)
    {
        ImmutableArray<TextChangeRange> changes = text.GetChangeRanges(old.Text);
        if (old.Memory is null)
        {
            return ParseWhole(text, old.Options, FullParseReason.FirstParse, changes.Length, cancellationToken);
        }

        if (changes.Length > MostEdits(text.Length) || ReplacesAll(changes, old.Text))
        {
            return ParseWhole(text, old.Memory.Options, FullParseReason.TextReplaced, changes.Length, cancellationToken);
        }

        var edit = new TreeEdit(old.GetRoot(cancellationToken).Green, old.Memory, cancellationToken);
        SourceText before = old.Text;
        int shift = 0;
        for (int index = 0; index < changes.Length; index++)
        {
            var change = new TextChangeRange(new TextSpan(changes[index].Span.Start + shift, changes[index].Span.Length), changes[index].NewLength);
            SourceText after = index == changes.Length - 1
                ? text
                : before.Replace(change.Span, text.ToString(new TextSpan(change.Span.Start, change.NewLength)));
            FullParseReason reason = edit.Apply(before, after, change);
            if (reason != FullParseReason.None)
            {
                return ParseWhole(text, old.Memory.Options, reason, changes.Length, cancellationToken);
            }

            shift += change.Delta;
            before = after;
        }

        return SyntaxTree.Create(text, edit.Root, edit.Memory, edit.Statistics);
    }

    /// <summary>Returns how many places of a text of some length are parsed each by itself, before one parse of the whole costs less.</summary>
    public static int MostEdits(int length) => FewEdits + (length / CharactersPerEdit);

    private static bool ReplacesAll(ImmutableArray<TextChangeRange> changes, SourceText old) =>
        changes.Length == 1 && changes[0].Span.Length == old.Length && old.Length > 0;

    private static SyntaxTree ParseWhole(SourceText text, ParseOptions options, FullParseReason reason, int edits, CancellationToken cancellationToken) =>
        DocumentParser.Parse(text, options, cancellationToken, reason, edits);
}
