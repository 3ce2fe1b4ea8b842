namespace UnDocParser.Languages;

/// <summary>
/// Words that official texts in French write with a hyphen, counted. Extractions that drop the hyphen at the end of a
/// line leave them joined; with this list they can be told and mended.
/// </summary>
internal static class FrenchCompounds
{
    /// <summary>The words in lower case, separated by bars.</summary>
    public const string Words =
        """
        addis-abeba | africaine-nouveau | africaine-organisation | aide-mémoire | al-qaida | antigua-et-barbuda
        arabo-israélien | argentino-brésilienne | asie-pacifique | au-delà | bien-être | budget-programme | celle-ci
        celles-ci | celui-ci | cessez-le-feu | ceux-ci | ci-après | ci-dessus | cinquante-cinquième
        cinquante-huitième | cinquante-neuvième | cinquante-quatrième | cinquante-septième | cinquante-sixième
        cinquante-troisième | contre-mesures | convention-cadre | croissant-rouge | croix-rouge | demi-journée
        dix-huitième | dix-neuvième | dix-septième | eiil-province | el-cheikh | elle-même | elles-mêmes | eux-mêmes
        extra-atmosphérique | femmes-hommes | grande-bretagne | haut-commissaire | haut-commissariat
        haute-commissaire | haute-représentante | import-export | intra-africain | jérusalem-est | kunming-montréal
        libre-échange | lui-même | main-d | mi-parcours | milex-reporting | mots-dièse | moyen-orient
        non-discrimination | non-ingérence | non-intervention | non-prolifération | non-rapatriement | non-recours
        non-refoulement | non-respect | non-répétition | non-utilisation | non-violence | non-établissement
        nord-sud | nouvelle-calédonie | onu-femmes | onu-habitat | onu-énergie | pare-éclats | pays-bas | plan-cadre
        plans-cadres | porte-parole | post-covid | post-pandémie | proche-orient | procès-verbaux
        président-rapporteur | présidente-rapporteuse | public-privé | quarante-cinquième | quarante-deuxième
        quarante-huitième | quarante-sixième | quarante-troisième | quatre-vingt-cinquième | quatre-vingt-deuxième
        quatre-vingt-troisième | quatre-vingt-unième | quatre-vingtième | quotes-parts | recherche-développement
        regional-seminars | royaume-uni | sahélo-saharienne | saint-martin | sainte-hélène | sans-abri | sans-abrisme
        savoir-faire | science-politique | soixante-cinquième | soixante-deuxième | soixante-dix-huitième
        soixante-dix-neuvième | soixante-dix-septième | soixante-dixième | soixante-douzième | soixante-huitième
        soixante-neuvième | soixante-quatorzième | soixante-quatrième | soixante-quinzième | soixante-seizième
        soixante-septième | soixante-sixième | soixante-treizième | soixante-troisième | sous-comité
        sous-commission | sous-commissions | sous-développement | sous-financement | sous-groupes | sous-jacentes
        sous-région | sous-régional | sous-régionale | sous-régionales | sous-régionaux | sous-tendent | sud-est
        sud-kivu | sud-soudanais | sud-sud | trente-cinquième | trente-deuxième | trente-huitième | trente-septième
        trente-troisième | trinité-et-tobago | vice-présidence | vice-président | vice-présidents | vingt-cinquième
        vingt-deuxième | vingt-quatrième | vingt-septième | vingt-sixième | vingt-troisième | vis-à-vis | états-unis
        états-unis²
        """;
}
