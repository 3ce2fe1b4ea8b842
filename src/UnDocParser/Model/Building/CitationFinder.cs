using System.Collections.Immutable;
using UnDocParser.Lexing;

namespace UnDocParser.Model.Building;

/// <summary>Finds the documents named in paragraphs and notes by a full symbol.</summary>
internal static class CitationFinder
{
    private const int ShortestSymbol = 4;

    /// <summary>Returns the citations of paragraphs and notes in order.</summary>
    public static ImmutableArray<DocumentCitation> Find(List<DraftParagraph> drafts, List<PageNote> notes)
    {
        ImmutableArray<DocumentCitation>.Builder citations = ImmutableArray.CreateBuilder<DocumentCitation>();
        for (int index = 0; index < drafts.Count; index++)
        {
            Add(citations, drafts[index].Text, isInNote: false, index);
        }

        for (int index = 0; index < notes.Count; index++)
        {
            foreach (Syntax.FootnoteSyntax node in notes[index].Nodes)
            {
                Add(citations, PlainText.Of(node.Content), isInNote: true, index);
            }
        }

        return citations.ToImmutable();
    }

    private static void Add(ImmutableArray<DocumentCitation>.Builder citations, PlainText text, bool isInNote, int index)
    {
        string characters = text.Characters;
        int position = 0;
        while (position < characters.Length)
        {
            int length = IsWordStart(characters, position) ? LinePatterns.SymbolLength(characters.AsSpan(position)) : 0;
            if (length < ShortestSymbol || !DocumentSymbol.TryParse(characters.AsSpan(position, length), out DocumentSymbol symbol))
            {
                position++;
                continue;
            }

            citations.Add(new DocumentCitation
            {
                Symbol = symbol,
                Text = characters.Substring(position, length),
                IsInNote = isInNote,
                Index = index,
                Span = text.SpanOf(position, length),
            });
            position += length;
        }
    }

    private static bool IsWordStart(string characters, int position) =>
        characters[position] is >= 'A' and <= 'Z'
        && (position == 0 || !(char.IsLetterOrDigit(characters[position - 1]) || characters[position - 1] is '/' or '.'));
}
