namespace UnDocParser.Pdf;

/// <summary>Something printed that is no part of the text: a running head, a page number, a rule above notes.</summary>
public sealed record PdfArtifact
{
    /// <summary>Initializes an artifact.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="page">The number of the page, from 1.</param>
    /// <param name="box">The rectangle around it.</param>
    /// <param name="text">Its text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public PdfArtifact(PdfArtifactKind kind, int page, PdfBox box, string text)
    {
        Kind = kind;
        Page = page;
        Box = box;
        Text = text ?? throw new ArgumentNullException(nameof(text));
    }

    /// <summary>Gets what it is.</summary>
    public PdfArtifactKind Kind { get; init; }

    /// <summary>Gets the number of the page, from 1.</summary>
    public int Page { get; init; }

    /// <summary>Gets the rectangle around it.</summary>
    public PdfBox Box { get; init; }

    /// <summary>Gets its text.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public string Text { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }
}
