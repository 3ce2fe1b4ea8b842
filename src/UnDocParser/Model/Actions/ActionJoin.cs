using System.Collections.Immutable;
using UnDocParser.Facts.Actions;
using UnDocParser.Model.Paragraphs;
using UnDocParser.Text;

namespace UnDocParser.Model.Actions;

/// <summary>
/// Makes the actions of a document from what its paragraphs say alone: an item has actions of its own only where the
/// paragraph it belongs to has none, for else its words are what the verb of that paragraph asks for or lists.
/// </summary>
internal sealed class ActionJoin
{
    private readonly IReadOnlyList<DraftParagraph> _drafts;
    private readonly IReadOnlyList<TextSpan>[] _removed;
    private readonly ParagraphFacts[] _facts;
    private readonly bool[] _isComplement;

    private ActionJoin(IReadOnlyList<DraftParagraph> drafts, IReadOnlyList<TextSpan>[] removed, ParagraphFacts[] facts)
    {
        _drafts = drafts;
        _removed = removed;
        _facts = facts;
        _isComplement = new bool[drafts.Count];
    }

    /// <summary>Returns the actions in the order of the document.</summary>
    /// <param name="drafts">The paragraphs.</param>
    /// <param name="removed">The note marks of each.</param>
    /// <param name="facts">What each says alone.</param>
    /// <param name="isComplement">Tells of each paragraph whether its words belong to a verb of a paragraph above it.</param>
    public static ImmutableArray<DocumentAction> Join(IReadOnlyList<DraftParagraph> drafts, IReadOnlyList<TextSpan>[] removed, ParagraphFacts[] facts, out bool[] isComplement)
    {
        var join = new ActionJoin(drafts, removed, facts);
        ImmutableArray<DocumentAction>.Builder actions = ImmutableArray.CreateBuilder<DocumentAction>();
        for (int paragraph = 0; paragraph < drafts.Count; paragraph++)
        {
            join.Add(paragraph, actions);
        }

        isComplement = join._isComplement;
        return actions.ToImmutable();
    }

    private void Add(int paragraph, ImmutableArray<DocumentAction>.Builder actions)
    {
        DraftParagraph draft = _drafts[paragraph];
        bool isComplement = draft.Parent is { } parent && (_isComplement[parent] || HasVerb(parent));
        _isComplement[paragraph] = isComplement;
        if (isComplement || draft.Part.IsAnnex)
        {
            return;
        }

        ImmutableArray<ActionFact> facts = _facts[paragraph].Actions;
        for (int ordinal = 0; ordinal < facts.Length; ordinal++)
        {
            actions.Add(Make(facts[ordinal], paragraph, ordinal));
        }
    }

    private bool HasVerb(int paragraph) => !_facts[paragraph].Actions.IsEmpty;

    private DocumentAction Make(ActionFact fact, int paragraph, int ordinal)
    {
        PlainText text = _drafts[paragraph].Text;
        return new DocumentAction
        {
            Verb = fact.Code.Verb,
            Modifiers = fact.Qualifiers.Modifiers,
            Intensities = fact.Qualifiers.Intensities,
            Tones = fact.Qualifiers.Tones,
            IsNegated = fact.Qualifiers.IsNegated,
            Text = PrintedWords.Of(text, fact.Span, _removed[paragraph]),
            Span = text.SpanOf(fact.Span.Start, fact.Span.Length),
            Addressee = fact.Addressee is { } addressee ? PrintedWords.Of(text, addressee, _removed[paragraph]) : null,
            AddresseeKind = fact.AddresseeKind,
            AddresseeSpan = fact.Addressee is { } span ? text.SpanOf(span.Start, span.Length) : null,
            Paragraph = paragraph,
            Ordinal = ordinal,
        };
    }
}
