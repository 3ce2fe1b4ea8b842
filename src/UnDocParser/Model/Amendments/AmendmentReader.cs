using System.Collections.Immutable;
using UnDocParser.Facts.Amendments;
using UnDocParser.Languages;
using UnDocParser.Lines;
using UnDocParser.Model.Actions;
using UnDocParser.Model.Paragraphs;
using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Model.Amendments;

/// <summary>Finds the instructions of a text that amends another, and what each quotes.</summary>
internal sealed class AmendmentReader
{
    private const int NoHeading = -2;
    private readonly IReadOnlyList<DraftParagraph> _drafts;
    private readonly IReadOnlyList<TextSpan>[] _removed;
    private readonly Language _language;
    private int _heading = NoHeading;
    private ImmutableArray<AmendmentTargetFact> _headed = [];

    private AmendmentReader(IReadOnlyList<DraftParagraph> drafts, IReadOnlyList<TextSpan>[] removed, Language language)
    {
        _drafts = drafts;
        _removed = removed;
        _language = language;
    }

    /// <summary>Returns the amendments in the order of the document.</summary>
    /// <param name="root">The document; one with an enacting formula amends nothing.</param>
    /// <param name="drafts">Its paragraphs.</param>
    /// <param name="removed">The note marks of each.</param>
    /// <param name="language">Its language.</param>
    public static ImmutableArray<DocumentAmendment> Read(DocumentSyntax root, IReadOnlyList<DraftParagraph> drafts, IReadOnlyList<TextSpan>[] removed, Language language)
    {
        if (!root.Members.Any(member => member is NarrativeSyntax))
        {
            return [];
        }

        var reader = new AmendmentReader(drafts, removed, language);
        ImmutableArray<DocumentAmendment>.Builder found = ImmutableArray.CreateBuilder<DocumentAmendment>();
        for (int paragraph = 0; paragraph < drafts.Count; paragraph++)
        {
            reader.TakeHeading(paragraph);
            if (reader.ReadAt(paragraph) is { } amendment)
            {
                found.Add(amendment);
            }
        }

        return found.ToImmutable();
    }

    // A heading that names a part holds up to the next one, or any other heading.
    private void TakeHeading(int paragraph)
    {
        if (HeadingAt(paragraph) is { } fact)
        {
            _heading = paragraph;
            _headed = fact.Targets;
        }
        else if (_drafts[paragraph].Type == ParagraphType.Heading)
        {
            _heading = NoHeading;
            _headed = [];
        }
    }

    private AmendmentFact? HeadingAt(int paragraph) =>
        _drafts[paragraph].Type is ParagraphType.Heading or ParagraphType.Text or ParagraphType.Item ? AmendmentHeading.Read(_drafts[paragraph].Text.Characters, _language) : null;

    // An instruction opens as one, says what to do, and with what part or which words.
    private AmendmentFact? InstructionAt(int paragraph)
    {
        DraftParagraph draft = _drafts[paragraph];
        string characters = draft.Text.Characters;
        if (draft.Type is not (ParagraphType.Item or ParagraphType.Text) || _language.Narrative.AmendmentOpeners.Match(LineStart.Of(characters.AsSpan(), _language).Bare) == 0)
        {
            return null;
        }

        AmendmentFact fact = AmendmentScanner.Scan(characters, _language);
        bool isHeaded = paragraph == _heading + 1;
        return fact.Kind != AmendmentKind.Other && (!fact.Targets.IsEmpty || !fact.Quotations.IsEmpty || EndsInColon(characters) || isHeaded) ? fact : null;
    }

    private DocumentAmendment? ReadAt(int paragraph)
    {
        if (InstructionAt(paragraph) is not { } fact)
        {
            return null;
        }

        return new DocumentAmendment
        {
            Kind = fact.Kind,
            Paragraph = paragraph,
            Targets = fact.Targets.IsEmpty ? TargetsOf(_heading, _headed) : TargetsOf(paragraph, fact.Targets),
            Quotations = [.. fact.Quotations.Select(quotation => Quotation(paragraph, quotation)), .. ParagraphsBelow(paragraph)],
            Span = _drafts[paragraph].Span,
        };
    }

    private ImmutableArray<AmendmentTarget> TargetsOf(int paragraph, ImmutableArray<AmendmentTargetFact> targets) =>
        [.. targets.Select(target => new AmendmentTarget { Kind = target.Kind, Number = target.Number, Text = Words(paragraph, target.Span), Span = SpanOf(paragraph, target.Span) })];

    // Behind the colon of an instruction all paragraphs up to the next one, or its heading, are what it quotes.
    private IEnumerable<AmendmentQuotation> ParagraphsBelow(int instruction)
    {
        if (!EndsInColon(_drafts[instruction].Text.Characters))
        {
            yield break;
        }

        for (int paragraph = instruction + 1; paragraph < _drafts.Count && InstructionAt(paragraph) is null && HeadingAt(paragraph) is null; paragraph++)
        {
            yield return Quotation(paragraph, Unquoted(_drafts[paragraph].Text.Characters));
        }
    }

    private static bool EndsInColon(string characters) => ClauseEnds.LastSignificant(characters.AsSpan()) is ':' or '：';

    private AmendmentQuotation Quotation(int paragraph, TextSpan span) =>
        new() { Text = Words(paragraph, span), Paragraph = paragraph, Span = SpanOf(paragraph, span) };

    // A paragraph that is quoted as a whole may have its marks.
    private static TextSpan Unquoted(string characters)
    {
        int start = 0;
        int end = characters.Length;
        while (start < end && IsMark(characters[start]))
        {
            start++;
        }

        while (end > start && IsMark(characters[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    private static bool IsMark(char character) => TextFacts.IsBlank(character) || (TextFacts.IsQuote(character) && character is not ('\'' or '’'));

    private string Words(int paragraph, TextSpan span) => PrintedWords.Of(_drafts[paragraph].Text, span, _removed[paragraph]);

    private TextSpan SpanOf(int paragraph, TextSpan span) => _drafts[paragraph].Text.SpanOf(span.Start, span.Length);
}
