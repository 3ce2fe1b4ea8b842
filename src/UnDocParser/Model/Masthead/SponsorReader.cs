using System.Collections.Immutable;
using UnDocParser.Languages;
using UnDocParser.Layout;
using UnDocParser.Parsing.Masthead;
using UnDocParser.Text;

namespace UnDocParser.Model.Masthead;

/// <summary>Reads who submits a draft, from the sponsor line alone.</summary>
internal sealed class SponsorReader
{
    private const int LongestMark = 3;
    private readonly SponsorWords _words;
    private readonly Language _language;

    private SponsorReader(Language language)
    {
        _language = language;
        _words = language.Sponsors;
    }

    /// <summary>Reads a sponsor line.</summary>
    /// <param name="line">The line without line breaks, or null.</param>
    /// <param name="language">The language.</param>
    public static ImmutableArray<DocumentSponsor> Read(string? line, Language language)
    {
        if (line is null)
        {
            return [];
        }

        var reader = new SponsorReader(language);
        if (SubmittedLine.TryFindName(line.AsSpan(), language, out int start, out int length))
        {
            return reader.One(line.Substring(start, length));
        }

        int colon = LastColon(line);
        string? mark = colon < 0 ? null : MarkAtStart(line.AsSpan(colon + 1));
        return reader.List(colon < 0 ? line : line.Substring(0, colon), mark);
    }

    // Before the colon only parentheses may hold another.
    private static int LastColon(string line)
    {
        bool[] isOutside = NameList.OutsideParentheses(line);
        for (int index = line.Length - 1; index >= 0; index--)
        {
            if (isOutside[index] && CharacterClasses.IsColon(line[index]))
            {
                return index;
            }
        }

        return line.LastIndexOfAny([':', '：']);
    }

    private ImmutableArray<DocumentSponsor> One(string name)
    {
        ImmutableArray<DocumentSponsor>.Builder sponsors = ImmutableArray.CreateBuilder<DocumentSponsor>(1);
        Add(sponsors, name);
        return sponsors.ToImmutable();
    }

    // "A, B and C", "A, on behalf of D and E", "A, on behalf of D and E, and B".
    private ImmutableArray<DocumentSponsor> List(string list, string? lastMark)
    {
        ImmutableArray<DocumentSponsor>.Builder sponsors = ImmutableArray.CreateBuilder<DocumentSponsor>();
        bool[] isOutside = NameList.OutsideParentheses(list);
        int start = 0;
        while (start < list.Length)
        {
            (int at, int length) = FindOnBehalf(list, start, isOutside);
            foreach (string piece in NameList.Split(list.Substring(start, at - start), _language))
            {
                Add(sponsors, piece);
            }

            if (length == 0)
            {
                break;
            }

            int end = EndOfGroup(list, at + length, isOutside);
            if (sponsors.Count > 0)
            {
                SetGroup(sponsors, list.Substring(at + length, end - at - length));
            }

            start = end;
        }

        if (lastMark is not null && sponsors.Count > 0)
        {
            sponsors[sponsors.Count - 1] = sponsors[sponsors.Count - 1] with { Mark = lastMark };
        }

        return sponsors.ToImmutable();
    }

    private void Add(ImmutableArray<DocumentSponsor>.Builder sponsors, string piece)
    {
        // "Egypt,* Mexico": the mark stands behind the comma.
        if (MarkAtStart(piece.AsSpan()) is { } before && sponsors.Count > 0)
        {
            sponsors[sponsors.Count - 1] = sponsors[sponsors.Count - 1] with { Mark = before };
            piece = piece.Substring(piece.IndexOf('*') + before.Length);
        }

        string? mark = MarkIn(piece);
        string name = NameList.Clean(piece.Substring(ConjunctionLength(piece.AsSpan())).Replace("*", string.Empty));
        string? group = TakeGroup(ref name);
        if (name.Length > 0)
        {
            sponsors.Add(new DocumentSponsor(name, InvertedName.InOrder(name, _words), group) { Mark = mark });
        }
    }

    private static void SetGroup(ImmutableArray<DocumentSponsor>.Builder sponsors, string group)
    {
        string? mark = MarkIn(group);
        DocumentSponsor last = sponsors[sponsors.Count - 1];
        sponsors[sponsors.Count - 1] = last with { OnBehalfOf = CleanGroup(group) ?? last.OnBehalfOf, Mark = last.Mark ?? mark };
    }

    // "Guinea (on behalf of the Group of 77 and China)".
    private string? TakeGroup(ref string name)
    {
        int open = name.LastIndexOfAny(['(', '（']);
        if (open <= 0 || !CharacterClasses.IsCloseBracket(name[name.Length - 1]))
        {
            return null;
        }

        string content = name.Substring(open + 1, name.Length - open - 2).Trim();
        int length = _words.OnBehalf.Match(content.AsSpan());
        if (length == 0)
        {
            return null;
        }

        name = NameList.Clean(name.Substring(0, open));
        return CleanGroup(content.Substring(length));
    }

    /// <summary>Returns the group a note names, that a sponsor acts for; null when the note says something else.</summary>
    public static string? GroupIn(string note, Language language)
    {
        int length = MastheadNotes.LengthOfOnBehalf(note.AsSpan(), language);
        return length == 0 ? null : CleanGroup(note.Substring(length));
    }

    private static string? CleanGroup(string group)
    {
        string clean = group.Replace("*", string.Empty).Trim(' ', ',', '،', '，', '.', '。', '\t');
        return clean.Length == 0 ? null : clean;
    }

    // "…, and Mexico" goes on with the list; a comma alone goes on with the group.
    private int EndOfGroup(string list, int from, bool[] isOutside)
    {
        for (int index = from; index < list.Length && !_words.CommasCloseClauses; index++)
        {
            if (isOutside[index] && NameList.IsComma(list[index]) && ConjunctionLength(list.AsSpan(index + 1)) > 0)
            {
                return index + 1;
            }
        }

        return list.Length;
    }

    private (int At, int Length) FindOnBehalf(string list, int from, bool[] isOutside)
    {
        for (int index = from; index < list.Length; index++)
        {
            bool startsWord = index > from && (!char.IsLetter(list[index - 1]) || TextFacts.IsIdeograph(list[index]));
            if (isOutside[index] && startsWord && _words.OnBehalf.Match(list.AsSpan(index)) is int length and > 0 && index + length < list.Length)
            {
                return (index, length);
            }
        }

        return (list.Length, 0);
    }

    // "and Mexico", behind a comma; only where a blank ends the word.
    private int ConjunctionLength(ReadOnlySpan<char> piece)
    {
        ReadOnlySpan<char> trimmed = piece.TrimStart(' ');
        foreach (string conjunction in _words.Conjunctions)
        {
            ReadOnlySpan<char> word = conjunction.AsSpan().TrimStart(' ');
            if (word[word.Length - 1] == ' ' && trimmed.StartsWith(word, StringComparison.Ordinal))
            {
                return piece.Length - trimmed.Length + word.Length;
            }
        }

        return 0;
    }

    private static string? MarkIn(string piece)
    {
        int at = piece.IndexOf('*');
        return at < 0 ? null : MarkAtStart(piece.AsSpan(at));
    }

    private static string? MarkAtStart(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> rest = text.TrimStart(' ');
        int length = 0;
        while (length < rest.Length && rest[length] == '*')
        {
            length++;
        }

        return length is > 0 and <= LongestMark ? new string('*', length) : null;
    }
}
