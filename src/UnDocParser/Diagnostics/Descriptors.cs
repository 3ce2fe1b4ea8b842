namespace UnDocParser.Diagnostics;

/// <summary>Every diagnostic the parser can report. An id is never reused or given another meaning.</summary>
public static class Descriptors
{
    /// <summary>UND0001: the text as a whole has no structure the parser knows.</summary>
    public static readonly DiagnosticDescriptor NoStructure = new(
        "UND0001",
        "Text without recognised structure",
        "No structure of a United Nations document was recognised in this text",
        DiagnosticSeverity.Warning,
        "No enacting formula, clause, statement or annex was found behind the masthead. The text is kept whole, as lines of the masthead.");

    /// <summary>UND0002: there are clauses, but no line that names the organ before them.</summary>
    public static readonly DiagnosticDescriptor NoEnactingFormula = new(
        "UND0002",
        "No enacting formula",
        "No enacting formula (such as \u201CThe General Assembly,\u201D) was found before the clauses",
        DiagnosticSeverity.Warning,
        "A resolution opens with a line naming the organ that adopts it. The line may be missing, misspelt or joined to another paragraph.");

    /// <summary>UND0003: a block of text that fits no rule.</summary>
    public static readonly DiagnosticDescriptor UnrecognizedBlock = new(
        "UND0003",
        "Unrecognised text block",
        "This block of text was not recognised",
        DiagnosticSeverity.Warning,
        "The block is neither clause nor heading nor page furniture where it stands. It is kept as an unrecognised block.");

    /// <summary>UND0004: a label that does not follow the one before.</summary>
    public static readonly DiagnosticDescriptor UnexpectedLabel = new(
        "UND0004",
        "Numbering cannot be followed",
        "The label \u201C{0}\u201D does not follow the numbering before it",
        DiagnosticSeverity.Info,
        "The label neither continues the numbering of its level nor begins a new level.");

    /// <summary>UND0005: a footnote at the foot of a page without its number.</summary>
    public static readonly DiagnosticDescriptor NoteWithoutNumber = new(
        "UND0005",
        "Footnote without number",
        "This footnote has no number",
        DiagnosticSeverity.Info,
        "The text stands below a rule like a footnote, but does not start with a mark. Extraction may have moved the mark to another line.");

    /// <summary>UND0006: bytes that were not valid in the encoding; one diagnostic for those of a line.</summary>
    public static readonly DiagnosticDescriptor InvalidBytes = new(
        "UND0006",
        "Invalid bytes replaced",
        "Invalid bytes were replaced by U+FFFD; number of bytes: {0}",
        DiagnosticSeverity.Error,
        "The file is damaged or was read in the wrong encoding. Those of one line are reported once, with their number.");

    /// <summary>UND0007: a note whose mark was not found in the text.</summary>
    public static readonly DiagnosticDescriptor NoteWithoutMark = new(
        "UND0007",
        "Footnote without mark in the text",
        "No mark for footnote {0} was found in the text",
        DiagnosticSeverity.Info,
        "Every note belongs to a mark in the running text, which carries its number. The extraction may have dropped the mark, or the paragraph that carried it.");

    /// <summary>UND0008: a link whose target is not the document its text names.</summary>
    public static readonly DiagnosticDescriptor LinkLeadsElsewhere = new(
        "UND0008",
        "Link leads to another document",
        "The text names {0}, but its link leads to {1}",
        DiagnosticSeverity.Warning,
        "The symbol in the text of a Markdown link differs from the one in its address. One of them is wrong; the model keeps what the text says.");

    /// <summary>UND0009: a list of states of another length than the result of the vote says.</summary>
    public static readonly DiagnosticDescriptor VoteCountDiffers = new(
        "UND0009",
        "List of states does not match the vote",
        "The list \u201C{0}\u201D names {1} states, but the result of the vote says {2}",
        DiagnosticSeverity.Warning,
        "The result of a recorded vote gives the number of votes in favour, against and abstaining; the lists below it name the states. Extraction may have lost part of a list, or joined two names.");

    /// <summary>UND0010: lines that were a table before the extraction lost its columns.</summary>
    public static readonly DiagnosticDescriptor LostTable = new(
        "UND0010",
        "Table without columns",
        "The lines from here on look like a table whose columns were lost",
        DiagnosticSeverity.Info,
        "Many short lines without stops follow each other, under a heading such as \u201CTable 1\u201D or with figures among them. The cells are kept as text in the order of the lines; which belong to one row cannot be told.");

    /// <summary>UND0011: the characters stand in the order in which they were drawn, not in that in which they are read.</summary>
    public static readonly DiagnosticDescriptor VisualOrder = new(
        "UND0011",
        "Text in visual order",
        "The words of this text stand in visual order: their letters run from left to right",
        DiagnosticSeverity.Warning,
        "Letters that end words and begin none (\u0629 and \u0649 in Arabic) begin words throughout the text, so the extraction wrote the characters in the order in which they stand on the page. The text is kept and parsed as it is; openers, formulas, months and citations written in words are then not recognised.");

    /// <summary>UND0012: much of the document rests on weak evidence.</summary>
    public static readonly DiagnosticDescriptor DoubtfulParse = new(
        "UND0012",
        "Doubtful parse",
        "This text was read with little to go by: {0}",
        DiagnosticSeverity.Warning,
        "Two or more of what every document has were not found (an enacting formula, a symbol, number or title, operative paragraphs), or most of the text stands before the first clause or in blocks that were not recognised, or three clauses and more have no number, or one is longer than any clause is. What was found is kept; it may be incomplete.");

    /// <summary>UND0013: the text is the source of a page or of rich text.</summary>
    public static readonly DiagnosticDescriptor MarkupText = new(
        "UND0013",
        "Source of a page, not text",
        "This is {0}, not plain text or Markdown",
        DiagnosticSeverity.Warning,
        "The text begins as the source of a web page (HTML) or of rich text (RTF) does. Its tags and codes are read as words of the text.");

    /// <summary>UND0014: the enacting formula of a known organ, misspelt.</summary>
    public static readonly DiagnosticDescriptor MisspeltFormula = new(
        "UND0014",
        "Enacting formula misspelt",
        "The enacting formula is misspelt: \u201C{0}\u201D",
        DiagnosticSeverity.Info,
        "The line differs from the formula of a known organ by a letter or two, by accents or by its case. It is taken for that formula.");

    /// <summary>UND0015: a raised note mark in the text whose note was not found.</summary>
    public static readonly DiagnosticDescriptor MarkWithoutNote = new(
        "UND0015",
        "Note mark without footnote",
        "Footnote {0}, to which a mark in the text refers, was not found",
        DiagnosticSeverity.Info,
        "Raised figures that count on are the marks of notes. Where the note of one is not there, the text may have been cut off before its notes. The mark is left out of the text of its paragraph like any other.");
}
