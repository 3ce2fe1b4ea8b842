using UnDocParser.Facts.Dates;
using UnDocParser.Languages;
using UnDocParser.Lines;
using UnDocParser.Parsing.Body;
using UnDocParser.Phrases;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Masthead;

/// <summary>A line of the masthead, or a column of one, with what is known before it. Its questions change nothing.</summary>
internal readonly ref struct MastheadPiece(ReadOnlySpan<char> content, MastheadState state, Language language)
{
    private const int LongestAdoption = 60;

    // Code units: a title that may be its number alone.
    private const int LongestNumber = 40;
    private const int LongestSession = 80;
    private const int LongestLabelledNumber = 17;

    // Code units. The longest of 10,198 titles in seven languages has 440.
    private const int LongestTitle = 500;

    /// <summary>Gets its characters, without blanks around them; there is one at least.</summary>
    public ReadOnlySpan<char> Content { get; } = content;

    /// <summary>Gets what is known before it.</summary>
    public MastheadState State { get; } = state;

    /// <summary>Gets the language.</summary>
    public Language Language { get; } = language;

    /// <summary>Gets a value indicating whether a title has begun that may go on here.</summary>
    public bool IsInTitle => State is { Kind: LineKind.Title, IsComplete: false };

    /// <summary>Gets a value indicating whether the item of the agenda, or its title, stands before it.</summary>
    public bool IsBehindAgendaItem => State.Kind is LineKind.AgendaItem or LineKind.AgendaTitle;

    /// <summary>Gets a value indicating whether it is the number of a page or job and nothing else.</summary>
    public bool IsPageMark => LinePatterns.PageMarksLength(Content, out PageMarks marks) == Content.Length && marks != PageMarks.None;

    /// <summary>Gets a value indicating whether it is a date and nothing else.</summary>
    public bool IsDate => DateScanner.Match(Content, Language, out _) == Content.Length;

    /// <summary>Gets a value indicating whether it is the name of an organ and nothing else.</summary>
    public bool IsOrgan
    {
        get
        {
            foreach (OrganNames organ in Language.Organs)
            {
                if (organ.Mentions.Contains(Content))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Gets a value indicating whether it is the label of an item of the agenda with a number, perhaps in a bracket, behind it; in brackets below the number of a resolution, not in a list of contents.</summary>
    public bool IsAgendaItem =>
        IsLabelOfItem(Content) || (State.HasTitle && Content[0] == '(' && Content[Content.Length - 1] == ')' && IsLabelOfItem(Content.Slice(1)));

    /// <summary>Gets a value indicating whether it says who adopted the text. Where the date comes first, the words at the end tell: "2020年12月2日大会决议".</summary>
    public bool IsAdoption
    {
        get
        {
            if (Language.AdoptionLabel.Match(Content) > 0)
            {
                return true;
            }

            foreach (string ending in Language.AdoptionEndings)
            {
                if (Content.Length < LongestAdoption
                    && Content.EndsWith(ending.AsSpan(), StringComparison.Ordinal)
                    && DateScanner.TryFind(Content, Language, out _, out _, out _))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>
    /// Gets a value indicating whether it says in parentheses who adopted the text, and ends in the date: "(Adopted at the fourth plenary session, held on June 5,
    /// 2037)", "(Resolution adopted at …)".
    /// </summary>
    public bool IsAdoptionInBrackets
    {
        get
        {
            if (Content[0] != '(' || Content[Content.Length - 1] != ')')
            {
                return false;
            }

            ReadOnlySpan<char> words = Content.Slice(1, Content.Length - 2);
            bool opens = Language.AdoptionLabel.Match(words) > 0 || PhraseCapitals.MatchFromSmall(Language.Narrative.AdoptionOpeners, words) > 0;
            return opens
                && (DateScanner.TryFind(words, Language, out _, out int start, out int length) || DateScanner.TryFindMonthFirst(words, Language, out _, out start, out length))
                && words.Slice(start + length).Trim(" .".AsSpan()).IsEmpty;
        }
    }

    /// <summary>Gets a value indicating whether it says from which document the text was adopted; in old volumes, and where a bracket was misread, "(S/3139/Rev.2]".</summary>
    public bool IsOrigin =>
        (Content[0] == '[' && !IsLinkedSymbol)
        || (State.Kind != LineKind.AgendaTitle && Content[0] == '(' && Content[Content.Length - 1] is ')' or ']' && Content.IndexOf('/') > 0 && LinePatterns.IsSymbol(Content.Slice(1, Content.Length - 2)));

    // "[A/RES/91/17](https://undocs.org/A/RES/91/17)"
    private bool IsLinkedSymbol => Content.IndexOf("](".AsSpan()) is int close and > 0 && LinePatterns.IsSymbol(Content.Slice(1, close - 1));

    /// <summary>Gets a value indicating whether it names a resolution by the word and its number: "Resolution 15/4", "Resolution 1/2. Lights of harbours".</summary>
    public bool IsLabelledNumber
    {
        get
        {
            var labelled = LabelledNumber.Read(Content, Language);
            bool isShort = Content.Length < labelled.Start + LongestLabelledNumber;
            return labelled.Start > 0 && (isShort || (labelled.Length > 0 && (labelled.IsWhole || labelled.HasStop(Content))));
        }
    }

    private bool IsLabelOfItem(ReadOnlySpan<char> text) =>
        Language.AgendaItemLabel.Match(text) is int label and > 0
        && label < text.Length
        && (TextFacts.IsDigit(text[label]) || (label + 1 < text.Length && TextFacts.IsDigit(text[label + 1])));

    /// <summary>Gets a value indicating whether it opens with the word for adoption and ends in a date, in brackets or not: "(adopted on 16 June 2036)".</summary>
    public bool IsDateOfAdoption => SpecialLines.IsDateOfAdoption(Content, Language);

    /// <summary>Gets a value indicating whether it holds a word for the session of an organ.</summary>
    public bool IsSession
    {
        get
        {
            if (Content.Length > LongestSession)
            {
                return false;
            }

            foreach (string word in Language.SessionWords)
            {
                if (Content.IndexOf(word.AsSpan()) >= 0 || (char.ToUpperInvariant(word[0]) == Content[0] && Content.Slice(1).StartsWith(word.AsSpan(1))))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Gets a value indicating whether no title stands before it, or one that may be no more than its number: "UNEP/CMS/Resolution 12.1" ⏎ "Original: English".</summary>
    public bool MayFollowNumber => State.Kind != LineKind.Title || State.TitleLength <= LongestNumber;

    /// <summary>Gets a value indicating whether a title before it would be longer with it than any is.</summary>
    public bool EndsTitle => State.TitleLength + Content.Length > LongestTitle;

    /// <summary>Returns the piece with other characters at the same place.</summary>
    public MastheadPiece With(ReadOnlySpan<char> content) => new(content, State, Language);
}
