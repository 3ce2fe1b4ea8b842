using UnDocParser.Facts.Dates;
using UnDocParser.Languages;
using UnDocParser.Layout;
using UnDocParser.Lines;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Masthead;

/// <summary>
/// Turns the lines before the enacting formula into tokens, one a line, or one a column where the line has two.
/// </summary>
internal sealed partial class MastheadTokenizer
{
    private const int LongestMarkedPiece = 240;
    private const int LongestAdoption = 60;
    private const int LongestLabelledNumber = 18;

    // Code units. The longest title of the corpus has 330.
    private const int LongestTitle = 400;
    private const int NoNote = -1;
    private readonly string _text;
    private readonly LineWindow _lines;
    private readonly Language _language;
    private readonly LayoutProfile _profile;
    private readonly List<LineToken> _tokens;
    private readonly int _sponsorsStart;
    private readonly int _sponsorsEnd;
    private LineKind _current = LineKind.MastheadText;
    private bool _complete = true;
    private int _lineIndex;
    private int _note = NoNote;
    private bool _noteGoesOn;

    private MastheadTokenizer(LineWindow lines, int end, Language language, LayoutProfile profile, List<LineToken> tokens)
    {
        _text = lines.Text;
        _lines = lines;
        _language = language;
        _profile = profile;
        _tokens = tokens;
        (_sponsorsStart, _sponsorsEnd) = FindSponsors(end);
    }

    /// <summary>Adds the tokens of the lines before <paramref name="end"/> to <paramref name="tokens"/>.</summary>
    public static void Tokenize(LineWindow lines, int end, Language language, LayoutProfile profile, List<LineToken> tokens)
    {
        var tokenizer = new MastheadTokenizer(lines, end, language, profile, tokens);
        for (int index = 0; index < end; index++)
        {
            if (LineMarkup.IsWordless(lines.Content(index)) || LineMarkup.IsBreak(lines.Content(index)))
            {
                continue;
            }

            if (!lines[index].IsBlank)
            {
                tokenizer.AddLine(index);
            }
            else if (profile.Spacing != LineSpacing.EveryLine)
            {
                tokenizer._noteGoesOn = false;
            }
        }
    }

    private void AddLine(int index)
    {
        LineInfo line = _lines[index];
        _lineIndex = index;
        ReadOnlySpan<char> content = line.Content(_text);
        if (index >= _sponsorsStart && index < _sponsorsEnd)
        {
            Add(index == _sponsorsStart ? LineKind.Sponsors : LineKind.Continuation, line.ContentStart, line.ContentEnd);
            _current = LineKind.Title;
            _complete = true;
            return;
        }

        if (AddNote(line, content))
        {
            return;
        }

        // "At its 62nd meeting, on 23 March 2036, the Council decided to adopt the following text:" is no title.
        if (NarrativeForm.StartsDecision(_lines, index, _language))
        {
            Add(LineKind.MastheadText, line.ContentStart, line.ContentEnd);
            _current = LineKind.MastheadText;
            return;
        }

        int marks = TitleNumber.MarksLength(content);
        int number = TitleNumber.Length(content.Slice(marks));
        if (number > 0)
        {
            _tokens.Add(new LineToken(LineKind.Title, line.ContentStart, line.ContentEnd, index, line.ContentStart + marks, number));
            _current = LineKind.Title;
            _complete = false;
            return;
        }

        int start = line.ContentStart;
        while (start < line.ContentEnd)
        {
            int end = ColumnEnd(start, line.ContentEnd);
            AddPiece(start, end);
            start = end;
            while (start < line.ContentEnd && TextFacts.IsBlank(_text[start]))
            {
                start++;
            }
        }
    }

