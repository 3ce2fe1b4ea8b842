using UnDocParser.Diagnostics;

namespace UnDocParser.Analysis;

/// <summary>Every kind of finding the analyzers of the library can report. An id is never reused or given another meaning.</summary>
public static class AnalysisDescriptors
{
    /// <summary>UNL0001: an analyzer threw.</summary>
    public static readonly DiagnosticDescriptor AnalyzerFailed = Create(
        "UNL0001",
        "Analyzer failed",
        "The analyzer \u201C{0}\u201D failed: {1}",
        DiagnosticSeverity.Warning,
        "An analyzer threw an exception. Its findings are left out; those of the others are complete.");

    /// <summary>UNL0002: a formula without its comma, or with one where no preamble follows.</summary>
    public static readonly DiagnosticDescriptor FormulaComma = Create(
        "UNL0002",
        "Comma of the enacting formula",
        "{0}",
        DiagnosticSeverity.Warning,
        "The enacting formula ends with a comma where a preamble follows, and without one where the first operative clause follows at once.");

    /// <summary>UNL0003: a clause of the preamble that does not end with a comma.</summary>
    public static readonly DiagnosticDescriptor PreambularEnd = Create(
        "UNL0003",
        "End of a preambular clause",
        "A preambular clause ends with a comma, not with {0}",
        DiagnosticSeverity.Warning,
        "Each clause of the preamble ends with a comma. A colon may precede items, and items may end with a semicolon.");

    /// <summary>UNL0004: an operative clause that ends with another stop than its place asks for.</summary>
    public static readonly DiagnosticDescriptor OperativeEnd = Create(
        "UNL0004",
        "End of an operative clause",
        "{0} ends with {1}, not with {2}",
        DiagnosticSeverity.Warning,
        "An operative clause ends with a semicolon, the last one of the resolution with a full stop; at the end of a section either may stand.");

    /// <summary>UNL0005: a clause of the preamble that opens as an operative one does.</summary>
    public static readonly DiagnosticDescriptor PreambularOpener = Create(
        "UNL0005",
        "Operative verb in the preamble",
        "\u201C{0}\u201D opens operative clauses; a preambular clause opens with a participle",
        DiagnosticSeverity.Warning,
        "Clauses of the preamble explain, and open with a participle or an adjective: \u201CRecalling\u201D, not \u201CRecalls\u201D.");

    /// <summary>UNL0006: a numbered clause that opens as one of the preamble does.</summary>
    public static readonly DiagnosticDescriptor OperativeOpener = Create(
        "UNL0006",
        "Participle in the operative part",
        "\u201C{0}\u201D opens preambular clauses; an operative clause opens with a verb in the present tense",
        DiagnosticSeverity.Warning,
        "Operative clauses act, and open with a verb in the present tense: \u201CRequests\u201D, not \u201CRequesting\u201D.");

    /// <summary>UNL0007: a clause of the preamble among operative ones.</summary>
    public static readonly DiagnosticDescriptor PreambleBehind = Create(
        "UNL0007",
        "Preambular clause behind an operative one",
        "A preambular clause stands behind an operative clause",
        DiagnosticSeverity.Warning,
        "The preamble stands before the operative part. Only a section under a heading of its own may open with clauses that explain.");

    /// <summary>UNL0008: an opener that does not agree with the organ.</summary>
    public static readonly DiagnosticDescriptor Agreement = Create(
        "UNL0008",
        "Agreement with the organ",
        "\u201C{0}\u201D does not agree with the organ: \u201C{1}\u201D",
        DiagnosticSeverity.Warning,
        "Participles and adjectives that open a clause agree with the organ named in the enacting formula.");

    /// <summary>UNL0009: the word that joins the clauses of a preamble, missing or in the wrong place.</summary>
    public static readonly DiagnosticDescriptor ClauseConjunction = Create(
        "UNL0009",
        "Conjunction of a preambular clause",
        "This clause opens with \u201C{0}\u201D, not with \u201C{1}\u201D",
        DiagnosticSeverity.Warning,
        "In Arabic the first clause of a preamble opens with the bare conjunction, those behind it with the one that joins them.");

