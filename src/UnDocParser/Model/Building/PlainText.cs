using System.Text;
using UnDocParser.Languages;
using UnDocParser.Parsing;
using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Model.Building;

/// <summary>
/// The words of a paragraph without markup, page furniture or labels, lines joined, with the place in the source of
/// every character.
/// </summary>
internal sealed class PlainText
{
    private const int LongestLastLine = 100;
    private const int LongestRestored = 220;
    private readonly StringBuilder _characters = new();
    private readonly List<int> _positions = [];
    private readonly List<int> _gaps = [];
    private string? _text;

    private PlainText()
    {
    }

    /// <summary>Gets the characters; a line feed stands where a line ended.</summary>
    public string Characters => _text ??= _characters.ToString();

    /// <summary>Gets the number of characters.</summary>
    public int Length => _positions.Count;

    /// <summary>Reads a paragraph.</summary>
    public static PlainText Of(ParagraphTextSyntax? paragraph)
    {
        var text = new PlainText();
        if (paragraph is not null)
        {
            foreach (SyntaxToken token in paragraph.DescendantTokens())
            {
                text.Add(token);
            }
        }

        return text;
    }

    /// <summary>Puts in a character that the extraction lost; it stands where the next one does.</summary>
    public void Insert(int index, char character)
    {
        _text = Characters.Insert(index, character.ToString());
        _positions.Insert(index, _positions[Math.Min(index, _positions.Count - 1)]);
    }

    /// <summary>Returns where a character stands in the source.</summary>
    public int PositionOf(int index) => _positions[index];

    /// <summary>Returns the span in the source of some characters.</summary>
    public TextSpan SpanOf(int start, int length) => TextSpan.FromBounds(_positions[start], _positions[start + length - 1] + 1);

    /// <summary>
    /// Returns the text with white space made single and lines joined: a hyphen at a line end stays, without a blank.
    /// </summary>
    /// <param name="removed">The characters to leave out: the note marks bound in this paragraph, in order.</param>
    public string Normalize(IReadOnlyList<TextSpan> removed) => Normalize(Length, removed);

    /// <summary>Returns what stands before a character, normalised.</summary>
    public string Normalize(int end, IReadOnlyList<TextSpan> removed)
    {
        var result = new StringBuilder(end);
        int nextRemoved = 0;
        for (int index = 0; index < end; index++)
        {
            while (nextRemoved < removed.Count && removed[nextRemoved].End <= index)
            {
                nextRemoved++;
            }

            if (nextRemoved < removed.Count && removed[nextRemoved].Start <= index)
            {
                continue;
            }

            Append(result, Characters[index]);
        }

        while (result.Length > 0 && result[result.Length - 1] == ' ')
        {
            result.Length--;
        }

        return result.ToString();
    }

    /// <summary>
    /// Some extractions print the short last line of a two-line paragraph before the first, or amid its words, which
    /// blank lines then set apart: <c>States;</c>, a blank line, <c>To keep the question between</c>. The stop tells
    /// which comes last.
    /// </summary>
    /// <param name="labelIsApart">Whether a label stood alone on its line; without it only single words are believed.</param>
    public void RestoreLineOrder(bool labelIsApart)
    {
        if (_gaps.Count == 0 || Length > LongestRestored)
        {
            return;
        }

        string text = Characters;
        int gap = FirstGapOfEnd(text);
        int start = gap <= 0 ? -1 : text.LastIndexOf('\n', gap - 1) + 1;
        if (start < 0 || gap - start > LongestLastLine || !ClauseEnds.IsStop(ClauseEnds.LastSignificant(text.AsSpan(start, gap - start))))
        {
            return;
        }

        char last = ClauseEnds.LastSignificant(text.AsSpan(text.LastIndexOf('\n') + 1));
        if (AreSingleWords(text, gap) || (labelIsApart && !ClauseEnds.IsStop(last)))
        {
            MoveToEnd(start, gap);
        }
    }

