using System.Collections.Immutable;

namespace UnDocParser.Text;

/// <summary>Compares two texts that have no common history, stretch by stretch.</summary>
internal static class TextDifference
{
    /// <summary>The one range in which the texts differ; none when they are equal.</summary>
    internal static ImmutableArray<TextChangeRange> Find(SourceText oldText, SourceText newText)
    {
        int prefix = CommonPrefixLength(oldText, newText);
        int suffix = CommonSuffixLength(oldText, newText, Math.Min(oldText.Length, newText.Length) - prefix);
        var changed = TextSpan.FromBounds(prefix, oldText.Length - suffix);
        int newLength = newText.Length - suffix - prefix;
        return changed.IsEmpty && newLength == 0 ? [] : [new TextChangeRange(changed, newLength)];
    }

    /// <summary>How many characters the texts have in common at their start.</summary>
    internal static int CommonPrefixLength(SourceText left, SourceText right)
    {
        int limit = Math.Min(left.Length, right.Length);
        int position = 0;
        while (position < limit)
        {
            ReadOnlySpan<char> leftPart = left.GetChunk(position, out int leftStart).Slice(position - leftStart);
            ReadOnlySpan<char> rightPart = right.GetChunk(position, out int rightStart).Slice(position - rightStart);
            int length = Math.Min(leftPart.Length, rightPart.Length);
            int equal = CommonPrefixLength(leftPart.Slice(0, length), rightPart.Slice(0, length));
            position += equal;
            if (equal < length)
            {
                break;
            }
        }

        return position;
    }

    private static int CommonSuffixLength(SourceText left, SourceText right, int limit)
    {
        int count = 0;
        while (count < limit)
        {
            ReadOnlySpan<char> leftPart = left.GetChunk(left.Length - count - 1, out int leftStart);
            leftPart = leftPart.Slice(0, left.Length - count - leftStart);
            ReadOnlySpan<char> rightPart = right.GetChunk(right.Length - count - 1, out int rightStart);
            rightPart = rightPart.Slice(0, right.Length - count - rightStart);
            int length = Math.Min(limit - count, Math.Min(leftPart.Length, rightPart.Length));
            int equal = CommonSuffixLength(leftPart.Slice(leftPart.Length - length), rightPart.Slice(rightPart.Length - length));
            count += equal;
            if (equal < length)
            {
                break;
            }
        }

        return count;
    }

    private static int CommonPrefixLength(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
#if NET8_0_OR_GREATER
        return left.CommonPrefixLength(right);
#else
        if (left.SequenceEqual(right))
        {
            return left.Length;
        }

        int count = 0;
        while (left[count] == right[count])
        {
            count++;
        }

        return count;
#endif
    }

    // Equal stretches are the rule; comparing them at once is vectorised.
    private static int CommonSuffixLength(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.SequenceEqual(right))
        {
            return left.Length;
        }

        int count = 0;
        while (left[left.Length - count - 1] == right[right.Length - count - 1])
        {
            count++;
        }

        return count;
    }
}
