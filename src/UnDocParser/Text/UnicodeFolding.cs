namespace UnDocParser.Text;

/// <summary>
/// Unicode is spelling: the one place where a text gets the characters that words are matched by. What a text holds otherwise, its tree keeps
/// and its words do not show. Works on each line by itself, so that a stretch of whole lines gives what the whole text gives for them.
/// </summary>
internal static class UnicodeFolding
{
    /// <summary>Returns a text as words are matched in it, or null where it is spelt so already.</summary>
    public static MappedText? ForMatching(ReadOnlySpan<char> text) => Closed(text, Fold(text, isRead: false));

    /// <summary>Returns the same for a text in which no line ends: it is told at once that nearly none is spelt otherwise.</summary>
    /// <param name="line">The text.</param>
    /// <param name="mayFold">False where it is known to hold no character that words are not spelt with.</param>
    public static MappedText? ForLine(ReadOnlySpan<char> line, bool mayFold) =>
        SpacedLetters.IsSpaced(line, 0, line.Length) || (mayFold && CharacterFolds.IndexOf(line) >= 0) ? ForMatching(line) : null;

    /// <summary>Returns words as they are matched, whatever line they stand in, or null where they are spelt so already.</summary>
    public static MappedText? ForWords(ReadOnlySpan<char> text) => Fold(text, isRead: false);

    /// <summary>Returns the same with the characters in an array of the shared pool, which is to go back there.</summary>
    public static MappedText? RentForWords(ReadOnlySpan<char> text) => Fold(text, isRead: false, isRented: true);

    /// <summary>
    /// Returns the words of lines that belong together, or null where they are spelt so already. A word that a soft hyphen breaks at the end of a
    /// line is whole; figures stay those that are printed.
    /// </summary>
    public static MappedText? ForReading(ReadOnlySpan<char> text) => Closed(text, Fold(text, isRead: true));

    /// <summary>Returns where the first line starts that holds a character that words are not spelt with; the length of the text where none does.</summary>
    public static int StartOfOtherLine(ReadOnlySpan<char> text)
    {
        int start = CharacterFolds.IndexOf(text);
        while (start > 0 && LineBreaks.LengthAt(text, start - 1) == 0)
        {
            start--;
        }

        return start < 0 ? text.Length : start;
    }

    /// <summary>Returns the length of the first line with the sign that ends it.</summary>
    public static int LengthOfLine(ReadOnlySpan<char> text)
    {
        int end = EndOfLine(text, 0);
        return end < text.Length ? end + LineBreaks.LengthAt(text, end) : end;
    }

    /// <summary>Returns the words of a token, spelt in the ordinary way.</summary>
    public static string Readable(string text)
    {
        string spelt = ForReading(text.AsSpan())?.Characters ?? text;
        return spelt.Replace('\u00A0', ' ').Replace('\u202F', ' ').Replace('\u3000', ' ');
    }

    /// <summary>Returns a text with figures and wide letters of ASCII, character for character.</summary>
    public static string WithAsciiFigures(string text)
    {
        char[]? changed = null;
        for (int index = CharacterFolds.IndexOf(text.AsSpan()); (uint)index < (uint)text.Length; index++)
        {
            if (CharacterFolds.Of(text[index]) is CharacterFold.Wide or CharacterFold.Figure)
            {
                changed ??= text.ToCharArray();
                changed[index] = CharacterFolds.ToAscii(text[index]);
            }
        }

        return changed is null ? text : new string(changed);
    }

    private static MappedText? Closed(ReadOnlySpan<char> text, MappedText? spelt)
    {
        MappedText? closed = SpacedLetters.Close(spelt is null ? text : spelt.Characters.AsSpan());
        return closed is null ? spelt : spelt is null ? closed : closed.Over(spelt);
    }

    private static MappedText? Fold(ReadOnlySpan<char> text, bool isRead, bool isRented = false)
    {
        int next = CharacterFolds.IndexOf(text);
        if (next < 0)
        {
            return null;
        }

        var result = new MappedTextBuilder(text);
        int start = 0;
        int lines = 0;
        int lineEnd = -1;
        while (next >= 0)
        {
            if (next >= lineEnd)
            {
                lines++;
                lineEnd = EndOfLine(text, next);
            }

            start = FoldAt(text, start, next, isRead, ref result);
            int found = CharacterFolds.IndexOf(text.Slice(start));
            next = found < 0 ? -1 : start + found;
        }

        result.Keep(start, text.Length);
        return isRented ? result.Rent(lines) : result.Build(lines);
    }

