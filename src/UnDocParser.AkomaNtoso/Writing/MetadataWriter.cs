using System.Xml;
using UnDocParser.Model;

namespace UnDocParser.AkomaNtoso.Writing;

/// <summary>Writes the metadata: the names of the document as work, expression and manifestation (FRBR), votes, and what is referred to.</summary>
internal sealed class MetadataWriter
{
    private const string Source = "#source";

    private readonly XmlWriter _xml;
    private readonly DocumentModel _model;
    private readonly AkomaNtosoWriterOptions _options;

    public MetadataWriter(XmlWriter xml, DocumentModel model, AkomaNtosoWriterOptions options)
    {
        _xml = xml;
        _model = model;
        _options = options;
    }

    /// <summary>Writes the metadata of a text.</summary>
    /// <param name="number">The number in addresses, <c>75-276</c>.</param>
    /// <param name="date">The date of adoption, or null.</param>
    /// <param name="votes">How it was adopted; empty where that is not printed, or belongs to another text.</param>
    /// <param name="hasReferences">Whether to write what is referred to: once a document, since the identifiers are those of the whole.</param>
    public void WriteText(string number, CalendarDate? date, IReadOnlyList<DocumentVote> votes, bool hasReferences)
    {
        _xml.Start("meta");
        WriteIdentification(number, date, "!main/", "!main");
        WriteVotes(votes);
        if (hasReferences)
        {
            WriteReferences();
        }

        _xml.WriteEndElement();
    }

    /// <summary>Writes the metadata of an annex.</summary>
    /// <param name="number">The number of the text in addresses.</param>
    /// <param name="date">The date of adoption, or null.</param>
    /// <param name="component">The name of the annex in addresses, <c>annex</c>.</param>
    public void WriteAnnex(string number, CalendarDate? date, string component)
    {
        _xml.Start("meta");
        WriteIdentification(number, date, "!main/" + component, "!main/" + component);
        _xml.WriteEndElement();
    }

    private void WriteIdentification(string number, CalendarDate? date, string component, string file)
    {
        (string actor, string author) = Actor();
        string language = Language();
        string day = Dates.Of(date);
        string work = $"/akn/un/statement/deliberation/{actor}/{day}/{number}/";
        string expression = $"{work}{language}@";
        string issued = Dates.Of(_model.Header.DistributionDate ?? date);
        _xml.Start("identification", "source", Source);
        _xml.Start("FRBRWork");
        WriteNames(work + component, work, day, "adoption", author, "author");
        _xml.Empty("FRBRcountry", "value", "un");
        _xml.WriteEndElement();
        _xml.Start("FRBRExpression");
        WriteNames(expression + component, expression + "/", issued, "publication", author, "issuer");
        _xml.Empty("FRBRlanguage", "language", language);
        _xml.WriteEndElement();
        _xml.Start("FRBRManifestation");
        WriteNames($"{expression}/{file}.xml", expression + ".xml", Dates.Of(_options.MarkupDate), "markup", _options.Editor, "editor");
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private void WriteNames(string component, string uri, string date, string dateName, string author, string role)
    {
        _xml.Empty("FRBRthis", "value", component);
        _xml.Empty("FRBRuri", "value", uri);
        _xml.Empty("FRBRdate", "date", date, "name", dateName);
        _xml.Empty("FRBRauthor", "href", author, "as", role);
    }

    private void WriteVotes(IReadOnlyList<DocumentVote> votes)
    {
        if (votes.Count == 0)
        {
            return;
        }

        _xml.Start("analysis", "source", Source);
        _xml.Start("parliamentary");
        foreach (DocumentVote vote in votes)
        {
            _xml.Start("voting", "outcome", vote.IsWithoutVote ? "adoptedWithoutVote" : "adoptedRecordedVote");

            // The schema wants a count of every vote, also where none was taken.
            WriteSide(vote.InFavour, "#inFavour", vote.IsWithoutVote);
            WriteSide(vote.Against, "#against", isNeeded: false);
            WriteSide(vote.Abstaining, "#abstaining", isNeeded: !vote.IsWithoutVote && vote is { InFavour: { Count: null, States.Length: 0 }, Against: { Count: null, States.Length: 0 } });
            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private void WriteSide(VoteSide side, string meaning, bool isNeeded)
    {
        if (side.Count is null && side.States.IsEmpty && !isNeeded)
        {
            return;
        }

        _xml.Start("count", "value", side.Count?.ToString() ?? (side.States.IsEmpty ? string.Empty : side.States.Length.ToString()), "refersTo", meaning);
        if (!side.States.IsEmpty)
        {
            _xml.WriteStartElement("akn4un", "voters", Akn.UnNamespace);
            foreach (string state in side.States)
            {
                _xml.Element("organization", state, "refersTo", "#memberState");
            }

            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
    }

    private void WriteReferences()
    {
        _xml.Start("references", "source", Source);
        WriteReference("TLCOrganization", "source", "organization", _options.Editor);
        WriteReference("TLCConcept", "dateOfIssuance", "concept", "Date of issuance");
        WriteReference("TLCConcept", "adoptionDate", "concept", "Date of adoption");
        WriteReference("TLCConcept", "symbol", "reference", "Symbol");
        WriteReference("TLCRole", "publisher", "role", "Publisher");
        WriteReference("TLCRole", "issuingBody", "role", "Issuing body");
        WriteReference("TLCTerm", "resolutionTitle", "reference", "Resolution title");
        WriteReference("TLCTerm", "memberState", "organization", "Member State");
        _xml.WriteEndElement();
    }

    private void WriteReference(string element, string name, string kind, string shown) =>
        _xml.Empty(element, "eId", name, "href", $"/akn/ontology/{kind}/un/{(kind is "organization" && name is "source" ? shown : name)}", "showAs", shown);

    private (string Actor, string Author) Actor() => _model.Organ switch
    {
        ResolutionOrgan.GeneralAssembly => ("unga", "ga"),
        ResolutionOrgan.SecurityCouncil => ("unsc", "sc"),
        ResolutionOrgan.EconomicAndSocialCouncil => ("unecosoc", "ecosoc"),
        ResolutionOrgan.HumanRightsCouncil => ("unga-hrc", "hrc"),
        ResolutionOrgan.TrusteeshipCouncil => ("untc", "tc"),
        _ => ("un", "un"),
    };

    private string Language() => AkomaNtosoLanguage.Of(_model.Language).Iso;
}
