using System.Collections.Immutable;

namespace UnDocParser.Tests.Generators;

/// <summary>
/// The words documents are generated from, in one language. The sentences are ours and mean little. No line of them can
/// be a piece of a title, and no year stands on a line alone: see the regression tests of these.
/// </summary>
internal sealed partial record Words
{
    public static Words English { get; } = new()
    {
        Code = "en",
        Preambular =
        [
            "Recalling", "Recalling also", "Recalling further", "Reaffirming", "Noting with satisfaction", "Bearing in mind",
            "Recognizing", "Deeply concerned", "Mindful", "Having considered", "Welcoming", "Convinced", "Aware", "Stressing",
        ],
        Operative =
        [
            "Requests", "Also requests", "Decides", "Calls upon", "Welcomes", "Encourages", "Notes with appreciation",
            "Takes note", "Invites", "Urges", "Stresses", "Recommends", "Further invites", "Reaffirms",
        ],
        SingleOperative = ["Decides", "Requests", "Welcomes", "Takes note"],
        Things =
        [
            "the contribution of lighthouse keepers to safe navigation", "coastal and island communities", "the Harbour Fund",
            "long-standing arrangements between neighbouring ports", "the Secretary-General", "gender-responsive training",
            "its resolution 71/12 of 21 November\u00A02016", "the archives of small maritime museums", "Member States",
            "the Programme of Work for the period 2031–2036", "a well-kept register of beacons", "the Valdoro Declaration",
            "Security Council resolution 1631 (2005) of 17 October\u00A02005", "the so-called “quiet harbours” initiative",
            "resolutions 59/50 of 2 December 2004 and 64/256 of 2 March\u00A02010", "the report of the Office (A/71/345)",
            "the Agenda for Safe Coasts\u00A02030", "fishing crews and their families", "the year\u00A02036", "some 40 per cent of all lamps",
            "the thirty-second Assembly of Pilots", "cross-border rescue services", "the Convention on Coastal Lights",
        ],
        Links =
        [
            "in cooperation with", "including through", "with a view to strengthening", "as well as", "on the basis of", "and",
            "with due regard for", "without prejudice to", "in the light of", "in support of", "under the auspices of", "by means of",
        ],
        Notes =
        [
            "Resolution 70/1.", "A/71/89.", "See A/C.3/71/SR.4.", "Ibid., annex II.", "United Nations, Treaty Series, vol. 2896, No. 50518.",
            "Resolution 2200 A (XXI), annex.", "The text of the arrangement is kept by the Harbour Fund and may be consulted there by any Member State that so requests.",
            "Official Records of the Assembly of Pilots, Thirty-second Session, Supplement No. 3 (A/71/3), chap. II.",
        ],
        Headings = ["Signals and beacons", "Follow-up and review", "Means of carrying out the programme", "Regional arrangements"],
        Continuation = "The same shall apply to",
        Formula = "The General Assembly,",
        AnnexWord = "Annex",
        And = "and",
        Before = "",
        MarkFollowsStop = true,
    };

    public static Words French { get; } = new()
    {
        Code = "fr",
        Preambular =
        [
            "Rappelant", "Rappelant également", "Rappelant en outre", "Réaffirmant", "Constatant avec satisfaction", "Ayant à l’esprit",
            "Considérant", "Profondément préoccupée", "Consciente", "Ayant examiné", "Se félicitant", "Convaincue", "Sachant", "Soulignant",
        ],
        Operative =
        [
            "Prie", "Prie également", "Décide", "Demande", "Se félicite", "Encourage", "Note avec satisfaction",
            "Prend note", "Invite", "Exhorte", "Souligne", "Recommande", "Invite également", "Réaffirme",
        ],
        SingleOperative = ["Décide", "Prie", "Encourage", "Prend note"],
        Things =
        [
            "la contribution des gardiens de phare à la sécurité de la navigation", "les communautés côtières et insulaires",
            "le Fonds des ports", "des arrangements de longue date entre ports voisins", "le Secrétaire général",
            "la formation sous-régionale", "sa résolution 71/12 du 21 novembre\u00A02016", "les archives des petits musées maritimes",
            "les États Membres", "le programme de travail pour la période 2031-2036", "la Déclaration de Valdoro",
            "la résolution 1631 (2005) du 17 octobre\u00A02005", "l’initiative dite « des ports tranquilles »",
            "ses résolutions 59/50 du 2 décembre 2004 et 64/256 du 2 mars\u00A02010", "le rapport du Bureau (A/71/345)",
            "le Programme pour des côtes sûres à l’horizon\u00A02030", "les équipages de pêche et leurs familles", "l’année\u00A02036",
            "la trente-deuxième Assemblée des pilotes", "les services de secours transfrontières", "la Convention sur les feux côtiers",
        ],
        Links =
        [
            "en coopération avec", "notamment par", "en vue de renforcer", "ainsi que", "sur la base de", "et", "compte dûment tenu de",
            "sans préjudice de", "à la lumière de", "à l’appui de", "sous les auspices de", "au moyen de",
        ],
        Notes =
        [
            "Résolution 70/1.", "A/71/89.", "Voir A/C.3/71/SR.4.", "Ibid., annexe II.", "Nations Unies, Recueil des Traités, vol. 2896, no 50518.",
            "Résolution 2200 A (XXI), annexe.", "Le texte de l’arrangement est conservé par le Fonds des ports, où tout État Membre qui le demande peut le consulter.",
            "Documents officiels de l’Assemblée des pilotes, trente-deuxième session, Supplément no 3 (A/71/3), chap. II.",
        ],
        Headings = ["Feux et balises", "Suivi et examen", "Moyens d’exécution du programme", "Arrangements régionaux"],
        Continuation = "Il en va de même pour",
        Formula = "L’Assemblée générale,",
        AnnexWord = "Annexe",
        And = "et",
        Before = "\u00A0",
        MarkFollowsStop = false,
    };

    public required string Code { get; init; }

    public required ImmutableArray<string> Preambular { get; init; }

    public required ImmutableArray<string> Operative { get; init; }

    /// <summary>What opens the only clause of a text: nothing that goes on from a clause before.</summary>
    public required ImmutableArray<string> SingleOperative { get; init; }

    public required ImmutableArray<string> Things { get; init; }

    public required ImmutableArray<string> Links { get; init; }

    public required ImmutableArray<string> Notes { get; init; }

    public required ImmutableArray<string> Headings { get; init; }

    public required string Continuation { get; init; }

    public required string Formula { get; init; }

    public required string AnnexWord { get; init; }

    public required string And { get; init; }

    /// <summary>What stands before a semicolon or colon.</summary>
    public required string Before { get; init; }

    /// <summary>Whether a note mark stands behind the stop, as in English, or before it.</summary>
    public required bool MarkFollowsStop { get; init; }
}
