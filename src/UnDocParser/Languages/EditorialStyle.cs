using System.Collections.Immutable;

namespace UnDocParser.Languages;

/// <summary>What editors of one language hold texts to.</summary>
[Section("style")]
internal sealed partial class EditorialStyle(LanguageTable table)
{
    /// <summary>Gets the stop that ends clauses of the preamble.</summary>
    public partial string Comma { get; }

    /// <summary>Gets the stop that ends clauses of the operative part but the last.</summary>
    public partial string Semicolon { get; }

    /// <summary>Gets the stop that ends the last clause, and notes.</summary>
    public partial string FullStop { get; }

    /// <summary>Gets the sign before what is quoted.</summary>
    public partial string OpeningQuote { get; }

    /// <summary>Gets the sign behind what is quoted.</summary>
    public partial string ClosingQuote { get; }

    /// <summary>Gets a value indicating whether a blank that does not break stands before high stops and inside quotation marks: <c>« phare » ;</c>.</summary>
    public partial bool HasSpacedSigns { get; }

    /// <summary>Gets a value indicating whether the letters of items stand between two parentheses, <c>(a)</c>, not before one, <c>a)</c>.</summary>
    public partial bool LabelsAreEnclosed { get; }

    /// <summary>Gets a value indicating whether modifiers precede verbs and follow participles: <c>Also requests</c>, <c>Recalling also</c>.</summary>
    public partial bool ModifiersPrecedeVerbs { get; }

    /// <summary>Gets what is printed behind the figure of the first day of a month: <c>1er avril</c>; nothing where dates have figures alone.</summary>
    [OptionalKey]
    public partial string FirstDaySuffix { get; }

    /// <summary>Gets the word that opens the first clause of a preamble, or nothing.</summary>
    [OptionalKey]
    public partial string FirstConjunction { get; }

    /// <summary>Gets the word that opens the clauses behind it: the same, joined.</summary>
    [OptionalKey]
    public partial string NextConjunction { get; }

    /// <summary>Gets the words of openers that agree with a feminine organ, in lower case.</summary>
    [OptionalKey]
    public partial ImmutableArray<string> FeminineForms { get; }

    /// <summary>Gets the same words as they agree with another organ, in the same order.</summary>
    [OptionalKey]
    public partial ImmutableArray<string> MasculineForms { get; }
}
