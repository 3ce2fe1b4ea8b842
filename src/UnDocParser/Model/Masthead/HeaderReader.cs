using System.Collections.Immutable;
using UnDocParser.Facts.Citations;
using UnDocParser.Facts.Dates;
using UnDocParser.Languages;
using UnDocParser.Lines;
using UnDocParser.Model.Paragraphs;
using UnDocParser.Parsing.Masthead;
using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Model.Masthead;

/// <summary>Reads the facts of the masthead, and the identity of the document from all that is printed of it.</summary>
internal sealed partial class HeaderReader
{
    // Code units. No symbol has more than 128; without a limit a line of brackets would be read to its end from each of them.
    private const int LongestSymbol = 160;

    private readonly Language _language;
    private readonly DocumentSyntax _root;
    private readonly Lazy<PageBreakTriviaSyntax[]> _pages;
    private readonly List<(MastheadItemSyntax Item, string Text)> _items = [];
    private readonly NarrativeDecision? _narrative;

    /// <summary>Reads a document.</summary>
    /// <param name="root">The document.</param>
    /// <param name="pages">The furniture between its pages, in order; read where it is needed.</param>
    /// <param name="language">The language.</param>
    public HeaderReader(DocumentSyntax root, Lazy<PageBreakTriviaSyntax[]> pages, Language language)
    {
        _language = language;
        _root = root;
        _pages = pages;
        if (root.Masthead is not null)
        {
            foreach (MastheadItemSyntax item in root.Masthead.Items)
            {
                _items.Add((item, BrokenWords.Join(PlainText.Of(item.Content), language).Matched()));
            }
        }

        _narrative = NarrativeReader.Read(root, language) ?? NarrativeReader.Read(_items, language);
        (ResolutionOrgan? Organ, string? Name) organ = OrganReader.Read(root, _items, language);
        organ = organ.Organ is null && organ.Name is null && _narrative is { } told ? (told.Organ, told.OrganName) : organ;
        Organ = organ.Organ;
        OrganName = organ.Name;
        PrintedSymbol = FindPrintedSymbol();
        Kind = FindKind();
        Number = FindNumber();
        Symbol = FindSymbol();
        if (Symbol is { IsDecision: true })
        {
            Kind = DocumentKind.Decision;
        }

        // "UNEP/EA.4/Res.9" has the number 4/9, which the title alone has whole.
        string? cited = Symbol?.CitedNumber;
        Number = cited is null || Number?.EndsWith("/" + cited, StringComparison.Ordinal) == true ? Number : cited;
        Header = ReadHeader();
    }

    /// <summary>Gets the organ.</summary>
    public ResolutionOrgan? Organ { get; }

    /// <summary>Gets the name of the body that acts, as printed, or null.</summary>
    public string? OrganName { get; }

    /// <summary>Gets a value indicating whether number and title are those of a heading amid the text, as the page begins in the middle of a resolution.</summary>
    public bool IsOfHeading => FirstHeading() is not null;

    /// <summary>Gets what the document is.</summary>
    public DocumentKind Kind { get; }

    /// <summary>Gets the symbol.</summary>
    public DocumentSymbol? Symbol { get; }

    /// <summary>Gets the facts.</summary>
    public DocumentHeader Header { get; }

    private string? Number { get; }

    private DocumentSymbol? PrintedSymbol { get; }

    private DocumentHeader ReadHeader() => ReadHeader(FindDistribution());

