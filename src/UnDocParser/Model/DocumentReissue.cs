namespace UnDocParser.Model;

/// <summary>That a document was issued again, as an asterisk behind its symbol and a note at the foot of its first page say. Immutable and thread-safe.</summary>
/// <param name="Mark">The asterisks: <c>*</c> the first time, <c>**</c> the second; empty when neither symbol nor note carries any.</param>
/// <param name="Date">When; null when the note does not say, or is not printed.</param>
/// <param name="Text">The note without its mark: <c>Reissued for technical reasons on 16 June 2011.</c>; null when only the symbol tells.</param>
public sealed record DocumentReissue(string Mark, CalendarDate? Date, string? Text)
{
    /// <summary>Gets the asterisks; empty when neither symbol nor note carries any.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public string Mark
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = Mark ?? throw new ArgumentNullException(nameof(Mark));
}
