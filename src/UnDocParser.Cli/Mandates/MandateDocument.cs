using System.Text.Json.Serialization;
using UnDocParser.Cli.Input;
using UnDocParser.Cli.Listings;
using UnDocParser.Model;

namespace UnDocParser.Cli.Mandates;

/// <summary>The reporting mandates of one text, as the program prints them.</summary>
/// <param name="Schema">The name of this shape.</param>
/// <param name="Path">The path as given.</param>
/// <param name="Symbol">The symbol of the document, or null.</param>
/// <param name="Language">The language.</param>
/// <param name="Mandates">The mandates in the order of the text.</param>
internal sealed record MandateDocument(string Schema, string Path, string? Symbol, string Language, IReadOnlyList<MandateRow> Mandates)
{
    /// <summary>Reads the mandates of a text.</summary>
    /// <param name="input">The text.</param>
    /// <param name="model">Its model.</param>
    public static MandateDocument Of(InputText input, DocumentModel model) => new(
        "undoc-mandates/1", input.Path, model.Symbol?.ToString(), model.Language, [.. model.Mandates.Select(mandate => MandateRow.Of(mandate, model))]);
}

/// <summary>One mandate.</summary>
/// <param name="Clause">The label of its clause, with those of the clauses it belongs to before it.</param>
/// <param name="Verb">The verb that asks.</param>
/// <param name="Actor">Who reports, as printed, or null.</param>
/// <param name="ActorKind">Who that is, or null.</param>
/// <param name="Recipient">Who is reported to, as printed, or null.</param>
/// <param name="RecipientKind">Who that is.</param>
/// <param name="Dues">When.</param>
/// <param name="Year">The earliest year known, or null.</param>
/// <param name="Subject">What it is about, or null.</param>
/// <param name="SubjectReferent">What the clause says before, where the subject only points back to it; else null.</param>
/// <param name="Start">Where it starts in the text, in UTF-16 code units.</param>
/// <param name="End">Where it ends.</param>
internal sealed record MandateRow(
    string Clause,
    string Verb,
    string? Actor,
    string? ActorKind,
    string? Recipient,
    string RecipientKind,
    IReadOnlyList<MandateDueRow> Dues,
    int? Year,
    string? Subject,
    string? SubjectReferent,
    int Start,
    int End)
{
    /// <summary>Maps a mandate.</summary>
    /// <param name="mandate">The mandate.</param>
    /// <param name="model">The model it is from.</param>
    public static MandateRow Of(ReportingMandate mandate, DocumentModel model) => new(
        ClausePath.Of(model, mandate.Paragraph),
        CodeName.Of(mandate.Verb),
        mandate.Actor,
        mandate.ActorKind is { } actor ? CodeName.Of(actor) : null,
        mandate.Recipient,
        CodeName.Of(mandate.RecipientKind),
        [.. mandate.Dues.Select(due => new MandateDueRow(
            CodeName.Of(due.Kind), due.Text, due.Session, due.Date?.ToString(), due.Interval?.ToString(), due.Year, CodeName.Of(due.Resolution)))],
        mandate.DueYear,
        mandate.Subject,
        mandate.SubjectReferent,
        mandate.Span.Start,
        mandate.Span.End)
    {
        About = mandate.SubjectPointsBack ? mandate.SubjectReferent : mandate.Subject,
    };

    /// <summary>Gets what it is about in words that say it; null where the clause has none.</summary>
    [JsonIgnore]
    public string? About { get; init; }

    /// <summary>
    /// Gets who is reported to: organs by one name, whether the clause prints them in some language, means them by a pronoun or leaves them open;
    /// others as printed. Null where nobody knows.
    /// </summary>
    [JsonIgnore]
    public string? RecipientName => RecipientKind switch
    {
        "secretaryGeneral" => "Secretary-General",
        "generalAssembly" => "General Assembly",
        "securityCouncil" => "Security Council",
        "economicAndSocialCouncil" => "Economic and Social Council",
        "humanRightsCouncil" => "Human Rights Council",
        _ => Recipient,
    };
}

/// <summary>When a mandate is due.</summary>
/// <param name="Kind">How it is said.</param>
/// <param name="Text">The words.</param>
/// <param name="Session">The session, or null.</param>
/// <param name="Date">The last day as ISO 8601 writes it, or null.</param>
/// <param name="Interval">The stretch of time in English, or null.</param>
/// <param name="Year">The year, or null.</param>
/// <param name="Resolution">Whether the year is known, and if not, why.</param>
internal sealed record MandateDueRow(string Kind, string Text, int? Session, string? Date, string? Interval, int? Year, string Resolution);