    private DocumentHeader ReadHeader(string? distribution) => new()
    {
        Distribution = DistributionOf(CodeOf(distribution, _language.Distributions)),
        DistributionDate = DateOf(distribution) ?? DateOf(Text<DateLineSyntax>()),
        OriginalLanguage = CodeOf(Text<OriginalLanguageLineSyntax>() ?? OriginalIn(distribution), _language.LanguageNames),
        Session = FindSession(),
        AgendaItems = AgendaItems.Read(BeforeDate(FindAgendaItem())),
        AdoptionDate = FindAdoptionDate(),
        OriginSymbols = SymbolsIn(Text<OriginLineSyntax>(), CitationWords.Of(_language)),
        Number = Kind is DocumentKind.Resolution or DocumentKind.Decision ? Number : null,
        Title = WithoutDash(FindTitle()) ?? HeadingTitle() ?? TitleAboveNumber() ?? LabelledLines.Find(_items, _language.Sponsors.TopicLabels)?.Trim('“', '”', '"', '«', '»', ' '),
        SubmittedBy = SponsorReader.Read(Text<SponsorLineSyntax>() ?? LabelledLines.Find(_items, _language.Sponsors.ListLabels), _language),
    };

    private string? Text<TItem>()
        where TItem : MastheadItemSyntax =>
        _items.Find(entry => entry.Item is TItem).Text;

    /// <summary>Returns the organ that a formula names, or null, and its name as printed.</summary>
    public (ResolutionOrgan? Organ, string? Name) OrganOf(EnactingFormulaSyntax formula) => OrganReader.NamedBy(formula, _language);

    private DocumentKind FindKind()
    {
        if (PrintedSymbol is { IsPresidentialStatement: true } || _root.Members.Any(member => member is StatementSyntax))
        {
            return DocumentKind.PresidentialStatement;
        }

        if (_items.Exists(entry => entry.Item is SponsorLineSyntax))
        {
            return DocumentKind.DraftResolution;
        }

        return PrintedSymbol is { IsDraft: true } ? DocumentKind.DraftResolution
            : _narrative is not null || IsCalledDecision() ? DocumentKind.Decision
            : _root.Members.Any(Enacts) ? DocumentKind.Resolution : DocumentKind.Other;
    }

    // A resolution that lost its formula has both parts, or is called one.
    private bool Enacts(BlockSyntax member) => member is ResolutionSyntax resolution
        && (OrganReader.IsEnacted(resolution, _language)
            || (resolution.Operative is not null && (resolution.Preamble is not null || IsCalledResolution())));

    // "Decision adopted by the Human Rights Council on 23 March 2016", "Decision 31/115": such decisions have the form of a resolution.
    private bool IsCalledDecision() =>
        _root.Members.Any(Enacts)
        && _items.Exists(entry => entry.Item is AdoptionLineSyntax or TitleLineSyntax
            && (_language.Narrative.DecisionLabels.Match(entry.Text.AsSpan()) > 0
                || LabelledNumber.Read(entry.Text.AsSpan(), _language).SaysDecision(entry.Text.AsSpan(), _language)
                || entry.Item is TitleLineSyntax { Number: { IsMissing: false } number } && TitleNumber.IsOfDecision(number.Text.AsSpan().TrimStart("#*_ ".AsSpan()))));

    private bool IsCalledResolution() => PrintedSymbol is { IsResolution: true };

    private DocumentSymbol? FindSymbol()
    {
        if (PrintedSymbol is { } printed)
        {
            return printed;
        }

        return Number is not null && Organ is { } organ && DocumentSymbol.TryForCited(organ, Kind == DocumentKind.Decision, Number.AsSpan(), out DocumentSymbol symbol)
            ? symbol
            : StatementSymbol();
    }

    // The masthead first; where it is stripped, the running heads.
    private DocumentSymbol? FindPrintedSymbol()
    {
        string? printed = Text<SymbolLineSyntax>();
        if (printed is not null && DocumentSymbol.TryParse(printed.AsSpan().TrimEnd("*".AsSpan()), out DocumentSymbol symbol))
        {
            return symbol;
        }

        if (LabelledLines.Find(_items, _language.Sponsors.SymbolLabels) is { } labelled && DocumentSymbol.TryParse(labelled.AsSpan(), out symbol))
        {
            return symbol;
        }

        foreach (RunningHeadSyntax head in RunningHeads())
        {
            string text = PlainText.Of(head.Content).Matched();
            int length = LinePatterns.SymbolLength(text.AsSpan());
            if (length > 0 && DocumentSymbol.TryParse(text.AsSpan(0, length), out symbol))
            {
                return symbol;
            }
        }

        return null;
    }

