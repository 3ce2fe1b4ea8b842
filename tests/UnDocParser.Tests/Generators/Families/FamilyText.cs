using UnDocParser.Model;

namespace UnDocParser.Tests.Generators.Families;

/// <summary>What a paragraph of a generated text is printed as.</summary>
internal enum FamilyPart
{
    /// <summary>A line of the masthead, or of the end.</summary>
    Line,

    /// <summary>A line that Markdown makes a heading.</summary>
    Title,

    /// <summary>A paragraph.</summary>
    Text,

    /// <summary>A note below the text; its label is the mark.</summary>
    Note,
}

/// <summary>A paragraph, or a line, of a generated text.</summary>
internal sealed record FamilyBlock(FamilyPart Part, string Text, string? Label = null, string? Opening = null);

/// <summary>A generated text of a family of documents: what is printed, and the facts that are to be found in it, one a line.</summary>
internal sealed record FamilyText(string Family, IReadOnlyList<FamilyBlock> Blocks, IReadOnlyList<string> Facts)
{
    /// <summary>Returns the facts that a model has, in the same words.</summary>
    public static List<string> FactsOf(DocumentModel model)
    {
        List<string> facts = [$"kind {model.Kind}", $"organ {model.Organ} {model.OrganName}", $"symbol {model.Symbol}"];
        if (model.Kind != DocumentKind.Resolution)
        {
            facts.Add(Header(model.Header.Number, model.Header.Title, model.Header.AdoptionDate));
        }

        facts.AddRange(model.Resolutions.Select(resolution => Resolution(resolution.Number, resolution.Title, resolution.AdoptionDate, resolution.Closing?.Meeting)));
        facts.AddRange(model.Paragraphs.Select(paragraph => Paragraph(paragraph.Type, paragraph.Label, paragraph.Text)));
        facts.AddRange(model.Amendments.Select(amendment => Amendment(amendment.Kind, amendment.Targets.IsEmpty ? null : amendment.Targets[0].Number, amendment.Quotations.Length)));
        facts.AddRange(model.Notes.Select(note => Note(note.Mark, note.Text, note.Paragraph)));
        return facts;
    }

    public static string Resolution(string? number, string? title, CalendarDate? date, int? meeting) => $"resolution {number} [{title}] adopted {date} at {meeting}";

    public static string Header(string? number, string? title, CalendarDate? date) => $"header {number} [{title}] adopted {date}";

    public static string Paragraph(ParagraphType type, string? label, string text) => $"{type} {label} {text}";

    public static string Amendment(AmendmentKind kind, int? target, int quotations) => $"amendment {kind} {target}, quotes {quotations}";

    public static string Note(string mark, string text, int? paragraph) => $"note {mark} of {paragraph}: {text}";
}
