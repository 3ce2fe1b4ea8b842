using UnDocParser.Languages;
using UnDocParser.Model.Paragraphs;
using UnDocParser.Text;

namespace UnDocParser.Model.Notes;

/// <summary>
/// Binds notes to marks. A <c>1</c> behind <c>2030</c> cannot be told from a year by itself, but marks ascend, a note
/// of that number exists, and it stands at the foot of the same page: the binding that fits best as a whole is taken.
/// A note whose mark was lost stays without one: no digit of a number, a date or a symbol stands in for it.
/// </summary>
internal sealed class NoteBinder
{
    private const int LongestMark = 3;
    private const int OtherPagePenalty = 12;
    private const int MostCandidates = 256;
    private const int RepeatedScore = 2;

    // The least score of digits that are set like marks, glued to a word or a stop.
    private const int ClearScore = 45;

    // That of digits glued to a small letter or a stop: a second mark of a note has no place in the count to speak for it.
    private const int RepeatableScore = 60;
    private const int SlashedScore = 80;
    private const int RangeScore = 99;
    private const int RaisedScore = 100;
    private const int LongestRange = 9;
    // Letters of a unit.
    private const int LongestUnit = 2;
    private static readonly CharacterSet RaisedFigures = new("⁰¹²³⁴⁵⁶⁷⁸⁹");
    private static readonly CharacterSet Figures = new("0123456789⁰¹²³⁴⁵⁶⁷⁸⁹");
    private readonly Dictionary<int, List<MarkCandidate>> _candidates = [];
    private readonly MarkScore _scores;
    private readonly MarkedList _list = new();
    private readonly HashSet<int> _numbers = [];
    private HashSet<string> _repeated = [];
    private bool _hasNotes;
    private bool _slashed;

    private NoteBinder(Language language) => _scores = new MarkScore(language);

    /// <summary>Returns the places of the marks of notes.</summary>
    /// <param name="paragraphs">The paragraphs.</param>
    /// <param name="notes">The notes.</param>
    /// <param name="language">The language.</param>
    public static BoundMarks Bind(IReadOnlyList<PlainText> paragraphs, IReadOnlyList<PageNote> notes, Language language)
    {
        var binder = new NoteBinder(language) { _hasNotes = notes.Count > 0, _slashed = notes.Any(note => note.IsSlashed) };
        bool parenthesised = notes.Any(note => note.IsParenthesised);
        foreach (PageNote note in notes)
        {
            binder._numbers.Add(note.Number);
        }

        binder._repeated = binder._hasNotes ? RepeatedNumbers.In(paragraphs) : [];
        for (int index = 0; index < paragraphs.Count; index++)
        {
            binder.FindCandidates(index, paragraphs[index], parenthesised);
        }

        if (binder._candidates.Count == 0)
        {
            return new BoundMarks(new MarkCandidate?[notes.Count], [], []);
        }

        MarkCandidate?[] chosen = binder.Choose(notes);
        return new BoundMarks(chosen, binder.Repeated(notes, chosen), binder.WithoutNote(notes, chosen));
    }

    private void FindCandidates(int paragraph, PlainText text, bool parenthesised)
    {
        string characters = text.Characters;
        CharacterSet figures = _hasNotes ? Figures : RaisedFigures;
        _list.Clear();
        int start;
        int index = 0;
        while ((start = index + figures.IndexIn(characters.AsSpan(index))) < characters.Length)
        {
            bool superscript = TextFacts.SuperscriptValue(characters[start]) >= 0;
            index = start;
            while (index < characters.Length && (superscript ? TextFacts.SuperscriptValue(characters[index]) >= 0 : TextFacts.IsDigit(characters[index])))
            {
                index++;
            }

            if (superscript)
            {
                AddSuperscript(paragraph, text, start, index);
            }
            else
            {
                AddDigits(paragraph, text, start, index, parenthesised);
            }
        }
    }

    // "40 m²", "12 km²": a superscript behind a unit is a power.
    private static bool IsUnit(string text, int end)
    {
        int start = end;
        while (start > 0 && char.IsLower(text[start - 1]) && end - start <= LongestUnit)
        {
            start--;
        }

        return end - start is > 0 and <= LongestUnit && start > 1 && TextFacts.IsBlank(text[start - 1]) && TextFacts.IsDigit(text[start - 2]);
    }