    private void AddPiece(int start, int end)
    {
        ReadOnlySpan<char> piece = _text.AsSpan(start, end - start);
        LineKind kind = ClassifyMarked(piece);
        if (kind == LineKind.None)
        {
            AddUnclassified(start, end);
            return;
        }

        // "Resolution adopted by the Council", and the date on the next line.
        if (kind == LineKind.Date && _current == LineKind.Adoption && !_complete)
        {
            Add(LineKind.Continuation, start, end);
            _complete = true;
            return;
        }

        Add(kind, start, end);
        _current = kind;
        _complete = kind switch
        {
            LineKind.Adoption => DateScanner.TryFind(piece, _language, out _, out _, out _),
            LineKind.Origin => ClauseEnds.ClosesBracket(piece),
            LineKind.Title => false,
            _ => true,
        };
    }

    private void AddUnclassified(int start, int end)
    {
        ReadOnlySpan<char> piece = _text.AsSpan(start, end - start);
        switch (_current)
        {
            case LineKind.Adoption when _complete && _language.YearWords.Contains(piece):
                Add(LineKind.Continuation, start, end);
                break;
            case LineKind.Adoption when !_complete:
                Add(LineKind.Continuation, start, end);
                _complete = EndsWithYear(piece);
                break;
            case LineKind.Origin when !_complete:
                Add(LineKind.Continuation, start, end);
                _complete = ClauseEnds.ClosesBracket(piece);
                break;
            case LineKind.Title when _complete || TitleEnds(piece):
                Add(_complete ? LineKind.Title : LineKind.MastheadText, start, end);
                _current = _complete ? LineKind.Title : LineKind.MastheadText;
                _complete = false;
                break;
            case LineKind.Title:
                Add(LineKind.Continuation, start, end);
                break;
            case LineKind.AgendaTitle:
                Add(LineKind.Continuation, start, end);
                break;
            case LineKind.AgendaItem:
                Add(LineKind.AgendaTitle, start, end);
                _current = LineKind.AgendaTitle;
                break;
            case LineKind.Adoption or LineKind.Origin:
                Add(LineKind.Title, start, end);
                _current = LineKind.Title;
                _complete = false;
                break;
            default:
                Add(LineKind.MastheadText, start, end);
                _current = LineKind.MastheadText;
                break;
        }
    }

    // "**Distr.: General**": what emphasis stands around is what it is without.
    private LineKind ClassifyMarked(ReadOnlySpan<char> piece)
    {
        LineKind kind = Classify(piece);
        ReadOnlySpan<char> plain = kind == LineKind.None ? LineMarkup.Plain(piece, stackalloc char[LongestMarkedPiece]) : piece;
        return plain.Length == piece.Length || plain.IsEmpty ? kind : Classify(plain);
    }

    private LineKind Classify(ReadOnlySpan<char> piece)
    {
        if (LinePatterns.PageMarksLength(piece, out PageMarks marks) == piece.Length && marks != PageMarks.None)
        {
            return LineKind.JobNumber;
        }

        if (DateScanner.Match(piece, _language, out _) == piece.Length)
        {
            return LineKind.Date;
        }

        // What runs on from a title may itself be the name of an organ.
        if (_current == LineKind.Title && !_complete)
        {
            return IsOrigin(piece) ? LineKind.Origin : IsAdoption(piece) ? LineKind.Adoption : LineKind.None;
        }

        if (LinePatterns.IsSymbol(piece))
        {
            return LineKind.Symbol;
        }

        if (_language.Publisher.Contains(piece))
        {
            return LineKind.Publisher;
        }

        if (_current is not (LineKind.AgendaItem or LineKind.AgendaTitle) && IsOrgan(piece))
        {
            return LineKind.OrganName;
        }

        if (_language.DistributionLabel.Match(piece) > 0)
        {
            return LineKind.Distribution;
        }

        if (_language.OriginalLabel.Match(piece) > 0)
        {
            return LineKind.OriginalLanguage;
        }


        return ClassifyByLabel(piece);
    }

