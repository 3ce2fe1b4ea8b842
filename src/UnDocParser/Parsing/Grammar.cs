using UnDocParser.Combinators;
using UnDocParser.Diagnostics;
using UnDocParser.Syntax.Green;
using static UnDocParser.Parsing.Blocks;
using Rule = UnDocParser.Combinators.TokenListParser<UnDocParser.Parsing.LineKind, UnDocParser.Syntax.Green.GreenNode>;
using Rules = UnDocParser.Combinators.TokenListParser<UnDocParser.Parsing.LineKind, UnDocParser.Syntax.Green.GreenNode[]>;

namespace UnDocParser.Parsing;

/// <summary>
/// The grammar of a document over the tokens of its lines. Each field is a rule, with its EBNF; a name in capitals
/// is a kind of line with the lines that continue it. Every sequence of lines parses: what fits nowhere becomes an
/// unrecognised block.
/// </summary>
internal static class Grammar
{
    /// <summary><c>MastheadItem = PUBLISHER | ORGAN NAME | SYMBOL | … | TITLE | JOB NUMBER | MASTHEAD TEXT</c>.</summary>
    public static readonly Rule MastheadItem = Parse.Dispatch(
        (LineKind.Publisher, Of(LineKind.Publisher, (s, first, count) => GreenFactory.PublisherLine(s.Content(first, count)))),
        (LineKind.OrganName, Of(LineKind.OrganName, (s, first, count) => GreenFactory.OrganLine(s.Content(first, count)))),
        (LineKind.Symbol, Of(LineKind.Symbol, (s, first, count) => GreenFactory.SymbolLine(s.Content(first, count)))),
        (LineKind.Distribution, Of(LineKind.Distribution, (s, first, count) => GreenFactory.DistributionLine(s.Content(first, count)))),
        (LineKind.Date, Of(LineKind.Date, (s, first, count) => GreenFactory.DateLine(s.Content(first, count)))),
        (LineKind.OriginalLanguage, Of(LineKind.OriginalLanguage, (s, first, count) => GreenFactory.OriginalLanguageLine(s.Content(first, count)))),
        (LineKind.Session, Of(LineKind.Session, (s, first, count) => GreenFactory.SessionLine(s.Content(first, count)))),
        (LineKind.AgendaItem, Of(LineKind.AgendaItem, (s, first, count) => GreenFactory.AgendaItemLine(s.Content(first, count)))),
        (LineKind.AgendaTitle, Of(LineKind.AgendaTitle, (s, first, count) => GreenFactory.AgendaTitle(s.Content(first, count)))),
        (LineKind.Sponsors, Of(LineKind.Sponsors, (s, first, count) => GreenFactory.SponsorLine(s.Content(first, count)))),
        (LineKind.Adoption, Of(LineKind.Adoption, (s, first, count) => GreenFactory.AdoptionLine(s.Content(first, count)))),
        (LineKind.Origin, Of(LineKind.Origin, (s, first, count) => GreenFactory.OriginLine(s.Content(first, count)))),
        (LineKind.Title, Of(LineKind.Title, (s, first, count) => GreenFactory.TitleLine(s.Label(first), s.Content(first, count)))),
        (LineKind.JobNumber, Of(LineKind.JobNumber, (s, first, count) => GreenFactory.JobNumberLine(s.Content(first, count)))),
        (LineKind.MastheadNote, Of(LineKind.MastheadNote, (s, first, count) => GreenFactory.MastheadNote(s.Mark(first), s.Content(first, count)))),
        (LineKind.MastheadText, Of(LineKind.MastheadText, (s, first, count) => GreenFactory.MastheadText(s.Content(first, count)))));

    /// <summary><c>Masthead = MastheadItem+</c>.</summary>
    public static readonly Rule Masthead = MastheadItem.AtLeastOnce().Select(items => GreenFactory.Masthead(List(items)));

    /// <summary><c>Heading = HEADING</c>.</summary>
    public static readonly Rule Heading = HeadingOf(LineKind.Heading);

    /// <summary><c>Paragraph = PARAGRAPH</c>.</summary>
    public static readonly Rule Paragraph = Of(
        LineKind.Paragraph, (s, first, count) => GreenFactory.ContinuationParagraph(s.Content(first, count)));

    /// <summary><c>Item6 = ITEM 6</c>.</summary>
    public static readonly Rule Item6 = ItemOf(LineKind.Item6, deeper: null);