    private void AddSuperscript(int paragraph, PlainText text, int start, int end)
    {
        if (IsUnit(text.Characters, start))
        {
            return;
        }

        int number = 0;
        for (int index = start; index < end && end - start <= LongestMark; index++)
        {
            number = (number * 10) + TextFacts.SuperscriptValue(text.Characters[index]);
        }

        string characters = text.Characters;
        bool parenthesised = start > 0 && characters[start - 1] == '⁽' && end < characters.Length && characters[end] == '⁾';
        int from = parenthesised ? start - 1 : start;
        Add(number, new MarkCandidate(paragraph, from, (parenthesised ? end + 1 : end) - from, text.PositionOf(from), RaisedScore));
        AddRange(paragraph, text, number, end);
    }

    // "³⁻⁵": the sign between the first and the last mark stands for those between them.
    private void AddRange(int paragraph, PlainText text, int first, int sign)
    {
        string characters = text.Characters;
        if (sign + 1 >= characters.Length || !(characters[sign] == '⁻' || TextFacts.IsHyphen(characters[sign])))
        {
            return;
        }

        int last = 0;
        for (int index = sign + 1; index < characters.Length && index <= sign + LongestMark && TextFacts.SuperscriptValue(characters[index]) is int value and >= 0; index++)
        {
            last = (last * 10) + value;
        }

        for (int number = first + 1; number < last && last - first <= LongestRange; number++)
        {
            Add(number, new MarkCandidate(paragraph, sign, 1, text.PositionOf(sign), RangeScore));
        }
    }

    private void AddDigits(int paragraph, PlainText text, int start, int end, bool parenthesised)
    {
        string characters = text.Characters;
        if (_slashed)
        {
            AddSlashed(paragraph, text, start, end);
            return;
        }

        for (int length = 1; length <= LongestMark && length <= end - start; length++)
        {
            int markStart = end - length;
            if (characters[markStart] == '0')
            {
                continue;
            }

            int number = NumberOf(characters.AsSpan(markStart, length));
            if (IsInParentheses(characters, markStart, end))
            {
                Add(number, new MarkCandidate(paragraph, markStart - 1, length + 2, text.PositionOf(markStart - 1), parenthesised ? 60 : 0));
            }
            else if (!parenthesised)
            {
                Add(number, new MarkCandidate(paragraph, markStart, length, text.PositionOf(markStart), Score(characters, number, start, markStart, end)));
            }
        }
    }

    // "1/", "1 /": the whole number, a blank or a stop around it.
    private void AddSlashed(int paragraph, PlainText text, int start, int digitsEnd)
    {
        string characters = text.Characters;
        int end = digitsEnd + 1 < characters.Length && TextFacts.IsBlank(characters[digitsEnd]) && characters[digitsEnd + 1] == '/' ? digitsEnd + 1 : digitsEnd;
        if (digitsEnd - start <= LongestMark && EndsInSlash(characters, end) && start > 0 && characters[start - 1] is not ('/' or '-' or '.'))
        {
            int number = NumberOf(characters.AsSpan(start, digitsEnd - start));
            Add(number, new MarkCandidate(paragraph, start, end + 1 - start, text.PositionOf(start), SlashedScore));
        }
    }

    private static int NumberOf(ReadOnlySpan<char> figures)
    {
        int number = 0;
        foreach (char figure in figures)
        {
            number = (number * 10) + figure - '0';
        }

        return number;
    }

    private static bool EndsInSlash(string characters, int index) =>
        index < characters.Length && characters[index] == '/' && (index + 1 == characters.Length || !char.IsLetterOrDigit(characters[index + 1]));

    private int Score(string characters, int number, int run, int start, int end)
    {
        int score = _scores.Of(characters.AsSpan(), run, start, end);
        if (start == run || NumberForms.Of(characters.AsSpan(), run) != NumberForm.Session)
        {
            return score;
        }

        score = score == 0 && _list.GoesOnWith(number, run) ? _scores.BehindNumber(characters.AsSpan(), end) : score;
        if (score > 0)
        {
            _list.Add(number, run, end);
        }

        bool isRepeated = RepeatedNumbers.At(characters, end) is { } whole && _repeated.Contains(whole);
        return isRepeated ? Math.Min(score, RepeatedScore) : score;
    }

    private static bool IsInParentheses(string characters, int start, int end) =>
        start > 0 && end < characters.Length && CharacterClasses.IsOpenBracket(characters[start - 1]) && CharacterClasses.IsCloseBracket(characters[end]);

    private void Add(int number, MarkCandidate candidate)
    {
        // Of a number that no note has only what is set as a mark can be one.
        if (number == 0 || candidate.Score <= 0 || (candidate.Score < RangeScore && !_numbers.Contains(number)))
        {
            return;
        }

        if (!_candidates.TryGetValue(number, out List<MarkCandidate>? known))
        {
            _candidates.Add(number, known = []);
        }

        known.Add(candidate);
    }

