namespace UnDocParser.Languages;

/// <summary>
/// The phrases that open clauses in English, from the counted openers of official texts. A phrase ends where its
/// complement begins: what opens with "taking note of" is listed as "taking note".
/// </summary>
internal static class EnglishOpeners
{
    /// <summary>The openers of preambular clauses, separated by bars.</summary>
    public const string Preambular =
        """
        Acknowledging | Acknowledging also | Acknowledging further | Acknowledging with appreciation
        Acknowledging with deep concern | Acknowledging with satisfaction | Acting | Affirming | Affirming also
        Affirming once again | Again taking into account | Agreeing | Aiming | Alarmed | Alarmed also
        Alarmed and concerned | Also commending | Also expressing | Also noting | Also noting with concern
        Also recalling | Also recognizing | Also stressing | Also taking note | Also welcoming | Anticipating
        Appalled | Applauding | Appreciating | Appreciating also | Asserting | Aware | Aware also | Bearing
        Bearing in mind | Bearing in mind also | Being appalled | Being gravely concerned | Believing
        Believing also | Believing it necessary | Calling | Calling attention | Calling attention also | Calling for
        Calling upon | Cognizant | Cognizant also | Commemorating | Commending | Commending also | Committed
        Concerned | Concerned also | Concerned further | Concurring | Condemning | Condemning also
        Condemning in the strongest possible terms | Condemning in the strongest terms | Condemning strongly
        Confirming | Confirming also | Congratulating | Conscient | Conscient également | Conscious | Considering
        Considering also | Continuing | Convinced | Convinced also | Convinced further
        Countries in special situations | Declaring | Deeply alarmed | Deeply committed | Deeply concerned
        Deeply concerned also | Deeply concerned further | Deeply convinced | Deeply deploring | Deeply disappointed
        Deeply disturbed | Deeply regretting | Demanding | Deploring | Deploring again | Deploring also
        Deploring further | Deploring in particular | Desirous | Destacando | Determined | Determined also
        Determining | Determining further | Disappointed | Echoing | Echoing also | Emphasising | Emphasizing
        Emphasizing also | Emphasizing further | Emphasizing once again | Encouraged | Encouraging
        Encouraging in particular | Endorsing | Equally concerned | Ever mindful | Expresses concern | Expressing
        Expressing again its appreciation | Expressing alarm | Expressing also | Expressing appreciation
        Expressing concern | Expressing concern also | Expressing continued concern | Expressing deep appreciation
        Expressing deep concern | Expressing deep concern also | Expressing deep concern further
        Expressing extreme concern | Expressing full support | Expressing further concern | Expressing gratitude
        Expressing grave alarm | Expressing grave concern | Expressing grave concern also
        Expressing grave concern further | Expressing grave concern in particular | Expressing gravest concerns
        Expressing great concern | Expressing great concern over | Expressing its abhorrence | Expressing its alarm
        Expressing its appreciation | Expressing its concern | Expressing its continued concern
        Expressing its conviction | Expressing its deep appreciation | Expressing its deep concern
        Expressing its deep concern also | Expressing its deep concern further | Expressing its deepest concern
        Expressing its determination | Expressing its full support | Expressing its gratitude
        Expressing its grave concern | Expressing its grave concern also | Expressing its grave concern further
        Expressing its intention | Expressing its profound indignation | Expressing its resolve
        Expressing its satisfaction | Expressing its serious concern | Expressing its support
        Expressing its unequivocal support | Expressing its utmost concern | Expressing once again
        Expressing outrage | Expressing particular concern | Expressing particular concern also
        Expressing profound concern | Expressing profound regret | Expressing regret | Expressing regret and concern
        Expressing serious and urgent concern | Expressing serious concern | Expressing serious concern also
        Expressing solidarity | Expressing strong concern | Expressing support | Expressing sympathy | Extolling
        Extremely alarmed and concerned | Firmly believing | Firmly convinced | Fully supporting | Further
        Further acknowledging | Further affirming | Further commending | Further condemning | Further deploring
        Further emphasizing | Further expressing | Further expressing concern | Further noting
        Further noting with concern | Further reaffirming | Further recalling | Further recognising
        Further recognizing | Further reiterating | Further stressing | Further taking note | Further welcoming
        Giving due consideration | Gravely | Gravely alarmed | Gravely concerned | Gravely distressed | Guided
        Guided also | Guided further | Having also considered | Having also examined | Having also taken note
        Having conducted | Having considered | Having considered also | Having examined | Having heard
        Having listened | Having noted | Having received | Having regard | Having reviewed | Having taken note
        Highlighting | Highlighting also | Honouring | Insistant | Inviting | Looking | Looking forward
        Looking forward also | Looking forward with interest | Marking | Mindful | Mindful also | Mindful further
        Noting | Noting again with appreciation | Noting again with concern | Noting again with regret | Noting also
        Noting also with concern | Noting especially | Noting further | Noting in particular | Noting in this regard
        Noting with alarm | Noting with appreciation | Noting with appreciation also | Noting with concern
        Noting with concern also | Noting with deep concern | Noting with deep concern also | Noting with deep regret
        Noting with gratitude | Noting with grave concern | Noting with grave concern also
        Noting with great concern | Noting with great concern also | Noting with interest
        Noting with particular interest | Noting with profound concern | Noting with regret
        Noting with renewed concern | Noting with satisfaction | Noting with satisfaction also
        Noting with serious concern | Noting with strong concern | Observing | Particularly concerned | Paying
        Paying tribute | Pledging | Praising | Proceeding | Rappelant | Re-emphasizing | Reaffirming
        Reaffirming also | Reaffirming and committing | Reaffirming equally | Reaffirming further
        Reaffirming in particular | Reaffirming once again | Reaffirming once more | Reaffirming specifically
        Realizing | Recalling | Recalling also | Recalling and emphasizing | Recalling and reaffirming
        Recalling further | Recalling in particular | Recalling with appreciation | Recalling with appreciation also
        Recalling with appreciation further | Recalling with concern | Recalling with grave concern
        Recalling with satisfaction | Recalling with serious concern | Recalls | Recognising | Recognising further
        Recognizing | Recognizing also | Recognizing and affirming | Recognizing and reaffirming
        Recognizing and underscoring | Recognizing further | Recognizing in this regard | Recognizing with concern
        Recognizing with concern also | Recognizing with concern further | Recognizing with deep concern
        Recognizing with satisfaction | Recommitting | Reconfirming | Reconociendo | Reconociendo también
        Recordando | Referring | Referring also | Referring further | Regretting | Reiterating | Reiterating also
        Reiterating and underscoring | Reiterating deep concern | Reiterating further its grave concern
        Reiterating its appreciation | Reiterating its call | Reiterating its call for | Reiterating its call upon
        Reiterating its commitment | Reiterating its concern | Reiterating its concern over
        Reiterating its condemnation | Reiterating its continuing support | Reiterating its conviction
        Reiterating its deep concern | Reiterating its deep concern also | Reiterating its deep distress
        Reiterating its endorsement | Reiterating its grave alarm and concern | Reiterating its grave concern
        Reiterating its grave distress | Reiterating its request | Reiterating its serious concern
        Reiterating its strong condemnation | Reiterating its support | Reiterating serious concern
        Reiterating the need | Rejecting | Remaining | Remaining concerned | Remaining concerned also
        Remaining convinced | Remaining deeply concerned | Remaining gravely concerned | Remaining greatly concerned
        Remaining seriously concerned | Reminding | Renewing | Requesting | Resolved | Resolving | Responding
        Réaffirmant | Seeking | Seized | Seriously concerned | Sharing | Sharing deep concern
        Sharing the deep concern | Solemnly proclaiming | Soulignant | Stressing | Stressing again
        Stressing again with grave concern | Stressing also | Stressing further | Stressing with grave concern
        Striving | Strongly condemning | Strongly condemning also | Strongly condemning further | Strongly convinced
        Strongly deploring | Strongly deploring also | Strongly emphasizing | Strongly encouraging
        Strongly reiterating | Strongly urging | Supporting | Taking | Taking due note | Taking full note
        Taking further note | Taking into account | Taking into consideration | Taking note | Taking note also
        Taking note further | Taking note with appreciation | Taking note with appreciation also
        Taking note with appreciation further | Taking note with concern | Taking note with deep concern
        Taking note with interest | Taking note with satisfaction | Thanking | Trusting | Underlining
        Underlining also | Underlining further | Underscoring | Understanding | Unequivocally condemning | Urging
        Urging also | Warning | Welcomin | Welcoming | Welcoming also | Welcoming and encouraging
        Welcoming and further encouraging | Welcoming and reaffirming | Welcoming further | Welcoming in particular
        Welcoming in this regard | Welcoming in this regard also | Welcoming with appreciation | While noting
        Willing | Wishing
        """;

