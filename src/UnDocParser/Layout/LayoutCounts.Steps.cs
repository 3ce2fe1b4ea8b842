namespace UnDocParser.Layout;

// What a line is against the one before it, where the text as a whole is indented.
internal sealed partial class LayoutCounts
{
    /// <summary>Gets how many of the starts are three columns or more deeper in than the line before.</summary>
    public int StartSteps => _counts[(int)Count.StartSteps];
}
