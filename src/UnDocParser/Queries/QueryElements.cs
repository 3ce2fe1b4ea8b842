using System.Globalization;
using UnDocParser.Model;
using UnDocParser.Model.Paragraphs;

namespace UnDocParser.Queries;

/// <summary>The elements of queries and their attributes, in the order of <c>docs/queries.md</c>.</summary>
internal static class QueryElements
{
    private static readonly QueryAttribute Text = Words("text", element => [element.Text]);
    private static readonly QueryAttribute Path = Exact("path", element => [element.LabelPath]);
    private static readonly QueryAttribute Label = Exact("label", element => LabelsOf((element.Entry as DocumentParagraph)?.Label));
    private static readonly QueryAttribute Part = Words("part", element => [(element.Entry as DocumentParagraph)?.Part.ToString()]);
    private static readonly QueryAttribute Level = Exact("level", element => [Number((element.Entry as DocumentParagraph)?.Level)]);
    private static readonly QueryAttribute Opening = Words("opening", element => [(element.Entry as DocumentParagraph)?.Opening]);

    // Printed and as codes: 'the Secretary-General', secretaryGeneral.
    private static readonly QueryAttribute[] OfActs =
    [
        Code("verb", element => ActionsIn(element).Select(action => (string?)action.Verb.ToString())),
        Code("actor", element => ActionsIn(element).SelectMany(action => new[] { action.Addressee, KnownActor(action.AddresseeKind) })),
    ];

    /// <summary>Gets the elements.</summary>
    public static IReadOnlyList<QueryElementDefinition> All { get; } =
    [
        new(QueryElementKind.Document, "document", [Text, .. OfDocument()]),
        new(QueryElementKind.Masthead, "masthead", []),
        new(QueryElementKind.Resolution, "resolution", [Text, .. OfResolution()]),
        new(QueryElementKind.Statement, "statement", []),
        new(QueryElementKind.Narrative, "narrative", []),
        new(QueryElementKind.Annex, "annex", [Text]),
        new(QueryElementKind.Section, "section", [Text]),
        new(QueryElementKind.Formula, "formula", [Text, Part]),
        new(QueryElementKind.Preambular, "preambular", [Text, Label, Path, Part, Opening, .. OfActs]),
        new(QueryElementKind.Operative, "operative", [Text, Label, Path, Part, Opening, .. OfActs]),
        new(QueryElementKind.Item, "item", [Text, Label, Path, Part, Level, Opening, .. OfActs]),
        new(QueryElementKind.Heading, "heading", [Text, Label, Part]),
        new(QueryElementKind.Text, "text", [Text, Path, Part, Level, .. OfActs]),
        new(QueryElementKind.Table, "table", []),
        new(QueryElementKind.Row, "row", [Text]),
        new(QueryElementKind.Cell, "cell", [Text]),
        new(QueryElementKind.Closing, "closing", [Text]),
        new(QueryElementKind.Vote, "vote", [Text, .. OfVote()]),
        new(QueryElementKind.Unrecognized, "unrecognized", [Text]),
        new(QueryElementKind.Action, "action", [Text, Path, .. OfAction()]),
        new(QueryElementKind.Mandate, "mandate", [Text, Path, .. OfMandate()]),
        new(QueryElementKind.Date, "date", [Text, Path, .. OfDate()]),
        new(QueryElementKind.Citation, "citation", [Text, Path, .. OfCitation()]),
        new(QueryElementKind.Note, "note", [Text, Path, Exact("mark", element => [(element.Entry as DocumentNote)?.Mark])]),
    ];

    /// <summary>Returns the definition of a kind.</summary>
    public static QueryElementDefinition Of(QueryElementKind kind) => All[(int)kind];

    private static QueryAttribute[] OfDocument() =>
    [
        Words("symbol", Of<DocumentModel>(document => [document.Symbol?.ToString()])),
        Code("kind", Of<DocumentModel>(document => [document.Kind.ToString()])),
        Words("language", Of<DocumentModel>(document => [document.Language])),
        Code("organ", Of<DocumentModel>(document => [document.OrganName, document.Organ?.ToString()])),
        Exact("number", Of<DocumentModel>(document => [document.Header.Number])),
        Exact("session", Of<DocumentModel>(document => [Number(document.Header.Session)])),
        Exact("date", Of<DocumentModel>(document => DatesOf(document.Header))),
    ];