    /// <summary>UNL0010: a number or letter that does not count on.</summary>
    public static readonly DiagnosticDescriptor Numbering = Create(
        "UNL0010",
        "Numbering",
        "\u201C{0}\u201D stands where \u201C{1}\u201D is expected",
        DiagnosticSeverity.Warning,
        "Operative clauses count from 1 without a gap, over sections too; the items of a clause count from the first letter. The correction counts the labels anew, and references to clauses of this resolution follow.");

    /// <summary>UNL0011: a single clause that has a number.</summary>
    public static readonly DiagnosticDescriptor SingleNumber = Create(
        "UNL0011",
        "Number of a single clause",
        "A single operative clause is not numbered",
        DiagnosticSeverity.Info,
        "A resolution with one operative clause does not number it.");

    /// <summary>UNL0012: a label of an item in the form of another language.</summary>
    public static readonly DiagnosticDescriptor ItemLabel = Create(
        "UNL0012",
        "Form of an item's label",
        "In this language the label \u201C{0}\u201D is printed \u201C{1}\u201D",
        DiagnosticSeverity.Warning,
        "English, Chinese and Arabic put the letters of items between two parentheses, \u201C(a)\u201D; French, Spanish and Russian set one behind the letter, \u201Ca)\u201D.");

    /// <summary>UNL0013: a label with a letter of another script that looks alike.</summary>
    public static readonly DiagnosticDescriptor MixedScripts = Create(
        "UNL0013",
        "Letter of another script in a label",
        "The letter in \u201C{0}\u201D is Cyrillic; the labels around it have Latin letters",
        DiagnosticSeverity.Warning,
        "Letters that look alike are different characters: searches and sorting do not find the label. Russian texts label items with Latin letters.");

    /// <summary>UNL0014: a label of negotiations in an adopted text, or out of order.</summary>
    public static readonly DiagnosticDescriptor NegotiationLabel = Create(
        "UNL0014",
        "Label of a negotiation",
        "{0}",
        DiagnosticSeverity.Warning,
        "In a draft \u201C3 bis\u201D stands behind \u201C3\u201D, \u201C3 ter\u201D behind \u201C3 bis\u201D. In the adopted text the clauses are counted anew.");

    /// <summary>UNL0015: an opener without the emphasis that the others have.</summary>
    public static readonly DiagnosticDescriptor OpenerEmphasis = Create(
        "UNL0015",
        "Opener without emphasis",
        "\u201C{0}\u201D is not set off as the openers of the other clauses are",
        DiagnosticSeverity.Warning,
        "The words that open a clause are set in italics, in Chinese bold. Asked only where most clauses of the same part have it, since plain text has none.");

    /// <summary>UNL0016: the mark of a note on the wrong side of a stop.</summary>
    public static readonly DiagnosticDescriptor MarkPlace = Create(
        "UNL0016",
        "Place of a note mark",
        "The mark {0} stands {1} the stop",
        DiagnosticSeverity.Warning,
        "Marks of notes stand behind stops in English and Chinese, before them in French, Spanish, Russian and Arabic.");

    /// <summary>UNL0017: a mark of a note that does not count on.</summary>
    public static readonly DiagnosticDescriptor MarkOrder = Create(
        "UNL0017",
        "Order of note marks",
        "The mark {0} stands where {1} is expected",
        DiagnosticSeverity.Warning,
        "Notes are numbered in the order of their marks. The correction counts marks and notes anew.");

    /// <summary>UNL0018: a note without a stop at its end.</summary>
    public static readonly DiagnosticDescriptor NoteEnd = Create(
        "UNL0018",
        "End of a note",
        "A note ends with a full stop",
        DiagnosticSeverity.Warning,
        "Every note ends with a full stop, also one that is a symbol alone.");

