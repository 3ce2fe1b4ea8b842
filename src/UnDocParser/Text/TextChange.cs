namespace UnDocParser.Text;

/// <summary>One edit: the text in a span of the old text gives way to a new text.</summary>
/// <remarks>An empty span inserts, an empty new text deletes.</remarks>
public readonly record struct TextChange
{
    // Null stands for the empty text, so that the default value equals an explicit empty change.
    private readonly string? _newText;

    /// <summary>Makes a change.</summary>
    /// <param name="span">The span replaced, in terms of the old text.</param>
    /// <param name="newText">The text to put there; may be empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="newText"/> is <see langword="null"/>.</exception>
    public TextChange(TextSpan span, string newText)
    {
        if (newText is null)
        {
            throw new ArgumentNullException(nameof(newText));
        }

        Span = span;
        _newText = newText.Length == 0 ? null : newText;
    }

    /// <summary>The span replaced, in terms of the old text.</summary>
    public TextSpan Span { get; }

    /// <summary>The text that stands there afterwards; never <see langword="null"/>.</summary>
    public string NewText => _newText ?? "";

    /// <summary>The change without its text: what was replaced, and how long the replacement is.</summary>
    /// <param name="change">A change.</param>
    public static implicit operator TextChangeRange(TextChange change) => change.ToTextChangeRange();

    /// <summary>The change without its text: what was replaced, and how long the replacement is.</summary>
    /// <returns>The range of this change.</returns>
    public TextChangeRange ToTextChangeRange() => new(Span, NewText.Length);

    /// <summary>The change as its span and its new text.</summary>
    /// <returns>A short text for people.</returns>
    public override string ToString() => $"{Span} -> \"{NewText}\"";
}
