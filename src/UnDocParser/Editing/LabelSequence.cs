using UnDocParser.Lines;
using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Editing;

/// <summary>A label, and what it is when it is counted anew.</summary>
/// <param name="Token">The label.</param>
/// <param name="Ordinal">The number it had; 0 for one that stands for no number alone, as <c>3 bis</c>.</param>
/// <param name="NewOrdinal">The number it has.</param>
/// <param name="Text">The text it has.</param>
internal readonly record struct LabelChange(SyntaxToken Token, int Ordinal, int NewOrdinal, string Text);

/// <summary>Labels that count from each other, in the order of the text.</summary>
/// <param name="labels">The labels.</param>
/// <param name="isOfClauses">Whether they are those of clauses.</param>
/// <param name="countsFromOne">Whether the first is 1, whatever is printed.</param>
/// <param name="resolution">The resolution whose operative clauses they number, or null.</param>
internal sealed class LabelSequence(IReadOnlyList<SyntaxToken> labels, bool isOfClauses, bool countsFromOne, ResolutionSyntax? resolution = null)
{
    /// <summary>Gets a value indicating whether the labels are those of clauses.</summary>
    public bool IsOfClauses { get; } = isOfClauses;

    /// <summary>Gets the resolution whose operative clauses they number, or null.</summary>
    public ResolutionSyntax? Resolution { get; } = resolution;

    /// <summary>Returns the labels counted anew, those left out that are of another style than the others.</summary>
    public IReadOnlyList<LabelChange> Count()
    {
        Label[] read = [.. labels.Select(label => Read(label.Text))];
        LabelStyle style = StyleOf([.. read.Where(label => label.Style is not (LabelStyle.None or LabelStyle.Bullet))]);
        var counted = new List<LabelChange>();
        int next = 0;
        for (int index = 0; index < read.Length; index++)
        {
            int ordinal = OrdinalIn(read[index], style);
            if (ordinal == 0)
            {
                continue;
            }

            next = next == 0 ? (countsFromOne ? 1 : ordinal) : next + 1;
            bool isRight = ordinal == next && read[index].Suffix == 0;
            string? text = isRight ? labels[index].Text : LabelPrinter.Print(labels[index].Text, read[index], style, next);
            if (text is null)
            {
                return [];
            }

            counted.Add(new LabelChange(labels[index], read[index].Suffix == 0 ? ordinal : 0, next, text));
        }

        return counted;
    }

    /// <summary>Reads a label.</summary>
    public static Label Read(string text) => LabelScanner.Scan(UnicodeFolding.WithAsciiFigures(text).AsSpan());

    /// <summary>Returns the number of a label in one of its two readings, or 0.</summary>
    public static int OrdinalIn(Label label, LabelStyle style) =>
        style == LabelStyle.None ? 0 : label.Style == style ? label.Ordinal : label.OtherStyle == style ? label.OtherOrdinal : 0;

    // "(i)" is a roman number when it comes first, and the letter behind "(h)".
    private static LabelStyle StyleOf(Label[] read)
    {
        if (read.Length == 0)
        {
            return LabelStyle.None;
        }

        Label first = read[0];
        bool isOther = first.OtherOrdinal == 1 || (read.Length > 1 && OrdinalIn(read[1], first.Style) == 0 && OrdinalIn(read[1], first.OtherStyle) > 0);
        return isOther && first.Ordinal != 1 ? first.OtherStyle : first.Style;
    }
}