    // Where the first line stands that a blank line goes before, and every line after it too.
    private int FirstGapOfEnd(string text)
    {
        int first = -1;
        for (int feed = text.LastIndexOf('\n'); feed > 0 && _gaps.Contains(feed); feed = text.LastIndexOf('\n', feed - 1))
        {
            first = feed;
        }

        return first;
    }

    // The words of a stretched line, each on a line of its own.
    private static bool AreSingleWords(string text, int start)
    {
        int lines = 0;
        for (int index = start; index < text.Length; index++)
        {
            lines += text[index] == '\n' ? 1 : 0;
            if (TextFacts.IsIdeograph(text[index]) || (TextFacts.IsBlank(text[index]) && index < text.Length - 1))
            {
                return false;
            }
        }

        return lines > 1;
    }

    private void MoveToEnd(int start, int end)
    {
        string text = Characters;
        _text = text.Substring(0, start) + text.Substring(end + 1) + "\n" + text.Substring(start, end - start);
        List<int> moved = _positions.GetRange(start, end - start);
        int feed = _positions[end];
        _positions.RemoveRange(start, end - start + 1);
        _positions.Add(feed);
        _positions.AddRange(moved);
    }

    private static void Append(StringBuilder result, char character)
    {
        if (character == '\u00AD')
        {
            return;
        }

        char last = result.Length == 0 ? ' ' : result[result.Length - 1];
        if (character == '\n')
        {
            bool joins = TextFacts.IsHyphen(last) && result.Length > 1 && result[result.Length - 2] != ' ';
            if (last != ' ' && !joins && !TextFacts.IsIdeograph(last))
            {
                result.Append(' ');
            }
        }
        else if (!TextFacts.IsBlank(character))
        {
            result.Append(character);
        }
        else if (last != ' ')
        {
            result.Append(character == '\u00A0' ? '\u00A0' : ' ');
        }
    }

    private void Add(SyntaxToken token)
    {
        if (_positions.Count > 0 && StartsLine(token))
        {
            if (token.LeadingTrivia.Any(trivia => trivia.Kind == SyntaxKind.EndOfLineTrivia))
            {
                _gaps.Add(Length);
            }

            Add('\n', token.SpanStart);
        }

        if (token.Kind is SyntaxKind.TextToken or SyntaxKind.SymbolToken or SyntaxKind.NoteMarkToken)
        {
            Add(token.Text, token.SpanStart);
        }
    }

    // Markdown escapes and superscript braces are markup: the characters inside them are the text.
    private void Add(string text, int start)
    {
        bool raised = false;
        for (int index = 0; index < text.Length; index++)
        {
            char character = text[index];
            bool isEscape = character == '\\' && index + 1 < text.Length && (char.IsPunctuation(text[index + 1]) || char.IsSymbol(text[index + 1]));
            if (isEscape)
            {
                index++;
                Add(text[index], start + index);
            }
            else if (character == '^' && index + 1 < text.Length && text[index + 1] == '{')
            {
                raised = true;
                index++;
            }
            else if (character == '^' && index + 1 < text.Length && char.IsLetterOrDigit(text[index + 1]))
            {
                continue;
            }
            else if (character == '}' && raised)
            {
                raised = false;
            }
            else
            {
                Add(character, start + index);
            }
        }
    }

    private void Add(char character, int position)
    {
        _characters.Append(character);
        _positions.Add(position);
    }

    private static bool StartsLine(SyntaxToken token)
    {
        if (token.LeadingTrivia.Count > 0)
        {
            return true;
        }

        SyntaxToken before = token.GetPreviousToken();
        foreach (SyntaxTrivia trivia in before.TrailingTrivia)
        {
            if (trivia.Kind is SyntaxKind.EndOfLineTrivia or SyntaxKind.FormFeedTrivia)
            {
                return true;
            }
        }

        return false;
    }
}
