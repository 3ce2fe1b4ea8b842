using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Diagnostics;

/// <summary>A place in a text. Immutable and thread-safe; equal when tree and span are.</summary>
public sealed class Location : IEquatable<Location>
{
    internal Location(SyntaxTree? tree, TextSpan sourceSpan)
    {
        SourceTree = tree;
        SourceSpan = sourceSpan;
    }

    /// <summary>The tree the place is in; <see langword="null"/> for a node that belongs to none.</summary>
    public SyntaxTree? SourceTree { get; }

    /// <summary>The place in UTF-16 code units from the start of the text.</summary>
    public TextSpan SourceSpan { get; }

    /// <summary>The path of the file; empty when there is none.</summary>
    public string FilePath => SourceTree?.FilePath ?? "";

    /// <summary>The place by lines and columns, both counted from 0; the start of the text when there is no tree. O(log lines).</summary>
    public LinePositionSpan LineSpan => SourceTree?.GetLineSpan(SourceSpan) ?? default;

    /// <inheritdoc/>
    public bool Equals(Location? other) => other is not null && other.SourceTree == SourceTree && other.SourceSpan == SourceSpan;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Location);

    /// <inheritdoc/>
    public override int GetHashCode() => SourceSpan.GetHashCode();

    /// <summary>Returns <c>path(line,column)</c>, both counted from 1 as people do.</summary>
    public override string ToString()
    {
        LinePosition start = LineSpan.Start;
        return $"{FilePath}({start.Line + 1},{start.Character + 1})";
    }
}
