using System.Collections.Immutable;
using UnDocParser.Facts.Dates;
using UnDocParser.Languages;
using UnDocParser.Layout;
using UnDocParser.Model.Notes;
using UnDocParser.Model.Paragraphs;
using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Model.Masthead;

/// <summary>
/// The asterisks in a masthead and the notes they lead to: that the document was issued again, on whose behalf a sponsor submits. A note is
/// bound to the first mark in the masthead that equals its own.
/// </summary>
internal sealed class MastheadMarks
{
    private readonly Language _language;

    // Of equal marks and of their notes only the first are kept, so that there are never more than a few.
    private readonly List<(string Mark, TextSpan Span, bool IsOfSymbol)> _marks = [];
    private readonly List<(string Mark, string Text)> _reissues = [];
    private readonly List<(string Mark, string Text)> _notes = [];

    /// <summary>Reads the marks and notes of a document.</summary>
    /// <param name="root">The document.</param>
    /// <param name="notes">The notes at the feet of its pages.</param>
    /// <param name="language">The language.</param>
    public MastheadMarks(DocumentSyntax root, PageNotes notes, Language language)
    {
        _language = language;
        if (root.Masthead is { } masthead)
        {
            foreach (MastheadNoteSyntax note in masthead.Items.OfType<MastheadNoteSyntax>())
            {
                Read(note);
            }

            FindMarks(masthead);
        }

        foreach ((string mark, ReissueNoteSyntax note) in notes.Reissues)
        {
            _reissues.Add((mark, TextOf(note.Content)));
        }

        foreach (PageNote note in notes.Notes)
        {
            if (IsAsterisks(note.Mark))
            {
                AddNote(note.Mark, note.Text);
            }
        }
    }

    /// <summary>Returns where in the masthead the mark of a note stands, or null when it is none of asterisks or stands nowhere there.</summary>
    public TextSpan? Find(string mark)
    {
        foreach ((string known, TextSpan span, bool _) in _marks)
        {
            if (mark.Length > 0 && string.Equals(known, mark, StringComparison.Ordinal))
            {
                return span;
            }
        }

        return null;
    }

    /// <summary>Returns when the document was issued again.</summary>
    public ImmutableArray<DocumentReissue> Reissues()
    {
        string symbol = _marks.Find(mark => mark.IsOfSymbol).Mark ?? string.Empty;
        if (_reissues.Count == 0)
        {
            bool isOther = _notes.Exists(note => string.Equals(note.Mark, symbol, StringComparison.Ordinal));
            return symbol.Length == 0 || isOther ? [] : [new DocumentReissue(symbol, null, null)];
        }

        return [.. _reissues.Select(note => new DocumentReissue(note.Mark.Length > 0 ? note.Mark : symbol, DateIn(UnicodeFolding.WithAsciiFigures(note.Text)), note.Text))];
    }

    /// <summary>Returns the sponsors with the notes that their marks lead to.</summary>
    public ImmutableArray<DocumentSponsor> Bind(ImmutableArray<DocumentSponsor> sponsors) => [.. sponsors.Select(Bind)];

    private DocumentSponsor Bind(DocumentSponsor sponsor)
    {
        foreach ((string mark, string text) in _notes)
        {
            if (string.Equals(mark, sponsor.Mark, StringComparison.Ordinal))
            {
                return sponsor with { Note = text, OnBehalfOf = sponsor.OnBehalfOf ?? SponsorReader.GroupIn(text, _language) };
            }
        }

        return sponsor;
    }

    private void Read(MastheadNoteSyntax note)
    {
        string mark = note.Mark.IsMissing ? string.Empty : Asterisks(note.Mark.Text);
        string text = TextOf(note.Content);
        bool isReissue = _language.ReissueNote.Match(text.AsSpan()) > 0;
        if (isReissue)
        {
            _reissues.Add((mark, text));
        }
        else
        {
            AddNote(mark, text);
        }
    }

    // The job number has an asterisk of its own where the document was issued again.
    private void FindMarks(MastheadSyntax masthead)
    {
        foreach (SyntaxToken token in masthead.DescendantTokens())
        {
            if (token.Kind == SyntaxKind.NoteMarkToken
                && IsAsterisks(token.Text)
                && token.Parent?.FirstAncestorOrSelf<MastheadItemSyntax>() is { } item and not (MastheadNoteSyntax or JobNumberLineSyntax))
            {
                AddMark(Asterisks(token.Text), token.Span, item is SymbolLineSyntax);
            }
        }
    }

    private void AddMark(string mark, TextSpan span, bool isOfSymbol)
    {
        if (!_marks.Exists(known => known.IsOfSymbol == isOfSymbol && string.Equals(known.Mark, mark, StringComparison.Ordinal)))
        {
            _marks.Add((mark, span, isOfSymbol));
        }
    }

    private void AddNote(string mark, string text)
    {
        if (!_notes.Exists(known => string.Equals(known.Mark, mark, StringComparison.Ordinal)))
        {
            _notes.Add((mark, text));
        }
    }

    private CalendarDate? DateIn(string text) =>
        DateScanner.TryFind(text.AsSpan(), _language, out PrintedDate date, out _, out _) ? new CalendarDate(date.Year, date.Month, date.Day) : null;

    private static string TextOf(ParagraphTextSyntax content) => PlainText.Of(content).Normalize([]).Trim();

    /// <summary>Returns the asterisks of a mark, without what escapes them.</summary>
    public static string Asterisks(string mark) => mark.Replace("\\", string.Empty);

    /// <summary>Tells whether a mark is made of asterisks.</summary>
    public static bool IsAsterisks(string mark) => mark.Length > 0 && MastheadNotes.IsMark(mark.AsSpan());
}
