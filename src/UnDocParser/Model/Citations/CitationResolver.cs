using System.Collections.Immutable;
using System.Globalization;
using UnDocParser.Facts.Citations;
using UnDocParser.Languages;
using UnDocParser.Text;

namespace UnDocParser.Model.Citations;

/// <summary>
/// Joins what the scanner found in each text with what only the document tells: whose resolution a bare number is where
/// no name says it, and what "Ibid." stands for.
/// </summary>
internal sealed class CitationResolver
{
    private readonly TreeOfOrigin _origin;
    private readonly CitingDocument _citing;
    private readonly LinkTargets _links;
    private readonly Dictionary<string, int?> _sources = new(StringComparer.Ordinal);
    private readonly ImmutableArray<DocumentCitation>.Builder _citations = ImmutableArray.CreateBuilder<DocumentCitation>();

    private CitationResolver(TreeOfOrigin origin, CitingDocument citing, LinkTargets links)
    {
        _origin = origin;
        _citing = citing;
        _links = links;
    }

    /// <summary>Returns the citations of paragraphs, then those of notes, in order.</summary>
    /// <param name="origin">The tree they are read from.</param>
    /// <param name="paragraphs">The paragraphs.</param>
    /// <param name="notes">The notes, each in pieces where pages split it.</param>
    /// <param name="noteMarks">The marks of the notes.</param>
    /// <param name="citing">What the document is that cites.</param>
    /// <param name="links">The links of the document.</param>
    public static ImmutableArray<DocumentCitation> Resolve(
        TreeOfOrigin origin,
        IEnumerable<CitationText> paragraphs,
        IEnumerable<IEnumerable<CitationText>> notes,
        IReadOnlyList<string> noteMarks,
        CitingDocument citing,
        LinkTargets links)
    {
        var resolver = new CitationResolver(origin, citing, links);
        int paragraph = 0;
        foreach (CitationText text in paragraphs)
        {
            resolver.AddAll(text, isInNote: false, paragraph++, source: null);
        }

        resolver.AddNotes(notes, noteMarks);
        return resolver._citations.ToImmutable();
    }

    private void AddNotes(IEnumerable<IEnumerable<CitationText>> notes, IReadOnlyList<string> marks)
    {
        int note = 0;
        int? source = null;
        foreach (IEnumerable<CitationText> pieces in notes)
        {
            int first = _citations.Count;
            foreach (CitationText text in pieces)
            {
                AddAll(text, isInNote: true, note, _citations.Count == first ? source : null);
            }

            source = SoleSource(first);
            _sources[marks[note]] = source;
            note++;
        }
    }

    // "Ibid." needs a note before it that names one source; with more it would be a guess.
    private int? SoleSource(int first)
    {
        int? sole = null;
        for (int index = first; index < _citations.Count; index++)
        {
            DocumentCitation citation = _citations[index];
            int source = citation is { Kind: CitationKind.SameSource, Antecedent: { } antecedent } && citation.Symbol == _citations[antecedent].Symbol ? antecedent : index;
            if (citation is { Kind: CitationKind.SameSource, Antecedent: null } || (sole is { } known && known != source))
            {
                return null;
            }

            sole = source;
        }

        return sole;
    }

    private void AddAll(CitationText text, bool isInNote, int index, int? source)
    {
        int first = _citations.Count;
        foreach (CitationMention mention in text.Mentions)
        {
            string printed = text.Printed(mention);
            DocumentSymbol? symbol = mention.Symbol;
            if (mention.Form != BareNumberForm.None && !TryName(mention, text.NumberOf(mention), out symbol))
            {
                continue;
            }

            Text.TextSpan span = text.Text.SpanOf(mention.Start, mention.Length);
            var citation = new DocumentCitation
            {
                Kind = mention.Kind,
                Symbol = symbol,
                Text = printed,
                IsInNote = isInNote,
                Index = index,
                Span = span,
                Date = mention.Date,
                Pinpoints = mention.Pinpoints,
                Volume = mention.Volume,
                Number = mention.Kind == CitationKind.SameSource ? null : mention.Number,
                LinkTarget = _links.TargetAt(span),
                EndsRange = mention.EndsRange,
                Origin = _origin,
            };
            bool pointsBack = mention.FollowsSameSource || mention.Kind == CitationKind.SameSource;
            int? antecedent = mention is { Kind: CitationKind.SameSource, Number: { } note } ? SourceOfNote(note)
                : _citations.Count == first ? source
                : _citations.Count - 1;
            _citations.Add(pointsBack && antecedent is { } target ? WithAntecedent(citation, target) : citation);
        }
    }

