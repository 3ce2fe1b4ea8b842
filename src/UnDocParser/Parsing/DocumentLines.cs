using UnDocParser.Languages;
using UnDocParser.Layout;
using UnDocParser.Lexing;

namespace UnDocParser.Parsing;

/// <summary>What is known of a text before its body is read: lines, layout, language, where the body starts, furniture.</summary>
internal sealed class DocumentLines
{
    /// <summary>Gets the text.</summary>
    public required string Text { get; init; }

    /// <summary>Gets the lines.</summary>
    public required LineInfo[] Lines { get; init; }

    /// <summary>Gets how the text was produced.</summary>
    public required LayoutProfile Profile { get; init; }

    /// <summary>Gets the language.</summary>
    public required Language Language { get; init; }

    /// <summary>Gets the first line behind the masthead.</summary>
    public required int BodyStart { get; init; }

    /// <summary>Gets the role of each line.</summary>
    public required LineRole[] Roles { get; init; }
}
