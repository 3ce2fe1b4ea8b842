using UnDocParser.Text;

namespace UnDocParser.Facts.Citations;

/// <summary>
/// Closes numbers and symbols that were printed with blanks around their slashes: "72 / 17", "A / RES / 73 / 24". Other words that a slash
/// stands between, "NATO / EU", stay apart: one part must be a number, and of two both.
/// </summary>
internal static class SpacedSlashes
{
    private const int MostBlanks = 2;

    /// <summary>Returns the text with such numbers closed, or null where there are none.</summary>
    public static MappedText? Close(string text)
    {
        if (text.IndexOf(" /", StringComparison.Ordinal) < 0 && text.IndexOf("/ ", StringComparison.Ordinal) < 0)
        {
            return null;
        }

        var result = new MappedTextBuilder(text.AsSpan());
        int kept = 0;
        int slash = text.IndexOf('/');
        while (slash >= 0)
        {
            var chain = Chain.At(text, slash, kept);
            if (chain.IsSpaced && chain.IsNumber)
            {
                kept = Close(text, kept, chain, ref result);
            }

            slash = text.IndexOf('/', Math.Max(chain.End, slash + 1));
        }

        result.Keep(kept, text.Length);
        return result.Build(0);
    }

    // Keeps all but the blanks of a chain; returns where the source goes on.
    private static int Close(string text, int kept, Chain chain, ref MappedTextBuilder result)
    {
        for (int index = chain.Start; index < chain.End; index++)
        {
            if (text[index] == ' ')
            {
                result.Keep(kept, index);
                kept = index + 1;
            }
        }

        return kept;
    }

    private static bool IsPart(char character) =>
        TextFacts.IsDigit(character) || character is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or '.' or '-';

    // Words and numbers with slashes between them.
    private readonly record struct Chain(int Start, int End, int Parts, int Numbers, bool HasWord, bool IsSpaced, bool HasTightSlash, bool HasSlashApart)
    {
        // "A/71/5 / S/2016/9" are two symbols: the slash with blanks around it is not of the same kind as those without.
        public bool IsNumber => !HasWord && !(HasTightSlash && HasSlashApart) && Numbers > 0 && (Parts > 2 || Numbers == Parts);

        public static Chain At(string text, int slash, int from)
        {
            int end = SkipBack(text, slash, from);
            int start = end;
            while (start > from && IsPart(text[start - 1]))
            {
                start--;
            }

            Chain chain = new Chain(start, end, 0, 0, HasWord: false, IsSpaced: false, HasTightSlash: false, HasSlashApart: false).With(text, start, end);
            while (slash >= 0)
            {
                int first = SkipBlanks(text, slash + 1);
                int last = first;
                while (last < text.Length && IsPart(text[last]))
                {
                    last++;
                }

                bool isBefore = chain.End < slash;
                bool isBehind = first > slash + 1;
                chain = chain.With(text, first, last) with
                {
                    IsSpaced = chain.IsSpaced || isBefore || isBehind,
                    HasTightSlash = chain.HasTightSlash || !(isBefore || isBehind),
                    HasSlashApart = chain.HasSlashApart || (isBefore && isBehind),
                };
                int next = SkipBlanks(text, last);
                slash = last > first && next < text.Length && text[next] == '/' ? next : -1;
            }

            return chain;
        }

        // A part that begins with a small letter is a word: "and / or 72".
        private Chain With(string text, int start, int end)
        {
            bool isNumber = start < end && text.AsSpan(start, end - start).TrimStart("0123456789".AsSpan()).TrimEnd('.').IsEmpty;
            bool isWord = start == end || text[start] is >= 'a' and <= 'z';
            return this with { End = end, Parts = Parts + 1, Numbers = Numbers + (isNumber ? 1 : 0), HasWord = HasWord || isWord };
        }

        private static int SkipBlanks(string text, int index)
        {
            int start = index;
            while (index < text.Length && text[index] == ' ' && index - start < MostBlanks)
            {
                index++;
            }

            return index;
        }

        private static int SkipBack(string text, int index, int from)
        {
            int end = index;
            while (index > from && text[index - 1] == ' ' && end - index < MostBlanks)
            {
                index--;
            }

            return index;
        }
    }
}
