#pragma warning disable CS1591 // Replaced by the generated enum.
namespace UnDocParser.Syntax;

/// <summary>Says what a node, token or trivia is. The numbers are stable.</summary>
public enum SyntaxKind : ushort
{
    None = 0, List = 1,
    EndOfFileToken = 10, TextToken, LabelToken, NoteMarkToken, EmphasisMarkerToken, OpenBracketToken, CloseBracketToken, OpenParenToken, CloseParenToken, LinkTargetToken, NoteRuleToken, PageNumberToken, SymbolToken, BadToken,
    WhitespaceTrivia = 50, EndOfLineTrivia, FormFeedTrivia, ByteOrderMarkTrivia, MarkupTrivia, PageBreakTrivia, SkippedTokensTrivia,
    Document = 100, Masthead, PublisherLine, OrganLine, SymbolLine, DistributionLine, DateLine, OriginalLanguageLine, SessionLine, AgendaItemLine, AgendaTitle, SponsorLine, AdoptionLine, OriginLine, JobNumberLine, MastheadText, TitleLine,
    ParagraphText = 120, Resolution, Statement, Annex, EnactingFormula, PreambularClause, OperativeClause, ClauseItem, Section, Heading, ContinuationParagraph, UnrecognizedBlock, Closing, ClosingMeeting, ClosingDate, Vote, Preamble, OperativePart,
    TextRun = 150, OpeningPhrase, FootnoteReference, SymbolReference, Link, Emphasis,
    NoteRule = 170, Footnote, DetachedNoteMark, RunningHead, PageNumber, PageJobNumber, Barcode, LinkDump, PageText,
}
