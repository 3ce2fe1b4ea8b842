using UnDocParser.Diagnostics;
using UnDocParser.Parsing;
using UnDocParser.Parsing.Incremental;
using UnDocParser.Syntax;
using UnDocParser.Syntax.Green;

namespace UnDocParser.Tests.Incremental;

/// <summary>Finds what a tree made by edits has other than one parsed from the text at once.</summary>
internal static class TreeDifference
{
    /// <summary>Returns the first difference, or null.</summary>
    public static string? Find(SyntaxTree edited)
    {
        string text = edited.Text.ToString();
        var fresh = SyntaxTree.ParseText(text, edited.Memory!.Options);
        GreenNode green = edited.GetRoot().Green;
        if (edited.Language != fresh.Language)
        {
            return $"language {edited.Language}, not {fresh.Language}";
        }

        if (green.ToFullString() != text)
        {
            return "the tree has another text";
        }

        if (!green.IsEquivalentTo(fresh.GetRoot().Green))
        {
            return "nodes, tokens or trivia: " + FirstLine(edited, fresh);
        }

        return Diagnostics(edited, fresh) ?? Memory(edited.Memory!, fresh.Memory!) ?? Entries(edited, fresh);
    }

    private static string? Diagnostics(SyntaxTree edited, SyntaxTree fresh)
    {
        string[] mine = [.. edited.GetDiagnostics().Select(Print)];
        string[] theirs = [.. fresh.GetDiagnostics().Select(Print)];
        return mine.SequenceEqual(theirs) ? null : $"diagnostics: {string.Join(" | ", mine.Except(theirs))} for {string.Join(" | ", theirs.Except(mine))}";
    }

    private static string Print(Diagnostic diagnostic) => $"{diagnostic.Location.SourceSpan} {diagnostic.Id} {diagnostic.Severity} {diagnostic.GetMessage()}";

    // What is remembered decides how the next edit is parsed: an error there shows later, and elsewhere.
    private static string? Memory(ParseMemory mine, ParseMemory theirs)
    {
        if (mine.Traits.Profile != theirs.Traits.Profile || !mine.Traits.Heads.IsSame(theirs.Traits.Heads) || mine.Traits.Start != theirs.Traits.Start)
        {
            return "traits";
        }

        if (!mine.Counts.Layout.IsSame(theirs.Counts.Layout))
        {
            return "counts over lines";
        }

        if (mine.Counts.Languages?.IsSame(theirs.Counts.Languages!) == false)
        {
            return "counts over words";
        }

        return mine.StartExtent != theirs.StartExtent ? $"extent of the start {mine.StartExtent}, not {theirs.StartExtent}"
            : mine.End != theirs.End ? "states at the end"
            : null;
    }

    private static string? Entries(SyntaxTree edited, SyntaxTree fresh)
    {
        var mine = BlockCursor.At(edited.GetRoot().Green, 0);
        var theirs = BlockCursor.At(fresh.GetRoot().Green, 0);
        while (mine.HasBlock && theirs.HasBlock)
        {
            if (mine.Content.Entry != theirs.Content.Entry || mine.Content.BlockKind != theirs.Content.BlockKind)
            {
                return $"states before the block at {mine.Start}: {mine.Content.Entry}, not {theirs.Content.Entry}";
            }

            mine.MoveNext();
            theirs.MoveNext();
        }

        return mine.HasBlock || theirs.HasBlock ? "number of blocks" : null;
    }

    private static string FirstLine(SyntaxTree edited, SyntaxTree fresh)
    {
        using IEnumerator<string> mine = Lines(edited).GetEnumerator();
        using IEnumerator<string> theirs = Lines(fresh).GetEnumerator();
        while (true)
        {
            bool hasMine = mine.MoveNext();
            bool hasTheirs = theirs.MoveNext();
            if (!hasMine && !hasTheirs)
            {
                return "somewhere";
            }

            if (!hasMine || !hasTheirs || mine.Current != theirs.Current)
            {
                return $"{(hasMine ? mine.Current : "nothing")} for {(hasTheirs ? theirs.Current : "nothing")}";
            }
        }
    }

    private static IEnumerable<string> Lines(SyntaxTree tree) =>
        tree.GetRoot().DescendantNodesAndTokensAndSelf(descendIntoTrivia: true).Select(element => $"{element.Kind} {element.FullSpan} {element.Span}");
}
