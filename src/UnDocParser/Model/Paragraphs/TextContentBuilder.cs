using System.Runtime.CompilerServices;
using System.Text;
using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Model.Paragraphs;

/// <summary>Puts together what a reader reads of some paragraphs.</summary>
internal sealed class TextContentBuilder
{
    private readonly StringBuilder _text = new();
    private readonly List<int> _starts = [];
    private readonly List<int> _ends = [];
    private int _end;

    /// <summary>Returns what a reader reads of a node: a paragraph a line, with its label.</summary>
    public static TextContent Read(SyntaxNode node)
    {
        var builder = new TextContentBuilder { _end = node.Span.End };
        builder.Add(node);
        return builder.Build();
    }

    /// <summary>Returns what a reader reads of one paragraph of a model, without its label.</summary>
    public static TextContent Read(DraftParagraph paragraph, IReadOnlyList<TextSpan> marks)
    {
        var builder = new TextContentBuilder { _end = paragraph.Span.End };
        builder.Add(paragraph.Text, marks);
        return builder.Build();
    }

    private TextContent Build() => new(_text.ToString(), [.. _starts], [.. _ends], _end);

    private void Add(SyntaxNode node)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (PlainText.Of(node) is { } text)
        {
            Add(text, text.Marks);
            return;
        }

        foreach (SyntaxNodeOrToken child in node.ChildNodesAndTokens())
        {
            if (child.AsNode() is not { } inner)
            {
                Add(child.AsToken());
                continue;
            }

            if (inner is not ParagraphTextSyntax)
            {
                StartLine(inner.SpanStart);
            }

            Add(inner);
        }
    }

    // A label, the mark of a note, the number of a page.
    private void Add(SyntaxToken token)
    {
        string label = UnicodeFolding.Readable(token.ValueText);
        string trimmed = label.Trim('*', '_', '#', ' ');
        if (trimmed.Length == 0)
        {
            return;
        }

        // Where the label is printed without markup, each of its characters stands for itself.
        int offset = token.Text.IndexOf(trimmed, StringComparison.Ordinal);
        for (int index = 0; index < trimmed.Length; index++)
        {
            int start = offset < 0 ? token.SpanStart : token.SpanStart + offset + index;
            Append(trimmed[index], start, offset < 0 ? token.Span.End : start + 1);
        }
    }

    private void Add(PlainText text, IReadOnlyList<TextSpan> marks)
    {
        string characters = text.Normalize(marks, out int[] places);
        if (characters.Length > 0 && _text.Length > 0 && _text[_text.Length - 1] != '\n')
        {
            Append(' ', _ends[_ends.Count - 1], text.PositionOf(places[0]));
        }

        for (int index = 0; index < characters.Length; index++)
        {
            int place = places[index];
            bool isJoint = text.Characters[place] == '\n' && index > 0 && index + 1 < characters.Length;
            int start = isJoint ? _ends[_ends.Count - 1] : text.PositionOf(place);
            int end = isJoint ? text.PositionOf(places[index + 1]) : text.EndOf(place);
            Append(characters[index], start, Math.Max(start, end));
        }
    }

    private void StartLine(int position)
    {
        if (_text.Length > 0 && _text[_text.Length - 1] != '\n')
        {
            Append('\n', _ends[_ends.Count - 1], position);
        }
    }

    private void Append(char character, int start, int end)
    {
        _text.Append(character);
        _starts.Add(start);
        _ends.Add(end);
    }
}
