using Superpower;
using UnDocParser.Diagnostics;
using UnDocParser.Parsing.Inlines;
using UnDocParser.Syntax.Green;
using static UnDocParser.Parsing.Blocks.BlockParsers;
using Rule = Superpower.TokenListParser<UnDocParser.Parsing.Blocks.Block, UnDocParser.Syntax.Green.GreenNode>;

namespace UnDocParser.Parsing.Blocks;

/// <summary>
/// The grammar of a document over its blocks. Each field is a rule, with its EBNF; a name in capitals is a block, a kind of line
/// with the lines that continue it. Every sequence of blocks parses: what fits nowhere becomes an unrecognised block.
/// </summary>
internal static class Grammar
{
    /// <summary><c>MastheadItem = PUBLISHER | ORGAN NAME | SYMBOL | … | TITLE | JOB NUMBER | MASTHEAD TEXT</c>.</summary>
    public static readonly Rule MastheadItem = ByKind(
        (LineKind.Publisher, Of(LineKind.Publisher, block => GreenFactory.PublisherLine(block.Content()))),
        (LineKind.OrganName, Of(LineKind.OrganName, block => GreenFactory.OrganLine(block.Content()))),
        (LineKind.Symbol, Of(LineKind.Symbol, block => GreenFactory.SymbolLine(block.Content()))),
        (LineKind.Distribution, Of(LineKind.Distribution, block => GreenFactory.DistributionLine(block.Content()))),
        (LineKind.Date, Of(LineKind.Date, block => GreenFactory.DateLine(block.Content()))),
        (LineKind.OriginalLanguage, Of(LineKind.OriginalLanguage, block => GreenFactory.OriginalLanguageLine(block.Content()))),
        (LineKind.Session, Of(LineKind.Session, block => GreenFactory.SessionLine(block.Content()))),
        (LineKind.AgendaItem, Of(LineKind.AgendaItem, block => GreenFactory.AgendaItemLine(block.Content()))),
        (LineKind.AgendaTitle, Of(LineKind.AgendaTitle, block => GreenFactory.AgendaTitle(block.Content()))),
        (LineKind.Sponsors, Of(LineKind.Sponsors, block => GreenFactory.SponsorLine(block.Content()))),
        (LineKind.Adoption, Of(LineKind.Adoption, block => GreenFactory.AdoptionLine(block.Content()))),
        (LineKind.Origin, Of(LineKind.Origin, block => GreenFactory.OriginLine(block.Content()))),
        (LineKind.Title, Of(LineKind.Title, block => GreenFactory.TitleLine(block.Label(), block.Content()))),
        (LineKind.JobNumber, Of(LineKind.JobNumber, block => GreenFactory.JobNumberLine(block.Content()))),
        (LineKind.MastheadNote, Of(LineKind.MastheadNote, block => GreenFactory.MastheadNote(block.Mark(), block.Content()))),
        (LineKind.MastheadText, Of(LineKind.MastheadText, block => GreenFactory.MastheadText(block.Content()))));

    /// <summary><c>Masthead = MastheadItem+</c>.</summary>
    public static readonly Rule Masthead = NonEmptyList(MastheadItem, GreenFactory.Masthead);

    /// <summary><c>Heading = HEADING</c>.</summary>
    public static readonly Rule Heading = HeadingOf(LineKind.Heading);

    /// <summary><c>Paragraph = PARAGRAPH</c>.</summary>
    public static readonly Rule Paragraph = ParagraphOf(LineKind.Paragraph);

    /// <summary><c>Item6 = ITEM 6</c>.</summary>
    public static readonly Rule Item6 = ItemOf(LineKind.Item6);

    /// <summary><c>Item5 = ITEM 5 Item6* | ITEM 6</c>.</summary>
    public static readonly Rule Item5 = ByKind([(LineKind.Item5, ItemOf(LineKind.Item5, Item6)), .. LooseItems(LineKind.Item6)]);

    /// <summary><c>Item4 = ITEM 4 Item5* | ITEM 5 | …</c>.</summary>
    public static readonly Rule Item4 = ByKind([(LineKind.Item4, ItemOf(LineKind.Item4, Item5)), .. LooseItems(LineKind.Item5)]);

    /// <summary><c>Item3 = ITEM 3 Item4* | ITEM 4 | …</c>.</summary>
    public static readonly Rule Item3 = ByKind([(LineKind.Item3, ItemOf(LineKind.Item3, Item4)), .. LooseItems(LineKind.Item4)]);

