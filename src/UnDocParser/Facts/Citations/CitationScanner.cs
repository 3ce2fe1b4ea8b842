using System.Collections.Immutable;
using UnDocParser.Languages;
using UnDocParser.Lines;
using UnDocParser.Model;
using UnDocParser.Phrases;
using UnDocParser.Symbols;
using UnDocParser.Text;

namespace UnDocParser.Facts.Citations;

/// <summary>
/// Finds the citations of one text with every clue near them: full symbols, bare numbers, lists, the Charter, treaties, "Ibid.".
/// A pure function of the text, its language, and whether it is a note; what depends on other texts is left to the document model.
/// </summary>
internal sealed class CitationScanner
{
    private const int ShortestSymbol = 4;
    private readonly string _text;
    private readonly bool _isNote;
    private readonly CitationWords _words;
    private readonly PhraseSet _sourceStarts;
    private readonly Language _language;
    private readonly OrganNamesIn _names;
    private readonly CitationDates _dates;
    private readonly CitationPinpoints _pinpoints;
    private readonly SuffixLists _suffixes;
    private readonly NamedSources _named;
    private readonly List<CitationMention> _mentions = [];
    private readonly List<NumberClues?> _numbers = [];
    private readonly List<(int Start, NumberRule Rule)>? _rules;

    // Most texts have no bare number.
    private OrganClues? _clues;
    private NumberEvidence? _evidence;

    private CitationScanner(string text, bool isNote, Language language, bool explains)
    {
        _text = text;
        _isNote = isNote;
        _language = language;
        _rules = explains ? [] : null;
        _words = CitationWords.Of(language);
        _sourceStarts = isNote ? _words.SourceStartsInNotes : _words.SourceStarts;
        _names = new OrganNamesIn(text, language, _words);
        _dates = new CitationDates(text, language, _words);
        _pinpoints = new CitationPinpoints(text, _words);
        _suffixes = new SuffixLists(text, _words);
        _named = new NamedSources(text, _words, _pinpoints);
    }

    /// <summary>Returns the citations of a text in which digits may be note marks: glued to a number they would make it another.</summary>
    /// <param name="text">The characters of a paragraph or note, lines ended by line feeds.</param>
    /// <param name="marks">The note marks in it.</param>
    /// <param name="isNote">Whether it is a note.</param>
    /// <param name="language">The language.</param>
    public static ImmutableArray<CitationMention> Scan(string text, IReadOnlyList<TextSpan> marks, bool isNote, Language language)
    {
        if (!CitationFilter.MayCite(text.AsSpan(), isNote, language))
        {
            return [];
        }

        // Where lines end inside numbers, the line ends go before the scan; so do the blanks around slashes. The places are told behind it.
        text = ScannedText.WithoutMarks(text, marks);
        MappedText? joined = CitationWords.Of(language).BreaksLinesAnywhere ? ScannedText.WithoutLineEnds(text) : null;
        string read = joined?.Characters ?? text;
        MappedText? closed = SpacedSlashes.Close(read) ?? (CitationWords.Of(language).BreaksLinesAnywhere ? IdeographNumbers.InFiguresThroughout(read) : null);
        ImmutableArray<CitationMention> mentions = Scan(closed?.Characters ?? read, isNote, language);
        return ToSource(ToSource(mentions, closed), joined);
    }

    /// <summary>Returns the citations in the order of the text.</summary>
    /// <param name="text">The characters of a paragraph or note, lines ended by line feeds, note marks blotted out.</param>
    /// <param name="isNote">Whether it is a note.</param>
    /// <param name="language">The language.</param>
    public static ImmutableArray<CitationMention> Scan(string text, bool isNote, Language language)
    {
        var scanner = new CitationScanner(text, isNote, language, explains: false);
        scanner.Scan();
        scanner.NameListsFromBehind();
        return [.. scanner._mentions];
    }

    /// <summary>Returns the rule that decides about each bare number of a text, cited or not, and where the number starts.</summary>
    /// <param name="text">The characters of a paragraph, lines ended by line feeds.</param>
    /// <param name="language">The language.</param>
    public static IReadOnlyList<(int Start, NumberRule Rule)> Explain(string text, Language language)
    {
        var scanner = new CitationScanner(text, isNote: false, language, explains: true);
        scanner.Scan();
        return scanner._rules!;
    }

    private static ImmutableArray<CitationMention> ToSource(ImmutableArray<CitationMention> mentions, MappedText? map) =>
        map is null ? mentions : Mapped(mentions, map);

    private static ImmutableArray<CitationMention> Mapped(ImmutableArray<CitationMention> mentions, MappedText map) =>
        [.. mentions.Select(mention => ToSource(mention, map.ToSource(mention.Start, mention.End)))];

    private static CitationMention ToSource(CitationMention mention, TextSpan span) => mention with { Start = span.Start, Length = span.Length };

