using UnDocParser.Facts.Citations;
using UnDocParser.Lines;
using UnDocParser.Model.Paragraphs;
using UnDocParser.Model.Resolutions;
using UnDocParser.Parsing.Masthead;
using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Model.Masthead;

// The number of the document, as its title or its first heading has it.
internal sealed partial class HeaderReader
{
    // Code units: "Sub-Commission on the Promotion and Protection of Human Rights resolution 2000/5" has 80.
    private const int LongestNamedNumber = 120;

    private string? FindNumber()
    {
        foreach ((MastheadItemSyntax item, string text) in _items)
        {
            if (item is not TitleLineSyntax title || NamesOther(title, text))
            {
                continue;
            }

            if (title.Number is { IsMissing: false } number && number.Text.Length > 0)
            {
                return IdeographNumbers.InFigures(UnicodeFolding.WithAsciiFigures(UnicodeFolding.Readable(number.ValueText)).Trim('.', ':', '：', '\\', '*', '_', ' '));
            }

            if (NumberLine.Read(text.AsSpan(), _language) is { NumberLength: > 0 } named)
            {
                return text.Substring(named.NumberStart, named.NumberLength);
            }

            if (NumberBehindLabel(text) is { } labelled)
            {
                return labelled;
            }
        }

        return NamedNumber()?.Number ?? (FirstHeading() is { } heading ? HeadingNumber.Of(heading.Label) : null);
    }

    // "Commission on Human Rights resolution 2003/25", "Résolution 2003/25 de la Commission": the number beside the name of the body, its title on the line above.
    private (int Index, string Number)? NamedNumber()
    {
        for (int index = 0; index < _items.Count; index++)
        {
            string text = _items[index].Text;
            bool mayName = OrganName is { Length: > 0 } && _items[index].Item is MastheadTextSyntax && text.Length <= LongestNamedNumber && text.Any(char.IsDigit);
            if (mayName && ResolutionHeading.NumberBesideBody(text.AsSpan(), OrganName!, _language, out int length) is >= 0 and int start)
            {
                return (index, text.Substring(start, length));
            }
        }

        return null;
    }

    private string? TitleAboveNumber() =>
        NamedNumber() is { Index: > 0 and int index } && _items[index - 1].Item is MastheadTextSyntax && _items[index - 1].Text is { Length: > 0 } text && !char.IsLower(text[0]) ? Printed(index - 1) : null;

    // "PRST 27/4" stands below the title of a statement of the Human Rights Council; those of the Security Council print their symbol whole.
    private DocumentSymbol? StatementSymbol()
    {
        if (Kind != DocumentKind.PresidentialStatement || Organ != ResolutionOrgan.HumanRightsCouncil)
        {
            return null;
        }

        IEnumerable<string> headings = _root.Members.OfType<StatementSyntax>()
            .SelectMany(statement => statement.Members.OfType<HeadingSyntax>())
            .Select(heading => PlainText.Of(heading.Content).Matched());
        foreach (string line in _items.Select(entry => entry.Text).Concat(headings))
        {
            if (line.StartsWith("PRST ", StringComparison.Ordinal)
                && DocumentSymbol.TryParse(("A/HRC/PRST/" + line.Substring(5).Trim('*', '_', ' ', '.')).AsSpan(), out DocumentSymbol symbol))
            {
                return symbol;
            }
        }

        return null;
    }

    // A page that begins amid a resolution has no masthead; the first one that begins there has a heading.
    private HeadingSyntax? FirstHeading() =>
        _items.Exists(entry => entry.Item is TitleLineSyntax)
            ? null
            : _root.Members.OfType<ResolutionSyntax>().Select(resolution => resolution.PartHeading).FirstOrDefault(heading => heading?.Label.Text.Any(char.IsDigit) == true);

    private string? HeadingTitle() => FirstHeading() is { Content: { } title } ? PlainText.Of(title).Normalize([]).Trim('*', '_', ' ') : null;

    private string? NumberBehindLabel(string text)
    {
        var labelled = LabelledNumber.Read(text.AsSpan(), _language);
        return labelled.Start == 0 || labelled.IsDashed ? null : text.Substring(labelled.Start, labelled.Length > 0 ? labelled.Length : LengthToBracket(text, labelled.Start)).Trim('.', ',', '،', ':', '*', ' ');
    }

    // "91/512 - رؤساء البلديات": Arabic has a dash between number and title, and so has UNESCO.
    private static string? WithoutDash(string? title) =>
        title is { Length: > 2 } && (title[0] is '-' or '–' or '—') && TextFacts.IsBlank(title[1]) ? title.Substring(2).TrimStart() : title;

    // "15 (b)": the number up to its bracket; "3" before words.
    private static int LengthToBracket(string text, int start)
    {
        int end = LabelScanner.DigitsEnd(text.AsSpan(), start);
        bool isFollowed = end > start && end + 1 < text.Length && TextFacts.IsBlank(text[end]) && text[end + 1] != '(';
        int close = text.IndexOf(')', start);
        return (isFollowed ? end : close < 0 ? text.Length : close + 1) - start;
    }

    // Returns what follows the word for a resolution and its number, or the whole: "Decision 42/199" and "Election of …" on the line below.
    private string BehindLabelledNumber(string text)
    {
        var labelled = LabelledNumber.Read(text.AsSpan(), _language);
        return labelled is { Length: > 0, IsWhole: false } ? text.Substring(labelled.End).Trim(' ', '：', ':') : text;
    }

    // "第90/1号决议执行情况" is a title; the number of the resolution stands alone on its line.
    private bool NamesOther(TitleLineSyntax title, string text)
    {
        if (!LabelledNumber.Read(text.AsSpan(), _language).IsNamed(text.AsSpan()))
        {
            return false;
        }

        ReadOnlySpan<char> line = title.Content.ToString().AsSpan();
        int end = line.IndexOfAny('\r', '\n');
        line = (end < 0 ? line : line.Slice(0, end)).Trim("*_# ".AsSpan());
        return LabelledNumber.Read(line, _language).IsNamed(line);
    }
}
