using System.Collections.Immutable;
using UnDocParser.Diagnostics;
using UnDocParser.Languages;
using UnDocParser.Model.Amendments;
using UnDocParser.Model.Citations;
using UnDocParser.Model.Masthead;
using UnDocParser.Model.Notes;
using UnDocParser.Model.Paragraphs;
using UnDocParser.Model.Resolutions;
using UnDocParser.Syntax;

namespace UnDocParser.Model;

public sealed partial class DocumentModel
{
    private readonly Lazy<DocumentHeader> _header;
    private readonly Lazy<DocumentBody> _body;
    private readonly Lazy<ImmutableArray<DocumentCitation>> _citations;
    private readonly Lazy<ImmutableArray<DocumentResolution>> _resolutions;
    private readonly Lazy<DocumentClosing?> _closing;
    private readonly Lazy<ImmutableArray<DocumentVote>> _votes;
    private readonly Lazy<ImmutableArray<DocumentAmendment>> _amendments;
    private readonly Lazy<ImmutableArray<DocumentFurniture>> _furniture;
    private readonly Lazy<ImmutableArray<Diagnostic>> _diagnostics;

    private DocumentModel(SyntaxTree tree)
    {
        Tree = tree;
        Language = tree.Language;
        DocumentSyntax root = tree.GetRoot();
        Language language = LanguageSet.Find(tree.Language) ?? LanguageSet.All[0];
        var pages = new Lazy<PageBreakTriviaSyntax[]>(() => [.. PageNotes.PageBreaks(root)]);
        var header = new HeaderReader(root, pages, language);
        Symbol = header.Symbol;
        Kind = header.Kind;
        Organ = header.Organ;
        OrganName = header.OrganName;
        var notes = new Lazy<PageNotes>(() => PageNotes.Collect(pages.Value, language));
        var masthead = new Lazy<MastheadMarks>(() => new MastheadMarks(root, notes.Value, language));
        _header = new(() => header.Header with { SubmittedBy = masthead.Value.Bind(header.Header.SubmittedBy), Reissues = masthead.Value.Reissues() });
        _resolutions = new(() => new ResolutionSplitter(language, header).Read(root, Paragraphs));
        _closing = new(() => FindClosing(root, language));
        _votes = new(() => VoteReader.Find(root, language));
        _body = new(() => new DocumentBody(root, notes.Value, masthead.Value, language));
        _places = new(FindPlaces);
        _citations = new(() => DocumentCitations.Find(new TreeOfOrigin(tree), _body.Value.Drafts, _body.Value.Marks, notes.Value.Notes, Citing(), language));
        _citationsInOrder = new(() => Citations.Sort((left, right) => left.Span.CompareTo(right.Span)));
        _acts = new(() => new DocumentActs(_body.Value.Drafts, _body.Value.Marks, language, Resolver()));
        _amendments = new(() => AmendmentReader.Read(root, _body.Value.Drafts, _body.Value.Marks, language));
        _furniture = new(() => FurnitureReader.Read(root, pages.Value, tree.Text, tree.Memory is not { Traits.Profile.HasLineNumbers: false }));
        _diagnostics = new(() => ModelDiagnostics.Find(this, _body.Value.MarksWithoutNote, language));
    }

    private CitingDocument Citing() => new(Organ, Organ is null && OrganName is not null, YearOfDocument());

    private int? YearOfDocument() => (Header.AdoptionDate ?? Closing?.Date ?? Header.DistributionDate)?.Year;

    /// <summary>Makes the model of a tree.</summary>
    /// <param name="tree">The tree.</param>
    /// <returns>
    /// The model. The lines of the masthead are read at once; the rest when it is first asked for, in time linear in the text but for sorting
    /// the candidates of note marks.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="tree"/> is null.</exception>
    public static DocumentModel Create(SyntaxTree tree) =>
        new(tree ?? throw new ArgumentNullException(nameof(tree)));

    // That of the first resolution; where a page begins in the middle of one, of the first that begins here.
    private static DocumentClosing? FindClosing(DocumentSyntax root, Language language)
    {
        List<List<BlockSyntax>> resolutions = ResolutionSplitter.Split(root);
        List<BlockSyntax> first = resolutions.Find(members => members.Exists(member => member is ResolutionSyntax resolution && OrganReader.IsEnacted(resolution, language))) ?? resolutions[0];
        return ResolutionSplitter.ClosingOf(first, language);
    }
}
