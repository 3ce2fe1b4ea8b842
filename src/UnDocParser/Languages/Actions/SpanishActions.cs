using UnDocParser.Model;

namespace UnDocParser.Languages;

/// <summary>What clauses do, in Spanish.</summary>
internal static class SpanishActions
{
    /// <summary>Gets the words.</summary>
    public static ActionLexicon Data { get; } = new()
    {
        Calendar = SpanishMandates.Calendar,
        Mandates = SpanishMandates.Mandates,
        Verbs = PhraseCodes<VerbCode>.FromBlock(Verbs, VerbCode.Parse),
        Modifiers = PhraseCodes<ActionModifiers>.FromBlock(
            """
            Also: también | asimismo | igualmente
            Further: además
            Again: nuevamente | de nuevo | una vez más | otra vez
            InParticular: en particular | en especial
            """,
            VerbCode.ParseName<ActionModifiers>),
        Intensities = PhraseCodes<ActionIntensities>.FromBlock(
            """
            Strong: enérgicamente | enérgico | encarecidamente | encarecido | firmemente | firme | particular | especial | creciente
            Urgent: urgentemente | con urgencia
            Deep: profunda | profundo | profundamente | grave | gravemente | gran | grandes | seria | serio | muy | sumamente | sincera | sincero | extrema
            Utmost: en los términos más enérgicos | en los términos más enérgicos posibles | máxima
            Full: plenamente | pleno | inequívocamente | sin reservas | categóricamente
            """,
            VerbCode.ParseName<ActionIntensities>),
        Tones = PhraseCodes<ActionTones>.FromBlock(
            """
            Concern: preocupación | preocupada | preocupado | inquietud
            Alarm: alarma | alarmada | alarmado | consternación | indignación
            Regret: pesar | decepción
            Appreciation: aprecio | reconocimiento | gratitud | agradecimiento
            Satisfaction: satisfacción | beneplácito
            Interest: interés
            Support: apoyo | solidaridad
            Determination: determinación | compromiso | intención | voluntad | adhesión | disposición
            Conviction: convicción | convencimiento
            Hope: esperanza | la esperanza
            """,
            VerbCode.ParseName<ActionTones>),
        Fillers = PhraseSet.Of("con", "su", "sus", "una", "un", "y", "más"),
        Negations = PhraseSet.Of("no", "que no", "que ningún", "que ninguna"),
        LeadIns = PhraseSet.Of(
            "a este respecto", "a ese respecto", "en este contexto", "en ese contexto", "en este sentido", "en ese sentido", "a tal fin", "a este fin", "con ese fin", "con tal fin",
            "por consiguiente", "por lo tanto", "y", "sigue"),
        StatementSubjects = PhraseSet.Of("el consejo", "el consejo de seguridad"),
        SecondVerbJoints = PhraseSet.Of(",", "y", "e", ", y", ", e", "y, a este respecto,", "y, en este sentido,"),
        AddresseePrefixes = PhraseSet.Of("a", "al"),
        AddresseeEnds = PhraseSet.Of("que", "a que", "para que", "de que", "a no", "que no", "a ser"),
        AddresseeParts = PhraseSet.Of(
            "que todavía", "que aún", "que son", "que participan", "que tienen", "que han", "que aún no", "que todavía no", "que sean", "que estén", "que puedan", "que disponen"),
        ComplementStarts = PhraseSet.Of("que"),
        InfinitiveMarkers = PhraseSet.Of("a"),
        InfinitiveParticles = PhraseSet.Of("no", "seguir"),
        InfinitiveEndings = ["ar", "er", "ir", "arse", "erse", "irse", "arle", "erle", "arla", "arlo"],
        NoInfinitives = PhraseSet.Of("mujer", "militar", "particular", "popular", "nuclear", "hogar", "lugar", "mar", "poder", "taller", "escolar"),
        Actors = PhraseCodes<ActorKind>.FromBlock(
            """
            SecretaryGeneral: secretario general | el secretario general | secretaria general | secretario general de las naciones unidas
            States: los estados miembros | estados miembros | todos los estados miembros | los estados | estados | todos los estados | los estados partes | todos los estados partes | los gobiernos | todos los gobiernos
            GeneralAssembly: la asamblea general | asamblea general | la asamblea
            SecurityCouncil: el consejo de seguridad | consejo de seguridad
            EconomicAndSocialCouncil: el consejo económico y social | consejo económico y social
            HumanRightsCouncil: el consejo de derechos humanos | consejo de derechos humanos
            HighCommissionerForHumanRights: el alto comisionado de las naciones unidas para los derechos humanos | alto comisionado de las naciones unidas para los derechos humanos | la oficina del alto comisionado de las naciones unidas para los derechos humanos | la oficina del alto comisionado | alto comisionado | el alto comisionado
            SpecialProcedure: el relator especial | relator especial | la relatora especial | experto independiente | el experto independiente | la experta independiente | el grupo de trabajo | grupo de trabajo
            Secretariat: la secretaría | secretaría
            """,
            VerbCode.ParseName<ActorKind>),
    };

