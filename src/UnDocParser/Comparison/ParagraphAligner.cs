namespace UnDocParser.Comparison;

/// <summary>Pairs the paragraphs of one document in two languages.</summary>
/// <remarks>
/// Paragraphs of the same shape pair in order (<see cref="SequenceDifference"/>). Those with a label are then held fast, and the stretches
/// between them are aligned anew where they are not alike one by one: of nine preambular clauses against ten, numbers and lengths tell
/// which is left over.
/// </remarks>
internal static class ParagraphAligner
{
    /// <summary>Returns the pairs, as indices, in order.</summary>
    public static List<(int Left, int Right)> Align(AlignedParagraph[] left, AlignedParagraph[] right)
    {
        var shapes = new Dictionary<ParagraphShape, int>();
        var difference = SequenceDifference.Of([.. left.Select(NumberOf)], [.. right.Select(NumberOf)]);
        var pairs = new List<(int Left, int Right)>();
        var stretch = new List<(int Left, int Right)>();
        int nextLeft = 0;
        int nextRight = 0;
        foreach (SequenceMatch match in difference.Matches)
        {
            for (int index = 0; index < match.Length; index++)
            {
                (int Left, int Right) pair = (match.Before + index, match.After + index);
                if (left[pair.Left].Shape.Ordinal == 0)
                {
                    stretch.Add(pair);
                    continue;
                }

                AddStretch(pair.Left, pair.Right);
                pairs.Add(pair);
                nextLeft = pair.Left + 1;
                nextRight = pair.Right + 1;
            }
        }

        AddStretch(left.Length, right.Length);
        return pairs;

        int NumberOf(AlignedParagraph paragraph)
        {
            if (!shapes.TryGetValue(paragraph.Shape, out int number))
            {
                number = shapes.Count;
                shapes.Add(paragraph.Shape, number);
            }

            return number;
        }

        void AddStretch(int leftEnd, int rightEnd)
        {
            int rows = leftEnd - nextLeft;
            int columns = rightEnd - nextRight;
            bool isEven = rows == columns && stretch.Count == rows;
            if (isEven || (long)rows * columns > AlignmentTable.MostCells)
            {
                pairs.AddRange(stretch);
            }
            else
            {
                int leftStart = nextLeft;
                int rightStart = nextRight;
                List<(int Left, int Right)> aligned = AlignmentTable.Align(left.AsSpan(nextLeft, rows), right.AsSpan(nextRight, columns));
                pairs.AddRange(aligned.Select(pair => (leftStart + pair.Left, rightStart + pair.Right)));
            }

            stretch.Clear();
        }
    }
}
