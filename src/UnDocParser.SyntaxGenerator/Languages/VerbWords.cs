namespace UnDocParser.SyntaxGenerator.Languages;

/// <summary>
/// Derives openers of clauses from the table of verbs: <c>&lt;Verbs&gt;</c> stands for each finite form with a capital, <c>also &lt;participles&gt;</c>
/// for each participle as it stands. A form that goes on from a shorter one is left out: a phrase ends where its complement begins.
/// </summary>
internal sealed class VerbWords
{
    private readonly Lazy<(List<string> Finite, List<string> Participles)> _forms;

    public VerbWords(LanguageSource source) => _forms = new(() => FormsOf(source));

    /// <summary>Returns a phrase, or those it stands for.</summary>
    public IEnumerable<Phrase> Fill(Phrase phrase)
    {
        int start = phrase.Text.IndexOf('<');
        int end = phrase.Text.IndexOf('>', start + 1);
        if (start < 0 || end < 0)
        {
            return [phrase];
        }

        string name = phrase.Text.Substring(start + 1, end - start - 1);
        List<string> forms = name is "Verbs" or "verbs" ? _forms.Value.Finite : _forms.Value.Participles;
        return forms.Select(form => phrase with
        {
            Text = phrase.Text.Substring(0, start) + (char.IsUpper(name[0]) ? char.ToUpperInvariant(form[0]) + form.Substring(1) : form) + phrase.Text.Substring(end + 1),
            IsDerived = true,
        });
    }

    private static (List<string> Finite, List<string> Participles) FormsOf(LanguageSource source)
    {
        var finite = new List<string>();
        var participles = new List<string>();
        if (source.File.Find("actions", "verbs") is { } entry)
        {
            foreach ((_, List<LanguageFileLine> lines) in CodedLines.Of(entry, []))
            {
                (List<Phrase> Finite, List<Phrase> Participles) forms = source.VerbForms(lines);
                finite.AddRange(forms.Finite.Select(phrase => phrase.Text));
                participles.AddRange(forms.Participles.Select(phrase => phrase.Text));
            }
        }

        return (Shortest(finite), Shortest(participles));
    }

    private static List<string> Shortest(List<string> forms) =>
        [.. forms.Where(form => !forms.Exists(other => form.StartsWith(other + " ", StringComparison.Ordinal)))];
}
