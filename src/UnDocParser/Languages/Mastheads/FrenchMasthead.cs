namespace UnDocParser.Languages;

/// <summary>Who submits a draft, and what was issued again, in French.</summary>
internal static class FrenchMasthead
{
    /// <summary>Gets the words of sponsor lines.</summary>
    public static SponsorWords Sponsors { get; } = new()
    {
        OnBehalf = PhraseSet.Of(
            "au nom de", "au nom de la", "au nom de l'", "au nom du", "au nom des", "agissant au nom du", "agissant au nom des",
            "agissant au nom de", "agissant au nom de la", "agissant au nom de l'"),
        SubmittedBy = PhraseSet.Of(
        [
            .. from draft in new[]
               {
                   "Projet de résolution présenté", "Projet de résolution révisé présenté", "Projet de résolution déposé", "Projet de décision présenté",
                   "Projet de décision déposé", "Projets de résolution présentés", "Amendement présenté", "Amendements présentés",
               }
               from article in new[] { "par", "par le", "par la", "par l'" }
               select $"{draft} {article}",
        ]),
        Grounds = PhraseSet.Of("à l'issue de", "sur la base de", "à la suite de"),
        Conjunctions = [" et "],
        JoinedNames = PhraseSet.Of(
            "Antigua-et-Barbuda", "Bosnie et Herzégovine", "Saint-Kitts-et-Nevis", "Sao Tomé et Principe", "Trinité et Tobago",
            "Royaume-Uni de Grande-Bretagne et d'Irlande du Nord", "Serbie et Monténégro", "Groupe des 77 et de la Chine", "Groupe des 77 et la Chine"),
        InvertedEndings = ["de", "du", "des", "de la", "d'", "de l'"],
    };

    /// <summary>Gets the words that open the note of a reissue.</summary>
    public static PhraseSet Reissue { get; } = PhraseSet.Of(
        "Nouveau tirage pour raisons techniques", "Nouveau tirage pour des raisons techniques", "Deuxième nouveau tirage pour raisons techniques",
        "Second nouveau tirage pour raisons techniques", "Troisième nouveau tirage pour raisons techniques", "Deuxième tirage pour raisons techniques",
        "Nouveau tirage", "Deuxième nouveau tirage", "Second nouveau tirage", "Troisième nouveau tirage");
}