    private static QueryAttribute[] OfResolution() =>
    [
        Words("symbol", Of<DocumentResolution>(resolution => [resolution.Symbol?.ToString()])),
        Code("organ", Of<DocumentResolution>(resolution => [resolution.OrganName, resolution.Organ?.ToString()])),
        Exact("number", Of<DocumentResolution>(resolution => [resolution.Number])),
        Exact("date", Of<DocumentResolution>(resolution => [resolution.AdoptionDate?.ToString()])),
    ];

    private static QueryAttribute[] OfVote() =>
    [
        Words("unanimous", Of<DocumentVote>(vote => [vote.IsWithoutVote ? "true" : null])),
        Exact("for", Of<DocumentVote>(vote => [Number(vote.InFavour.Count)])),
        Exact("against", Of<DocumentVote>(vote => [Number(vote.Against.Count)])),
        Exact("abstaining", Of<DocumentVote>(vote => [Number(vote.Abstaining.Count)])),
    ];

    private static QueryAttribute[] OfAction() =>
    [
        Code("verb", Of<DocumentAction>(action => [action.Verb.ToString()])),
        Code("actor", Of<DocumentAction>(action => [action.Addressee, KnownActor(action.AddresseeKind)])),
        Words("negated", Of<DocumentAction>(action => [action.IsNegated ? "true" : null])),
    ];

    private static QueryAttribute[] OfMandate() =>
    [
        Code("verb", Of<ReportingMandate>(mandate => [mandate.Verb.ToString()])),
        Code("actor", Of<ReportingMandate>(mandate => [mandate.Actor, KnownActor(mandate.ActorKind)])),
        Code("recipient", Of<ReportingMandate>(mandate => [mandate.Recipient, KnownActor(mandate.RecipientKind)])),
        Words("subject", Of<ReportingMandate>(mandate => [mandate.Subject])),
        Words("due", Of<ReportingMandate>(mandate => mandate.Dues.Select(due => (string?)due.Text))),
        Exact("year", Of<ReportingMandate>(mandate => mandate.Dues.Select(due => Number(due.Year)))),
    ];

    private static QueryAttribute[] OfDate() =>
    [
        Code("kind", Of<CalendarMention>(date => [date.Kind.ToString()])),
        Exact("start", Of<CalendarMention>(date => [date.Start?.ToString()])),
        Exact("end", Of<CalendarMention>(date => [date.End?.ToString()])),
        Exact("number", Of<CalendarMention>(date => [Number(date.Number)])),
    ];

    private static QueryAttribute[] OfCitation() =>
    [
        Words("symbol", Of<DocumentCitation>(citation => [citation.Symbol?.ToString()])),
        Code("kind", Of<DocumentCitation>(citation => [citation.Kind.ToString()])),
        Exact("date", Of<DocumentCitation>(citation => [citation.Date?.ToString()])),
        Exact("number", Of<DocumentCitation>(citation => [citation.Number])),
        Exact("volume", Of<DocumentCitation>(citation => [citation.Volume])),
    ];

    private static QueryAttribute Words(string name, Func<QueryElement, IEnumerable<string?>> values) =>
        new(name, QueryValueForm.Words, values);

    private static QueryAttribute Exact(string name, Func<QueryElement, IEnumerable<string?>> values) =>
        new(name, QueryValueForm.Exact, values);

    private static QueryAttribute Code(string name, Func<QueryElement, IEnumerable<string?>> values) =>
        new(name, QueryValueForm.Code, values);

    private static Func<QueryElement, IEnumerable<string?>> Of<TEntry>(Func<TEntry, IEnumerable<string?>> values) =>
        element => element.Entry is TEntry entry ? values(entry) : [];

    // As printed "(b)", "3.", without its stop "3", and without brackets "b", which is the same in languages that print "b)".
    private static IEnumerable<string?> LabelsOf(string? label) =>
        label is null ? [] : [label, LabelPaths.Bare(label), LabelPaths.Bare(label).Trim('(', ')', ' ')];

    private static IEnumerable<DocumentAction> ActionsIn(QueryElement element) =>
        element is { Entry: DocumentParagraph, Paragraph: { } index } ? ActionRange.Of(element.Model, index) : [];

    private static IEnumerable<string?> DatesOf(DocumentHeader header) =>
        new[] { header.AdoptionDate, header.DistributionDate }.Select(date => date?.ToString());

    // "other" is nobody in particular; the printed words say who.
    private static string? KnownActor(ActorKind? kind) => kind is null or ActorKind.Other ? null : kind.ToString();

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