    /// <summary>The openers of operative clauses, separated by bars.</summary>
    public const string Operative =
        """
        Strengthens | Also confirms | Also recommits | Indicates | Further confirms | Endorses also
        Acknowledges | Acknowledges and profoundly regrets | Acknowledges with appreciation
        Acknowledges with great appreciation | Acknowledges with great concern | Acknowledges with satisfaction
        Acting | Adopts | Affirms | Again calls upon | Again encourages | Agrees | Alienta | Also acknowledges
        Also affirms | Also appropriates | Also approves | Also authorizes | Also calls | Also calls for
        Also calls upon | Also commends | Also condemns | Also condemns in the strongest possible terms
        Also condemns unequivocally | Also decides | Also declares | Also demands | Also deplores
        Also draws the attention | Also emphasizes | Also encourages | Also endorses | Also expresses appreciation
        Also expresses concern | Also expresses deep concern | Also expresses grave concern
        Also expresses its appreciation | Also expresses its concern | Also expresses serious concern
        Also highlights | Also invites | Also looks forward | Also notes | Also notes with appreciation
        Also notes with concern | Also notes with deep concern | Also notes with regret
        Also notes with satisfaction | Also re-emphasizes | Also reaffirms | Also recalls
        Also recalls with appreciation | Also recalls with satisfaction | Also recognizes
        Also recognizes with appreciation | Also recommends | Also reiterates | Also requests | Also stresses
        Also strongly condemns | Also strongly encourages | Also takes note | Also takes note with appreciation
        Also takes note with satisfaction | Also underlines | Also underscores | Also urges | Also welcomes
        Anticipates | Appeals | Applauds | Appreciates | Appropriates | Approves | Asks | Asserts | Authorises
        Authorizes | Brings to the attention | Calling upon | Calls | Calls again | Calls again upon
        Calls also upon | Calls attention | Calls for | Calls on | Calls once again | Calls once again for
        Calls once again upon | Calls upon | Clarifies | Commends | Commends also | Commends and strongly supports
        Commends further | Commends once again | Commends with satisfaction | Commits | Concurs | Condemns
        Condemns also | Condemns in the strongest possible terms | Condemns in the strongest terms
        Condemns unequivocally | Condemns without reservation | Confirms | Confirms further | Congratulates
        Considers | Considers it alarming | Considers it important | Considers it intolerable | Continues
        Continues to urge | Decide | Decides | Decides also | Decides further | Declares | Deeply deplores
        Deeply regrets | Demands | Demands also | Demands further | Demands once again | Demands once more
        Denounces | Deplores | Deplores and condemns | Deplores and condemns in the strongest terms
        Deplores and strongly condemns | Deplores in the strongest terms | Determines | Determines once more
        Directs | Draws | Draws the attention | Décide | Emphasises | Emphasising | Emphasizes | Emphasizes again
        Emphasizes in particular | Emphasizes once again | Emphasizes once more | Emphasizing | Encourage
        Encourages | Encourages also | Encourages and recognizes | Encourages once again | Endorses
        Endorses and supports | Engage | Ensure | Establishes | Exhorts | Expects | Express | Expresses
        Expresses alarm | Expresses appreciation | Expresses concern | Expresses deep concern
        Expresses deep sympathy | Expresses full support | Expresses grave alarm | Expresses grave concern
        Expresses great concern | Expresses its appreciation | Expresses its commitment | Expresses its concern
        Expresses its continued concern | Expresses its continued deep concern
        Expresses its continued serious concern | Expresses its conviction | Expresses its deep
        Expresses its deep appreciation | Expresses its deep concern | Expresses its deep regret
        Expresses its determination | Expresses its firm belief | Expresses its firm conviction
        Expresses its gratitude | Expresses its gratitude and appreciation | Expresses its grave concern
        Expresses its intent | Expresses its intention | Expresses its profound concern
        Expresses its profound gratitude | Expresses its readiness | Expresses its satisfaction
        Expresses its serious concern | Expresses its support | Expresses its utmost concern
        Expresses its very deep concern | Expresses its very serious concern | Expresses its willingness
        Expresses particular concern | Expresses satisfaction | Expresses serious concern
        Expresses serious concerns | Expresses solidarity with and compassion for | Expresses special commendation
        Expresses strong concern | Expresses strong expectations | Expresses strong support | Expresses support
        Expresses the hope | Expresses the need | Expresses the view | Extends | Firmly condemns | Fully supports
        Further | Further acknowledges | Further affirms | Further approves | Further authorises | Further authorizes
        Further calls | Further calls for | Further calls upon | Further commends | Further condemns
        Further condemns unequivocally | Further decides | Further demands | Further directs | Further emphasizes
        Further encourages | Further endorses | Further expresses | Further expresses appreciation
        Further expresses concern | Further invites | Further notes | Further notes with satisfaction
        Further reaffirms | Further recalls | Further recognizes | Further recognizes with appreciation
        Further recommends | Further reiterates | Further requests | Further stresses | Further strongly condemns
        Further takes note | Further underlines | Further underscores | Further urges | Further welcomes
        Gives its full support | Greatly appreciates | Greets | Highlights | In this regard | Insists | Invite
        Invites | Invites and encourages | Looking forward | Looks forward | Maintains | Notes | Notes again
        Notes concern over | Notes in particular | Notes with alarm | Notes with appreciation
        Notes with appreciation and satisfaction | Notes with concern | Notes with deep concern
        Notes with deep regret | Notes with grave concern | Notes with great concern | Notes with increasing concern
        Notes with interest | Notes with particular concern | Notes with regret | Notes with satisfaction
        Notes with serious concern | Notes with strong concern | Noting | Notwithstanding | Once again encourages
        Once again invites | Once again requests | Once again urges | Pays tribute | Pledges its continued support
        Prie | Proclaims | Proposes | Raises awareness | Re-emphasizes | Reaffirms | Reaffirms also
        Reaffirms once again | Realizes | Recalling | Recalls | Recalls also | Recalls and reiterates
        Recalls in this regard | Recalls with appreciation | Recalls with concern | Recalls with interest
        Recalls with satisfaction | Recognises | Recognising | Recognize | Recognizes | Recognizes also
        Recognizes and encourages | Recognizes and promotes | Recognizes with appreciation | Recognizes with concern
        Recognizes with deep concern | Recognizing | Recommends | Recommends further | Recommits | Recommits firmly
        Reconfirms | Refers | Regrets | Regrets also | Reiterates | Reiterates and reaffirms | Reiterates further
        Reiterates its call for | Reiterates its call upon | Reiterates its invitation | Reiterates its request
        Reiterates its support | Reiterating | Rejects | Remains | Remains concerned | Remains deeply concerned
        Remains however deeply concerned | Reminds | Renews | Request | Requests | Requests also | Requests further
        Requires | Resolves | Respects | Revises | Souligne | States | Stresses | Stresses also
        Stresses and restates | Stresses anew | Stresses once again | Stressing | Strives | Strongly
        Strongly appeals | Strongly calls upon | Strongly condemns | Strongly deplores | Strongly emphasizes
        Strongly encourages | Strongly objects | Strongly reaffirms | Strongly reiterates | Strongly supports
        Strongly supports and encourages | Strongly underlines | Strongly urges | Strongly welcomes | Suggests
        Supports | Supports and encourages | Takes | Takes full note | Takes into account | Takes note
        Takes note once again | Takes note with appreciation | Takes note with concern
        Takes note with extreme concern | Takes note with grave concern
        Takes note with great concern in that regard | Takes note with interest | Takes note with satisfaction
        Underlines | Underlines further | Underlines once again | Underscores | Understands | Undertakes
        Unequivocally condemns | Unequivocally rejects and condemns | Urgently calls upon | Urgently requests | Urges
        Urges also | Urges as a matter of priority | Urges further | Urges once again | Values | Warns | Welcome
        Welcomes | Welcomes also | Welcomes and accepts with appreciation | Welcomes and affirms
        Welcomes and continues to encourage | Welcomes and encourages | Welcomes and endorses
        Welcomes and expresses its appreciation | Welcomes and expresses its strong support
        Welcomes and expresses strong support | Welcomes and recognizes | Welcomes and supports | Welcomes and urges
        Welcomes further | Welcomes in particular | Welcomes in this regard | Welcomes with appreciation | Welcoming
        While noting
        """;
}