    private int LastEnd => _mentions.Count == 0 ? 0 : _mentions[_mentions.Count - 1].End;

    private void Scan()
    {
        var starts = new CitationStarts(_text.AsSpan(), _isNote, _words, _sourceStarts);
        int position = starts.Next(_text.AsSpan(), 0);
        while (position < _text.Length)
        {
            int length = 0;
            if (IsNumberStart(position))
            {
                length = LinePatterns.IsAddress(_text.AsSpan(position), out int address) ? Math.Max(address, AddAddressed(position, address)) : AddDocument(position);
            }

            if (length == 0 && starts.MayNameSource && IsSourceStart(position) && _named.Read(position, LastEnd, _isNote) is { } mention)
            {
                Add(mention, null);
                length = mention.End - position;
            }

            position = starts.Next(_text.AsSpan(), position + Math.Max(1, length));
        }
    }

    private bool IsSourceStart(int position) =>
        (_text[position] == '《' || _names.StartsWord(position)) && _sourceStarts.Match(_text.AsSpan(position)) > 0;

    // "https://undocs.org/en/A/RES/72/17": the symbol in the address is what is cited.
    private int AddAddressed(int position, int length)
    {
        int start = AddressedSymbols.Start(_text.AsSpan(position, length));
        if (start == 0 || SymbolMentions.Read(_text.AsSpan(position + start), out DocumentSymbol symbol) is not (>= ShortestSymbol and int size))
        {
            return 0;
        }

        Add(new CitationMention { Start = position + start, Length = size, Kind = CitationKind.Document, Symbol = symbol }, null);
        return start + size;
    }

    // "WHA75.20", "41 C/Resolution 15": a citation without a symbol.
    private int AddAgency(int position)
    {
        int length = AgencyNumbers.Length(_text.AsSpan(position), out bool saysResolution);
        if (length == 0)
        {
            return 0;
        }

        // "41 C/37" may be a document, which has no symbol of the United Nations; "C/37" in it is none either.
        if (!saysResolution && _names.LastWord(Math.Max(LastEnd, position - AgencyNumbers.LongestGap), position) < 0)
        {
            return length;
        }

        Add(new CitationMention { Start = position, Length = length, Kind = CitationKind.Resolution, Number = _text.Substring(position, length) }, null);
        return length;
    }

    private int AddDocument(int position)
    {
        if (BeginsWord(position))
        {
            return 0;
        }

        int agency = AddAgency(position);
        if (agency > 0)
        {
            return agency;
        }

        ReadOnlySpan<char> rest = _text.AsSpan(position);
        int length = SymbolMentions.Read(rest, out DocumentSymbol symbol);
        if (length >= ShortestSymbol)
        {
            return AddSymbol(position, length, symbol);
        }

        length = BareNumbers.Length(rest, out BareNumberForm form);
        if (length > 0)
        {
            AddNumber(position, length, form);
        }

        return length;
    }

    // The length with everything that belongs to the symbol: the rest of its list, decisions printed in it.
    private int AddSymbol(int position, int length, DocumentSymbol symbol)
    {
        int listStart = position;
        bool endsRange = false;
        length = _suffixes.WithoutRange(position, length, ref symbol);
        int end = position + length;
        DocumentSymbol first = symbol;
        while (_suffixes.Next(first, symbol, end) is { Length: > 0 } next)
        {
            AddOne(position, end - position, symbol, [], null);
            position = next.Start;
            end = next.Start + next.Length;
            symbol = next.Symbol;
            endsRange = next.EndsRange;
        }

        CalendarDate? date = _dates.Behind(end, out int dateEnd);
        int word = SkipBlanks(dateEnd);
        word += _words.DocumentsBehind.Match(_text.AsSpan(word)) is > 0 and int behind ? behind : dateEnd - word;
        ImmutableArray<CitationPinpoint> places = _pinpoints.Behind(word, _isNote, out int placesEnd);
        AddOne(position, end - position, symbol, WithBefore(places, position, LastEnd), date);
        return Math.Max(end, placesEnd) - listStart;

        void AddOne(int at, int size, DocumentSymbol document, ImmutableArray<CitationPinpoint> inside, CalendarDate? of) => Add(
            new CitationMention { Start = at, Length = size, Kind = CitationKind.Document, Symbol = document, Pinpoints = inside, Date = of, EndsRange = endsRange }, null);
    }