    /// <summary><c>Item2 = ITEM 2 Item3* | ITEM 3 | …</c>.</summary>
    public static readonly Rule Item2 = ByKind([(LineKind.Item2, ItemOf(LineKind.Item2, Item3)), .. LooseItems(LineKind.Item3)]);

    // Item = ITEM 1 Item2* | ITEM 2 | …: a level that is left out does not break the list.
    private static readonly (LineKind, Rule)[] Items = [(LineKind.Item1, ItemOf(LineKind.Item1, Item2)), .. LooseItems(LineKind.Item2)];

    /// <summary><c>Item = ITEM 1 Item2* | ITEM 2 | …</c>; a level that is left out does not break the list.</summary>
    public static readonly Rule Item = ByKind(Items);

    /// <summary><c>TableRow = TABLE ROW</c>.</summary>
    public static readonly Rule TableRow = Of(LineKind.TableRow, block => GreenFactory.TableRow(block.Content()));

    /// <summary><c>TableMember = TableRow | TABLE RULE</c>.</summary>
    public static readonly Rule TableMember = ByKind(
        (LineKind.TableRow, TableRow),
        (LineKind.TableRule, Of(LineKind.TableRule, block => GreenFactory.TableRule(block.Content()))));

    /// <summary><c>Table = TableMember+</c>.</summary>
    public static readonly Rule Table = NonEmptyList(TableMember, GreenFactory.Table);

    /// <summary><c>LostTable = LOST TABLE</c>: a paragraph, with a diagnostic.</summary>
    public static readonly Rule LostTable = Of(LineKind.LostTable, BuildLostTable);

    private static readonly (LineKind, Rule)[] ClauseMembers =
    [
        .. Items,
        (LineKind.Paragraph, Paragraph),
        (LineKind.TableRow, Table),
        (LineKind.TableRule, Table),
        (LineKind.LostTable, LostTable),
    ];

    /// <summary><c>ClauseMember = Item | Paragraph | Table | LostTable</c>: a paragraph behind items goes on with their clause.</summary>
    public static readonly Rule ClauseMember = ByKind(ClauseMembers);

    /// <summary><c>PreambularClause = PREAMBULAR Item*</c>.</summary>
    public static readonly Rule PreambularClause = WithMembers(LineKind.Preambular, OpenerSet.Preambular, Item, GreenFactory.PreambularClause);

    /// <summary><c>NumberedClause = CLAUSE ClauseMember*</c>.</summary>
    public static readonly Rule NumberedClause = ClauseOf(LineKind.Clause);

    /// <summary><c>UnnumberedClause = UNNUMBERED CLAUSE ClauseMember*</c>: the single clause of a short text.</summary>
    public static readonly Rule UnnumberedClause = ClauseOf(LineKind.UnnumberedClause);

    private static readonly (LineKind, Rule)[] SectionMembers =
    [
        (LineKind.Clause, NumberedClause),
        (LineKind.UnnumberedClause, UnnumberedClause),
        (LineKind.Preambular, PreambularClause),
        (LineKind.Heading, Heading),
        .. ClauseMembers,
    ];

    /// <summary><c>SectionMember = NumberedClause | UnnumberedClause | PreambularClause | Heading | ClauseMember</c>.</summary>
    public static readonly Rule SectionMember = ByKind(SectionMembers);

    /// <summary><c>Section = SECTION HEADING SectionMember*</c>.</summary>
    public static readonly Rule Section = SectionOf(LineKind.SectionHeading);

    /// <summary><c>EnactingFormula = ENACTING FORMULA</c>.</summary>
    public static readonly Rule EnactingFormula = Of(LineKind.EnactingFormula, block => GreenFactory.EnactingFormula(block.Content()));

    /// <summary><c>LateFormula = LATE FORMULA</c>: the name of the body behind its preamble.</summary>
    public static readonly Rule LateFormula = Of(LineKind.LateFormula, block => GreenFactory.EnactingFormula(block.Content()));

    /// <summary><c>PreambleMember = PreambularClause | LateFormula | (Heading | Paragraph), if a preambular clause follows</c>.</summary>
    public static readonly Rule PreambleMember = ByKind(
        (LineKind.Preambular, PreambularClause),
        (LineKind.LateFormula, LateFormula),
        (LineKind.Heading, Heading.Before(LineKind.Preambular)),
        (LineKind.Paragraph, Paragraph.Before(LineKind.Preambular)));

    /// <summary><c>Preamble = PreambleMember+</c>.</summary>
    public static readonly Rule Preamble = NonEmptyList(PreambleMember, GreenFactory.Preamble);

