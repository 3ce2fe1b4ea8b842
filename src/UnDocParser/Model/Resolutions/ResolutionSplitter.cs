using System.Collections.Immutable;
using UnDocParser.Facts.Dates;
using UnDocParser.Languages;
using UnDocParser.Lines;
using UnDocParser.Model.Masthead;
using UnDocParser.Model.Paragraphs;
using UnDocParser.Parsing.Body;
using UnDocParser.Parsing.Masthead;
using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Model.Resolutions;

/// <summary>Parts the members of a document into its resolutions: a heading with a number begins the next one.</summary>
internal sealed class ResolutionSplitter
{
    private readonly Language _language;
    private readonly HeaderReader _header;

    /// <summary>Initializes a splitter for one document.</summary>
    public ResolutionSplitter(Language language, HeaderReader header)
    {
        _language = language;
        _header = header;
    }

    /// <summary>Returns the members of each resolution, in order; one list where the text holds one.</summary>
    public static List<List<BlockSyntax>> Split(DocumentSyntax root)
    {
        var resolutions = new List<List<BlockSyntax>> { new() };
        foreach (BlockSyntax member in root.Members)
        {
            if (NumberOf(member) is not null && resolutions[resolutions.Count - 1].Count > 0)
            {
                resolutions.Add([]);
            }

            resolutions[resolutions.Count - 1].Add(member);
        }

        return resolutions;
    }

    /// <summary>Returns the resolutions of a document.</summary>
    /// <param name="root">The document.</param>
    /// <param name="paragraphs">Its paragraphs, in order.</param>
    public ImmutableArray<DocumentResolution> Read(DocumentSyntax root, ImmutableArray<DocumentParagraph> paragraphs)
    {
        List<List<BlockSyntax>> all = Split(root);
        ImmutableArray<DocumentResolution>.Builder resolutions = ImmutableArray.CreateBuilder<DocumentResolution>(all.Count);
        int first = 0;
        NarrativeDecision? before = null;
        for (int index = 0; index < all.Count; index++)
        {
            int end = index + 1 == all.Count ? paragraphs.Length : IndexAt(paragraphs, first, all[index + 1][0].FullSpan.Start);
            NarrativeDecision? told = all.Count > 1 ? NarrativeReader.Read(all[index], _language, before) : null;
            before = told ?? before;
            if (told is not null || all[index].OfType<ResolutionSyntax>().Any())
            {
                resolutions.Add(ReadOne(all[index], told, isFirst: index == 0) with { FirstParagraph = first, ParagraphCount = end - first });
            }

            first = end;
        }

        return resolutions.ToImmutable();
    }

    /// <summary>Returns the closing lines among some members, the last ones where each part has its own; null when there are none.</summary>
    public static DocumentClosing? ClosingOf(IEnumerable<BlockSyntax> members, Language language)
    {
        int? meeting = null;
        CalendarDate? date = null;
        IEnumerable<SyntaxNode> nodes = members.SelectMany(member => member.DescendantNodesAndSelf(node => node is ResolutionSyntax or StatementSyntax));
        foreach (BlockSyntax line in nodes.OfType<ClosingSyntax>().SelectMany(closing => closing.Members))
        {
            if (line is ClosingMeetingSyntax meetingLine)
            {
                // The date may stand on the same line.
                string text = PlainText.Of(meetingLine.Content).Matched();
                meeting = MeetingNumber(text, language) ?? meeting;
                date = DateIn(text, language) ?? date;
            }
            else if (line is ClosingDateSyntax dateLine)
            {
                date = DateIn(PlainText.Of(dateLine.Content).Characters, language) ?? date;
            }
        }

        return meeting is null && date is null ? null : new DocumentClosing(meeting, date);
    }

    private static CalendarDate? DateIn(string text, Language language) =>
        DateScanner.TryFind(text.AsSpan(), language, out PrintedDate printed, out _, out _) ? new CalendarDate(printed.Year, printed.Month, printed.Day) : null;

    // What the masthead says belongs to the first one; one with a heading has its number and title there.
    private DocumentResolution ReadOne(List<BlockSyntax> members, NarrativeDecision? told, bool isFirst)
    {
        DocumentClosing? closing = ClosingOf(members, _language);
        List<ResolutionSyntax> nodes = [.. members.OfType<ResolutionSyntax>()];
        (ResolutionOrgan? organ, string? organName) = told is null ? OrganOf(nodes) : (told.Organ, told.OrganName);
        CalendarDate? date = told?.Date ?? closing?.Date;
        var resolution = new DocumentResolution
        {
            Organ = organ,
            OrganName = organName,
            Closing = closing,
            AdoptionDate = date,
            HasFormula = nodes.Exists(node => ResolutionFormula.Of(node) is not null),
            Kind = told is not null ? DocumentKind.Decision : nodes.Exists(node => OrganReader.IsEnacted(node, _language)) ? DocumentKind.Resolution : DocumentKind.Other,
            Nodes = [.. nodes],
        };
        if (NumberOf(members[0]) is { } number)
        {
            string heading = nodes[0].PartHeading!.Label.Text + " " + PlainText.Of(nodes[0].PartHeading!.Content).Normalize([]).Trim('*', '_', ' ');
            return resolution with
            {
                Number = number,
                Kind = TitleNumber.IsOfDecision(number.AsSpan()) ? DocumentKind.Decision : resolution.Kind,
                Title = TitleIn(heading, nodes[0].PartHeading!.Label.Text.Length, out CalendarDate? adopted),
                AdoptionDate = adopted ?? date,
                Symbol = SymbolOf(organ, isDecision: told is not null, number),
            };
        }

        return isFirst && !_header.IsOfHeading
            ? resolution with
            {
                Symbol = _header.Symbol,
                Organ = _header.Organ,
                OrganName = _header.OrganName,
                Number = _header.Header.Number,
                Title = _header.Header.Title,
                AdoptionDate = _header.Header.AdoptionDate ?? date,
            }
            : resolution;
    }

