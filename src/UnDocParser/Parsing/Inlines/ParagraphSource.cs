using UnDocParser.Languages;

namespace UnDocParser.Parsing.Inlines;

/// <summary>The characters that paragraphs are read from, and their language; one for all that are made in one parse.</summary>
internal sealed class ParagraphSource
{
    // A string, or a source that was edited and not read since.
    private object _text;

    /// <summary>Initializes a source.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="language">The language.</param>
    public ParagraphSource(string text, Language language)
    {
        _text = text;
        Language = language;
    }

    /// <summary>Initializes a source that is one paragraph, edited.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="language">The language.</param>
    public ParagraphSource(EditedSource text, Language language)
    {
        _text = text;
        Language = language;
    }

    /// <summary>Gets the language.</summary>
    public Language Language { get; }

    /// <summary>Gets the characters.</summary>
    public string Text => _text as string ?? (string)(_text = _text.ToString()!);

    /// <summary>Gets the edit that the source comes from, as long as no one has read it; null where there is none.</summary>
    public EditedSource? Edited => _text as EditedSource;
}
