using System.Collections.Immutable;
using UnDocParser.Languages;
using UnDocParser.Lexing;
using UnDocParser.Text;

namespace UnDocParser.Model.Building;

/// <summary>
/// Finds the documents named in paragraphs and notes: full symbols, and bare numbers such as <c>59/48</c> and
/// <c>1631 (2005)</c>, whose organ the words around them and the document decide.
/// </summary>
internal sealed class CitationFinder
{
    private const int ShortestSymbol = 4;
    private readonly ImmutableArray<DocumentCitation>.Builder _citations = ImmutableArray.CreateBuilder<DocumentCitation>();
    private readonly CitedOrgan _organs;

    private CitationFinder(ResolutionOrgan? organ, Language language) => _organs = new CitedOrgan(organ, language);

    /// <summary>Returns the citations of paragraphs, then those of notes, in order.</summary>
    /// <param name="paragraphs">The paragraphs.</param>
    /// <param name="marks">The note marks in each paragraph, which are no part of a number.</param>
    /// <param name="notes">The notes.</param>
    /// <param name="organ">The organ of the document.</param>
    /// <param name="language">The language.</param>
    public static ImmutableArray<DocumentCitation> Find(
        List<DraftParagraph> paragraphs,
        List<TextSpan>[] marks,
        List<PageNote> notes,
        ResolutionOrgan? organ,
        Language language)
    {
        var finder = new CitationFinder(organ, language);
        for (int index = 0; index < paragraphs.Count; index++)
        {
            finder.AddAll(paragraphs[index].Text, Without(paragraphs[index].Text.Characters, marks[index]), isInNote: false, index);
        }

        for (int index = 0; index < notes.Count; index++)
        {
            foreach (Syntax.FootnoteSyntax node in notes[index].Nodes)
            {
                var text = PlainText.Of(node.Content);
                finder.AddAll(text, text.Characters, isInNote: true, index);
            }
        }

        return finder._citations.ToImmutable();
    }

    // A mark glued to a number would make it another: it is blotted out, places kept.
    private static string Without(string characters, List<TextSpan> marks)
    {
        if (marks.Count == 0)
        {
            return characters;
        }

        char[] blotted = characters.ToCharArray();
        foreach (TextSpan mark in marks)
        {
            blotted.AsSpan(mark.Start, mark.Length).Fill('\u0001');
        }

        return new string(blotted);
    }

    private void AddAll(PlainText text, string characters, bool isInNote, int index)
    {
        _organs.StartText(characters);
        int position = 0;
        while (position < characters.Length)
        {
            int length = IsStart(characters, position) ? MatchAt(characters, position, out DocumentSymbol symbol, out bool found) : Skip(out symbol, out found);
            if (!found)
            {
                position += Math.Max(1, length);
                continue;
            }

            _citations.Add(new DocumentCitation
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

    private static int Skip(out DocumentSymbol symbol, out bool found)
    {
        symbol = default;
        found = false;
        return 1;
    }

    private int MatchAt(string characters, int position, out DocumentSymbol symbol, out bool found)
    {
        ReadOnlySpan<char> rest = characters.AsSpan(position);
        if (LinePatterns.IsAddress(rest, out int address))
        {
            Skip(out symbol, out found);
            return address;
        }

        int length = LinePatterns.SymbolLength(rest);
        if (length >= ShortestSymbol && DocumentSymbol.TryParse(rest.Slice(0, length), out symbol))
        {
            found = true;
            return length;
        }

        length = BareNumbers.Length(rest, out BareNumberForm form);
        found = false;
        symbol = default;
        if (length > 0 && _organs.Of(position, length, form) is { } organ)
        {
            found = DocumentSymbol.TryForResolution(organ, rest.Slice(0, length), out symbol);
        }

        return Math.Max(1, length);
    }

    private static bool IsStart(string characters, int position)
    {
        char first = characters[position];
        if (first is not (>= 'A' and <= 'Z') && !TextFacts.IsDigit(first) && first is not ('h' or 'w'))
        {
            return false;
        }

        return position == 0 || !(IsAsciiWord(characters[position - 1]) || characters[position - 1] is '/' or '.' or '-' or '\u2010' or '\u2011');
    }

    private static bool IsAsciiWord(char character) => character < 0x250 && char.IsLetterOrDigit(character);
}
