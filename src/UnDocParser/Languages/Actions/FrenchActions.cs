using UnDocParser.Model;

namespace UnDocParser.Languages;

/// <summary>What clauses do, in French.</summary>
internal static class FrenchActions
{
    /// <summary>Gets the words.</summary>
    public static ActionLexicon Data { get; } = new()
    {
        Calendar = FrenchMandates.Calendar,
        Mandates = FrenchMandates.Mandates,
        Verbs = PhraseCodes<VerbCode>.FromBlock(Verbs, VerbCode.Parse),
        Modifiers = PhraseCodes<ActionModifiers>.FromBlock(
            """
            Also: également | aussi | de même
            Further: en outre | par ailleurs | de plus
            Again: de nouveau | à nouveau | une nouvelle fois | une fois de plus | une fois encore
            InParticular: en particulier | particulièrement | notamment
            """,
            VerbCode.ParseName<ActionModifiers>),
        Intensities = PhraseCodes<ActionIntensities>.FromBlock(
            """
            Strong: fermement | ferme | avec force | vigoureusement | énergiquement | résolument | croissante | de plus en plus | particulière
            Urgent: d'urgence | pressant
            Deep: profondément | profonde | profond | vivement | vive | vif | gravement | grave | graves | très | grande | grand | beaucoup de | beaucoup d' | extrêmement | sérieusement | sincère | toute
            Utmost: dans les termes les plus énergiques | dans les termes les plus vigoureux | avec la plus grande fermeté | avec la plus grande vigueur | au plus haut point | la plus vive | les plus vives
            Full: pleinement | sans réserve | sans équivoque | catégoriquement | plein | entièrement
            """,
            VerbCode.ParseName<ActionIntensities>),
        Tones = PhraseCodes<ActionTones>.FromBlock(
            """
            Concern: préoccupation | préoccupations | inquiétude | préoccupée | préoccupé | inquiète | inquiet | inquiétudes
            Alarm: alarme | alarmée | alarmé | consternation | indignation | horreur
            Regret: regret | déception
            Appreciation: gratitude | remerciements | reconnaissance | appréciation
            Satisfaction: satisfaction
            Interest: intérêt
            Support: soutien | appui
            Determination: détermination | volonté | attachement | engagement | intention | adhésion
            Conviction: conviction
            Hope: espoir | l'espoir
            """,
            VerbCode.ParseName<ActionTones>),
        Fillers = PhraseSet.Of("avec", "sa", "son", "ses", "une", "un", "et", "plus"),
        Negations = PhraseSet.Of("de ne pas", "ne pas", "de ne plus", "qu'aucun", "qu'aucune"),
        LeadIns = PhraseSet.Of(
            "à cet égard", "dans ce contexte", "à cette fin", "dans cette optique", "en conséquence", "par conséquent", "dans cette perspective",
            "à ce propos", "tout en", "et"),
        StatementSubjects = PhraseSet.Of("le conseil", "le conseil de sécurité"),
        SecondVerbJoints = PhraseSet.Of(",", "et", ", et", "et, à cet égard,", "et, à cette fin,"),
        NounTails = PhraseSet.Of("et", "de l'offre"),
        AddresseePrefixes = PhraseSet.Of("à", "aux", "au", "auprès de"),
        AddresseeEnds = PhraseSet.Of("que", "qu'", "de ne pas", "à ne pas", "de n'", "ainsi que de", "pour que", "afin que"),
        AddresseeParts = PhraseSet.Of("qu'ils", "que les", "que la", "que le", "qu'elles"),
        ComplementStarts = PhraseSet.Of("que", "qu'"),
        InfinitiveMarkers = PhraseSet.Of("de", "d'", "à"),
        InfinitiveParticles = PhraseSet.Of(
            "lui", "leur", "la", "le", "les", "l'", "se", "s'", "y", "en", "n'", "ne", "pas", "continuer de", "mieux", "bien", "également", "dûment", "pleinement", "toujours", "aussi", "rapidement"),
        InfinitiveEndings = ["er", "ir", "dre", "ttre", "ivre", "aire", "lure", "lire", "crire", "duire", "oire"],
        NoInfinitives = PhraseSet.Of(
            "mer", "premier", "dernier", "dossier", "particulier", "régulier", "financier", "papier", "hiver", "air", "pouvoir", "avenir", "désir", "plaisir", "ordre", "cadre",
            "affaire", "affaires", "territoire", "histoire", "mémoire", "militaire", "humanitaire", "nucléaire", "alimentaire", "sanitaire", "prioritaire", "volontaire",
            "secrétaire", "partenaire", "victoire", "genre", "moindre", "alger", "niger", "commissaire", "juridictionnaire", "lettre", "solidaire", "libre", "obligatoire"),
        Actors = PhraseCodes<ActorKind>.FromBlock(
            """
            SecretaryGeneral: le secrétaire général | secrétaire général | la secrétaire générale | le secrétaire général de l'organisation des nations unies
            States: les états membres | états membres | tous les états membres | les états | états | tous les états | les états parties | tous les états parties | les gouvernements | l'ensemble des états membres
            GeneralAssembly: l'assemblée générale | l'assemblée
            SecurityCouncil: le conseil de sécurité | conseil de sécurité
            EconomicAndSocialCouncil: le conseil économique et social | conseil économique et social
            HumanRightsCouncil: le conseil des droits de l'homme | conseil des droits de l'homme
            HighCommissionerForHumanRights: le haut-commissaire des nations unies aux droits de l'homme | haut-commissaire des nations unies aux droits de l'homme | le haut-commissariat des nations unies aux droits de l'homme | haut-commissariat des nations unies aux droits de l'homme | le haut-commissariat | haut-commissariat | le haut-commissaire | haut-commissaire | la haute-commissaire
            SpecialProcedure: le rapporteur spécial | la rapporteuse spéciale | l'expert indépendant | l'experte indépendante | le groupe de travail | rapporteur spécial | groupe de travail
            Secretariat: le secrétariat | secrétariat
            """,
            VerbCode.ParseName<ActorKind>),
    };

