using System.Globalization;

namespace UnDocParser.Word.Reading;

/// <summary>Reads what stands in a paragraph: runs, and what holds runs.</summary>
internal sealed class InlineReader(LineBuilder lines, StyleSheet styles, NoteBook notes, WordReadOptions options)
{
    // Symbol fonts put their characters here; what they look like only the font knows.
    private const int PrivateStart = 0xF000;
    private const int PrivateEnd = 0xF0FF;
    private const char Bullet = '•';

    private readonly FieldState _fields = new();
    private int _run;

    /// <summary>Gets the notes that were referred to and are not written yet.</summary>
    public List<Note> PendingNotes { get; } = [];

    /// <summary>Gets the text boxes that are anchored in what was read and are not written yet.</summary>
    public List<WordElement> PendingBoxes { get; } = [];

    /// <summary>Reads the content of a paragraph.</summary>
    public void ReadParagraph(WordElement paragraph)
    {
        _run = -1;
        ReadChildren(paragraph);
        _fields.EndParagraph();
    }

    private void ReadChildren(WordElement element)
    {
        foreach (WordElement child in element.Children)
        {
            Read(child);
        }
    }

    private void Read(WordElement element)
    {
        switch (element.Name)
        {
            case ElementName.Run:
                ReadRun(element);
                break;
            case ElementName.Deleted or ElementName.MovedFrom:
                ReadRevision(element, WordRevisions.Accepted, "[-", "-]");
                break;
            case ElementName.Inserted or ElementName.MovedTo:
                ReadRevision(element, WordRevisions.Original, "{+", "+}");
                break;
            case ElementName.MathText:
                lines.Append(element.Text);
                break;
            case ElementName.Alternatives:
                ReadAlternatives(element);
                break;
            case ElementName.ParagraphProperties or ElementName.ControlProperties or ElementName.ControlEndProperties
                or ElementName.CustomXmlProperties or ElementName.RubyGuide:
                break;
            default:
                ReadChildren(element);
                break;
        }
    }

    private void ReadRevision(WordElement element, WordRevisions without, string before, string behind)
    {
        if (options.Revisions == without)
        {
            _run += element.Descendants(ElementName.Run).Count();
            return;
        }

        bool isMarked = options.Revisions == WordRevisions.Marked && element.InnerText().Length > 0;
        lines.Append(isMarked ? before : "");
        ReadChildren(element);
        lines.Append(isMarked ? behind : "");
    }

    // The same drawing in two ways: for newer and for older versions of Word.
    private void ReadAlternatives(WordElement alternatives)
    {
        if ((alternatives.Child(ElementName.Choice) ?? alternatives.Child(ElementName.Fallback)) is { } chosen)
        {
            ReadContent(chosen, isRaised: false);
        }
    }

    private void ReadRun(WordElement run)
    {
        _run++;
        lines.Origin = lines.Origin with { Run = _run };
        WordElement? properties = run.Child(ElementName.RunProperties);
        if (!styles.IsHidden(properties))
        {
            ReadContent(run, styles.IsRaised(properties));
        }

        lines.Origin = lines.Origin with { Run = Origin.NoRun };
    }

    private void ReadContent(WordElement holder, bool isRaised)
    {
        foreach (WordElement element in holder.Children)
        {
            switch (element.Name)
            {
                case ElementName.FieldCharacter:
                    _fields.Pass(element.Attribute(AttributeName.FieldCharacterType));
                    break;
                case ElementName.FootnoteReference or ElementName.EndnoteReference:
                    ReadReference(element, holder);
                    break;
                case ElementName.Text or ElementName.DeletedText when _fields.IsPrinted:
                    AppendText(element.Text, isRaised);
                    break;
                default:
                    ReadSpecial(element, isRaised);
                    break;
            }
        }
    }

    private void AppendText(string text, bool isRaised) => lines.Append(isRaised ? NumberFormat.Raise(text) : text);

    private void ReadSpecial(WordElement element, bool isRaised)
    {
        switch (element.Name)
        {
            case ElementName.Tab or ElementName.PositionalTab:
                lines.AppendBlank();
                break;
            case ElementName.Break when element.Attribute(AttributeName.Type) is "page" or "column":
                lines.AppendBlank();
                break;
            case ElementName.Break or ElementName.CarriageReturn:
                lines.AppendBreak();
                break;
            case ElementName.NoBreakHyphen:
                lines.Append('-');
                break;
            case ElementName.Symbol:
                AppendSymbol(element);
                break;
            case ElementName.Alternatives:
                ReadAlternatives(element);
                break;
            case ElementName.Drawing or ElementName.Picture or ElementName.EmbeddedObject:
                // A box in a box is found when the outer one is read.
                PendingBoxes.AddRange(element.Descendants(ElementName.TextBox).Where(box => !IsInBoxWithin(box, element)));
                break;
            case ElementName.Ruby:
                ReadChildren(element);
                break;
            case ElementName.Choice or ElementName.Fallback:
                ReadContent(element, isRaised);
                break;
        }
    }

    // A mark that the author chose stands behind the reference in the same run, and is read as text.
    private void ReadReference(WordElement reference, WordElement holder)
    {
        string? customMark = reference.Attribute(AttributeName.CustomMarkFollows) is "1" or "true" or "on"
            ? string.Concat(holder.ChildrenOf(ElementName.Text).Select(static text => text.Text)).Trim()
            : null;
        if (notes.Take(reference, string.IsNullOrEmpty(customMark) ? null : customMark) is { } note)
        {
            PendingNotes.Add(note);
            lines.Append(note.IsCustom ? "" : note.Mark);
        }
        else if (customMark is null && notes.MarkWithoutNote(reference) is { } mark)
        {
            // The mark alone tells that a note was lost.
            lines.Append(mark);
        }
    }

    private static bool IsInBoxWithin(WordElement box, WordElement holder) =>
        box.Ancestors().TakeWhile(ancestor => ancestor != holder).Any(static ancestor => ancestor.Name == ElementName.TextBox);

    private void AppendSymbol(WordElement symbol)
    {
        if (int.TryParse(symbol.Attribute(AttributeName.Character), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out int code)
            && code is > ' ' and <= char.MaxValue && !char.IsSurrogate((char)code))
        {
            lines.Append(code is >= PrivateStart and <= PrivateEnd ? Bullet : (char)code);
        }
    }
}
