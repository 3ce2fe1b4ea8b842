using System.Collections.Immutable;
using UnDocParser.Lines;
using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Model.Notes;

/// <summary>Lists what was taken out of the text as page furniture, notes aside, with the page it stands on.</summary>
internal sealed class FurnitureReader
{
    private readonly string _source;
    private readonly bool _hasFormFeeds;
    private readonly ImmutableArray<DocumentFurniture>.Builder _found = ImmutableArray.CreateBuilder<DocumentFurniture>();
    private int _page = 1;
    private int _counted;

    private FurnitureReader(string source)
    {
        _source = source;
        _hasFormFeeds = source.Contains('\f');
    }

    /// <summary>Returns the furniture of a document in the order of its places.</summary>
    /// <param name="document">The document.</param>
    /// <param name="pages">The furniture between its pages, in order.</param>
    /// <param name="text">Its text.</param>
    /// <param name="hasLineNumbers">Whether lines may be numbered in the margin; every line is looked at then.</param>
    public static ImmutableArray<DocumentFurniture> Read(DocumentSyntax document, IEnumerable<PageBreakTriviaSyntax> pages, SourceText text, bool hasLineNumbers)
    {
        var reader = new FurnitureReader(text.ToString());
        if (hasLineNumbers)
        {
            reader.AddAll(document);
        }
        else
        {
            foreach (PageBreakTriviaSyntax page in pages)
            {
                reader.AddPage(page);
            }
        }

        return reader._found.ToImmutable();
    }

    // The numbers of the lines between two pages stand amid the furniture there, and are listed with it.
    private void AddAll(DocumentSyntax document)
    {
        int first = 0;
        int pageBefore = _page;
        foreach (SyntaxTrivia trivia in document.DescendantTrivia(descendIntoTrivia: true))
        {
            if (trivia.Kind == SyntaxKind.PageBreakTrivia)
            {
                (first, pageBefore) = (_found.Count, _page);
                AddPage((PageBreakTriviaSyntax)trivia.GetStructure()!);
            }
            else if (trivia.Kind == SyntaxKind.LineNumberTrivia)
            {
                AddLineNumber(trivia, first, pageBefore);
            }
        }
    }

    private void AddLineNumber(SyntaxTrivia trivia, int first, int pageBefore)
    {
        int place = _found.Count;
        while (place > first && _found[place - 1].Span.Start > trivia.Span.Start)
        {
            place--;
        }

        bool isAmid = place < _found.Count;
        int page = isAmid ? (place > first ? _found[place - 1].Page : pageBefore) : PageAt(trivia.Span.Start);
        _found.Insert(place, new DocumentFurniture { Kind = PageFurnitureKind.LineNumber, Text = trivia.ToString(), Span = trivia.Span, Page = page });
    }

    private int PageAt(int position)
    {
        CountPages(position);
        return _page;
    }

    // Without form feeds a page ends before its head, or else behind its number or its notes.
    private void AddPage(PageBreakTriviaSyntax pageBreak)
    {
        bool isNext = false;
        bool endsPage = false;
        foreach (PageElementSyntax element in pageBreak.Elements)
        {
            if (KindOf(element) is not { } kind)
            {
                endsPage = true;
                continue;
            }

            if (!_hasFormFeeds && kind == PageFurnitureKind.RunningHead && !isNext)
            {
                isNext = true;
                _page++;
            }

            endsPage |= kind == PageFurnitureKind.PageNumber;
            TextSpan span = element.Span;
            CountPages(span.Start);
            _found.Add(new DocumentFurniture { Kind = kind, Text = TextOf(span), Span = span, Page = _page });
        }

        _page += !_hasFormFeeds && endsPage && !isNext ? 1 : 0;
    }

    private void CountPages(int position)
    {
        for (; _hasFormFeeds && _counted < position; _counted++)
        {
            _page += _source[_counted] == '\f' ? 1 : 0;
        }
    }

    private PageFurnitureKind? KindOf(PageElementSyntax element) => element switch
    {
        RunningHeadSyntax => PageFurnitureKind.RunningHead,
        PageNumberSyntax => PageFurnitureKind.PageNumber,
        PageJobNumberSyntax => PageFurnitureKind.JobNumber,
        BarcodeSyntax => PageFurnitureKind.Barcode,
        NoteRuleSyntax => PageFurnitureKind.NoteRule,
        DetachedNoteMarkSyntax => PageFurnitureKind.NoteMark,
        LinkDumpSyntax => PageFurnitureKind.Link,
        MarkupLineSyntax or PageTextSyntax => KindOf(_source.AsSpan(element.Span.Start, element.Span.Length)),
        _ => null,
    };

    private static PageFurnitureKind KindOf(ReadOnlySpan<char> text)
    {
        char first = text.IsEmpty ? ' ' : text[0];
        return first is '<' or '!' ? (first == '!' || text.IndexOf("image".AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0 ? PageFurnitureKind.Image : PageFurnitureKind.Comment)
            : TextFacts.IsDigit(first) ? PageFurnitureKind.PageNumber
            : ClauseEnds.IsStop(text.IsEmpty ? ' ' : text[text.Length - 1]) ? PageFurnitureKind.Duplicate
            : PageFurnitureKind.Watermark;
    }

    private string TextOf(TextSpan span)
    {
        string[] words = _source.Substring(span.Start, span.Length).Split([' ', '\t', '\r', '\n', '\f', '\u00A0', '\u2028', '\u2029'], StringSplitOptions.RemoveEmptyEntries);
        return string.Join(" ", words);
    }
}
