namespace UnDocParser.Lines;

/// <summary>What the signs before the words of a line are, which is decided for a text as a whole.</summary>
[Flags]
internal enum LineReading : byte
{
    /// <summary>Signs of block quotation are markup, and no line is numbered.</summary>
    Default = 0,

    /// <summary>Signs of block quotation are part of the content.</summary>
    QuotationIsText = 1,

    /// <summary>Every line is numbered in the margin: a number before the content is no part of it.</summary>
    EveryLineNumbered = 2,

    /// <summary>Every fifth line is numbered in the margin, so that only a number that five divides is no part of the content.</summary>
    EveryFifthNumbered = 4,

    /// <summary>Every line is numbered in the margin at the right: a number behind a gap at its end is no part of the content.</summary>
    NumberedAtRight = 8,

    /// <summary>Any of the lines have a number in their margin.</summary>
    Numbered = EveryLineNumbered | EveryFifthNumbered | NumberedAtRight,

    /// <summary>Lines hold several clauses, and are cut where another one may begin.</summary>
    CutAtJoints = 16,
}
