using System.Text;
using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Model.Building;

/// <summary>
/// What the text of one block says by itself: its words without markup, page furniture or labels, where they stand relative to its
/// start, its links and its opening phrase. Made once and kept on the green node, so that every tree that shares the block shares it.
/// </summary>
internal sealed class BlockSummary
{
    private const string DeadLink = "#";
    private readonly StringBuilder _builder = new();
    private readonly List<(int Index, int Position)> _runs = [];
    private readonly List<int> _gaps = [];
    private readonly List<(TextSpan Span, string Target)> _links = [];
    private TextResults? _results;

    private BlockSummary(ParagraphTextSyntax paragraph)
    {
        int start = paragraph.FullSpan.Start;
        foreach (InlineSyntax inline in paragraph.Inlines)
        {
            if (inline is TableCellSyntax { Inlines.Count: > 0 } && _builder.Length > 0)
            {
                Add(' ', inline.SpanStart - start);
            }

            foreach (SyntaxToken token in inline.DescendantTokens())
            {
                Add(token, start);
            }

            AddLinks(inline, start);
        }

        Characters = _builder.ToString();
        Opening = OpeningOf(paragraph);
        _builder.Clear();
        _builder.Capacity = 0;
    }

    /// <summary>Gets the characters; a line feed stands where a line ended.</summary>
    public string Characters { get; }

    /// <summary>Gets where in the characters lines start that a blank line goes before: at their line feeds.</summary>
    public IReadOnlyList<int> Gaps => _gaps;

    /// <summary>Gets the links that lead somewhere, relative to the start of the block.</summary>
    public IReadOnlyList<(TextSpan Span, string Target)> Links => _links;

    /// <summary>Gets the phrase that opens the clause, without punctuation, or null.</summary>
    public string? Opening { get; }

    /// <summary>Returns the summary of a paragraph.</summary>
    public static BlockSummary Of(ParagraphTextSyntax paragraph)
    {
        if (paragraph.Green is not Parsing.ParagraphTextGreen green)
        {
            return new BlockSummary(paragraph);
        }

        if (green.Summary is not BlockSummary summary)
        {
            summary = new BlockSummary(paragraph);
            green.Summary = summary;
        }

        return summary;
    }

    /// <summary>Returns where a character stands, relative to the start of the block.</summary>
    public int PositionOf(int index)
    {
        int low = 0;
        int high = _runs.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) >> 1;
            if (_runs[middle].Index <= index)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return _runs[low].Position + index - _runs[low].Index;
    }

    /// <summary>Returns what is kept for these characters, the words of this block with what was mended, and these note marks; empty when they are others than last time.</summary>
    public TextResults ResultsFor(string characters, IReadOnlyList<TextSpan> marks)
    {
        TextResults? known = Volatile.Read(ref _results);
        if (known?.IsFor(characters, marks) == true)
        {
            return known;
        }

        var results = new TextResults(characters, [.. marks]);
        Volatile.Write(ref _results, results);
        return results;
    }

    private static string? OpeningOf(ParagraphTextSyntax content)
    {
        foreach (InlineSyntax inline in content.Inlines)
        {
            if (inline is OpeningPhraseSyntax phrase)
            {
                string words = string.Join(" ", phrase.Tokens.Where(token => token.Kind == SyntaxKind.TextToken).Select(token => token.Text.Trim()));
                return words.Trim(' ', ',', ';', ':', '.', '\u00A0');
            }

            if (inline is not TextRunSyntax)
            {
                return null;
            }
        }

        return null;
    }

    private void AddLinks(SyntaxNode node, int start)
    {
        if (node is LinkSyntax { Target: { IsMissing: false } target } link && target.Text != DeadLink)
        {
            _links.Add((new TextSpan(link.Span.Start - start, link.Span.Length), target.Text));
        }

        foreach (SyntaxNode child in node.ChildNodes())
        {
            AddLinks(child, start);
        }
    }

    private void Add(SyntaxToken token, int start)
    {
        if (_builder.Length > 0 && StartsLine(token))
        {
            if (token.LeadingTrivia.Any(trivia => trivia.Kind == SyntaxKind.EndOfLineTrivia))
            {
                _gaps.Add(_builder.Length);
            }

            Add('\n', token.SpanStart - start);
        }

        // The asterisk of a reissue is no part of the symbol.
        if (token.Kind is SyntaxKind.TextToken or SyntaxKind.SymbolToken || (token.Kind == SyntaxKind.NoteMarkToken && token.Parent is not SymbolReferenceSyntax))
        {
            Add(token.Text, token.SpanStart - start);
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
        int index = _builder.Length;
        if (_runs.Count == 0 || position - _runs[_runs.Count - 1].Position != index - _runs[_runs.Count - 1].Index)
        {
            _runs.Add((index, position));
        }

        _builder.Append(character);
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
