using System.Collections.Immutable;
using System.Text;
using UnDocParser.Languages;
using UnDocParser.Parsing.Citations;
using UnDocParser.Syntax;
using UnDocParser.Syntax.Green;
using UnDocParser.Text;

namespace UnDocParser.Parsing;

/// <summary>
/// What the text of one block says by itself: its words without markup, page furniture or labels, where they stand relative to its
/// start, its links, its opening phrase, its citations. Made once and kept on the green node, so that every tree that shares the
/// block shares it.
/// </summary>
internal sealed class BlockText
{
    private const string DeadLink = "#";
    private readonly StringBuilder _builder = new();
    private readonly List<(int Index, int Position)> _runs = [];
    private readonly List<int> _gaps = [];
    private readonly List<(TextSpan Span, string Target)> _links = [];
    private readonly List<TextSpan> _marks = [];
    private GreenNode? _trailing;
    private ImmutableArray<CitationMention> _citations;
    private object? _results;

    /// <summary>Reads a block.</summary>
    /// <param name="inlines">The list of its inlines, citations not yet among them or already.</param>
    public BlockText(GreenNode? inlines)
    {
        Add(inlines, 0);
        Characters = _builder.ToString();
        Opening = OpeningOf(inlines);
        _builder.Clear();
        _builder.Capacity = 0;
        _trailing = null;
    }

    /// <summary>Gets the characters; a line feed stands where a line ended.</summary>
    public string Characters { get; }

    /// <summary>Gets where in the characters lines start that a blank line goes before: at their line feeds.</summary>
    public IReadOnlyList<int> Gaps => _gaps;

    /// <summary>Gets the links that lead somewhere, relative to the start of the block.</summary>
    public IReadOnlyList<(TextSpan Span, string Target)> Links => _links;

    /// <summary>Gets what can be note marks, by their places in the characters.</summary>
    public IReadOnlyList<TextSpan> Marks => _marks;

    /// <summary>Gets the phrase that opens the clause, without punctuation, or null.</summary>
    public string? Opening { get; }

    /// <summary>Gets or sets what the document model found in these characters; by any thread.</summary>
    public object? Results
    {
        get => Volatile.Read(ref _results);
        set => Volatile.Write(ref _results, value);
    }

    /// <summary>
    /// Returns the citations, what can be note marks taken for such. Which of them are marks only the document tells; the model
    /// scans anew where it knows better.
    /// </summary>
    public ImmutableArray<CitationMention> CitationsIn(Language language, bool isNote)
    {
        if (_citations.IsDefault)
        {
            _citations = CitationScanner.Scan(Characters, MarksFor(isNote), isNote, language);
        }

        return _citations;
    }

    /// <summary>Returns the marks that no citation can hold: all in a paragraph, none in a note.</summary>
    public IReadOnlyList<TextSpan> MarksFor(bool isNote) => isNote ? [] : _marks;

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

    private static string? OpeningOf(GreenNode? inlines)
    {
        foreach (GreenNode inline in GreenList.Elements(inlines))
        {
            if (inline.Kind == SyntaxKind.OpeningPhrase)
            {
                var words = new List<string>();
                foreach (GreenNode token in GreenList.Elements(inline.GetSlot(0)))
                {
                    if (token is GreenToken { Kind: SyntaxKind.TextToken } word)
                    {
                        words.Add(word.Text.Trim());
                    }
                }

                return string.Join(" ", words).Trim(' ', ',', ';', ':', '.', '\u00A0');
            }

            if (inline.Kind != SyntaxKind.TextRun)
            {
                return null;
            }
        }

        return null;
    }

    private void Add(GreenNode? node, int start)
    {
        switch (node)
        {
            case null:
                return;
            case GreenToken token:
                Add(token, start + token.LeadingTriviaWidth);
                return;
            case { Kind: SyntaxKind.Link }:
                AddLink(node, start);
                break;
            default:
                break;
        }

        for (int slot = 0; slot < node.SlotCount; slot++)
        {
            GreenNode? child = node.GetSlot(slot);
            Add(child, start);
            start += child?.FullWidth ?? 0;
        }
    }

    private void AddLink(GreenNode link, int start)
    {
        if (link.GetSlot(4) is GreenToken { IsMissing: false } target && !target.TextSpan.SequenceEqual(DeadLink.AsSpan()))
        {
            _links.Add((new TextSpan(start + link.LeadingTriviaWidth, link.Width), target.Text));
        }
    }

    private void Add(GreenToken token, int position)
    {
        if (token.FullWidth == 0)
        {
            return;
        }

        if (_builder.Length > 0 && (token.Leading is not null || Has(_trailing, SyntaxKind.EndOfLineTrivia) || Has(_trailing, SyntaxKind.FormFeedTrivia)))
        {
            if (Has(token.Leading, SyntaxKind.EndOfLineTrivia))
            {
                _gaps.Add(_builder.Length);
            }

            Add('\n', position);
        }

        if (token.Kind is SyntaxKind.TextToken or SyntaxKind.SymbolToken)
        {
            Add(token.TextSpan, position);
        }
        else if (token.Kind == SyntaxKind.NoteMarkToken)
        {
            int first = _builder.Length;
            Add(token.TextSpan, position);
            _marks.Add(TextSpan.FromBounds(first, _builder.Length));
        }

        _trailing = token.Trailing;
    }

    private static bool Has(GreenNode? trivia, SyntaxKind kind)
    {
        if (trivia is null or { IsList: false })
        {
            return trivia?.Kind == kind;
        }

        foreach (GreenNode element in GreenList.Elements(trivia))
        {
            if (element.Kind == kind)
            {
                return true;
            }
        }

        return false;
    }

    // Markdown escapes and superscript braces are markup: the characters inside them are the text.
    private void Add(ReadOnlySpan<char> text, int start)
    {
        int plain = text.IndexOfAny('\\', '^', '}');
        if (plain < 0)
        {
            AddPlain(text, start);
            return;
        }

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

    private void AddPlain(ReadOnlySpan<char> text, int start)
    {
        if (text.Length > 0)
        {
            AddRun(start);
#if NETSTANDARD2_0
            _builder.Append(text.ToString());
#else
            _builder.Append(text);
#endif
        }
    }

    private void Add(char character, int position)
    {
        AddRun(position);
        _builder.Append(character);
    }

    private void AddRun(int position)
    {
        int index = _builder.Length;
        if (_runs.Count == 0 || position - _runs[_runs.Count - 1].Position != index - _runs[_runs.Count - 1].Index)
        {
            _runs.Add((index, position));
        }
    }
}
