namespace UnDocParser.Languages;

/// <summary>Who submits a draft, and what was issued again, in Spanish.</summary>
internal static class SpanishMasthead
{
    /// <summary>Gets the words of sponsor lines.</summary>
    public static SponsorWords Sponsors { get; } = new()
    {
        OnBehalf = PhraseSet.Of(
            "en nombre de", "en nombre del", "en nombre de la", "en nombre de los", "en nombre de las", "en representación de",
            "en representación del", "en representación de los", "en representación de la"),
        SubmittedBy = PhraseSet.Of(
        [
            .. from draft in new[]
               {
                   "Proyecto de resolución presentado", "Proyecto de resolución revisado presentado", "Proyecto de decisión presentado",
                   "Proyectos de resolución presentados", "Enmienda presentada", "Enmiendas presentadas",
               }
               from article in new[] { "por", "por el", "por la", "por los", "por las" }
               select $"{draft} {article}",
        ]),
        Grounds = PhraseSet.Of("sobre la base de", "tras la celebración de", "a raíz de"),
        Conjunctions = [" y ", " e "],
        JoinedNames = PhraseSet.Of(
            "Antigua y Barbuda", "Bosnia y Herzegovina", "Saint Kitts y Nevis", "San Vicente y las Granadinas", "Santo Tomé y Príncipe",
            "Trinidad y Tabago", "Trinidad y Tobago", "Reino Unido de Gran Bretaña e Irlanda del Norte", "Serbia y Montenegro", "Grupo de los 77 y China"),
        InvertedEndings = ["de", "del", "de la", "de los", "de las"],
    };

    /// <summary>Gets the words that open the note of a reissue.</summary>
    public static PhraseSet Reissue { get; } = PhraseSet.Of(
        "Publicado nuevamente por razones técnicas", "Publicada nuevamente por razones técnicas", "Publicado de nuevo por razones técnicas",
        "Segunda publicación por razones técnicas", "Publicado por segunda vez por razones técnicas", "Nueva publicación por razones técnicas",
        "Nueva tirada por razones técnicas", "Segunda nueva tirada por razones técnicas", "Reeditado por razones técnicas",
        "Publicado nuevamente", "Publicado de nuevo", "Nueva tirada");
}
