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
    private static readonly (SyntaxKind Node, int Slot, MemberRule Rule)[] Lists =
    [
        (SyntaxKind.OperativeClause, 2, new(Grammar.ClauseMember, MayBeEmpty: true)),
        (SyntaxKind.PreambularClause, 2, new(Grammar.Item, MayBeEmpty: true)),
        (SyntaxKind.OperativePart, 0, new(Grammar.PartMember, MayBeEmpty: false)),
        (SyntaxKind.Preamble, 0, new(Grammar.PreambleMember, MayBeEmpty: false)),
        (SyntaxKind.Document, 1, new(Grammar.DocumentMember, MayBeEmpty: true)),
        (SyntaxKind.Annex, 1, new(Grammar.PartMember, MayBeEmpty: true)),
        (SyntaxKind.Narrative, 0, new(Grammar.NarrativeMember, MayBeEmpty: false)),
        (SyntaxKind.Section, 1, new(Grammar.SectionMember, MayBeEmpty: true)),
        (SyntaxKind.Statement, 0, new(Grammar.StatementMember, MayBeEmpty: false)),
        (SyntaxKind.Closing, 0, new(Grammar.ClosingMember, MayBeEmpty: false)),
        (SyntaxKind.Table, 0, new(Grammar.TableMember, MayBeEmpty: false)),
    ];

    private static readonly MemberRule EmbeddedParts = new(Grammar.EmbeddedMember, MayBeEmpty: false);
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
        int slot = path.SlotAt(depth);
        return (node.Kind, slot) switch
        {
            (SyntaxKind.ClauseItem, 2) => ItemsOf(node),
            (SyntaxKind.OperativePart, 0) when IsEmbedded(path, depth) => EmbeddedParts,
            _ => Find(node.Kind, slot),
        };
    }

    private static MemberRule? Find(SyntaxKind node, int slot)
    {
        foreach ((SyntaxKind Node, int Slot, MemberRule Rule) list in Lists)
        {
            if (list.Node == node && list.Slot == slot)
            {
                return list.Rule;
            }
        }

        return null;
    }

    private static bool IsEmbedded(BlockCursor path, int depth)
    {
        for (int outer = depth - 1; outer >= 0; outer--)
        {
            if (path.NodeAt(outer).Kind is SyntaxKind.OperativePart or SyntaxKind.Annex or SyntaxKind.Narrative)
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
