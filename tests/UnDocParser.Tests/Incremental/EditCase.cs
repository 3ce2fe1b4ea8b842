using System.Collections.Immutable;
using System.Text;
using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Tests.Incremental;

/// <summary>A text and an edit of it.</summary>
internal sealed record EditCase(string Text, ImmutableArray<TextChange> Changes)
{
    /// <summary>Returns what is wrong after the edit, or null.</summary>
    public string? Difference()
    {
        try
        {
            var before = SyntaxTree.ParseText(Text);
            var model = DocumentModel.Create(before);
            _ = model.Mandates.Length + model.Diagnostics.Length;
            SyntaxTree after = before.WithChanges([.. Changes]);
            return TreeDifference.Find(after) ?? ModelDifference.Find(after);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return exception.ToString();
        }
    }

    /// <summary>Returns a small case that still goes wrong, or null when this one does not.</summary>
    public static EditCase? Shrink(EditCase edit)
    {
        if (edit.Difference() is null)
        {
            return null;
        }

        bool smaller = true;
        while (smaller)
        {
            smaller = false;
            foreach (EditCase candidate in edit.Smaller())
            {
                if (candidate.Difference() is not null)
                {
                    edit = candidate;
                    smaller = true;
                    break;
                }
            }
        }

        return edit;
    }

    /// <inheritdoc/>
    public override string ToString() =>
        $"{Difference()}\ntext {Quote(Text)}\n{string.Join("\n", Changes.Select(change => $"{change.Span} -> {Quote(change.NewText)}"))}";

    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (char character in text)
        {
            quoted.Append(character switch
            {
                '\n' => "\\n",
                '\r' => "\\r",
                '\f' => "\\f",
                '"' => "\\\"",
                _ when char.IsControl(character) || char.IsSurrogate(character) || character is '\u2028' or '\uFEFF' => $"\\u{(int)character:X4}",
                _ => character.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }

    private IEnumerable<EditCase> Smaller()
    {
        for (int index = 0; index < Changes.Length && Changes.Length > 1; index++)
        {
            yield return this with { Changes = Changes.RemoveAt(index) };
        }

        for (int length = Text.Length / 2; length > 0; length /= 2)
        {
            for (int start = 0; start < Text.Length; start += length)
            {
                if (Without(new TextSpan(start, Math.Min(length, Text.Length - start))) is { } without)
                {
                    yield return without;
                }
            }
        }

        for (int index = 0; index < Changes.Length; index++)
        {
            string added = Changes[index].NewText;
            for (int length = added.Length / 2; length > 0; length /= 2)
            {
                for (int start = 0; start + length <= added.Length; start += length)
                {
                    yield return this with { Changes = Changes.SetItem(index, new TextChange(Changes[index].Span, added.Remove(start, length))) };
                }
            }
        }
    }

    private EditCase? Without(TextSpan span)
    {
        var changes = new List<TextChange>();
        foreach (TextChange change in Changes)
        {
            if (change.Span.End <= span.Start)
            {
                changes.Add(change);
            }
            else if (change.Span.Start >= span.End)
            {
                changes.Add(new TextChange(new TextSpan(change.Span.Start - span.Length, change.Span.Length), change.NewText));
            }
            else
            {
                return null;
            }
        }

        return new EditCase(Text.Remove(span.Start, span.Length), [.. changes]);
    }
}
