using Superpower;
using UnDocParser.Parsing.Blocks;
using UnDocParser.Parsing.Inlines;
using UnDocParser.Syntax;
using UnDocParser.Syntax.Green;

namespace UnDocParser.Parsing.Incremental;

/// <summary>How the members of a list are parsed one by one.</summary>
/// <param name="Member">The rule of a member.</param>
/// <param name="MayBeEmpty">Whether the node stands without any member.</param>
internal sealed record MemberRule(TokenListParser<Block, GreenNode> Member, bool MayBeEmpty);

/// <summary>Which lists of the tree can be parsed again in part: those the grammar parses as a repetition of one rule.</summary>
internal static class MemberLists
{
    private static readonly MemberRule Documents = new(Grammar.DocumentMember, MayBeEmpty: true);
    private static readonly MemberRule Preambles = new(Grammar.PreambleMember, MayBeEmpty: false);
    private static readonly MemberRule OperativeParts = new(Grammar.PartMember, MayBeEmpty: false);
    private static readonly MemberRule EmbeddedParts = new(Grammar.EmbeddedMember, MayBeEmpty: false);
    private static readonly MemberRule Annexes = new(Grammar.PartMember, MayBeEmpty: true);
    private static readonly MemberRule Sections = new(Grammar.SectionMember, MayBeEmpty: true);
    private static readonly MemberRule Statements = new(Grammar.StatementMember, MayBeEmpty: false);
    private static readonly MemberRule Closings = new(Grammar.ClosingMember, MayBeEmpty: false);
    private static readonly MemberRule PreambularClauses = new(Grammar.Item, MayBeEmpty: true);
    private static readonly MemberRule OperativeClauses = new(Grammar.ClauseMember, MayBeEmpty: true);
    private static readonly MemberRule Tables = new(Grammar.TableMember, MayBeEmpty: false);
    private static readonly MemberRule[] Items =
    [
        new(Grammar.Item2, MayBeEmpty: true),
        new(Grammar.Item3, MayBeEmpty: true),
        new(Grammar.Item4, MayBeEmpty: true),
        new(Grammar.Item5, MayBeEmpty: true),
        new(Grammar.Item6, MayBeEmpty: true),
    ];

    /// <summary>Returns how the list is parsed that the path goes through in a node, or null when it goes through none.</summary>
    public static MemberRule? RuleOf(BlockCursor path, int depth)
    {
        GreenNode node = path.NodeAt(depth);
        return (node.Kind, path.SlotAt(depth)) switch
        {
            (SyntaxKind.Document, 1) => Documents,
            (SyntaxKind.Preamble, 0) => Preambles,
            (SyntaxKind.OperativePart, 0) => IsEmbedded(path, depth) ? EmbeddedParts : OperativeParts,
            (SyntaxKind.Annex, 1) => Annexes,
            (SyntaxKind.Section, 1) => Sections,
            (SyntaxKind.Statement, 0) => Statements,
            (SyntaxKind.Closing, 0) => Closings,
            (SyntaxKind.PreambularClause, 2) => PreambularClauses,
            (SyntaxKind.OperativeClause, 2) => OperativeClauses,
            (SyntaxKind.ClauseItem, 2) => ItemsOf(node),
            (SyntaxKind.Table, 0) => Tables,
            _ => null,
        };
    }

    private static bool IsEmbedded(BlockCursor path, int depth)
    {
        for (int outer = depth - 1; outer >= 0; outer--)
        {
            if (path.NodeAt(outer).Kind is SyntaxKind.OperativePart or SyntaxKind.Annex)
            {
                return true;
            }
        }

        return false;
    }

    private static MemberRule? ItemsOf(GreenNode item)
    {
        int level = item.GetSlot(1) is ParagraphTextGreen content ? content.BlockKind - LineKind.Item1 : -1;
        return level >= 0 && level < Items.Length ? Items[level] : null;
    }
}