    private static readonly (LineKind, Rule)[] EmbeddedMembers = [(LineKind.SectionHeading, Section), .. SectionMembers];

    /// <summary><c>EmbeddedMember = Section | SectionMember</c>.</summary>
    public static readonly Rule EmbeddedMember = ByKind(EmbeddedMembers);

    /// <summary><c>EmbeddedResolution = EnactingFormula Preamble? EmbeddedMember*</c>: a draft recommended for adoption.</summary>
    public static readonly Rule EmbeddedResolution = Parse.Sequence(EnactingFormula, Optional(Preamble), Optional(OperativeOf(EmbeddedMember)))
        .Select(parts => GreenFactory.Resolution(null, parts.Item1, parts.Item2, parts.Item3, null));

    /// <summary><c>PartMember = Section | SectionMember | EmbeddedResolution</c>.</summary>
    public static readonly Rule PartMember = ByKind([.. EmbeddedMembers, (LineKind.EnactingFormula, EmbeddedResolution)]);

    /// <summary><c>OperativePart = PartMember+</c>.</summary>
    public static readonly Rule OperativePart = OperativeOf(PartMember);

    /// <summary><c>VoteMember = VOTE LIST | VOTE TEXT</c>.</summary>
    public static readonly Rule VoteMember = ByKind(
        (LineKind.VoteList, Of(LineKind.VoteList, block => GreenFactory.VoteList(block.RequiredLabel(), block.Content()))),
        (LineKind.VoteText, ParagraphOf(LineKind.VoteText)));

    /// <summary><c>Vote = VOTE VoteMember*</c>.</summary>
    public static readonly Rule Vote = Parse.Sequence(
            Of(LineKind.Vote, block => GreenFactory.VoteResult(block.Content())), List(VoteMember))
        .Select(parts => GreenFactory.Vote(parts.Item1, parts.Item2));

    /// <summary><c>ClosingMember = CLOSING MEETING | CLOSING SENTENCE | CLOSING DATE | Vote</c>.</summary>
    public static readonly Rule ClosingMember = ByKind(
        (LineKind.ClosingMeeting, Of(LineKind.ClosingMeeting, block => GreenFactory.ClosingMeeting(block.Content()))),
        (LineKind.ClosingSentence, Of(LineKind.ClosingSentence, block => GreenFactory.ClosingMeeting(block.Content()))),
        (LineKind.ClosingDate, Of(LineKind.ClosingDate, block => GreenFactory.ClosingDate(block.Content()))),
        (LineKind.Vote, Vote));

    /// <summary><c>Closing = ClosingMember+</c>.</summary>
    public static readonly Rule Closing = NonEmptyList(ClosingMember, GreenFactory.Closing);

    /// <summary><c>Resolution = PART HEADING? EnactingFormula? Preamble? OperativePart? Closing?</c>; it may be empty.</summary>
    public static readonly Rule Resolution = Parse.Sequence(
            Optional(HeadingOf(LineKind.PartHeading)),
            Optional(EnactingFormula),
            Optional(Preamble),
            Optional(OperativePart),
            Optional(Closing))
        .Select(parts => GreenFactory.Resolution(parts.Item1, parts.Item2, parts.Item3, parts.Item4, parts.Item5));

    /// <summary><c>StatementMember = STATEMENT TITLE | STATEMENT TEXT | Item</c>.</summary>
    public static readonly Rule StatementMember = ByKind(
        [(LineKind.StatementTitle, HeadingOf(LineKind.StatementTitle)), (LineKind.StatementText, ParagraphOf(LineKind.StatementText)), .. Items]);

    /// <summary><c>Statement = StatementMember+ Closing?</c>.</summary>
    public static readonly Rule Statement = Parse.Sequence(NonEmptyList(StatementMember, members => members), Optional(Closing))
        .Select(parts => GreenFactory.Statement(parts.Item1, parts.Item2));

    /// <summary><c>Annex = ANNEX HEADING PartMember*</c>.</summary>
    public static readonly Rule Annex = Parse.Sequence(HeadingOf(LineKind.AnnexHeading), List(PartMember))
        .Select(parts => GreenFactory.Annex(parts.Item1, parts.Item2));

    /// <summary><c>NarrativeOpening = NARRATIVE Item2*</c>: a paragraph, or a numbered one with its items.</summary>
    public static readonly Rule NarrativeOpening = LabelledOf(LineKind.Narrative, OpenerSet.None)
        .Then(opening => opening.Label is { } label
            ? List(Item2).Select(items => (GreenNode)GreenFactory.ClauseItem(label, opening.Content, items))
            : Parse.Return<Block, GreenNode>(GreenFactory.ContinuationParagraph(opening.Content)));

