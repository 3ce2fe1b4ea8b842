namespace UnDocParser.Languages;

/// <summary>
/// The phrases that open clauses in French, from the counted openers of official texts. A phrase ends where its
/// complement begins: what opens with "taking note of" is listed as "taking note".
/// </summary>
internal static class FrenchOpeners
{
    /// <summary>The openers of preambular clauses, separated by bars.</summary>
    public const string Preambular =
        """
        Se réaffirmant résolue | Se réaffirmant résolu | Décidée | Décidé | Particulièrement préoccupé
        Voyant | Se déclarant résolue | Se déclarant résolu
        Accueillant | Accueillant avec intérêt | Accueillant avec satisfaction | Accueillant favorablement
        Accueillant également avec satisfaction | Affirmant | Affirmant une fois de plus | Affirmant également
        Agissant | Alarmé | Alarmé également | Alarmée | Alarmée et préoccupée | Alarmée également | Appelant
        Appelant également l’attention | Apportant son soutien | Approuvant | Appréciant | Appréciant également
        Appuyant | Appuyant pleinement | Attendant | Attendant avec intérêt | Attendant également avec intérêt
        Attirant l’attention | Ayant connaissance | Ayant conscience | Ayant en outre examiné | Ayant entendu
        Ayant examiné | Ayant examiné en outre | Ayant examiné également | Ayant noté | Ayant présentes à l’esprit
        Ayant reçu | Ayant à l’esprit | Ayant écouté | Ayant également examiné | Ayant également à l’esprit
        Ayant étudié | Commémorant | Condamnant | Condamnant avec la plus grande fermeté
        Condamnant dans les termes les plus forts | Condamnant dans les termes les plus vigoureux
        Condamnant dans les termes les plus énergiques | Condamnant fermement | Condamnant fermement en outre
        Condamnant fermement également | Condamnant sans équivoque | Condamnant également | Condamnant énergiquement
        Confirmant | Connaissant | Conscien | Conscient | Conscient en outre | Conscient également | Consciente
        Consciente en outre | Consciente également | Considérant | Considérant aussi | Considérant en outre
        Considérant et affirmant | Considérant et réaffirmant | Considérant également | Constatan | Constatant
        Constatant avec inquiétude | Constatant avec inquiétude également | Constatant avec préoccupation
        Constatant avec préoccupation également | Constatant avec reconnaissance | Constatant avec regret
        Constatant avec regret et préoccupation | Constatant avec satisfaction
        Constatant avec une extrême préoccupation | Constatant avec une grande préoccupation
        Constatant avec une grave préoccupation | Constatant avec une profonde inquiétude
        Constatant avec une profonde préoccupation | Constatant avec une préoccupation particulière
        Constatant avec une vive inquiétude | Constatant avec une vive inquiétude également
        Constatant avec une vive préoccupation | Constatant en outre | Constatant en outre avec préoccupation
        Constatant une fois de plus avec inquiétude | Constatant une fois de plus avec une vive inquiétude
        Constatant une fois encore | Constatant également | Constatant également avec inquiétude
        Constatant également avec préoccupation | Constatant également avec satisfaction
        Constatant également avec une profonde inquiétude | Constatant également avec une profonde préoccupation
        Constatant également avec une vive inquiétude | Consterné | Continuant d’estimer | Convaincu | Convaincue
        Convaincue également | Convenant | Craignant | Demandant | Demandant de nouveau | Demandant instamment
        Demandant une nouvelle fois | Demeurant convaincue | Demeurant profondément préoccupé
        Demeurant profondément préoccupée | Demeurant préoccupé | Demeurant préoccupée
        Demeurant vivement préoccupée | Donnant acte | Déclarant | Dénonçant haut et fort | Déplorant
        Déplorant en particulier | Déplorant vivement | Déplorant également | Désireuse | Déterminé | Déterminée
        Encourageant | Encourageant fortement | Encourageant vivement | Encouragée | Engageant | Engageant instamment
        Engageant vivement | Estimant | Estimant également | Exhortant | Exhortant également | Exigeant | Exprimant
        Exprimant de nouveau sa profonde préoccupation | Exprimant les plus vives inquiétudes | Exprimant l’horreur
        Exprimant sa compassion | Exprimant sa gratitude | Exprimant sa grave inquiétude
        Exprimant sa grave préoccupation | Exprimant sa profonde gratitude | Exprimant sa profonde indignation
        Exprimant sa profonde inquiétude | Exprimant sa profonde préoccupation | Exprimant sa préoccupation
        Exprimant sa solidarité | Exprimant sa vive inquiétude | Exprimant sa vive préoccupation
        Exprimant sa volonté | Exprimant ses inquiétudes | Exprimant ses remerciements | Exprimant son appui
        Exprimant son appui sans équivoque | Exprimant son inquiétude | Exprimant son plein appui
        Exprimant son soutien | Exprimant une nouvelle fois | Exprimant également sa grave inquiétude
        Exprimant également sa vive inquiétude | Extrêmement alarmé et préoccupé | Faisant de nouveau siens
        Faisant observer | Faisant sienne | Faisant valoir | Favorable | Fermement convaincue | Félicitant
        Gardant à l’esprit | Gravement préoccupé | Gravement préoccupée | Gravement préoccupée elle aussi
        Gravement préoccupée en outre | Gravement préoccupée également | Guidé | Guidé en outre | Guidé également
        Guidée | Guidée également | Honorant | Inquiet | Inquiète | Insistant | Insistant également | Insiste
        Invitant | Jugeant | Jugeant encourageant | Jugeant utile | Jugeant également | Lançant un appel | Louant
        Louant également | Mesurant | Mesurant également | Mettant de nouveau l’accent | Mettant en exergue
        Mettant l’accent | Notant | Notant avec appréciation | Notant avec beaucoup d’inquiétude
        Notant avec gratitude | Notant avec inquiétude | Notant avec inquiétude également | Notant avec intérêt
        Notant avec préoccupation | Notant avec préoccupation également | Notant avec reconnaissance
        Notant avec regret | Notant avec satisfaction | Notant avec un profond regret
        Notant avec un regain d’inquiétude | Notant avec une grande inquiétude | Notant avec une grande préoccupation
        Notant avec une profonde inquiétude | Notant avec une profonde préoccupation
        Notant avec une vive inquiétude | Notant avec une vive préoccupation
        Notant avec une vive préoccupation également | Notant en outre | Notant en particulier | Notant également
        Notant également avec inquiétude | Notant également avec préoccupation | Notant également avec satisfaction
        Notant également avec une profonde préoccupation | Notant également avec une vive préoccupation | Observant
        Partant | Particulièrement préoccupée | Particulièrement préoccupée également
        Pays en situation particulière | Persuadée | Prenant acte | Prenant acte avec préoccupation
        Prenant acte avec satisfaction | Prenant acte en outre | Prenant acte en s’en félicitant
        Prenant acte également | Prenant bonne note | Prenant en compte | Prenant en considération | Prenant note
        Prenant note avec appréciation | Prenant note avec inquiétude | Prenant note avec intérêt
        Prenant note avec préoccupation | Prenant note avec préoccupation également
        Prenant note avec reconnaissance | Prenant note avec satisfaction | Prenant note avec satisfaction en outre
        Prenant note avec satisfaction également | Prenant note avec un intérêt particulier
        Prenant note avec une profonde préoccupation | Prenant note avec une vive inquiétude
        Prenant note avec une vive préoccupation | Prenant note en outre | Prenant note en s’en félicitant
        Prenant note en s’en félicitant également | Prenant note également | Prenant également acte
        Prenant également note | Prenant également note avec satisfaction | Proclamant solennellement
        Profondément alarmé | Profondément alarmée | Profondément convaincue | Profondément inquiète
        Profondément préoccupé | Profondément préoccupé en outre | Profondément préoccupé également
        Profondément préoccupée | Profondément préoccupée également | Profondément troublé | Profondément troublée
        Préconisant | Préoccupé | Préoccupé également | Préoccupée | Préoccupée également | Rappelan | Rappelant
        Rappelant aussi | Rappelant avec beaucoup d’inquiétude | Rappelant avec inquiétude
        Rappelant avec préoccupation | Rappelant avec satisfaction | Rappelant avec une profonde préoccupation
        Rappelant avec une vive inquiétude | Rappelant en outre | Rappelant en outre avec satisfaction
        Rappelant en particulier | Rappelant et réaffirmant | Rappelant également
        Rappelant également avec satisfaction | Reconnaissant | Reconnaissant également | Redisant sa préoccupation
        Regrettant | Regrettant profondément | Regrettant vivement | Rejetant | Relayant | Relevant
        Relevant avec préoccupation | Remerciant | Rendant hommage | Renouvelant | Restant profondément préoccupée
        Restant préoccupée | Réaffirman | Réaffirmant | Réaffirmant de nouveau | Réaffirmant en outre
        Réaffirmant en particulier | Réaffirmant une fois de plus | Réaffirmant également | Réitérant | Répondant
        Résolu | Résolue | Résolue également | Sachant | Sachant en outre | Sachant gré | Sachant également | Saluant
        Saluant en particulier | Saluant et encourageant | Saluant et réaffirmant | Saluant tout particulièrement
        Saluant également | Se disant | Se disant consciente | Se disant préoccupé | Se disant préoccupée
        Se déclarant | Se déclarant alarmé | Se déclarant convaincu | Se déclarant convaincue
        Se déclarant en outre gravement préoccupé | Se déclarant en outre préoccupé
        Se déclarant extrêmement préoccupé | Se déclarant favorable | Se déclarant gravement préoccupé
        Se déclarant gravement préoccupé en outre | Se déclarant gravement préoccupé également
        Se déclarant gravement préoccupée | Se déclarant gravement préoccupée également
        Se déclarant particulièrement préoccupé | Se déclarant profondément inquiet
        Se déclarant profondément préoccupé | Se déclarant profondément préoccupé en outre
        Se déclarant profondément préoccupé également | Se déclarant profondément préoccupée | Se déclarant préoccupé
        Se déclarant préoccupée | Se déclarant préoccupée également | Se déclarant résolument favorable
        Se déclarant toujours préoccupée | Se déclarant vivement inquiet | Se déclarant vivement préoccupé
        Se déclarant vivement préoccupée | Se déclarant vivement préoccupée en particulier | Se déclarant également
        Se déclarant également gravement préoccupé | Se déclarant également gravement préoccupée
        Se déclarant également préoccupé | Se déclarant également préoccupée
        Se déclarant également vivement préoccupé | Se félicitant | Se félicitant en outre | Se félicitant également
        Se félicite | Se préoccupant spécialement | Se référant | Se réjouissant | Souhaitant | Soulignant
        Soulignant avec conviction | Soulignant avec force | Soulignant avec une vive inquiétude
        Soulignant en outre | Soulignant encore une fois | Soulignant également | Soutenant | S’associant
        S’engageant de nouveau | S’inquiétant | S’inquiétant vivement | S’inquiétant également | S’inspirant
        S’inspirant également | Tenant compte | Tenant compte également | Tenant dûment compte | Toujours consciente
        Tout aussi préoccupée | Vivement préoccupé | Vivement préoccupé également | Vivement préoccupée
        Vivement préoccupée en outre | Vivement préoccupée également | Épaulant | Étant d’avis
        """;