    private LineKind ClassifyByLabel(ReadOnlySpan<char> piece)
    {
        if (_language.AgendaItemLabel.Match(piece) is int label and > 0
            && label < piece.Length
            && (TextFacts.IsDigit(piece[label]) || (label + 1 < piece.Length && TextFacts.IsDigit(piece[label + 1]))))
        {
            return LineKind.AgendaItem;
        }

        if (IsAdoption(piece))
        {
            return LineKind.Adoption;
        }

        if (IsOrigin(piece))
        {
            return LineKind.Origin;
        }

        int resolution = _language.ResolutionLabel.Match(piece);
        bool isShort = resolution > 0 && resolution + 1 < piece.Length && TextFacts.IsDigit(piece[resolution + 1]) && piece.Length < resolution + LongestLabelledNumber;
        if (isShort || NumberLine.Read(piece, _language) is { NumberLength: > 0 })
        {
            return LineKind.Title;
        }

        if (_language.StatementTitle.Match(piece) > 0 && !_tokens.Exists(token => token.Kind == LineKind.Title))
        {
            return LineKind.Title;
        }

        return _current is not (LineKind.AgendaItem or LineKind.AgendaTitle or LineKind.Adoption) && IsSession(piece)
            ? LineKind.Session
            : LineKind.None;
    }

    // Where the date comes first, the words at the end tell: "2020年12月2日大会决议".
    private bool IsAdoption(ReadOnlySpan<char> piece)
    {
        if (_language.AdoptionLabel.Match(piece) > 0)
        {
            return true;
        }

        foreach (string ending in _language.AdoptionEndings)
        {
            if (piece.Length < LongestAdoption
                && piece.EndsWith(ending.AsSpan(), StringComparison.Ordinal)
                && DateScanner.TryFind(piece, _language, out _, out _, out _))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsSession(ReadOnlySpan<char> piece)
    {
        if (piece.Length > 80)
        {
            return false;
        }

        foreach (string word in _language.SessionWords)
        {
            if (piece.IndexOf(word.AsSpan()) >= 0 || (char.ToUpperInvariant(word[0]) == piece[0] && piece.Slice(1).StartsWith(word.AsSpan(1))))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOrgan(ReadOnlySpan<char> piece)
    {
        foreach (OrganNames organ in _language.Organs)
        {
            if (organ.Mentions.Contains(piece))
            {
                return true;
            }
        }

        return false;
    }

    // "[A/75/L.69]"; in old volumes, and where a bracket was misread, "(S/3139/Rev.2]".
    private static bool IsOrigin(ReadOnlySpan<char> piece) =>
        piece[0] == '['
        || (piece[0] == '(' && piece[piece.Length - 1] is ')' or ']' && piece.IndexOf('/') > 0 && LinePatterns.IsSymbol(piece.Slice(1, piece.Length - 2)));

    // TR07. What follows a title that is longer than any is no part of it: "Resolution 57 (1951)" ⏎ a letter of several pages.
    private bool TitleEnds(ReadOnlySpan<char> piece)
    {
        int length = piece.Length;
        int index = _tokens.Count - 1;
        for (; index >= 0 && _tokens[index].Kind == LineKind.Continuation; index--)
        {
            length += _tokens[index].End - _tokens[index].Start;
        }

        return index >= 0 && length + _tokens[index].End - _tokens[index].Start > LongestTitle;
    }

    private static bool EndsWithYear(ReadOnlySpan<char> piece)
    {
        int digits = 0;
        for (int index = piece.Length - 1; index >= 0 && TextFacts.IsDigit(piece[index]); index--)
        {
            digits++;
        }

        return digits == 4;
    }

    private void Add(LineKind kind, int start, int end)
    {
        // What goes on behind a note does not go on with the note.
        bool isBehindNote = kind == LineKind.Continuation && _note == _tokens.Count - 1 && _note != NoNote;
        _tokens.Add(new LineToken(isBehindNote ? _current : kind, start, end, _lineIndex));
    }
}