    /// <summary>UNL0019: a typewriter quotation mark or apostrophe among typographic ones.</summary>
    public static readonly DiagnosticDescriptor StraightQuote = Create(
        "UNL0019",
        "Typewriter quotation mark",
        "\u201C{0}\u201D stands for \u201C{1}\u201D",
        DiagnosticSeverity.Info,
        "A text that has typographic quotation marks or apostrophes has them throughout. Asked only where nearly all are typographic, since some extractions make all of them plain.");

    /// <summary>UNL0020: a quotation that is not closed, or not opened.</summary>
    public static readonly DiagnosticDescriptor UnpairedQuote = Create(
        "UNL0020",
        "Unpaired quotation mark",
        "The quotation mark \u201C{0}\u201D has no counterpart in its paragraph",
        DiagnosticSeverity.Warning,
        "What is quoted is closed in the paragraph in which it is opened. Where a whole passage is quoted, each of its paragraphs opens with a mark and only the last one closes it; such paragraphs are not asked.");

    /// <summary>UNL0021: a symbol that is not written as the United Nations write it.</summary>
    public static readonly DiagnosticDescriptor SymbolForm = Create(
        "UNL0021",
        "Form of a symbol",
        "The symbol \u201C{0}\u201D is written \u201C{1}\u201D",
        DiagnosticSeverity.Warning,
        "Symbols have capitals, blanks and parentheses as the United Nations print them: \u201CS/RES/1631 (2005)\u201D. Hyphens of every kind count as hyphens.");

    /// <summary>UNL0022: a day with a suffix, or the first of a month without the one it has.</summary>
    public static readonly DiagnosticDescriptor DateForm = Create(
        "UNL0022",
        "Form of a date",
        "The date \u201C{0}\u201D is written \u201C{1}\u201D",
        DiagnosticSeverity.Warning,
        "Days are printed in figures alone, \u201C1 April 2021\u201D; in French the first of a month is \u201C1er\u201D.");

    /// <summary>UNL0023: a session in the masthead that is not that of the symbol.</summary>
    public static readonly DiagnosticDescriptor SessionWords = Create(
        "UNL0023",
        "Session and symbol",
        "The session line names session {0}, the symbol {1} session {2}",
        DiagnosticSeverity.Warning,
        "The session in the masthead is spelt out; its number is the one in the symbol.");

    /// <summary>UNL0024: <c>also</c> or <c>further</c> on the wrong side of its verb.</summary>
    public static readonly DiagnosticDescriptor ModifierPlace = Create(
        "UNL0024",
        "Place of \u201Calso\u201D and \u201Cfurther\u201D",
        "\u201C{0}\u201D is usual in this part, not \u201C{1}\u201D",
        DiagnosticSeverity.Info,
        "In English \u201Calso\u201D and \u201Cfurther\u201D follow the participle of a preambular clause and precede the verb of an operative one. A habit counted in official texts, not a rule of the manual.");

    /// <summary>UNL0025: a clause that repeats the opener of the clause before.</summary>
    public static readonly DiagnosticDescriptor RepeatedOpener = Create(
        "UNL0025",
        "Repeated opener",
        "\u201C{0}\u201D opened the clause before too",
        DiagnosticSeverity.Hidden,
        "In a run of clauses with one verb the second usually has \u201Calso\u201D, the third \u201Cfurther\u201D, the fourth neither. A habit with many exceptions: not among the default rules.");

    /// <summary>UNL0026: a resolution cited by its symbol in the text.</summary>
    public static readonly DiagnosticDescriptor CitedBySymbol = Create(
        "UNL0026",
        "Resolution cited by its symbol",
        "In the text this resolution is cited by its number, \u201C{0}\u201D, not by its symbol",
        DiagnosticSeverity.Info,
        "The text cites resolutions by their number, \u201Cresolution 70/1\u201D; symbols are for documents, and for notes. Corrected where the word for a resolution stands before the symbol.");

    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity, string help) =>
        new(id, title, message, severity, help) { HelpLink = "docs/linting.md#" + id };
}
