namespace UnDocParser.Cli.Outline;

/// <summary>A paragraph of an outline.</summary>
internal sealed record OutlineParagraph(
    string Type, string Part, string? Label, int Level, int? Parent, string? Opening, string Text, int Start, int End);

/// <summary>A note of an outline, with the place of its mark.</summary>
internal sealed record OutlineNote(string Mark, string Text, int? Paragraph, string? Before);

/// <summary>A document cited in an outline's paragraph or note.</summary>
internal sealed record OutlineCitation(string Symbol, string Text, string In, int Index);

/// <summary>The closing lines of an outline.</summary>
internal sealed record OutlineClosing(int? Meeting, string? Date);

/// <summary>Something that was taken out of the text of an outline as page furniture.</summary>
internal sealed record OutlineFurniture(string Kind, string Text, int Start, int End, int Page);

/// <summary>Something found in the text of an outline.</summary>
internal sealed record OutlineDiagnostic(string Id, string Severity, string Message, int Start, int End, int Line, int Column);

/// <summary>One of several resolutions in a text: its facts, and the ranges of what is its own in the lists of the outline, the ends not included.</summary>
internal sealed record OutlineResolution(
    string? Symbol,
    string Kind,
    string? Organ,
    OutlineHeader Header,
    IReadOnlyList<int> Paragraphs,
    IReadOnlyList<int> Footnotes,
    IReadOnlyList<int> Citations,
    OutlineClosing? Closing);
