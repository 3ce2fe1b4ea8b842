using System.Globalization;
using System.Text;
using UnDocParser.Parsing.Incremental;
using UnDocParser.Syntax;

namespace UnDocParser.Benchmarks.Inputs;

/// <summary>C# to measure another incremental parser on: as long as a text of ours, with as many members in one class as that has blocks.</summary>
internal static class SharpText
{
    private const string Head = "class Programme\n{\n";

    /// <summary>Returns the number of blocks of a tree: headings, clauses, items, paragraphs.</summary>
    public static int CountBlocks(SyntaxTree tree)
    {
        int blocks = 0;
        for (var cursor = BlockCursor.At(tree.GetRoot().Green, 0); cursor.HasBlock; cursor.MoveNext())
        {
            blocks++;
        }

        return blocks;
    }

    /// <summary>Writes a class of about a length with a number of members.</summary>
    public static string Write(int length, int members)
    {
        var text = new StringBuilder(Head);
        for (int index = 0; index < members; index++)
        {
            long end = Head.Length + ((length - Head.Length - 2L) * (index + 1) / members);
            text.Append("    int Recalling").Append(index.ToString(CultureInfo.InvariantCulture)).Append("() => items");
            for (int term = 0; text.Length + 16 < end; term++)
            {
                text.Append(term % 8 == 7 ? "\n        + " : " + ").Append("programme");
            }

            text.Append(";\n");
        }

        return text.Append("}\n").ToString();
    }
}