    private int? FindSession()
    {
        if (Symbol is not { } symbol || Organ == ResolutionOrgan.SecurityCouncil)
        {
            return null;
        }

        return symbol.Session.Kind == SymbolSessionKind.None ? null : symbol.Session.Number;
    }

    private CalendarDate? FindAdoptionDate()
    {
        if (Text<AdoptionLineSyntax>() is { } adoption)
        {
            return DateOf(adoption);
        }

        if (Kind != DocumentKind.PresidentialStatement)
        {
            return _narrative?.Date ?? NumberLineDate();
        }

        foreach (ContinuationParagraphSyntax paragraph in _root.DescendantNodes().OfType<ContinuationParagraphSyntax>())
        {
            return DateOf(PlainText.Of(paragraph.Content).Matched());
        }

        return null;
    }

    private string? FindTitle()
    {
        for (int index = 0; index < _items.Count; index++)
        {
            (MastheadItemSyntax item, string text) = _items[index];
            if (item is TitleLineSyntax title && text.Length > 0 && !IsNumberOnly(text) && BehindNumberLine(title, text) is { Length: > 0 } rest)
            {
                return ((rest.Length == text.Length ? Printed(index) : rest) + RestOfTitle(index + 1)).Trim('*', ' ');
            }
        }

        return null;
    }

    private static string WholeLine(TitleLineSyntax title, string text) =>
        title.Number is { IsMissing: false, Text.Length: > 0 } number ? number.Text.TrimStart('#', '*', '_', ' ') + " " + text : text;

    // "Resolution 338 (1973) of 22 October 1973" is no title; what follows it is.
    private string BehindNumberLine(TitleLineSyntax title, string text)
    {
        if (NamesOther(title, text))
        {
            return text;
        }

        string line = WholeLine(title, text);
        var named = NumberLine.Read(line.AsSpan(), _language);
        return named.NumberLength == 0 ? BehindLabelledNumber(text) : line.Substring(named.End);
    }

    private CalendarDate? NumberLineDate()
    {
        foreach ((MastheadItemSyntax item, string text) in _items)
        {
            if (item is TitleLineSyntax title && NumberLine.Read(WholeLine(title, text).AsSpan(), _language).Date is { } date)
            {
                return new CalendarDate(date.Year, date.Month, date.Day);
            }
        }

        return null;
    }

    // "Prevention of theft" and below it "91/66. by pirates": a converter put the number before the second line of the title.
    private string RestOfTitle(int index) =>
        index < _items.Count && _items[index] is { Item: TitleLineSyntax { Number: { IsMissing: false, Text.Length: > 0 } }, Text: { Length: > 0 } text } && char.IsLower(text[0])
            ? " " + Printed(index)
            : string.Empty;

    private string Printed(int index) => BrokenWords.Join(PlainText.Of(_items[index].Item.Content), _language).Normalize([]);

    // Converters join the lines of a column: "Forty-ninth session Agenda item 113 (d)".
    private string? FindAgendaItem() =>
        Text<AgendaItemLineSyntax>()
        ?? _items.Where(entry => entry.Item is SessionLineSyntax or OrganLineSyntax or MastheadTextSyntax)
            .Select(entry => AgendaItems.Find(entry.Text, _language))
            .FirstOrDefault(found => found is not null);

    // Extractions join the lines of two columns: "Agenda item 11.5 28 May 2036".
    private string? BeforeDate(string? line) =>
        line is not null && DateScanner.TryFind(line.AsSpan(), _language, out _, out int start, out _) && start > 0 ? line.Substring(0, start) : line;