    /// <summary>The openers of operative clauses, separated by bars.</summary>
    public const string Operative =
        """
        A également conscience | A aussi conscience | Se dit gravement préoccupé | Se dit également préoccupé
        Se dit également préoccupée | Entérine | Entérine également
        Avertit
        A conscience | A conscience également | Accueille | Accueille avec intérêt | Accueille avec satisfaction
        Accueille avec satisfaction et accepte avec gratitude | Accueille avec satisfaction et demande instamment
        Accueille avec satisfaction et encourage | Accueille avec satisfaction et soutient
        Accueille avec satisfaction également | Accueille favorablement | Accueille favorablement et appuie
        Accueille également avec satisfaction | Adopte | Affirme | Affirme une fois encore | Affirme également
        Annonce qu’il a l’intention | Appelle | Appelle l’attention | Appelle également l’attention | Applaudit
        Approuve | Approuve en outre | Approuve et appuie | Approuve également | Apprécie | Apprécie en outre
        Apprécie et encourage | Apprécie et promeut | Apprécie et reconnaît | Apprécie également | Appuie
        Appuie et encourage | Appuie fermement | Appuie pleinement | Appuie sans réserve | Assure | Assurer
        Attend avec intérêt | Attend également avec intérêt | Autorise | Autorise en outre | Autorise par ailleurs
        Autorise également | Charge | Comprend | Comprend bien | Compte | Compte vivement | Condamne
        Condamne avec force | Condamne avec la plus grande fermeté | Condamne avec la plus grande énergie
        Condamne dans les termes les plus forts | Condamne dans les termes les plus vigoureux
        Condamne dans les termes les plus énergiques | Condamne en outre | Condamne fermement
        Condamne fermement également | Condamne sans réserve | Condamne sans équivoque
        Condamne sans équivoque également | Condamne vigoureusement | Condamne vivement | Condamne également
        Condamne également dans les termes les plus vigoureux | Condamne énergiquement | Confirme | Confirme en outre
        Confirme également | Connaît | Conscient | Consciente | Considère | Considère en outre | Considère également
        Constate | Constate avec inquiétude | Constate avec préoccupation | Constate avec regret
        Constate avec satisfaction | Constate avec satisfaction et gratitude | Constate avec une profonde inquiétude
        Constate avec une profonde préoccupation | Constate avec une vive inquiétude
        Constate avec une vive préoccupation | Constate en outre | Constate une fois de plus
        Constate une fois encore | Constate également | Constate également avec préoccupation | Continue | Convient
        Convient également | Croit comprendre | Decides | Demande | Demande avec insistance | Demande de nouveau
        Demande en outre | Demande instamment | Demande une fois de plus | Demande une fois encore
        Demande une nouvelle fois | Demande également | Demeure profondément préoccupée | Demeure préoccupé
        Demeure préoccupée | Demeure toutefois profondément préoccupé | Demeure vivement préoccupé
        Demeure vivement préoccupée | Dit souhaiter | Donne pour instruction | Décid | Décide | Décide en outre
        Décide également | Déclare | Déclare également | Dénonce | Déplore | Déplore dans les termes les plus vifs
        Déplore et condamne dans les termes les plus énergiques | Déplore et condamne énergiquement
        Déplore profondément | Déplore vivement | Déplore également | Désapprouve vivement | Encourag | Encourage
        Encourage de nouveau | Encourage en outre | Encourage fortement | Encourage une fois encore
        Encourage vivement | Encourage à nouveau | Encourage également | Engage | Engage de nouveau | Engage en outre
        Engage instamment | Engage instamment en outre | Engage une fois de plus | Engage vivement
        Engage vivement une nouvelle fois | Engage également | Enjoint | Enjoint également | Entend | Espère
        Est conscient | Est conscient également | Est consciente | Est consciente en outre | Est consciente également
        Est encore vivement préoccupée | Est favorable | Est particulièrement consciente | Est également conscient
        Estime | Estime en outre | Estime important | Estime également | Exhorte | Exhorte avec véhémence
        Exhorte de nouveau | Exhorte en outre | Exhorte instamment | Exhorte une fois de plus | Exhorte vivement
        Exhorte également | Exige | Exige en outre | Exige une fois de plus | Exige une nouvelle fois
        Exige également | Exprime | Exprime de nouveau sa gratitude | Exprime de nouveau sa vive préoccupation
        Exprime de nouveau ses remerciements | Exprime le souhait | Exprime l’espoir | Exprime sa ferme conviction
        Exprime sa gratitude | Exprime sa gratitude et sa reconnaissance | Exprime sa grave préoccupation
        Exprime sa profonde gratitude | Exprime sa profonde inquiétude | Exprime sa profonde préoccupation
        Exprime sa profonde reconnaissance | Exprime sa profonde sympathie | Exprime sa préoccupation
        Exprime sa reconnaissance | Exprime sa satisfaction | Exprime sa solidarité et sa compassion
        Exprime sa solidarité et son appui | Exprime sa vive inquiétude | Exprime sa vive préoccupation
        Exprime sa volonté | Exprime ses remerciements | Exprime son appui | Exprime son inquiétude
        Exprime son intention | Exprime son soutien | Exprime à nouveau | Fait de nouveau siens
        Fait part de sa satisfaction | Fait sien | Fait sienne | Fait siennes | Fait siens | Félicite
        Félicite en outre | Félicite également | Incite | Indique | Insiste | Insiste fortement | Insiste également
        Invite | Invite de nouveau | Invite en outre | Invite et encourage | Invite instamment
        Invite une fois de plus | Invite une nouvelle fois | Invite également | Juge | Juge alarmant | Juge important
        Juge indispensable | Juge intolérable | Juge utiles | Lance | Lance un appel | Lance un appel pressant
        Maintient | Mesure | Mesure également | Met de nouveau l’accent | Met en avant | Met en garde | Met l’accent
        Note | Note avec beaucoup d’inquiétude | Note avec gratitude | Note avec inquiétude | Note avec intérêt
        Note avec préoccupation | Note avec regret | Note avec satisfaction | Note avec satisfaction également
        Note avec un profond regret | Note avec une grande inquiétude | Note avec une grave préoccupation
        Note avec une profonde inquiétude | Note avec une profonde préoccupation
        Note avec une préoccupation croissante | Note avec une préoccupation particulière
        Note avec une vive préoccupation | Note en outre | Note en outre avec satisfaction | Note également
        Note également avec préoccupation | Note également avec satisfaction | Observe | Ouvre | Ouvre également
        Partage | Prend acte | Prend acte avec satisfaction | Prend acte en outre | Prend acte également
        Prend bonne note | Prend en considération | Prend note | Prend note avec gratitude
        Prend note avec inquiétude | Prend note avec intérêt | Prend note avec préoccupation
        Prend note avec satisfaction | Prend note avec satisfaction en outre | Prend note avec satisfaction également
        Prend note avec une profonde préoccupation | Prend note avec une vive préoccupation | Prend note en outre
        Prend note en particulier | Prend note une nouvelle fois | Prend note également
        Prend note également avec satisfaction | Prend également acte | Prend également note
        Prend également note avec satisfaction | Prends note | Prie | Prie avec insistance | Prie de nouveau
        Prie en outre | Prie instamment | Prie une nouvelle fois | Prie également | Proclame | Prolonge | Propose
        Précise | Préconise | Préconise vivement | Préconise également | Prône | Rappelle | Rappelle avec intérêt
        Rappelle avec préoccupation | Rappelle avec satisfaction | Rappelle de nouveau | Rappelle en outre
        Rappelle et renouvelle | Rappelle et réaffirme | Rappelle également | Rappelle également avec satisfaction
        Recommande | Recommande en outre | Recommande également | Reconnaît | Reconnaît et regrette profondément
        Reconnaît également | Redit | Regrette | Rejette | Rejette et condamne | Relève | Remercie
        Remercie également | Rend hommage | Rend spécialement hommage | Renouvelle | Renouvelle avec insistance
        Renvoie | Requests | Respecte | Reste profondément préoccupée | Réaffirme | Réaffirme avec force
        Réaffirme de nouveau | Réaffirme en outre | Réaffirme une fois de plus | Réaffirme également | Réitère
        Réitère son appel | Réitère également | Répète | Révise | Sait | Sait gré | Sait également | Salue
        Salue avec une vive gratitude | Salue en outre | Salue et appuie | Salue et appuie fermement
        Salue et encourage | Salue et préconise | Salue et remercie | Salue et soutient fermement | Salue également
        Se dit conscient | Se dit consciente | Se dit consciente également | Se dit de nouveau gravement préoccupée
        Se dit de nouveau vivement préoccupée | Se dit gravement préoccupée | Se dit inquiète
        Se dit profondément préoccupé | Se dit profondément préoccupée | Se dit préoccupée | Se dit résolu
        Se dit une nouvelle fois préoccupée | Se dit vivement préoccupée | Se dit également consciente | Se déclare
        Se déclare alarmée | Se déclare consciente | Se déclare consciente également | Se déclare convaincue
        Se déclare disposé | Se déclare déterminée | Se déclare en outre consciente
        Se déclare extrêmement préoccupée | Se déclare favorable | Se déclare fermement convaincue
        Se déclare fermement opposée | Se déclare gravement préoccupé | Se déclare gravement préoccupée
        Se déclare gravement préoccupée également | Se déclare inquiète | Se déclare particulièrement préoccupé
        Se déclare particulièrement préoccupée | Se déclare profondément inquiète | Se déclare profondément préoccupé
        Se déclare profondément préoccupée | Se déclare préoccupé | Se déclare préoccupé en outre
        Se déclare préoccupée | Se déclare prêt | Se déclare résolu | Se déclare résolue | Se déclare satisfaite
        Se déclare très gravement préoccupée | Se déclare très inquiète | Se déclare très profondément préoccupée
        Se déclare très préoccupée | Se déclare très satisfait | Se déclare vivement préoccupé
        Se déclare vivement préoccupé également | Se déclare vivement préoccupée
        Se déclare également profondément préoccupé | Se déclare également préoccupé
        Se déclare également préoccupée | Se déclare également très préoccupée | Se félicite | Se félicite en outre
        Se félicite une nouvelle fois | Se félicite également | Se rend compte | Se réjouit | Se réjouit également
        Signale | Souhaite | Souhaite en outre | Souhaite vivement | Souhaite également | Souligne
        Souligne de nouveau | Souligne en outre | Souligne et réaffirme | Souligne fermement
        Souligne une fois de plus | Souligne également | Soumet | Souscrit | Soutient | Soutient et encourage
        Suggère | S’associe | S’en tient de nouveau | S’engage | S’inquiète | S’inquiète profondément
        S’inquiète vivement | S’élève fermement | Tient compte | Établit
        """;
}
