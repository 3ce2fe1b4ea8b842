using UnDocParser.Model;

namespace UnDocParser.Languages;

/// <summary>What clauses do, in English.</summary>
internal static class EnglishActions
{
    /// <summary>Gets the words.</summary>
    public static ActionLexicon Data { get; } = new()
    {
        Calendar = EnglishMandates.Calendar,
        Mandates = EnglishMandates.Mandates,
        Verbs = PhraseCodes<VerbCode>.FromBlock(Verbs, VerbCode.Parse),
        Modifiers = PhraseCodes<ActionModifiers>.FromBlock(
            """
            Also: also | likewise | equally | as well
            Further: further | furthermore | in addition
            Again: again | once again | once more | anew | yet again
            InParticular: in particular | particularly | especially
            """,
            VerbCode.ParseName<ActionModifiers>),
        Intensities = PhraseCodes<ActionIntensities>.FromBlock(
            """
            Strong: strong | strongly | firm | firmly | particular | continued | growing | increasing
            Urgent: urgently | urgent | as a matter of urgency
            Deep: deep | deeply | deepest | profound | profoundly | grave | gravely | serious | seriously | great | greatly | extreme | extremely | high | highly | very | sincere | warm | much | gravest
            Utmost: in the strongest terms | in the strongest possible terms | utmost | strongest | strongest possible
            Full: full | fully | unequivocally | unequivocal | without reservation | unreservedly | categorically
            """,
            VerbCode.ParseName<ActionIntensities>),
        Tones = PhraseCodes<ActionTones>.FromBlock(
            """
            Concern: concern | concerns | concerned | dismay
            Alarm: alarm | alarmed | outrage | abhorrence
            Regret: regret | regrets | disappointment | sorrow | sadness
            Appreciation: appreciation | gratitude | thanks | recognition
            Satisfaction: satisfaction
            Interest: interest
            Support: support | solidarity
            Determination: determination | commitment | intention | readiness | willingness | resolve
            Conviction: conviction | belief
            Hope: hope | the hope
            """,
            VerbCode.ParseName<ActionTones>),
        Fillers = PhraseSet.Of("with", "its", "their", "and", "a sense of", "once", "most"),
        Negations = PhraseSet.Of("not to", "does not", "that no", "shall not"),
        LeadIns = PhraseSet.Of(
            "in this regard", "in that regard", "in this context", "in this respect", "to this end", "in this connection", "therefore",
            "accordingly", "while", "continues to", "and", "to that end", "in that context"),
        StatementSubjects = PhraseSet.Of("the council", "the security council"),
        SecondVerbJoints = PhraseSet.Of(",", "and", ", and", "; and", "and in this regard", ", and in this regard", ", and to this end"),
        NounTails = PhraseSet.Of("of", "for", "from", "and", "or", "made", "in", "by"),
        AddresseePrefixes = PhraseSet.Of("to", "on", "for"),
        AddresseeEnds = PhraseSet.Of("to", "that", "as a matter of urgency", "at", "not to", "for its", "for their", "on its", "on their"),
        AddresseeParts = PhraseSet.Of(
            "to the", "to this", "to that", "to its", "to an", "to a", "to all", "to which", "to these", "to those", "to it", "to be", "to date", "at the", "at all",
            "that have", "that has", "that are", "that is", "that do"),
        ComplementStarts = PhraseSet.Of("that", "to", "for", "an", "a", "its"),
        Actors = PhraseCodes<ActorKind>.FromBlock(
            """
            SecretaryGeneral: the secretary-general | the secretary-general of the united nations
            States: member states | all member states | states | all states | the member states | states parties | all states parties | all states members of the united nations | governments | all governments
            GeneralAssembly: the general assembly | the assembly
            SecurityCouncil: the security council
            EconomicAndSocialCouncil: the economic and social council
            HumanRightsCouncil: the human rights council
            HighCommissionerForHumanRights: the united nations high commissioner for human rights | the office of the united nations high commissioner for human rights | the high commissioner | the office of the high commissioner | the high commissioner for human rights
            SpecialProcedure: the special rapporteur | the independent expert | the working group
            Secretariat: the secretariat
            """,
            VerbCode.ParseName<ActorKind>),
    };

