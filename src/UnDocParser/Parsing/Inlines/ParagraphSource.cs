using UnDocParser.Languages;
using UnDocParser.Syntax.Green;

namespace UnDocParser.Parsing.Inlines;

/// <summary>The characters that paragraphs are read from, and their language; one for all that are made in one parse.</summary>
internal sealed class ParagraphSource
{
    // A string, or a source that was edited and not read since.
    private object _text;
    private GreenListBuilder? _builder;

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

    /// <summary>Returns an empty builder, for one thread until it gives it back: each paragraph needs one for a moment.</summary>
    public GreenListBuilder TakeBuilder() => Interlocked.Exchange(ref _builder, null) ?? new GreenListBuilder();

    /// <summary>Takes back a builder that is empty again.</summary>
    public void GiveBack(GreenListBuilder builder) => Volatile.Write(ref _builder, builder);

    /// <summary>Gets the edit that the source comes from, as long as no one has read it; null where there is none.</summary>
    public EditedSource? Edited => _text as EditedSource;
}