    // What lies between two characters stays. Returns where the source goes on.
    private static int FoldAt(ReadOnlySpan<char> text, int start, int position, bool isRead, ref MappedTextBuilder result)
    {
        char character = text[position];
        CharacterFold fold = CharacterFolds.Of(character);
        if (fold == CharacterFold.Mark)
        {
            return FoldMarks(text, start, position, ref result);
        }

        result.Keep(start, position);
        switch (fold)
        {
            case CharacterFold.Blank:
                result.Replace(position, ' ');
                return position + 1;
            case CharacterFold.Wide or CharacterFold.Figure when isRead:
                result.Keep(position, position + 1);
                return position + 1;
            case CharacterFold.Wide or CharacterFold.Figure:
                result.Replace(position, CharacterFolds.ToAscii(character));
                return position + 1;
            case CharacterFold.Shape:
                FoldShape(position, character, text, ref result);
                return position + 1;
            case CharacterFold.SoftHyphen:
                return FoldSoftHyphen(text, position, isRead, ref result);
            default:
                return position + 1;
        }
    }

    private static void FoldShape(int position, char character, ReadOnlySpan<char> text, ref MappedTextBuilder result)
    {
        ReadOnlySpan<char> letters = LetterShapes.Of(character);
        if (letters.IsEmpty)
        {
            result.Keep(position, position + 1);
        }
        else if (letters.Length == 1)
        {
            result.Replace(position, letters[0]);
        }
        else
        {
            result.Replace(position, 1, letters);
        }
    }

    // "Secretary\u00ADGeneral" was printed with a hyphen; other soft hyphens stand where a word may be broken, and print nothing but at a line end.
    private static int FoldSoftHyphen(ReadOnlySpan<char> text, int position, bool isRead, ref MappedTextBuilder result)
    {
        int next = position + 1;
        bool isBehindLetter = position > 0 && char.IsLetter(text[position - 1]);
        if (!isBehindLetter)
        {
            return next;
        }

        int behind = next;
        while (behind < text.Length && text[behind] is ' ' or '\u00A0' or '\t')
        {
            behind++;
        }

        bool endsLine = behind == text.Length || LineBreaks.LengthAt(text, behind) > 0;
        if (isRead && endsLine && behind < text.Length)
        {
            behind += LineBreaks.LengthAt(text, behind);
            next = behind;
        }
        else if (endsLine && !isRead)
        {
            result.Keep(position, next);
            return next;
        }

        if (next < text.Length && char.IsUpper(text[next]) && char.IsLower(text[position - 1]))
        {
            result.Replace(position, '-');
        }

        return next;
    }

    // "e", an accent: one letter. The marks behind a letter are taken together, so that a mark of another place may stand between.
    private static int FoldMarks(ReadOnlySpan<char> text, int start, int position, ref MappedTextBuilder result)
    {
        int first = position;
        while (first > start && CharacterFolds.IsMark(text[first - 1]))
        {
            first--;
        }

        int end = position + 1;
        while (end < text.Length && CharacterFolds.IsMark(text[end]))
        {
            end++;
        }

        bool hasLetter = first > start && char.IsLetter(text[first - 1]);
        if (!hasLetter)
        {
            result.Keep(start, end);
            return end;
        }

        first--;
        result.Keep(start, first);
        Compose(text.Slice(first, end - first), first, ref result);
        return end;
    }

    private static void Compose(ReadOnlySpan<char> cluster, int position, ref MappedTextBuilder result)
    {
        Span<char> composed = cluster.Length <= 64 ? stackalloc char[cluster.Length] : new char[cluster.Length];
        int length = 1;
        int place = 0;
        composed[0] = cluster[0];
        foreach (char mark in cluster.Slice(1))
        {
            int markPlace = Compositions.PlaceOf(mark);
            char letter = place < markPlace ? Compositions.Of(composed[0], mark) : '\0';
            if (letter != '\0')
            {
                composed[0] = letter;
            }
            else
            {
                composed[length++] = mark;
                place = markPlace;
            }
        }

        if (length == cluster.Length)
        {
            result.Keep(position, position + length);
        }
        else
        {
            result.Replace(position, cluster.Length, composed.Slice(0, length));
        }
    }

    private static int EndOfLine(ReadOnlySpan<char> text, int position)
    {
        int length = LineBreaks.IndexOfAny(text.Slice(position));
        return length < 0 ? text.Length : position + length;
    }
}
