namespace UnDocParser.Parsing;

/// <summary>The kinds of tokens the grammar is written over: one token a line, or a column of a masthead line.</summary>
internal enum LineKind : byte
{
    /// <summary>No kind.</summary>
    None,

    /// <summary>A line that goes on with the block of the line before.</summary>
    Continuation,

    /// <summary>The publisher in the masthead.</summary>
    Publisher,

    /// <summary>An organ in the masthead.</summary>
    OrganName,

    /// <summary>The symbol in the masthead.</summary>
    Symbol,

    /// <summary>The distribution in the masthead.</summary>
    Distribution,

    /// <summary>The date in the masthead.</summary>
    Date,

    /// <summary>The original language in the masthead.</summary>
    OriginalLanguage,

    /// <summary>The session in the masthead.</summary>
    Session,

    /// <summary>The agenda item in the masthead.</summary>
    AgendaItem,

    /// <summary>The title of the agenda item.</summary>
    AgendaTitle,

    /// <summary>The sponsors of a draft.</summary>
    Sponsors,

    /// <summary>Who adopted the text, and when.</summary>
    Adoption,

    /// <summary>The bracketed line on where the text came from.</summary>
    Origin,

    /// <summary>The title, with its number if any.</summary>
    Title,

    /// <summary>A job number in the masthead.</summary>
    JobNumber,

    /// <summary>A note to a mark in the masthead, printed within it.</summary>
    MastheadNote,

    /// <summary>Masthead text of no known kind.</summary>
    MastheadText,

    /// <summary>The letter of a part of a composite resolution.</summary>
    PartHeading,

    /// <summary>The line that names the acting organ.</summary>
    EnactingFormula,

    /// <summary>The line that names the acting organ where it stands behind the preamble.</summary>
    LateFormula,

    /// <summary>The first line of a preambular clause.</summary>
    Preambular,

    /// <summary>The first line of a numbered operative clause.</summary>
    Clause,

    /// <summary>The first line of an operative clause without number.</summary>
    UnnumberedClause,

    /// <summary>The first line of an item of the first level.</summary>
    Item1,

    /// <summary>The first line of an item of the second level.</summary>
    Item2,

    /// <summary>The first line of an item of the third level.</summary>
    Item3,

    /// <summary>The first line of an item of the fourth level.</summary>
    Item4,

    /// <summary>The first line of an item of the fifth level.</summary>
    Item5,

    /// <summary>The first line of an item of the sixth level.</summary>
    Item6,

    /// <summary>A heading without number.</summary>
    Heading,

    /// <summary>A numbered or lettered heading that opens a section.</summary>
    SectionHeading,

    /// <summary>A paragraph without label that is no clause.</summary>
    Paragraph,

    /// <summary>A row of a table.</summary>
    TableRow,

    /// <summary>A line of dashes between the rows of a table.</summary>
    TableRule,

    /// <summary>The first line of what was a table before its columns were lost.</summary>
    LostTable,

    /// <summary>The heading of an annex.</summary>
    AnnexHeading,

    /// <summary>The title of a statement of a president.</summary>
    StatementTitle,

    /// <summary>The first line of a paragraph of a statement.</summary>
    StatementText,

    /// <summary>The meeting in the closing.</summary>
    ClosingMeeting,

    /// <summary>The date in the closing.</summary>
    ClosingDate,

    /// <summary>The first line of a sentence that closes a text with its meeting and vote.</summary>
    ClosingSentence,

    /// <summary>The first line on the vote.</summary>
    Vote,

    /// <summary>The first line of a list of states in the record of a vote.</summary>
    VoteList,

    /// <summary>Further text on the vote.</summary>
    VoteText,

    /// <summary>The first line of a text that is told in sentences: a decision, a letter, a report, an amendment.</summary>
    Narrative,

    /// <summary>The heading that such a text begins with.</summary>
    NarrativeHeading,

    /// <summary>Text of no known kind.</summary>
    Unrecognized,
}