    private const string Verbs =
        """
        Requests: prie | demande | prie instamment de | sollicite | le prie
        Requests*: priant | demandant
        CallsUpon: appelle | lance un appel
        CallsUpon*: appelant
        CallsUpon+Again: réitère son appel | renouvelle son appel | rappelle son appel
        CallsFor: préconise | prône | appelle de ses vœux
        Urges: exhorte | demande instamment | prie instamment | engage instamment | engage vivement | invite instamment | enjoint | appelle instamment
        Urges*: exhortant | demandant instamment | priant instamment | engageant instamment | engageant vivement
        Invites: invite
        Invites*: invitant
        Invites+Again: réitère son invitation | renouvelle son invitation
        Encourages: encourage | engage | continue d'encourager | encourage à
        Encourages*: encourageant | engageant
        Demands: exige | somme
        Demands*: exigeant
        Directs: charge | donne pour instruction | donne instruction | confie
        Recommends: recommande
        Recommends*: recommandant
        Authorizes: autorise | habilite
        Authorizes*: autorisant
        Proposes: propose | suggère
        Warns: met en garde | avertit
        DrawsAttention: appelle l'attention | attire l'attention
        DrawsAttention*: appelant l'attention
        Decides: décide
        Decides*: décidant
        Adopts: adopte
        Approves: approuve | accepte
        Approves*: approuvant
        Endorses: souscrit | fait sien | fait sienne | fait siens | fait siennes | s'associe | entérine | avalise
        Endorses*: souscrivant | faisant sien | faisant sienne
        Agrees: convient | est convenu | est convenue
        Agrees*: convenant
        Establishes: crée | établit | institue
        Appoints: nomme | élit | désigne
        Appropriates: ouvre
        Declares: déclare | proclame | annonce
        Declares*: déclarant | proclamant
        Determines: détermine
        Determines*: déterminant
        Undertakes: s'engage
        Confirms: confirme
        Confirms*: confirmant
        Renews: renouvelle | proroge | reconduit
        Continues: continue | maintient | demeure | reste saisi
        Continues*: demeurant | continuant | restant
        Stresses: souligne | fait ressortir
        Stresses*: soulignant
        Emphasizes: insiste | met l'accent | met en relief | fait valoir | souligne avec force
        Emphasizes*: insistant | mettant l'accent
        Highlights: met en évidence | met en lumière | signale | fait observer
        Recognizes: considère | sait | est consciente | est conscient | reconnaît | se dit consciente | se dit conscient | a conscience | mesure | se rend compte | connaît | est sensible | n'ignore pas
        Recognizes*: considérant | sachant | reconnaissant | consciente | conscient | mesurant
        Considers: estime | juge | est d'avis
        Considers*: estimant | jugeant
        IsConvinced: est convaincue | est convaincu
        IsConvinced*: convaincue | convaincu | persuadée | persuadé | encouragée
        IsDetermined: est résolue | est résolu | entend
        IsDetermined*: résolue | résolu | déterminée | déterminé | désireuse | désireux | soucieuse | soucieux
        IsAware: a à l'esprit
        IsAware*: ayant à l'esprit | gardant à l'esprit | ayant présent à l'esprit | ayant présentes à l'esprit
        TakesIntoAccount: tient compte | prend en considération | prend en compte
        TakesIntoAccount*: tenant compte | prenant en considération | prenant en compte
        Notes: note | constate | observe | relève
        Notes*: notant | constatant | relevant | observant
        TakesNote: prend note | prend acte | prend connaissance
        TakesNote*: prenant note | prenant acte | ayant pris note | ayant pris acte
        HasConsidered: a examiné
        HasConsidered*: ayant examiné | ayant entendu | ayant étudié | ayant reçu
        Recalls: rappelle | se réfère
        Recalls*: rappelant | se référant
        Reaffirms: réaffirme
        Reaffirms*: réaffirmant
        Reiterates: réitère | redit | répète
        Reiterates*: réitérant | redisant | répétant
        Affirms: affirme
        Affirms*: affirmant
        IsGuided*: guidée | guidé | s'inspirant | animée
        Acts: agit
        Acts*: agissant
        Welcomes: se félicite | accueille | accueille avec satisfaction | accueille favorablement | accueille avec intérêt | se réjouit | salue | sait gré
        Welcomes*: se félicitant | accueillant | accueillant avec satisfaction | se réjouissant | saluant
        Appreciates: apprécie
        Appreciates*: appréciant
        Commends: félicite | loue
        Commends*: félicitant
        PaysTribute: rend hommage
        PaysTribute*: rendant hommage
        Thanks: remercie
        Thanks*: remerciant
        Supports: appuie | soutient | est favorable | se déclare favorable | partage
        Supports*: appuyant | soutenant
        LooksForward: attend avec intérêt | compte | escompte
        LooksForward*: attendant avec intérêt
        Wishes: souhaite | espère | forme le vœu | dit souhaiter
        Wishes*: souhaitant | espérant
        Expresses: exprime | se déclare | se dit | fait part
        Expresses+Concern: s'inquiète | demeure préoccupée | demeure préoccupé | s'alarme | est préoccupée | est préoccupé | reste préoccupée
        Expresses*: exprimant | se déclarant | se disant
        Expresses+Concern*: préoccupée | préoccupé | s'inquiétant | demeurant préoccupé | demeurant préoccupée | inquiète | troublée
        Expresses+Alarm*: alarmée | alarmé | consternée | consterné | horrifiée | indignée
        Regrets: regrette
        Regrets*: regrettant
        Deplores: déplore
        Deplores*: déplorant
        Condemns: condamne | dénonce
        Condemns*: condamnant
        Rejects: rejette | s'élève | s'oppose
        Rejects*: rejetant
        """;
}
