using System.Collections.Immutable;
using UnDocParser.Languages;
using UnDocParser.Model.Building;
using UnDocParser.Text;

namespace UnDocParser.Model;

public sealed partial class DocumentModel
{
    private readonly Lazy<DocumentActs> _acts;

    /// <summary>
    /// Gets what the clauses do, in the order of the document: every verb with its code, modifiers and addressee. A clause
    /// can do several things. Found when first asked for, in time linear in the text; empty where no verb is known.
    /// </summary>
    public ImmutableArray<DocumentAction> Actions => _acts.Value.Actions;

    /// <summary>What the clauses do, found together.</summary>
    private sealed class DocumentActs
    {
        public DocumentActs(IReadOnlyList<DraftParagraph> drafts, IReadOnlyList<TextSpan>[] removed, Language language)
        {
            ParagraphFacts[] facts = [.. drafts.Select(draft => ParagraphFacts.Of(draft.Text.Characters, draft.Type, language))];
            Actions = ActionJoin.Join(drafts, removed, facts);
        }

        public ImmutableArray<DocumentAction> Actions { get; }
    }
}
