using UnDocParser.Languages;
using UnDocParser.Text;

namespace UnDocParser.Lines;

/// <summary>How a line begins: opening quotes and emphasis, then a label, then words.</summary>
internal readonly ref struct LineStart
{
    // Code units: what is asked of the words is how they open, and the longest opening phrase with an entity for each blank is no longer.
    private const int LongestOpening = 120;

    private readonly TextSigns _signs;

    private LineStart(ReadOnlySpan<char> content, int labelOffset, Label label, TextSigns signs)
    {
        _signs = signs;
        Content = content;
        LabelOffset = labelOffset;
        Label = label;
    }

    /// <summary>Gets the content of the line.</summary>
    public ReadOnlySpan<char> Content { get; }

    /// <summary>Gets where the label stands: behind opening quotes and emphasis.</summary>
    public int LabelOffset { get; }

    /// <summary>Gets the label.</summary>
    public Label Label { get; }

    /// <summary>Gets a value indicating whether there is a label.</summary>
    public bool HasLabel => !Label.IsNone;

    /// <summary>Gets the line behind opening quotes and emphasis.</summary>
    public ReadOnlySpan<char> Unquoted => Content.Slice(LabelOffset);

    /// <summary>Gets the words: the line behind quotes, label and emphasis.</summary>
    public ReadOnlySpan<char> AfterLabel => SkipMarks(SkipSuperscripts(Content.Slice(LabelOffset + Label.Length)));

    /// <summary>Gets the line behind quotes and emphasis when it has no label, else the words behind the label; entities in the first of them read.</summary>
    public ReadOnlySpan<char> Bare =>
        (_signs & InlineMarkup.SignsOfEntities) == TextSigns.None ? AfterLabel : InlineMarkup.WithoutEntities(AfterLabel, LongestOpening);

    /// <summary>Looks at a line of a text in a language, of which no window knows anything.</summary>
    public static LineStart Of(ReadOnlySpan<char> content, Language language) => Of(content, TextSigns.Unknown, language);

    /// <summary>Looks at a line of a text in a language.</summary>
    public static LineStart Of(LineWindow lines, int index, Language language)
    {
        ref readonly LineInfo line = ref lines[index];
        return Of(line.Content(lines.Text), line.Signs, language);
    }

    private static LineStart Of(ReadOnlySpan<char> content, TextSigns signs, Language language)
    {
        if (LabelScanner.StartsWord(content) && (signs & LineMarkup.SignsInLabels) == TextSigns.None)
        {
            return new LineStart(content, 0, default, signs);
        }

        int offset = content.Length - SkipMarks(content).Length;
        Label label = LabelScanner.Scan(content.Slice(offset));
        if (label.IsNone && offset > 0)
        {
            label = LabelScanner.Scan(content);
            offset = label.IsNone ? offset : 0;
        }

        // "**1.** Decides": the emphasis ends with the label.
        if (!label.IsNone && offset > 0)
        {
            label = label with { Length = label.Length + LineMarkup.EmphasisEndLength(content.Slice(offset + label.Length)) };
        }

        var start = new LineStart(content, offset, label, signs);
        return label.Style == LabelStyle.Number && language.OrdinalNouns.Match(start.AfterLabel) > 0 ? new LineStart(content, offset, default, signs) : start;
    }

    /// <summary>Returns the start of the line with a label that stands behind its quotes and emphasis.</summary>
    public LineStart WithLabel(Label label) => label.IsNone ? this : new LineStart(Content, Content.Length - SkipMarks(Content).Length, label, _signs);

    private static ReadOnlySpan<char> SkipMarks(ReadOnlySpan<char> text) => text.Slice(LineMarkup.OpeningLength(text));

    private ReadOnlySpan<char> SkipSuperscripts(ReadOnlySpan<char> text)
    {
        int index = 0;
        while (HasLabel && index < text.Length && TextFacts.SuperscriptValue(text[index]) >= 0)
        {
            index++;
        }

        return text.Slice(index);
    }
}