    /// <summary><c>Item5 = ITEM 5 Item6* | ITEM 6</c>.</summary>
    public static readonly Rule Item5 = ItemOf(LineKind.Item5, Item6.Many(), LineKind.Item6);

    /// <summary><c>Item4 = ITEM 4 Item5* | ITEM 5 | …</c>.</summary>
    public static readonly Rule Item4 = ItemOf(LineKind.Item4, Item5.Many(), LineKind.Item5, LineKind.Item6);

    /// <summary><c>Item3 = ITEM 3 Item4* | ITEM 4 | …</c>.</summary>
    public static readonly Rule Item3 = ItemOf(LineKind.Item3, Item4.Many(), LineKind.Item4, LineKind.Item5, LineKind.Item6);

    /// <summary><c>Item2 = ITEM 2 Item3* | ITEM 3 | …</c>.</summary>
    public static readonly Rule Item2 = ItemOf(LineKind.Item2, Item3.Many(), LineKind.Item3, LineKind.Item4, LineKind.Item5, LineKind.Item6);

    /// <summary><c>Item = ITEM 1 Item2* | ITEM 2 | …</c>; a level that is left out does not break the list.</summary>
    public static readonly Rule Item = ItemOf(
        LineKind.Item1, Item2.Many(), LineKind.Item2, LineKind.Item3, LineKind.Item4, LineKind.Item5, LineKind.Item6);

    /// <summary><c>TableRow = TABLE ROW</c>.</summary>
    public static readonly Rule TableRow = Of(LineKind.TableRow, (s, first, count) => GreenFactory.TableRow(s.Content(first, count)));

    /// <summary><c>TableMember = TableRow | TABLE RULE</c>.</summary>
    public static readonly Rule TableMember = TableRow.Or(
        Of(LineKind.TableRule, (s, first, count) => GreenFactory.TableRule(s.Content(first, count))));

    /// <summary><c>Table = TableMember+</c>.</summary>
    public static readonly Rule Table = TableMember.AtLeastOnce().Select(rows => GreenFactory.Table(List(rows)));

    /// <summary><c>LostTable = LOST TABLE</c>: a paragraph, with a diagnostic.</summary>
    public static readonly Rule LostTable = Of(LineKind.LostTable, BuildLostTable);

    /// <summary><c>ClauseMember = Item | Paragraph | Table | LostTable</c>: a paragraph behind items goes on with their clause.</summary>
    public static readonly Rule ClauseMember = Parse.OneOf(Item, Paragraph, Table, LostTable);

    /// <summary><c>PreambularClause = PREAMBULAR Item*</c>.</summary>
    public static readonly Rule PreambularClause = Parse.Sequence(
            LabelledOf(LineKind.Preambular, OpenerSet.Preambular),
            Item.Many())
        .Select(parts => GreenFactory.PreambularClause(parts.Item1.Label, parts.Item1.Content, List(parts.Item2)));

    /// <summary><c>NumberedClause = CLAUSE ClauseMember*</c>.</summary>
    public static readonly Rule NumberedClause = ClauseOf(LineKind.Clause);

    /// <summary><c>UnnumberedClause = UNNUMBERED CLAUSE ClauseMember*</c>: the single clause of a short text.</summary>
    public static readonly Rule UnnumberedClause = ClauseOf(LineKind.UnnumberedClause);

    /// <summary><c>SectionMember = NumberedClause | UnnumberedClause | PreambularClause | Heading | Item | Paragraph | Table | LostTable</c>.</summary>
    public static readonly Rule SectionMember = Parse.OneOf(
        NumberedClause, UnnumberedClause, PreambularClause, Heading, Item, Paragraph, Table, LostTable);

    /// <summary><c>Section = SECTION HEADING SectionMember*</c>.</summary>
    public static readonly Rule Section = Parse.Sequence(HeadingOf(LineKind.SectionHeading), SectionMember.Many())
        .Select(parts => GreenFactory.Section(parts.Item1, List(parts.Item2)));

    /// <summary><c>EnactingFormula = ENACTING FORMULA</c>.</summary>
    public static readonly Rule EnactingFormula = Of(
        LineKind.EnactingFormula, (s, first, count) => GreenFactory.EnactingFormula(s.Content(first, count)));

    /// <summary><c>PreambleMember = PreambularClause | (Heading | Paragraph), if a preambular clause follows</c>.</summary>
    public static readonly Rule PreambleMember = PreambularClause.Or(
        Parse.Sequence(Heading.Or(Paragraph), Parse.Not(Parse.Not(Token.EqualTo(LineKind.Preambular)))).Select(parts => parts.Item1).Try());