    // "See note 1 above": the last note with that mark, as marks may start anew on each page.
    private int? SourceOfNote(string mark) => _sources.TryGetValue(mark, out int? source) ? source : null;

    private DocumentCitation WithAntecedent(DocumentCitation citation, int target)
    {
        DocumentCitation source = _citations[target];
        if (source is { Kind: CitationKind.SameSource, Antecedent: { } earlier } && source.Symbol == _citations[earlier].Symbol)
        {
            target = earlier;
            source = _citations[earlier];
        }

        if (citation.Kind != CitationKind.SameSource)
        {
            return citation with { Antecedent = target };
        }

        DocumentSymbol? symbol = SameOrSupplement(source, citation.Pinpoints);
        return citation with { Antecedent = target, Symbol = symbol, Volume = source.Volume, Number = source.Number };
    }

    // Supplements of the Official Records are numbered like their documents: No. 53 of the sixty-second session is A/62/53.
    private static DocumentSymbol? SameOrSupplement(DocumentCitation source, ImmutableArray<CitationPinpoint> places)
    {
        CitationPinpoint? supplement = places.FirstOrDefault(place => place.Kind == PinpointKind.Supplement);
        if (supplement is null || source.Symbol is not { } symbol)
        {
            return source.Symbol;
        }

        string known = symbol.ToString();
        int number = known.LastIndexOf('/') + 1;
        bool isPlain = symbol.Session.Kind == SymbolSessionKind.Regular && symbol.Suffixes.IsEmpty && known.Substring(number).All(TextFacts.IsDigit);
        return isPlain && supplement.Value is { } value && value.All(TextFacts.IsDigit) && DocumentSymbol.TryParse(known.Substring(0, number) + value, out DocumentSymbol other)
            ? other
            : null;
    }

    // False where the number is no resolution's; true without a symbol where the body gives its resolutions none.
    private bool TryName(CitationMention mention, string number, out DocumentSymbol? symbol)
    {
        symbol = null;
        if (mention.Organ.Other is { } other)
        {
            symbol = OtherSymbol(mention, other, number);
            return true;
        }

        var question = new OrganQuestion(mention, number, _citing);
        if (OrganRules.Decide(question).Organ(question) is not { } organ)
        {
            // "resolution 133 (XII) of 24 April 1985": cited, but by which body only its name says.
            return mention.Form == BareNumberForm.SessionBehind || _citing.IsOfOtherBody;
        }

        if (!DocumentSymbol.TryForCited(organ, mention.Kind == CitationKind.Decision, number.AsSpan(), out DocumentSymbol found))
        {
            return false;
        }

        symbol = found;
        return true;
    }

    private static DocumentSymbol? OtherSymbol(CitationMention mention, OtherOrgan organ, string printed)
    {
        string? format = mention.Kind == CitationKind.Decision ? organ.Decision : organ.Resolution;
        int slash = printed.IndexOf('/');
        if (format is null || slash < 0)
        {
            return null;
        }

        string symbol = string.Format(CultureInfo.InvariantCulture, format, printed.Substring(0, slash), printed.Substring(slash + 1));
        return DocumentSymbol.TryParse(symbol, out DocumentSymbol parsed) ? parsed : null;
    }
}