    private static DocumentSymbol? SymbolOf(ResolutionOrgan? organ, bool isDecision, string number)
    {
        DocumentSymbol symbol = default;
        bool isKnown = organ is { } known
            && (isDecision
                ? DocumentSymbol.TryForCited(known, isDecision, number.AsSpan(), out symbol)
                : DocumentSymbol.TryForResolution(known, number.AsSpan(), out symbol));
        return isKnown ? symbol : null;
    }

    private (ResolutionOrgan? Organ, string? Name) OrganOf(IEnumerable<ResolutionSyntax> nodes)
    {
        foreach (ResolutionSyntax node in nodes)
        {
            (ResolutionOrgan? Organ, string? Name) organ = ResolutionFormula.Of(node) is { } formula ? _header.OrganOf(formula) : OrganReader.ActingIn(node, _language);
            if (organ.Name is not null)
            {
                return organ;
            }
        }

        return default;
    }

    // "46 (1948). Resolution of 17 April 1948 [S/723]", "Resolution 872 (1993) of 5 October 1993" have a date in the place of a title.
    private string? TitleIn(string heading, int labelLength, out CalendarDate? adopted)
    {
        var named = NumberLine.Read(heading.AsSpan(), _language);
        adopted = named.Date is { } date ? new CalendarDate(date.Year, date.Month, date.Day) : null;
        string title = heading.Substring(adopted is null ? labelLength : named.End).Trim();
        return title.Length == 0 || (title[0] == '[' && title[title.Length - 1] == ']') ? null : title;
    }

    // "1495 (XV)." heads a resolution; "A" heads a part of one.
    private static string? NumberOf(BlockSyntax member) => member is ResolutionSyntax { PartHeading: { } heading } ? HeadingNumber.Of(heading.Label) : null;

    private static int IndexAt(ImmutableArray<DocumentParagraph> paragraphs, int from, int position)
    {
        int index = from;
        while (index < paragraphs.Length && paragraphs[index].Span.Start < position)
        {
            index++;
        }

        return index;
    }

    // "第一三九七次全体会议"
    private static int? IdeographsBefore(string text, int word)
    {
        int end = Math.Max(Math.Min(word, text.Length), 0);
        while (end > 0 && !Numerals.IsChineseDigit(text[end - 1]))
        {
            end--;
        }

        int start = end;
        while (start > 0 && Numerals.IsChineseDigit(text[start - 1]))
        {
            start--;
        }

        int number = Numerals.IdeographValue(text.AsSpan(start, end - start), out int length);
        return length > 0 && length == end - start ? number : null;
    }

    // In a sentence other numbers may stand before and behind: "by 14 votes to none at the 1747th meeting".
    private static int? MeetingNumber(string text, Language language)
    {
        int word = AdoptionSentence.IndexOfMeeting(text.AsSpan(), language);
        if (word < 0 && AdoptionSentence.NamesVotes(text.AsSpan(), language))
        {
            return null;
        }

        int end = word;
        while (end > 0 && !TextFacts.IsDigit(text[end - 1]))
        {
            end--;
        }

        int start = Math.Max(end, 0);
        while (start > 0 && TextFacts.IsDigit(text[start - 1]))
        {
            start--;
        }

        // "2036年12月9日第八次全体会议": the figures of the date are not those of the meeting.
        bool isOfDate = end > 0 && DateScanner.TryFind(text.AsSpan(), language, out _, out int date, out int length) && start >= date && end <= date + length;
        return end > 0 && !isOfDate
            ? FirstNumber(text.Substring(start))
            : IdeographsBefore(text, word < 0 ? text.Length : word)
                ?? (SpecialLines.MeetingInWords(text.AsSpan(), language) is > 0 and int number ? number : NumberBehind(text, word, language));
    }

    // "Plenary meeting 23, 26 January 1946"; the figures of the date are not those of the meeting.
    private static int? NumberBehind(string text, int word, Language language)
    {
        int end = DateScanner.TryFind(text.AsSpan(), language, out _, out int start, out _) ? start : text.Length;
        return FirstNumber(text.Substring(0, end).Substring(Math.Min(Math.Max(word, 0), end))) ?? FirstNumber(text.Substring(0, end));
    }

    private static int? FirstNumber(string text)
    {
        int start = 0;
        while (start < text.Length && !TextFacts.IsDigit(text[start]))
        {
            start++;
        }

        int end = start;
        while (end < text.Length && TextFacts.IsDigit(text[end]))
        {
            end++;
        }

        return end > start && end - start < 9 && int.TryParse(text.Substring(start, end - start), out int number) ? number : null;
    }
}