    /// <summary><c>NarrativeSection = NARRATIVE HEADING SectionMember*</c>: the first section of a text that begins with its heading.</summary>
    public static readonly Rule NarrativeSection = SectionOf(LineKind.NarrativeHeading);

    /// <summary><c>NarrativeMember = NarrativeSection | NarrativeOpening | PartMember</c>.</summary>
    public static readonly Rule NarrativeMember = ByKind(
    [
        .. EmbeddedMembers,
        (LineKind.EnactingFormula, EmbeddedResolution),
        (LineKind.NarrativeHeading, NarrativeSection),
        (LineKind.Narrative, NarrativeOpening),
    ]);

    /// <summary><c>Narrative = NarrativeMember+</c>.</summary>
    public static readonly Rule Narrative = NonEmptyList(NarrativeMember, GreenFactory.Narrative);

    /// <summary><c>Unrecognized</c> = any block that no other rule takes.</summary>
    public static readonly Rule Unrecognized = Any(BuildUnrecognized);

    /// <summary><c>DocumentMember = Annex | Statement | Narrative | Closing | Resolution, not empty | Unrecognized</c>.</summary>
    public static readonly Rule DocumentMember = ByKindOr(
        Resolution.NotEmpty().Or(Unrecognized),
        (LineKind.AnnexHeading, Annex),
        (LineKind.StatementTitle, Statement),
        (LineKind.StatementText, Statement),
        (LineKind.NarrativeHeading, Narrative),
        (LineKind.Narrative, Narrative),
        (LineKind.ClosingMeeting, Closing),
        (LineKind.ClosingSentence, Closing),
        (LineKind.ClosingDate, Closing),
        (LineKind.Vote, Closing),
        (LineKind.Unrecognized, Unrecognized));

    /// <summary><c>Document = Masthead? DocumentMember*</c>.</summary>
    public static readonly TokenListParser<Block, (GreenNode? Masthead, GreenNode? Members)> Document =
        Parse.Sequence(Optional(Masthead), List(DocumentMember));

    /// <summary>Makes the block of text that no rule takes.</summary>
    public static GreenNode BuildUnrecognized(Block block) =>
        Report(GreenFactory.UnrecognizedBlock(block.Content()), Descriptors.UnrecognizedBlock);

    /// <summary>Makes the paragraph that a table without columns begins with.</summary>
    public static GreenNode BuildLostTable(Block block) =>
        Report(GreenFactory.ContinuationParagraph(block.Content()), Descriptors.LostTable);

    private static Rule ParagraphOf(LineKind kind) => Of(kind, block => GreenFactory.ContinuationParagraph(block.Content()));

    private static Rule HeadingOf(LineKind kind) => Of(kind, block => GreenFactory.Heading(block.Label(), block.Content()));

    private static Rule SectionOf(LineKind kind) => Parse.Sequence(HeadingOf(kind), List(SectionMember))
        .Select(parts => GreenFactory.Section(parts.Item1, parts.Item2));

    private static Rule OperativeOf(Rule member) => NonEmptyList(member, GreenFactory.OperativePart);

    private static Rule ClauseOf(LineKind kind) => WithMembers(kind, OpenerSet.Operative, ClauseMember, GreenFactory.OperativeClause);

    private static Rule ItemOf(LineKind kind) =>
        Of(kind, block => GreenFactory.ClauseItem(block.RequiredLabel(), block.Content(), null));

    private static Rule ItemOf(LineKind kind, Rule deeper) => WithMembers(kind, OpenerSet.None, deeper, static (label, content, items) =>
        GreenFactory.ClauseItem(label ?? GreenToken.CreateMissing(Syntax.SyntaxKind.LabelToken), content, items));

    // Items from a level on that stand where one of a higher level is expected: none of them holds others.
    private static IEnumerable<(LineKind Kind, Rule Rule)> LooseItems(LineKind first)
    {
        for (LineKind kind = first; kind <= LineKind.Item6; kind++)
        {
            yield return (kind, ItemOf(kind));
        }
    }

    // The label and the text are made before the members, as they stand: a block that only follows is noticed where it is asked for.
    private static TokenListParser<Block, (GreenToken? Label, GreenNode Content)> LabelledOf(LineKind kind, OpenerSet openers) =>
        Of(kind).Select(block => (block.Label(), (GreenNode)block.Content(openers)));
}