    /// <summary><c>Preamble = PreambleMember+</c>.</summary>
    public static readonly Rule Preamble = PreambleMember.AtLeastOnce().Select(members => GreenFactory.Preamble(List(members)));

    /// <summary><c>EmbeddedMember = Section | SectionMember</c>.</summary>
    public static readonly Rule EmbeddedMember = Section.Or(SectionMember);

    /// <summary><c>EmbeddedResolution = EnactingFormula Preamble? OperativePart?</c>: a draft recommended for adoption.</summary>
    public static readonly Rule EmbeddedResolution = Parse.Sequence(
            EnactingFormula,
            Preamble.OptionalOrDefault(),
            OperativeOf(EmbeddedMember).OptionalOrDefault())
        .Select(parts => GreenFactory.Resolution(null, parts.Item1, parts.Item2, parts.Item3, null));

    /// <summary><c>PartMember = Section | SectionMember | EmbeddedResolution</c>.</summary>
    public static readonly Rule PartMember = Parse.OneOf(Section, SectionMember, EmbeddedResolution);

    /// <summary><c>OperativePart = PartMember+</c>.</summary>
    public static readonly Rule OperativePart = OperativeOf(PartMember);

    /// <summary><c>VoteMember = VOTE LIST | VOTE TEXT</c>.</summary>
    public static readonly Rule VoteMember = LabelledOf(LineKind.VoteList, OpenerSet.None)
        .Select(parts => GreenFactory.VoteList(parts.RequiredLabel, parts.Content))
        .Or(ParagraphOf(LineKind.VoteText));

    /// <summary><c>Vote = VOTE VoteMember*</c>.</summary>
    public static readonly Rule Vote = Parse.Sequence(
            Of(LineKind.Vote, (s, first, count) => GreenFactory.VoteResult(s.Content(first, count))),
            VoteMember.Many())
        .Select(parts => GreenFactory.Vote(parts.Item1, List(parts.Item2)));

    /// <summary><c>ClosingMember = CLOSING MEETING | CLOSING DATE | Vote</c>.</summary>
    public static readonly Rule ClosingMember = Parse.OneOf(
        Of(LineKind.ClosingMeeting, (s, first, count) => GreenFactory.ClosingMeeting(s.Content(first, count))),
        Of(LineKind.ClosingDate, (s, first, count) => GreenFactory.ClosingDate(s.Content(first, count))),
        Vote);

    /// <summary><c>Closing = ClosingMember+</c>.</summary>
    public static readonly Rule Closing = ClosingMember
        .AtLeastOnce()
        .Select(members => GreenFactory.Closing(List(members)));

    /// <summary><c>Body = Preamble? OperativePart? Closing?</c>.</summary>
    private static readonly TokenListParser<LineKind, (GreenNode?, GreenNode?, GreenNode?)> Body = Parse.Sequence(
        Preamble.OptionalOrDefault(), OperativePart.OptionalOrDefault(), Closing.OptionalOrDefault());

    /// <summary><c>Resolution = PART HEADING? EnactingFormula Body | PART HEADING Body | Body</c>, and not empty.</summary>
    public static readonly Rule Resolution = Parse.Sequence(
            HeadingOf(LineKind.PartHeading).OptionalOrDefault(),
            EnactingFormula.OptionalOrDefault(),
            Body)
        .Select(parts => GreenFactory.Resolution(parts.Item1, parts.Item2, parts.Item3.Item1, parts.Item3.Item2, parts.Item3.Item3));

    /// <summary><c>StatementMember = STATEMENT TITLE | STATEMENT TEXT</c>.</summary>
    public static readonly Rule StatementMember = HeadingOf(LineKind.StatementTitle).Or(ParagraphOf(LineKind.StatementText));

    /// <summary><c>Statement = StatementMember+ Closing?</c>.</summary>
    public static readonly Rule Statement = Parse.Sequence(
            StatementMember.AtLeastOnce(),
            Closing.OptionalOrDefault())
        .Select(parts => GreenFactory.Statement(List(parts.Item1), parts.Item2));

    /// <summary><c>Annex = ANNEX HEADING PartMember*</c>.</summary>
    public static readonly Rule Annex = Parse.Sequence(HeadingOf(LineKind.AnnexHeading), PartMember.Many())
        .Select(parts => GreenFactory.Annex(parts.Item1, List(parts.Item2)));

