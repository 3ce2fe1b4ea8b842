using System.Collections.Immutable;
using UnDocParser.Facts.Citations;
using UnDocParser.Facts.Dates;
using UnDocParser.Languages;
using UnDocParser.Lines;
using UnDocParser.Model.Paragraphs;
using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Model.Masthead;

/// <summary>Reads the facts of the masthead, and the identity of the document from all that is printed of it.</summary>
internal sealed class HeaderReader
{
    private readonly Language _language;
    private readonly DocumentSyntax _root;
    private readonly List<(MastheadItemSyntax Item, string Text)> _items = [];

    /// <summary>Reads a document.</summary>
    public HeaderReader(DocumentSyntax root, Language language)
    {
        _language = language;
        _root = root;
        if (root.Masthead is not null)
        {
            foreach (MastheadItemSyntax item in root.Masthead.Items)
            {
                _items.Add((item, PlainText.Of(item.Content).Normalize([])));
            }
        }

        Organ = FindOrgan();
        Kind = FindKind();
        Number = FindNumber();
        Symbol = FindSymbol();
        if (Symbol is { IsDecision: true })
        {
            Kind = DocumentKind.Decision;
        }

        Number = Symbol?.CitedNumber ?? Number;
        Header = ReadHeader();
    }

    /// <summary>Gets the organ.</summary>
    public ResolutionOrgan? Organ { get; }

    /// <summary>Gets what the document is.</summary>
    public DocumentKind Kind { get; }

    /// <summary>Gets the symbol.</summary>
    public DocumentSymbol? Symbol { get; }

    /// <summary>Gets the facts.</summary>
    public DocumentHeader Header { get; }

    private string? Number { get; }

    private DocumentHeader ReadHeader() => new()
    {
        Distribution = CodeOf(Text<DistributionLineSyntax>(), _language.Distributions),
        DistributionDate = DateOf(Text<DateLineSyntax>()) ?? DateOf(Text<DistributionLineSyntax>()),
        OriginalLanguage = CodeOf(Text<OriginalLanguageLineSyntax>(), _language.LanguageNames),
        Session = FindSession(),
        AgendaItems = AgendaItems.Read(Text<AgendaItemLineSyntax>()),
        AdoptionDate = FindAdoptionDate(),
        OriginSymbols = SymbolsIn(Text<OriginLineSyntax>(), CitationWords.Of(_language)),
        Number = Kind is DocumentKind.Resolution or DocumentKind.Decision ? Number : null,
        Title = FindTitle(),
        // The list of the outline parts a Chinese list at the last 和 whatever word holds it, as the texts it is compared with do.
        Sponsors = [.. SponsorReader.Read(Text<SponsorLineSyntax>(), _language, wholeWords: false).Select(sponsor => sponsor.Name)],
        SubmittedBy = SponsorReader.Read(Text<SponsorLineSyntax>(), _language),
    };

    private string? Text<TItem>()
        where TItem : MastheadItemSyntax =>
        _items.Find(entry => entry.Item is TItem).Text;

    private ResolutionOrgan? FindOrgan()
    {
        foreach (EnactingFormulaSyntax formula in _root.DescendantNodes(node => node is DocumentSyntax or ResolutionSyntax).OfType<EnactingFormulaSyntax>())
        {
            string text = PlainText.Of(formula.Content).Normalize([]);
            ReadOnlySpan<char> bare = text.AsSpan().TrimStart("“«\"".AsSpan());
            foreach (OrganNames organ in _language.Organs)
            {
                if (organ.FormulaPhrases.Match(bare) > 0)
                {
                    return organ.Organ;
                }
            }
        }

        if (_root.Members.Any(member => member is StatementSyntax))
        {
            return ResolutionOrgan.SecurityCouncil;
        }

        return FindMastheadOrgan();
    }

