using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using MathText = DocumentFormat.OpenXml.Math.Text;
using RunText = DocumentFormat.OpenXml.Wordprocessing.Text;

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
    public List<TextBoxContent> PendingBoxes { get; } = [];

    /// <summary>Reads the content of a paragraph.</summary>
    public void Read(Paragraph paragraph)
    {
        _run = -1;
        ReadChildren(paragraph);
        _fields.EndParagraph();
    }

    private void ReadChildren(OpenXmlElement element)
    {
        foreach (OpenXmlElement child in element.ChildElements)
        {
            Read(child);
        }
    }

    private void Read(OpenXmlElement element)
    {
        switch (element)
        {
            case Run run:
                ReadRun(run);
                break;
            case DeletedRun or MoveFromRun:
                ReadRevision(element, WordRevisions.Accepted, "[-", "-]");
                break;
            case InsertedRun or MoveToRun:
                ReadRevision(element, WordRevisions.Original, "{+", "+}");
                break;
            case MathText math:
                lines.Append(math.Text);
                break;
            case AlternateContent alternatives:
                ReadAlternatives(alternatives);
                break;
            case ParagraphProperties or SdtProperties or SdtEndCharProperties or CustomXmlProperties or RubyContent:
                break;
            default:
                ReadChildren(element);
                break;
        }
    }

    private void ReadRevision(OpenXmlElement element, WordRevisions without, string before, string behind)
    {
        if (options.Revisions == without)
        {
            _run += element.Descendants<Run>().Count();
            return;
        }

        bool isMarked = options.Revisions == WordRevisions.Marked && element.InnerText.Length > 0;
        lines.Append(isMarked ? before : "");
        ReadChildren(element);
        lines.Append(isMarked ? behind : "");
    }

    // The same drawing in two ways: for newer and for older versions of Word.
    private void ReadAlternatives(AlternateContent alternatives)
    {
        OpenXmlElement? chosen = (OpenXmlElement?)alternatives.GetFirstChild<AlternateContentChoice>() ?? alternatives.GetFirstChild<AlternateContentFallback>();
        if (chosen is not null)
        {
            ReadContent(chosen, isRaised: false);
        }
    }

    private void ReadRun(Run run)
    {
        _run++;
        lines.Origin = lines.Origin with { Run = _run };
        if (!styles.IsHidden(run.RunProperties))
        {
            ReadContent(run, styles.IsRaised(run.RunProperties));
        }

        lines.Origin = lines.Origin with { Run = Origin.NoRun };
    }

    private void ReadContent(OpenXmlElement holder, bool isRaised)
    {
        foreach (OpenXmlElement element in holder.ChildElements)
        {
            switch (element)
            {
                case FieldChar field:
                    _fields.Pass(field.FieldCharType?.InnerText);
                    break;
                case FootnoteEndnoteReferenceType reference:
                    ReadReference(reference, holder);
                    break;
                case RunText text when _fields.IsPrinted:
                    AppendText(text.Text, isRaised);
                    break;
                case DeletedText text when _fields.IsPrinted:
                    AppendText(text.Text, isRaised);
                    break;
                case RunProperties or FieldCode or DeletedFieldCode or RunText or DeletedText:
                    break;
                default:
                    ReadSpecial(element, isRaised);
                    break;
            }
        }
    }

    private void AppendText(string text, bool isRaised) => lines.Append(isRaised ? NumberFormat.Raise(text) : text);

    private void ReadSpecial(OpenXmlElement element, bool isRaised)
    {
        switch (element)
        {
            case TabChar or PositionalTab:
                lines.AppendBlank();
                break;
            case Break { Type.InnerText: "page" or "column" }:
                lines.AppendBlank();
                break;
            case Break or CarriageReturn:
                lines.AppendBreak();
                break;
            case NoBreakHyphen:
                lines.Append('-');
                break;
            case SymbolChar symbol:
                AppendSymbol(symbol);
                break;
            case AlternateContent alternatives:
                ReadAlternatives(alternatives);
                break;
            case Drawing or Picture or EmbeddedObject:
                // A box in a box is found when the outer one is read.
                PendingBoxes.AddRange(element.Descendants<TextBoxContent>().Where(box => !IsInBoxWithin(box, element)));
                break;
            case Ruby ruby:
                ReadChildren(ruby);
                break;
            case AlternateContentChoice or AlternateContentFallback:
                ReadContent(element, isRaised);
                break;
        }
    }

    // A mark that the author chose stands behind the reference in the same run, and is read as text.
    private void ReadReference(FootnoteEndnoteReferenceType reference, OpenXmlElement holder)
    {
        string? customMark = reference.CustomMarkFollows?.InnerText is "1" or "true" or "on"
            ? string.Concat(holder.Elements<RunText>().Select(static text => text.Text)).Trim()
            : null;
        if (notes.Take(reference, string.IsNullOrEmpty(customMark) ? null : customMark) is { } note)
        {
            PendingNotes.Add(note);
            lines.Append(note.IsCustom ? "" : note.Mark);
        }
    }

    private static bool IsInBoxWithin(OpenXmlElement box, OpenXmlElement holder) =>
        box.Ancestors().TakeWhile(ancestor => ancestor != holder).Any(static ancestor => ancestor is TextBoxContent);

    private void AppendSymbol(SymbolChar symbol)
    {
        if (int.TryParse(symbol.Char?.InnerText, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out int code)
            && code is > ' ' and <= char.MaxValue && !char.IsSurrogate((char)code))
        {
            lines.Append(code is >= PrivateStart and <= PrivateEnd ? Bullet : (char)code);
        }
    }
}
