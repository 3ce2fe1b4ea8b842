using UnDocParser.Syntax;

namespace UnDocParser.Tests.Architecture;

/// <summary>The layers of the library: a folder each, and the folders it may refer to.</summary>
internal static class Layers
{
    /// <summary>Gets the folders that each folder may refer to; everything else is an error.</summary>
    public static IReadOnlyDictionary<string, string[]> Allowed { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["Text"] = ["Rules"],
        ["Rules"] = [],
        ["Phrases"] = ["Text"],
        ["Vocabulary"] = [],
        ["Languages"] = ["Text", "Phrases", "Vocabulary"],
        ["Symbols"] = ["Text", "Phrases", "Vocabulary", "Languages"],
        ["Lines"] = ["Text", "Phrases", "Languages"],
        ["Layout"] = ["Text", "Rules", "Phrases", "Languages", "Lines"],
        ["Facts"] = ["Text", "Rules", "Phrases", "Vocabulary", "Languages", "Symbols", "Lines"],

        // A location knows its tree, as in Roslyn.
        ["Diagnostics"] = ["Text", "Syntax"],
        ["Syntax"] = ["Text", "Diagnostics", "Languages"],
        ["Parsing"] = ["Text", "Rules", "Phrases", "Languages", "Lines", "Layout", "Facts", "Diagnostics", "Syntax"],
        ["Model"] = ["Text", "Rules", "Phrases", "Vocabulary", "Languages", "Symbols", "Lines", "Layout", "Facts", "Diagnostics", "Syntax", "Parsing"],

        // What is asked of models, and of two at once.
        ["Queries"] = ["Text", "Vocabulary", "Symbols", "Syntax", "Model"],
        ["Comparison"] = ["Text", "Vocabulary", "Symbols", "Lines", "Syntax", "Model"],
        // What is made of trees, over their public surface.
        ["Export"] = ["Text", "Symbols", "Syntax", "Model"],
        ["Editing"] = ["Text", "Phrases", "Vocabulary", "Languages", "Lines", "Syntax", "Model"],
        ["Analysis"] = ["Text", "Phrases", "Vocabulary", "Languages", "Symbols", "Lines", "Facts", "Diagnostics", "Syntax", "Model", "Editing"],
    };

    /// <summary>Gets the types that may refer to a folder that theirs may not.</summary>
    public static IReadOnlyDictionary<Type, string> Exceptions { get; } = new Dictionary<Type, string>
    {
        // The one door from the tree to the parser, as in Roslyn.
        [typeof(SyntaxTree)] = "Parsing",
    };

    /// <summary>
    /// Gets the folders of public types that stand in the namespace where users look for them and not in that of their folder.
    /// </summary>
    public static IReadOnlyDictionary<string, string[]> PublicTypesElsewhere { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["Vocabulary"] =
        [
            "ActionFamily", "ActionIntensities", "ActionModifiers", "ActionTones", "ActionVerb", "ActionVerbFacts", "ActorKind", "AmendmentKind", "AmendmentTargetKind", "CalendarDate", "CalendarMentionKind",
            "CitationKind", "CitationPinpoint", "DocumentKind", "IntervalUnit", "MandateDueKind", "MandateInterval", "ParagraphType", "PinpointKind",
            "ResolutionOrgan", "SymbolSession", "SymbolSessionKind",
        ],
        ["Symbols"] = ["DocumentSymbol", "DocumentSymbolError", "DocumentSymbolErrorKind", "DocumentSymbolFormatException"],
    };

    /// <summary>Returns the folder a type is written in, or null for what the compiler adds.</summary>
    public static string? FolderOf(Type type)
    {
        Type outer = type;
        while (outer.DeclaringType is { } declaring)
        {
            outer = declaring;
        }

        string? space = outer.Namespace;
        if (space is null || !space.StartsWith("UnDocParser.", StringComparison.Ordinal))
        {
            return null;
        }

        string name = outer.Name.Split('`')[0];
        return PublicTypesElsewhere.FirstOrDefault(pair => space == "UnDocParser.Model" && pair.Value.Contains(name, StringComparer.Ordinal)).Key
            ?? space.Split('.')[1];
    }

    /// <summary>Returns what a type refers to against the table: <c>Lines.LineStart → Model.DocumentNote</c>.</summary>
    public static IEnumerable<string> ViolationsOf(Type type)
    {
        if (FolderOf(type) is not { } folder)
        {
            yield break;
        }

        foreach (Type other in TypeReferences.Of(type))
        {
            bool isAllowed = FolderOf(other) is not { } used
                || used == folder
                || Allowed[folder].Contains(used, StringComparer.Ordinal)
                || Exceptions.Any(exception => exception.Key.IsAssignableFrom(type.DeclaringType ?? type) && exception.Value == used);
            if (!isAllowed)
            {
                yield return $"{folder}.{type.Name} → {FolderOf(other)}.{other.Name}";
            }
        }
    }
}