    private void AddNumber(int position, int length, BareNumberForm form)
    {
        int end = position + length;
        CalendarDate? date = _dates.Behind(end, out int dateEnd);
        int before = LastEnd;
        _clues ??= new OrganClues(_text, _language, _words, _names);
        NumberClues clues = _clues.Of(position, end, dateEnd);
        int word = clues.Word >= 0 ? clues.Word : position;
        if (date is null && _words.OrgansStandBefore)
        {
            date = _dates.Before(word, before);
        }

        _evidence ??= new NumberEvidence(_text, _language, _words, _names);
        NumberRule rule = _evidence.Next(position, end, form, clues, hasDate: dateEnd > end);
        _rules?.Add((position, rule));
        if (!rule.IsCited)
        {
            return;
        }

        if (clues.NameEnd >= 0)
        {
            date ??= _dates.Behind(clues.NameEnd, out dateEnd);
            dateEnd = Math.Max(dateEnd, clues.NameEnd);
        }

        ImmutableArray<CitationPinpoint> places = _pinpoints.Behind(BehindWord(dateEnd), withNested: false, out _);
        var mention = new CitationMention
        {
            Start = position,
            Length = length,
            Kind = clues.IsDecision ? CitationKind.Decision : CitationKind.Resolution,
            Form = form,
            Organ = clues.Organ,
            HasWord = clues.HasWord,
            IsOwn = clues.IsOwn,
            Date = date,
            Pinpoints = WithBefore(places, word, before),
            EndsRange = _mentions.Count > 0 && IsRange(before, position),
        };
        Add(mention, clues);
    }

    private ImmutableArray<CitationPinpoint> WithBefore(ImmutableArray<CitationPinpoint> behind, int word, int from) =>
        _pinpoints.Before(word, from) is { } before ? behind.Insert(0, before) : behind;

    // "第59/48号决议第12段": the word stands between number and place.
    private int BehindWord(int end)
    {
        int index = SkipBlanks(end);
        if (index < _text.Length && _words.NumberCounters.AsSpan().IndexOf(_text[index]) >= 0)
        {
            ReadOnlySpan<char> rest = _text.AsSpan(index + 1);
            return index + 1 + Math.Max(_words.ResolutionsBehind.Match(rest), _words.DecisionsBehind.Match(rest));
        }

        return end;
    }

    private int SkipBlanks(int index)
    {
        while (index < _text.Length && OrganNamesIn.IsBlank(_text[index]))
        {
            index++;
        }

        return index;
    }

    private bool IsRange(int from, int to)
    {
        while (from < to && OrganNamesIn.IsBlank(_text[from]))
        {
            from++;
        }

        while (to > from && OrganNamesIn.IsBlank(_text[to - 1]))
        {
            to--;
        }

        bool isDash = to - from == 1 && TextFacts.IsHyphen(_text[from]);
        return isDash || (to > from && _words.RangeWords.Match(_text.AsSpan(from)) == to - from);
    }

    // "Ibid." that a name of its own follows in the sentence is told with that name.
    private void Add(CitationMention mention, NumberClues? clues)
    {
        int last = _mentions.Count - 1;
        if (last >= 0 && _mentions[last].Kind == CitationKind.SameSource && mention.Kind != CitationKind.SameSource && GoesOn(_mentions[last].End, mention.Start))
        {
            _mentions[last] = mention with { FollowsSameSource = true };
            _numbers[last] = clues;
            return;
        }

        _mentions.Add(mention);
        _numbers.Add(clues);
    }

    private bool GoesOn(int from, int to)
    {
        int index = SkipBlanks(from);
        return index < to && _text[index] is ',' or '，' or '،' or '(' or '（'
            && _text.IndexOfAny([';', '；', '。'], index, to - index) < 0;
    }

    // "résolutions 60/1, 60/2 et 60/3 de l’Assemblée générale": the name behind the last number is everyone's.
    private void NameListsFromBehind()
    {
        for (int index = _mentions.Count - 2; index >= 0; index--)
        {
            if (_numbers[index] is { IsOwn: false, Organ.IsNamed: false } && _numbers[index + 1] is { NameEnd: >= 0, Word: < 0 } next)
            {
                _mentions[index] = _mentions[index] with { Organ = next.Organ };
                _numbers[index] = _numbers[index]!.Value with { Organ = next.Organ, NameEnd = next.NameEnd };
            }
        }
    }

    private bool IsNumberStart(int position)
    {
        char first = _text[position];
        if (!CitationStarts.MayStartNumber(first))
        {
            return false;
        }

        if (position == 0)
        {
            return true;
        }

        char before = _text[position - 1];
        bool isRange = TextFacts.IsHyphen(before) && LastEnd == position - 1 && LastEnd > 0 && TextFacts.IsDigit(first);
        return isRange || (first == ArabicForms.SessionLetter ? !ArabicForms.IsLetter(before) || before == ArabicForms.And : !(IsWord(before) || before is '/' or '.' or '-' or '\u2010' or '\u2011'));
    }

    // "Recalling": a capital that a small letter follows begins neither a symbol, "A/", nor the number of a session, "S-", nor that of an agency, "WHA".
    private bool BeginsWord(int position) =>
        _text[position] is >= 'A' and <= 'Z' && position + 1 < _text.Length && _text[position + 1] is >= 'a' and <= 'z';

    private static bool IsWord(char character) => character < 0x250 && char.IsLetterOrDigit(character);
}
