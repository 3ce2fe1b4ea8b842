using System.Collections.Immutable;
using UnDocParser.Languages;
using UnDocParser.Text;

namespace UnDocParser.Model.Building;

/// <summary>
/// What the words of one paragraph say about actions. A pure function of the paragraph's characters, its type and the
/// language, so that it can be kept with the paragraph; spans are places in those characters.
/// </summary>
internal sealed class ParagraphFacts
{
    private ParagraphFacts(ImmutableArray<ActionFact> actions) => Actions = actions;

    /// <summary>Gets facts of a paragraph that has none.</summary>
    public static ParagraphFacts None { get; } = new([]);

    /// <summary>Gets the actions in the order of the text.</summary>
    public ImmutableArray<ActionFact> Actions { get; }

    /// <summary>Reads a paragraph.</summary>
    public static ParagraphFacts Of(string characters, ParagraphType type, Language language)
    {
        if (type is ParagraphType.Heading or ParagraphType.EnactingFormula || characters.Length == 0)
        {
            return None;
        }

        var text = FoldedText.Of(characters);
        ImmutableArray<ActionFact> actions = type == ParagraphType.Text && !OpensWithSubject(text, language)
            ? []
            : new ActionScanner(text, language).Scan();
        return new ParagraphFacts([.. actions.Select(action => action with
        {
            Span = text.Unfold(action.Span),
            Addressee = action.Addressee is { } addressee ? text.Unfold(addressee) : null,
        })]);
    }

    // The paragraphs of a statement have no verb in front: "The Security Council welcomes".
    private static bool OpensWithSubject(FoldedText text, Language language)
    {
        int start = 0;
        while (start < text.Length && !char.IsLetter(text.Characters[start]))
        {
            start++;
        }

        return language.Actions.StatementSubjects.Match(text.From(start)) > 0;
    }
}
