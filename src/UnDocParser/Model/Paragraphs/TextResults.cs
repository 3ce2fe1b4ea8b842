using System.Collections.Immutable;
using UnDocParser.Facts.Citations;
using UnDocParser.Model.Actions;
using UnDocParser.Text;

namespace UnDocParser.Model.Paragraphs;

/// <summary>
/// What was found out of the characters of one paragraph once its note marks were known. Kept on its green node, so that a
/// document of which one clause changed is joined anew from what its other clauses are known to say.
/// </summary>
internal sealed class TextResults(string characters, TextSpan[] marks)
{
    private ParagraphFacts? _facts;

    /// <summary>Gets or sets the text as the model gives it; null until it was made.</summary>
    public string? Normalized { get; set; }

    /// <summary>Gets or sets the citations; default until they were looked for.</summary>
    public ImmutableArray<CitationMention> Mentions { get; set; }

    /// <summary>Returns the verbs, dates and mandates, which depend on the type of the paragraph too.</summary>
    public ParagraphFacts FactsFor(ParagraphType type, ParagraphReader reader)
    {
        ParagraphFacts? known = Volatile.Read(ref _facts);
        if (known is null || known.Type != type)
        {
            known = reader.Read(characters, type);
            Volatile.Write(ref _facts, known);
        }

        return known;
    }

    /// <summary>Tells whether these are the results of these characters and marks.</summary>
    public bool IsFor(string otherCharacters, IReadOnlyList<TextSpan> otherMarks)
    {
        if (marks.Length != otherMarks.Count || !string.Equals(characters, otherCharacters, StringComparison.Ordinal))
        {
            return false;
        }

        for (int index = 0; index < marks.Length; index++)
        {
            if (marks[index] != otherMarks[index])
            {
                return false;
            }
        }

        return true;
    }
}
