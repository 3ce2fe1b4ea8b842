namespace UnDocParser.Model;

/// <summary>That a document was issued again, as an asterisk behind its symbol and a note at the foot of its first page say. Immutable and thread-safe.</summary>
public sealed record DocumentReissue
{
    /// <summary>Initializes a reissue.</summary>
    /// <param name="mark">The asterisks; empty when there are none.</param>
    /// <param name="date">When; null when the note does not say.</param>
    /// <param name="text">The note without its mark; null when only the symbol tells.</param>
    /// <exception cref="ArgumentNullException"><paramref name="mark"/> is null.</exception>
    public DocumentReissue(string mark, CalendarDate? date, string? text)
    {
        Mark = mark ?? throw new ArgumentNullException(nameof(mark));
        Date = date;
        Text = text;
    }

    /// <summary>Gets the asterisks: <c>*</c> the first time, <c>**</c> the second; empty when neither symbol nor note carries any.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public string Mark { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Gets when; null when the note does not say, or is not printed.</summary>
    public CalendarDate? Date { get; init; }

    /// <summary>Gets the note without its mark: <c>Reissued for technical reasons on 16 June 2011.</c>; null when only the symbol tells.</summary>
    public string? Text { get; init; }
}