    /// <summary><c>Unrecognized</c> = any line that no other rule takes.</summary>
    public static readonly Rule Unrecognized = Any(BuildUnrecognized);

    /// <summary><c>DocumentMember = Annex | Statement | Resolution | Closing | Unrecognized</c>.</summary>
    public static readonly Rule DocumentMember = Parse.Dispatch(
        NotEmpty(Resolution).Or(Unrecognized),
        (LineKind.AnnexHeading, Annex),
        (LineKind.StatementTitle, Statement),
        (LineKind.StatementText, Statement),
        (LineKind.ClosingMeeting, Closing),
        (LineKind.ClosingDate, Closing),
        (LineKind.Vote, Closing),
        (LineKind.Unrecognized, Unrecognized));

    /// <summary><c>Document = Masthead? DocumentMember*</c>.</summary>
    public static readonly TokenListParser<LineKind, (GreenNode?, GreenNode[])> Document =
        Parse.Sequence(Masthead.OptionalOrDefault(), DocumentMember.Many());

    private static Rule ParagraphOf(LineKind kind) =>
        Of(kind, (s, first, count) => GreenFactory.ContinuationParagraph(s.Content(first, count)));

    private static Rule HeadingOf(LineKind kind) =>
        Of(kind, (s, first, count) => GreenFactory.Heading(s.Label(first), s.Content(first, count)));

    private static Rule OperativeOf(Rule member) =>
        member.AtLeastOnce().Select(members => GreenFactory.OperativePart(List(members)));

    private static Rule ClauseOf(LineKind kind) => Parse.Sequence(
            LabelledOf(kind, OpenerSet.Operative), ClauseMember.Many())
        .Select(parts => GreenFactory.OperativeClause(parts.Item1.Label, parts.Item1.Content, List(parts.Item2)));

    private static Rule ItemOf(LineKind kind, Rules? deeper)
    {
        TokenListParser<LineKind, Labelled> item = LabelledOf(kind, OpenerSet.None);
        return deeper is null
            ? item.Select(parts => GreenFactory.ClauseItem(parts.RequiredLabel, parts.Content, null))
            : Parse.Sequence(item, deeper).Select(parts => GreenFactory.ClauseItem(parts.Item1.RequiredLabel, parts.Item1.Content, List(parts.Item2)));
    }

    private static Rule ItemOf(LineKind kind, Rules deeper, params LineKind[] loose) =>
        ItemOf(kind, deeper).Or(LooseItem(loose));

    private static Rule LooseItem(params LineKind[] kinds) =>
        Parse.OneOf([.. kinds.Select(kind => ItemOf(kind, deeper: null))]);

    private static TokenListParser<LineKind, Labelled> LabelledOf(LineKind kind, OpenerSet openers)
    {
        // The label and the text of a block come from the same tokens: one match, two nodes.
        TokenListParser<LineKind, GreenNode> content = Of(kind, (s, first, count) => s.Content(first, count, openers));
        return input =>
        {
            TokenListParserResult<LineKind, GreenNode> result = content(input);
            return result.HasValue
                ? TokenListParserResult.Value(
                    new Labelled(((BlockSource)input.Source!).Label(input.Position), result.Value), input, result.Remainder)
                : TokenListParserResult.CastEmpty<LineKind, GreenNode, Labelled>(result);
        };
    }

    private static Rule NotEmpty(Rule rule) => input =>
    {
        TokenListParserResult<LineKind, GreenNode> result = rule(input);
        return result.HasValue && result.Remainder.Position == input.Position
            ? TokenListParserResult.Empty<LineKind, GreenNode>(input)
            : result;
    };

    /// <summary>Makes the block of text that no rule takes.</summary>
    public static GreenNode BuildUnrecognized(BlockSource source, int first, int count) =>
        Report(GreenFactory.UnrecognizedBlock(source.Content(first, count)), Descriptors.UnrecognizedBlock);

    /// <summary>Makes the paragraph that a table without columns begins with.</summary>
    public static GreenNode BuildLostTable(BlockSource source, int first, int count) =>
        Report(GreenFactory.ContinuationParagraph(source.Content(first, count)), Descriptors.LostTable);

    private readonly record struct Labelled(GreenToken? Label, GreenNode Content)
    {
        public GreenToken RequiredLabel => Label ?? GreenToken.CreateMissing(Syntax.SyntaxKind.LabelToken);
    }
}
