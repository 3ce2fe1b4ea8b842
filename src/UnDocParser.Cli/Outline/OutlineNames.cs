using UnDocParser.Model;

namespace UnDocParser.Cli.Outline;

/// <summary>The words of the schema. Written out, so that no renaming in the library changes them.</summary>
internal static class OutlineNames
{
    public static string Of(DocumentKind kind) => kind switch
    {
        DocumentKind.Resolution => "resolution",
        DocumentKind.DraftResolution => "draftResolution",
        DocumentKind.Decision => "decision",
        DocumentKind.PresidentialStatement => "presidentialStatement",
        _ => "other",
    };

    public static string? Of(DocumentDistribution? distribution) => distribution switch
    {
        DocumentDistribution.General => "general",
        DocumentDistribution.Limited => "limited",
        DocumentDistribution.Restricted => "restricted",
        _ => null,
    };

    public static string Of(ParagraphType type) => type switch
    {
        ParagraphType.EnactingFormula => "enactingFormula",
        ParagraphType.Preambular => "preambular",
        ParagraphType.Operative => "operative",
        ParagraphType.Item => "item",
        ParagraphType.Heading => "heading",
        _ => "text",
    };

    public static string Of(PageFurnitureKind kind) => kind switch
    {
        PageFurnitureKind.RunningHead => "runningHead",
        PageFurnitureKind.PageNumber => "pageNumber",
        PageFurnitureKind.JobNumber => "jobNumber",
        PageFurnitureKind.Barcode => "barcode",
        PageFurnitureKind.NoteRule => "noteRule",
        PageFurnitureKind.NoteMark => "noteMark",
        PageFurnitureKind.Link => "link",
        PageFurnitureKind.Image => "image",
        PageFurnitureKind.Comment => "comment",
        PageFurnitureKind.Watermark => "watermark",
        PageFurnitureKind.Duplicate => "duplicate",
        PageFurnitureKind.LineNumber => "lineNumber",
        _ => "other",
    };

    /// <summary>The word for an organ; null for none and for one the schema has no word for.</summary>
    public static string? Of(ResolutionOrgan? organ) => organ switch
    {
        ResolutionOrgan.GeneralAssembly => "generalAssembly",
        ResolutionOrgan.SecurityCouncil => "securityCouncil",
        ResolutionOrgan.EconomicAndSocialCouncil => "economicAndSocialCouncil",
        ResolutionOrgan.HumanRightsCouncil => "humanRightsCouncil",
        _ => null,
    };
}
