namespace UnDocParser.Tests.Generators;

internal sealed partial record Words
{
    /// <summary>Gets German: small letters open clauses, nouns have capitals, ordinals a full stop.</summary>
    public static Words German { get; } = new()
    {
        Code = "de",
        Preambular =
        [
            "unter Hinweis auf", "ferner unter Hinweis auf", "in Bekräftigung", "mit Befriedigung feststellend", "eingedenk", "in Anerkennung",
            "tief besorgt", "in dem Bewusstsein", "nach Behandlung", "unter Begrüßung", "in der Überzeugung", "betonend", "Kenntnis nehmend", "sowie Kenntnis nehmend",
        ],
        Operative =
        [
            "ersucht", "ersucht ferner", "beschließt", "fordert", "begrüßt", "ermutigt", "nimmt mit Anerkennung Kenntnis",
            "nimmt Kenntnis", "bittet", "verlangt", "betont", "empfiehlt", "stellt fest", "bekräftigt", "legt",
        ],
        SingleOperative = ["beschließt", "ersucht", "begrüßt", "nimmt Kenntnis"],
        Things =
        [
            "den Beitrag der Leuchtturmwärter zur sicheren Schifffahrt", "die Küsten- und Inselgemeinschaften", "den Hafenfonds",
            "langjährige Vereinbarungen zwischen benachbarten Häfen", "den Generalsekretär", "eine geschlechtergerechte Ausbildung",
            "seine Resolution 71/12 vom 21. November\u00A02016", "die Archive kleiner Seefahrtsmuseen", "alle Mitgliedstaaten",
            "das Arbeitsprogramm für den Zeitraum 2031-2036", "ein gut geführtes Verzeichnis der Leuchtfeuer", "die Erklärung von Valdoro",
            "die Resolution 1631 (2005) des Sicherheitsrats vom 17. Oktober\u00A02005", "die so genannte „Initiative der ruhigen Häfen“",
            "die Resolutionen 59/50 vom 2. Dezember 2004 und 64/256 vom 2. März\u00A02010", "den Bericht des Amtes (A/71/345)",
            "die Agenda für sichere Küsten\u00A02030", "Fischereibesatzungen und ihre Familien", "das Jahr\u00A02036", "rund 40 Prozent aller Lampen",
            "die zweiunddreißigste Versammlung der Lotsen", "grenzüberschreitende Rettungsdienste", "das Übereinkommen über Küstenfeuer",
        ],
        Links =
        [
            "in Zusammenarbeit mit", "namentlich durch", "mit dem Ziel der Stärkung von", "sowie", "auf der Grundlage von", "und",
            "unter gebührender Berücksichtigung von", "unbeschadet", "im Lichte von", "zur Unterstützung von", "unter der Schirmherrschaft von", "mittels",
        ],
        Notes =
        [
            "Resolution 70/1.", "A/71/89.", "Siehe A/C.3/71/SR.4.", "Ebd., Anlage II.", "United Nations, Treaty Series, Vol. 2896, Nr. 50518.",
            "Resolution 2200 A (XXI), Anlage.", "Der Wortlaut der Vereinbarung wird vom Hafenfonds verwahrt und kann dort von jedem Mitgliedstaat, der darum ersucht, eingesehen werden.",
            "Official Records of the Assembly of Pilots, Thirty-second Session, Supplement No. 3 (A/71/3), Kap. II.",
        ],
        Headings = ["Feuer und Baken", "Folgemaßnahmen und Überprüfung", "Mittel zur Durchführung des Programms", "Regionale Vereinbarungen"],
        Continuation = "Gleiches gilt für",
        Formula = "Die Generalversammlung,",
        AnnexWord = "Anlage",
        And = "und",
        Before = "",
        MarkFollowsStop = false,
    };
}
