using System.Collections.Immutable;
using UnDocParser.Model;
using UnDocParser.Text;

namespace UnDocParser.Comparison;

/// <summary>Finds the words in which two paragraphs differ.</summary>
internal static class WordComparison
{
    /// <summary>Returns the words that differ, in order. What stands between two of them is the same in both.</summary>
    public static ImmutableArray<WordChange> Compare(ComparedParagraph before, ComparedParagraph after)
    {
        var numbers = new StringNumbers();
        TextContent earlier = before.Model.GetTextContent(before.Model.Paragraphs[before.Index]);
        TextContent later = after.Model.GetTextContent(after.Model.Paragraphs[after.Index]);
        ImmutableArray<WordChange>.Builder changes = ImmutableArray.CreateBuilder<WordChange>();
        int nextBefore = 0;
        int nextAfter = 0;
        IReadOnlyList<SequenceMatch> matches = SequenceDifference.Of(numbers.Of(before), numbers.Of(after)).Matches;
        foreach (SequenceMatch match in (IEnumerable<SequenceMatch>)[.. matches, new(before.Words.Count, after.Words.Count, 0)])
        {
            if (match.Before > nextBefore || match.After > nextAfter)
            {
                TextSpan old = SpanOf(before.Words, nextBefore, match.Before);
                TextSpan replaced = SpanOf(after.Words, nextAfter, match.After);
                changes.Add(new WordChange(
                    old, replaced, before.Text.Substring(old.Start, old.Length), after.Text.Substring(replaced.Start, replaced.Length),
                    ToSource(earlier, old), ToSource(later, replaced)));
            }

            nextBefore = match.Before + match.Length;
            nextAfter = match.After + match.Length;
        }

        return changes.ToImmutable();
    }

    // Nothing stands behind the word before.
    private static TextSpan SpanOf(List<TextSpan> words, int start, int end) =>
        start < end ? TextSpan.FromBounds(words[start].Start, words[end - 1].End) : new TextSpan(start > 0 ? words[start - 1].End : 0, 0);

    private static TextSpan ToSource(TextContent content, TextSpan span) => span is { IsEmpty: true, Start: > 0 }
        ? new TextSpan(content.ToSource(new TextSpan(span.Start - 1, 1)).End, 0)
        : content.ToSource(span);
}