    // The heaviest chain of candidates whose places ascend with the notes.
    private MarkCandidate?[] Choose(IReadOnlyList<PageNote> notes)
    {
        var chain = new AscendingChain();
        for (int index = 0; index < notes.Count; index++)
        {
            PageNote note = notes[index];
            if (note.Number == 0 || !_candidates.TryGetValue(note.Number, out List<MarkCandidate>? candidates))
            {
                continue;
            }

            foreach (MarkCandidate candidate in Nearest(candidates, note))
            {
                chain.Add(index, candidate, ScoreOnPage(candidate, note));
            }
        }

        var chosen = new MarkCandidate?[notes.Count];
        foreach ((int note, MarkCandidate candidate) in chain.Best())
        {
            chosen[note] = candidate;
        }

        return chosen;
    }

    // A note may be referred to again, on its page or, where the notes of all pages stand at the end, behind it.
    private List<MarkCandidate> Repeated(IReadOnlyList<PageNote> notes, MarkCandidate?[] chosen)
    {
        var taken = new HashSet<(int, int)>(chosen.Where(mark => mark is not null).Select(mark => (mark!.Value.Paragraph, mark.Value.Start)));
        var repeated = new List<MarkCandidate>();
        for (int index = 0; index < notes.Count; index++)
        {
            if (chosen[index] is not { } first || !_candidates.TryGetValue(notes[index].Number, out List<MarkCandidate>? candidates))
            {
                continue;
            }

            foreach (MarkCandidate candidate in Nearest(candidates, notes[index]))
            {
                if (RefersAgain(candidate, first, notes[index]) && taken.Add((candidate.Paragraph, candidate.Start)))
                {
                    repeated.Add(candidate);
                }
            }
        }

        return repeated;
    }

    // Raised figures that count on behind the last note are marks too, whose notes were cut off.
    private List<(int Number, MarkCandidate Mark)> WithoutNote(IReadOnlyList<PageNote> notes, MarkCandidate?[] chosen)
    {
        var found = new List<(int, MarkCandidate)>();
        int position = chosen.Max(mark => mark?.Position) ?? -1;
        bool isRaised = notes.Count == 0 || Array.Exists(chosen, mark => mark?.Score == RaisedScore);
        int number = notes.Count == 0 ? 1 : notes.Max(note => note.Number) + 1;
        while (isRaised && _candidates.TryGetValue(number, out List<MarkCandidate>? candidates))
        {
            int next = candidates.FindIndex(candidate => candidate.Score >= RangeScore && candidate.Position > position);
            if (next < 0)
            {
                break;
            }

            found.Add((number, candidates[next]));
            position = candidates[next].Position;
            number++;
        }

        return found;
    }

    // A raised figure refers to the note of its number wherever it stands; a plain one only behind the first mark and before the note.
    private static bool RefersAgain(MarkCandidate candidate, MarkCandidate first, PageNote note) =>
        candidate.Score == RaisedScore
            ? first.Score == RaisedScore
            : candidate.Score is >= RepeatableScore and < RangeScore && candidate.Position > first.Position && candidate.Position < note.PageEnd;

    // The candidates are in the order of their places: those of the page and around it are enough, however often the
    // count of the notes starts anew.
    private static List<MarkCandidate> Nearest(List<MarkCandidate> candidates, PageNote note)
    {
        if (candidates.Count <= MostCandidates)
        {
            return candidates;
        }

        int low = 0;
        int high = candidates.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (candidates[middle].Position < note.PageEnd)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        int first = Math.Max(0, Math.Min(low - (MostCandidates * 3 / 4), candidates.Count - MostCandidates));
        return candidates.GetRange(first, Math.Min(MostCandidates, candidates.Count - first));
    }

    private static int ScoreOnPage(MarkCandidate candidate, PageNote note)
    {
        if (note.IsSuperscript && candidate.Score < ClearScore)
        {
            // Where the notes have superscripts, the text has them too.
            return 0;
        }

        if (candidate.Score >= RaisedScore)
        {
            return candidate.Score - (candidate.Position > note.PageEnd ? 1 : 0);
        }

        bool onPage = candidate.Position < note.PageEnd && candidate.Position >= note.PageStart;
        int length = Math.Max(note.PageEnd - note.PageStart, 4000);
        bool near = candidate.Position >= note.PageStart - length && candidate.Position < note.PageEnd + length;
        return onPage ? candidate.Score : near ? candidate.Score - OtherPagePenalty : 0;
    }
}