    private ResolutionOrgan? FindMastheadOrgan()
    {
        ResolutionOrgan? found = null;
        foreach ((MastheadItemSyntax item, string text) in _items)
        {
            foreach (OrganNames organ in _language.Organs)
            {
                if (item is OrganLineSyntax && organ.Mentions.Match(text.AsSpan()) > 0)
                {
                    found = organ.Organ;
                }
            }
        }

        return found;
    }

    private DocumentKind FindKind()
    {
        if (_root.Members.Any(member => member is StatementSyntax))
        {
            return DocumentKind.PresidentialStatement;
        }

        if (_items.Exists(entry => entry.Item is SponsorLineSyntax))
        {
            return DocumentKind.DraftResolution;
        }

        return PrintedSymbol() is { IsDraft: true }
            ? DocumentKind.DraftResolution
            : _root.Members.Any(member => member is ResolutionSyntax { EnactingFormula: not null })
                ? DocumentKind.Resolution
                : DocumentKind.Other;
    }

    private string? FindNumber()
    {
        foreach ((MastheadItemSyntax item, string text) in _items)
        {
            if (item is not TitleLineSyntax title)
            {
                continue;
            }

            if (title.Number is { IsMissing: false } number && number.Text.Length > 0)
            {
                return number.Text.Trim('.', '*', ' ');
            }

            int label = _language.ResolutionLabel.Match(text.AsSpan());
            int start = label;
            while (label > 0 && start < text.Length && TextFacts.IsBlank(text[start]))
            {
                start++;
            }

            if (label > 0 && start < text.Length && TextFacts.IsDigit(text[start]))
            {
                int close = text.IndexOf(')', start);
                return text.Substring(start, (close < 0 ? text.Length : close + 1) - start).Trim('.', ',', '،', '*', ' ');
            }
        }

        return null;
    }

    private DocumentSymbol? FindSymbol()
    {
        if (PrintedSymbol() is { } printed)
        {
            return printed;
        }

        return Number is not null && Organ is { } organ && DocumentSymbol.TryForResolution(organ, Number.AsSpan(), out DocumentSymbol symbol)
            ? symbol
            : null;
    }

    // The masthead first; where it is stripped, the running heads.
    private DocumentSymbol? PrintedSymbol()
    {
        string? printed = Text<SymbolLineSyntax>();
        if (printed is not null && DocumentSymbol.TryParse(printed.AsSpan().TrimEnd("*".AsSpan()), out DocumentSymbol symbol))
        {
            return symbol;
        }

        IEnumerable<SyntaxNode> heads = _root.DescendantNodes(
            node => node.ContainsStructuredTrivia || node.IsPartOfStructuredTrivia(), descendIntoTrivia: true);
        foreach (RunningHeadSyntax head in heads.OfType<RunningHeadSyntax>())
        {
            string text = PlainText.Of(head.Content).Normalize([]);
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
            return null;
        }

        foreach (ContinuationParagraphSyntax paragraph in _root.DescendantNodes().OfType<ContinuationParagraphSyntax>())
        {
            return DateOf(PlainText.Of(paragraph.Content).Normalize([]));
        }

        return null;
    }

    private string? FindTitle()
    {
        foreach ((MastheadItemSyntax item, string text) in _items)
        {
            if (item is TitleLineSyntax && text.Length > 0 && !IsNumberOnly(text))
            {
                return text.Trim('*', ' ');
            }
        }

        return null;
    }

    private bool IsNumberOnly(string text)
    {
        int label = _language.ResolutionLabel.Match(text.AsSpan());
        return label > 0 && label + 1 < text.Length && TextFacts.IsDigit(text[label + 1]) && text.Length < label + 16;
    }

    private CalendarDate? DateOf(string? text) =>
        text is not null && DateScanner.TryFind(text.AsSpan(), _language, out PrintedDate date, out _, out _)
            ? new CalendarDate(date.Year, date.Month, date.Day)
            : null;

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
        int end = start;
        while (end < text.Length && !TextFacts.IsIdeograph(text[end]))
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