    // Converters join the lines of a column: "Distr.: General 14 July 2036 Original: English".
    private string? OriginalIn(string? distribution)
    {
        for (int index = 1; index < (distribution?.Length ?? 0); index++)
        {
            if (TextFacts.IsBlank(distribution![index - 1]) && _language.OriginalLabel.Match(distribution.AsSpan(index)) > 0)
            {
                return distribution.Substring(index);
            }
        }

        return null;
    }

    // Where the masthead does not have it, a converter may have printed it amid the text.
    private string? FindDistribution() =>
        Text<DistributionLineSyntax>() is { } line ? line
        : !_root.ContainsStructuredTrivia ? null
        : RunningHeads().Select(head => PlainText.Of(head.Content).Matched()).FirstOrDefault(text => _language.DistributionLabel.Match(text.AsSpan()) > 0);

    private IEnumerable<RunningHeadSyntax> RunningHeads() =>
        _pages.Value.SelectMany(static page => page.Elements.OfType<RunningHeadSyntax>());

    // "Resolution 15/4", but not "Decision 8/CP.97 Lamps".
    private bool IsNumberOnly(string text) => LabelledNumber.Read(text.AsSpan(), _language) is { Start: > 0, IsWhole: true };

    private CalendarDate? DateOf(string? text) =>
        text is not null
        && (DateScanner.TryFind(text.AsSpan(), _language, out PrintedDate date, out _, out _) || DateScanner.TryFindMonthFirst(text.AsSpan(), _language, out date, out _, out _))
            ? new CalendarDate(date.Year, date.Month, date.Day)
            : null;

    private static DocumentDistribution? DistributionOf(string? code) => code switch
    {
        "general" => DocumentDistribution.General,
        "limited" => DocumentDistribution.Limited,
        "restricted" => DocumentDistribution.Restricted,
        _ => null,
    };

    private static string? CodeOf(string? text, ImmutableArray<CodedPhrase> phrases)
    {
        if (text is null)
        {
            return null;
        }

        foreach (CodedPhrase phrase in phrases)
        {
            if (Holds(text, phrase.Phrase))
            {
                return phrase.Code;
            }
        }

        return null;
    }

    private static bool Holds(string text, string phrase) => text.AsSpan().IndexOf(phrase.AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0;

    // Without blanks between words only the script tells where a symbol ends: "A/75/L.35和A/75/L.36".
    private static int SymbolEnd(string text, int start)
    {
        int limit = Math.Min(text.Length, start + LongestSymbol);
        int end = start;
        while (end < limit && !TextFacts.IsIdeograph(text[end]))
        {
            end++;
        }

        return end;
    }

    private static ImmutableArray<DocumentSymbol> SymbolsIn(string? text, CitationWords words)
    {
        if (text is null)
        {
            return [];
        }

        ImmutableArray<DocumentSymbol>.Builder symbols = ImmutableArray.CreateBuilder<DocumentSymbol>();
        var lists = new SuffixLists(text, words);
        int index = 0;
        while (index < text.Length)
        {
            bool starts = index == 0 || text[index - 1] >= 0x250 || !char.IsLetterOrDigit(text[index - 1]);
            int length = starts ? LinePatterns.SymbolLength(text.AsSpan(index, SymbolEnd(text, index) - index)) : 0;
            if (length > 3 && DocumentSymbol.TryParse(text.AsSpan(index, length), out DocumentSymbol symbol))
            {
                symbols.Add(symbol);
                index += length;

                // "A/91/L.80 and Add.1"
                DocumentSymbol first = symbol;
                while (lists.Next(first, symbol, index) is { Length: > 0 } member)
                {
                    symbol = member.Symbol;
                    symbols.Add(symbol);
                    index = member.Start + member.Length;
                }
            }
            else
            {
                index++;
            }
        }

        return symbols.ToImmutable();
    }
}