    private const string Verbs =
        """
        Requests: requests | asks
        Requests*: requesting | asking
        Requests+Again: reiterates its request | reiterates its requests | reaffirms its request | renews its request | reiterates the request | recalls its request
        CallsUpon: calls upon | calls on | calls
        CallsUpon*: calling upon | calling on | calling
        CallsUpon+Again: reiterates its call upon | reiterates its call on | renews its call upon | renews its call on | reiterates its call
        CallsFor: calls for
        CallsFor*: calling for
        CallsFor+Again: reiterates its call for | renews its call for | reiterates its calls
        Urges: urges | exhorts | continues to urge
        Urges*: urging
        Invites: invites
        Invites*: inviting
        Invites+Again: reiterates its invitation | renews its invitation
        Encourages: encourages | continues to encourage
        Encourages*: encouraging
        Appeals: appeals
        Appeals*: appealing
        Demands: demands | requires | insists
        Demands*: demanding
        Demands+Again: reiterates its demand
        Directs: directs | instructs | mandates | entrusts | tasks
        Directs*: directing | mandating
        Recommends: recommends | advises
        Recommends*: recommending
        Authorizes: authorizes | authorises | permits
        Authorizes*: authorizing | authorising
        Proposes: proposes | suggests
        Reminds: reminds
        Reminds*: reminding
        Warns: warns | cautions
        DrawsAttention: draws attention | draws the attention | calls attention | calls the attention
        DrawsAttention*: drawing attention | drawing the attention | calling attention
        Decides: decides | resolves | decides that
        Decides*: deciding
        Adopts: adopts
        Adopts*: adopting
        Approves: approves | accepts
        Approves*: approving
        Endorses: endorses | subscribes | associates itself
        Endorses*: endorsing
        Agrees: agrees | concurs
        Agrees*: agreeing | concurring
        Establishes: establishes | creates | sets up
        Appoints: appoints | elects | designates
        Appropriates: appropriates
        Declares: declares | proclaims | designates | announces
        Declares*: declaring | proclaiming
        Determines: determines | finds
        Determines*: determining
        Undertakes: undertakes | commits | commits itself | pledges | recommits | recommits itself
        Confirms: confirms | reconfirms | ratifies
        Confirms*: confirming
        Renews: renews | extends
        Continues: continues | maintains | remains | retains
        Continues*: remaining | continuing
        Stresses: stresses
        Stresses*: stressing
        Emphasizes: emphasizes | emphasises
        Emphasizes+Again: re-emphasizes | re-emphasises | reemphasizes
        Emphasizes*: emphasizing | emphasising | re-emphasizing
        Underlines: underlines | underscores
        Underlines*: underlining | underscoring
        Highlights: highlights | points out | sheds light
        Highlights*: highlighting
        Recognizes: recognizes | recognises | realizes
        Recognizes*: recognizing | recognising | realizing
        Acknowledges: acknowledges
        Acknowledges*: acknowledging
        Considers: considers | believes | deems | is of the view
        Considers*: considering | believing
        IsAware: is aware | is mindful | is conscious | is cognizant | bears in mind
        IsAware*: aware | mindful | conscious | cognizant | ever mindful | bearing in mind
        IsConvinced: is convinced
        IsConvinced*: convinced | encouraged
        IsDetermined: is determined
        IsDetermined*: determined | resolved | desirous | desiring | committed
        TakesIntoAccount: takes into account | takes into consideration
        TakesIntoAccount*: taking into account | taking into consideration | having regard
        Notes: notes | observes
        Notes*: noting | observing | having noted
        TakesNote: takes note | takes note of
        TakesNote*: taking note | taking note of | having taken note
        HasConsidered: has considered
        HasConsidered*: having considered | having examined | having heard | having reviewed | having received | having conducted | having discussed
        Recalls: recalls | refers
        Recalls*: recalling | referring
        Reaffirms: reaffirms
        Reaffirms*: reaffirming
        Reiterates: reiterates | repeats
        Reiterates*: reiterating
        Affirms: affirms
        Affirms*: affirming
        IsGuided: is guided
        IsGuided*: guided
        Acts: acts
        Acts*: acting
        Welcomes: welcomes
        Welcomes*: welcoming
        Appreciates: appreciates | values
        Appreciates*: appreciating
        Commends: commends | applauds | praises | salutes
        Commends*: commending | applauding
        Congratulates: congratulates
        Congratulates*: congratulating
        PaysTribute: pays tribute | honours
        PaysTribute*: paying tribute | honouring
        Thanks: thanks
        Thanks*: thanking
        Supports: supports | echoes
        Supports*: supporting | echoing
        LooksForward: looks forward | anticipates | awaits
        LooksForward*: looking forward
        Wishes: hopes | wishes | trusts
        Wishes*: hoping | wishing
        Expresses: expresses | conveys
        Expresses+Concern: remains concerned | is concerned
        Expresses*: expressing
        Expresses+Concern*: concerned | remaining concerned | disturbed | being concerned
        Expresses+Alarm*: alarmed | appalled | shocked
        Regrets: regrets
        Regrets*: regretting
        Deplores: deplores
        Deplores*: deploring
        Condemns: condemns | denounces
        Condemns*: condemning
        Rejects: rejects | objects | opposes
        Rejects*: rejecting
        """;
}
