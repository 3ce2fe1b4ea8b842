using System.Collections.Immutable;
using UnDocParser.Text;

namespace UnDocParser.Model;

/// <summary>Who has to report to whom, when and about what. A clause that names two recipients gives two. Immutable.</summary>
public sealed record ReportingMandate
{
    private readonly ValueArray<MandateDue> _dues;

    /// <summary>Gets who has to report, as printed; null where the clause does not say.</summary>
    public string? Actor { get; init; }

    /// <summary>Gets who that is, independent of the language; null where <see cref="Actor"/> is.</summary>
    public ActorKind? ActorKind { get; init; }

    /// <summary>Gets who is reported to, as printed; null where the document leaves it open, which means the organ itself.</summary>
    public string? Recipient { get; init; }

    /// <summary>
    /// Gets who that is, independent of the language: the organ of the document where <see cref="Recipient"/> is null or a
    /// pronoun; <see cref="ActorKind.Other"/> for bodies not known, or where the organ is not known.
    /// </summary>
    public ActorKind RecipientKind { get; init; }

    /// <summary>Gets the verb that asks for the report: <see cref="ActionVerb.Requests"/>, or a weaker or stronger one.</summary>
    public ActionVerb Verb { get; init; }

    /// <summary>Gets when it is due, in the order of the text; empty where the clause does not say.</summary>
    public ImmutableArray<MandateDue> Dues
    {
        get => _dues.Elements;
        init => _dues = new(value);
    }

    /// <summary>Gets the earliest year among <see cref="Dues"/>, or null where none is known.</summary>
    public int? DueYear => Dues.Min(due => due.Year);

    /// <summary>Gets what it is about, as printed; null where the clause does not say.</summary>
    public string? Subject { get; init; }

    /// <summary>Gets a value indicating whether <see cref="Subject"/> only points back to what the clause says before: <c>thereon</c>, <c>à ce sujet</c>.</summary>
    public bool SubjectPointsBack { get; init; }

    /// <summary>
    /// Gets what such a subject points back to, as printed: <c>to watch over the lamps</c> in "to watch over the lamps and to report thereon". Null where the
    /// subject says itself what it is about, or the clause says nothing before.
    /// </summary>
    public string? SubjectReferent { get; init; }

    /// <summary>Gets the index of the paragraph in <see cref="DocumentModel.Paragraphs"/>: that of the item where an item asks for it.</summary>
    public int Paragraph { get; init; }

    /// <summary>Gets the span from the word that means to report to the end of what belongs to it, in UTF-16 code units of the source.</summary>
    public TextSpan Span { get; init; }
}