    private const string Verbs =
        """
        Requests: solicita | ruega
        Requests*: solicitando
        Requests+Again: reitera su solicitud | reafirma su solicitud | reitera su petición | reitera la solicitud | recuerda su solicitud
        CallsUpon: exhorta
        CallsUpon*: exhortando
        CallsUpon+Again: reitera su exhortación | renueva su exhortación | reafirma su exhortación | reitera sus exhortaciones
        CallsFor: pide | requiere
        CallsFor*: pidiendo
        CallsFor+Again: reitera su llamamiento | reitera sus llamamientos
        Urges: insta | sigue instando
        Urges*: instando
        Invites: invita
        Invites*: invitando
        Invites+Again: reitera su invitación
        Encourages: alienta | anima | sigue alentando
        Encourages*: alentando
        Appeals: hace un llamamiento | hace un encarecido llamamiento | apela
        Appeals*: haciendo un llamamiento
        Demands: exige
        Demands*: exigiendo
        Demands+Again: reitera su exigencia
        Directs: encarga | encomienda | ordena | instruye
        Recommends: recomienda
        Recommends*: recomendando
        Authorizes: autoriza
        Authorizes*: autorizando
        Proposes: propone | sugiere
        Warns: advierte
        DrawsAttention: señala a la atención | señala
        DrawsAttention*: señalando a la atención | señalando
        Decides: decide | resuelve
        Decides*: decidiendo
        Adopts: adopta
        Approves: aprueba | acepta
        Approves*: aprobando
        Endorses: hace suya | hace suyas | hace suyo | hace suyos | respalda | suscribe
        Endorses*: haciendo suya | haciendo suyas | respaldando
        Agrees: conviene
        Agrees*: conviniendo
        Establishes: establece | crea
        Appoints: nombra | elige | designa
        Appropriates: consigna
        Declares: declara | proclama | anuncia
        Declares*: declarando | proclamando
        Determines: determina
        Determines*: habiendo determinado | determinando
        Undertakes: se compromete
        Confirms: confirma | reconfirma
        Confirms*: confirmando
        Renews: renueva | prorroga
        Continues: continúa | mantiene | sigue | sigue ocupándose
        Continues*: manteniendo
        Stresses: destaca
        Stresses*: destacando
        Emphasizes: pone de relieve | hace hincapié
        Emphasizes*: poniendo de relieve | haciendo hincapié
        Underlines: subraya | recalca
        Underlines*: subrayando | recalcando
        Highlights: resalta
        Highlights*: resaltando
        Recognizes: reconoce | comprende | es consciente
        Recognizes*: reconociendo
        Acknowledges: valora
        Considers: considera | cree | entiende
        Considers*: considerando | creyendo
        IsConvinced: está convencida | está convencido
        IsConvinced*: convencida | convencido | alentada
        IsDetermined: está decidida
        IsDetermined*: decidida | decidido | resuelta | resuelto | deseosa | deseoso | empeñada
        IsAware: tiene presente
        IsAware*: teniendo presente | teniendo presentes | consciente | conocedora
        TakesIntoAccount: tiene en cuenta | toma en consideración
        TakesIntoAccount*: teniendo en cuenta | tomando en consideración | tomando en cuenta
        Notes: observa | hace notar
        Notes*: observando | haciendo notar
        TakesNote: toma nota | toma conocimiento
        TakesNote*: tomando nota | tomando conocimiento
        HasConsidered*: habiendo examinado | habiendo escuchado | habiendo recibido | habiendo analizado
        Recalls: recuerda | hace referencia
        Recalls*: recordando | haciendo referencia | refiriéndose
        Reaffirms: reafirma
        Reaffirms*: reafirmando
        Reiterates: reitera | repite
        Reiterates*: reiterando
        Affirms: afirma
        Affirms*: afirmando
        IsGuided*: guiada | guiado
        Acts*: actuando
        Welcomes: acoge | acoge con beneplácito | acoge con satisfacción | acoge con agrado | sigue acogiendo con beneplácito | celebra | se felicita
        Welcomes*: acogiendo | acogiendo con beneplácito | acogiendo con satisfacción | celebrando
        Appreciates: aprecia | agradece
        Appreciates*: apreciando | agradeciendo
        Commends: encomia | elogia
        Commends*: encomiando | elogiando
        Congratulates: felicita
        Congratulates*: felicitando
        PaysTribute: rinde homenaje
        PaysTribute*: rindiendo homenaje
        Thanks: da las gracias
        Supports: apoya
        Supports*: apoyando
        LooksForward: aguarda con interés | espera con interés
        LooksForward*: aguardando con interés | esperando con interés
        Wishes: espera | desea | confía
        Wishes*: deseando | esperando
        Expresses: expresa | manifiesta | se muestra
        Expresses+Concern: sigue preocupada | sigue preocupado | se declara preocupada | le preocupa | está preocupada
        Expresses*: expresando | manifestando
        Expresses+Concern*: preocupada | preocupado | preocupada todavía | preocupado todavía
        Expresses+Alarm*: alarmada | alarmado | consternada | consternado | horrorizada
        Regrets: lamenta
        Regrets*: lamentando
        Deplores: deplora
        Deplores*: deplorando
        Condemns: condena | sigue condenando | denuncia
        Condemns*: condenando
        Rejects: rechaza | se opone
        Rejects*: rechazando
        """;
}
