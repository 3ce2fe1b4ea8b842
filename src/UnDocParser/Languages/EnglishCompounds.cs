namespace UnDocParser.Languages;

/// <summary>
/// Words that official texts in English write with a hyphen, counted. Extractions that drop the hyphen at the end of a
/// line leave them joined; with this list they can be told and mended.
/// </summary>
internal static class EnglishCompounds
{
    /// <summary>The words in lower case, separated by bars.</summary>
    public const string Words =
        """
        above-mentioned | action-oriented | addis-abeba | african-led | age-appropriate | age-disaggregated
        age-sensitive | ageing-related | aichi-nagoya | aide-memoire | al-qaida | al-shabaab | all-of-society
        all-pervasive | amphetamine-type | anti-corruption | anti-gang | anti-hitler | anti-money
        anti-money-laundering | anti-personnel | anti-tank | antigua-et-barbuda | aquaculture-producing
        aquaculture-related | arab-islamic | area-based | asia-pacific | asylum-seekers | at-sea | au-rtf
        awareness-raising | best-practice | better-coordinated | bissau-guinean | bottom-fishing | bottom-up
        broad-based | build-up | by-catch | capacity-building | capacity-development | car-owned | carrying-out
        case-by-case | celle-ci | celui-ci | cessez-le-feu | ceux-ci | chair-rapporteur | change-related
        child-sensitive | científico-normativa | civil-military | civilian-led | climate-related | climate-resilient
        co-chaired | co-chairs | co-hosted | co-location | co-sponsors | commissioner-general | community-based
        community-led | community-level | confidence-building | conflict-affected | conflict-free | conflict-related
        conflict-sensitive | conflict-settlement | constitution-making | construction-in-progress | convention-cadre
        corruption-related | cost-benefit | cost-effective | cost-efficiency | cost-recovery | cost-saving
        cost-savings | cost-sharing | counter-al-shabaab | counter-lra | counter-terrorism | counter-terrorist
        country-based | country-led | country-level | country-owned | country-specific | credit-rating | cross-border
        cross-cutting | cross-line | cross-regional | cross-sectoral | data-collection | data-driven | data-sharing
        day-to-day | de-alerting | de-conflict | de-escalate | de-escalation | de-risking | de-targeting
        debt-crisis | decision-making | deep-sea | degradation-neutral | development-oriented | development-related
        disability-inclusive | disability-sensitive | disarmament-related | disaster-induced | disaster-prone
        disaster-related | disaster-resilient | distance-learning | distant-water | drift-net | drug-related
        e-commerce | e-government | e-learning | eac-led | ecosystem-based | eighty-first | eighty-second | el-cham
        el-fasher | el-nosra | el-sheikh | end-users | energy-efficient | environmental-economic | eritrea-ethiopia
        ethiopia-eritrea | euam-rca | eutm-rca | ever-widening | evidence-based | ex-combatants | ex-front
        explosive-related | fact-finding | faith-based | family-oriented | family-related | far-reaching
        faustin-archange | fenced-off | fibre-optic | field-based | fifty-eighth | fifty-fifth | fifty-first
        fifty-fourth | fifty-ninth | fifty-seventh | fifty-sixth | fifty-third | fin-fish | fish-processing
        fisheries-related | fishery-related | fishing-related | five-point | five-year | follow-on | follow-up
        forecast-based | forty-fifth | forty-fourth | forty-ninth | forty-seventh | forty-third | forward-looking
        four-year | gender-based | gender-related | gender-responsive | gender-sensitive | goal-based
        good-neighbourliness | government-level | grande-bretagne | grass-roots | guinea-bissau | haitian-led
        haitian-owned | hard-to-reach | hard-won | hate-filled | haut-commissaire | haut-commissariat | health-care
        health-in-all-policies | health-related | high-grading | high-income | high-level | high-quality | high-risk
        high-speed | hostage-taking | hr-bodies | human-made | ill-treatment | impact-based | in-country | in-depth
        in-house | in-kind | in-line | in-mission | in-person | information-sharing | innovation-based
        institution-building | intelligence-led | inter-agency | inter-american | inter-haitian | inter-institutional
        inter-korean | intra-african | intra-island | investor-state | inward-looking | iraq-kuwait | island-wide
        job-intensive | jointly-planned | know-how | knowledge-sharing | kunming-montreal | land-based | land-use
        large-scale | late-stage | less-lethal | life-cycle | life-saving | life-threatening | linas-marcoussis
        locally-focused | long-lasting | long-range | long-standing | long-term | long-vacant | longer-term
        low-income | low-lying | low-skilled | lra-affected | market-driven | market-related | mass-media
        medium-sized | mi-parcours | mid-term | middle-income | military-grade | mine-free | mission-specific
        mission-wide | money-laundering | move-on | much-needed | multi-annual | multi-hazard | multi-partner
        multi-stakeholder | multi-stakeholders | multi-year | nation-building | national-level | nations-african
        nations-led | nations-nippon | nature-based | near-earth | needs-based | neo-fascism | neo-nazi | neo-nazis
        neo-nazism | ninety-eighth | niño-oscilación | niño-oscillation | non-acceptance | non-adversarial
        non-aligned | non-bank | non-binding | non-communicable | non-compliance | non-concessional
        non-conventional | non-conviction-based | non-cooperation | non-cooperative | non-criminal | non-custodial
        non-detriment | non-directed | non-discrimination | non-discriminatory | non-economic | non-existent
        non-farm | non-formal | non-governmental | non-implementation | non-interference | non-intervention
        non-legally | non-military | non-nuclear-weapon | non-paris | non-parties | non-peacekeeping | non-post
        non-profit | non-proliferation | non-punishment | non-punitive | non-range | non-recurrence | non-refoulement
        non-repatriation | non-repetition | non-respect | non-selectivity | non-self-governing | non-sensitive
        non-state | non-steel | non-stigmatizing | non-structural | non-substantive | non-target | non-targeted
        non-traditional | non-transparent | non-united | non-use | non-violence | non-violent | nord-est | nord-ouest
        nord-sud | norm-setting | norte-sur | north-east | north-south | nuclear-test-ban | nuclear-weapon
        nuclear-weapon-free | ocean-based | ocean-related | off-farm | on-site | one-day | one-week | onu-espace
        open-ended | open-ocean | open-source | owner-directed | palipehutu-fnl | pays-bas | peace-building
        peace-keeping | people-centred | people-to-people | police-contributing | policy-making | port-au-prince
        port-soudan | post-ceasefire | post-conflict | post-covid | post-delivery | post-disaster | post-harvest
        post-pandemic | post-release | post-transitional | pre-deployment | pre-industrial | prevention-oriented
        pro-nazi | pro-poor | public-private | público-privadas | quick-impact | r-arcss | rci-lra | re-designated
        re-education | re-emphasizes | re-emphasizing | re-establish | re-evaluation | re-export | re-recruitment
        regional-seminars | rent-free | resilience-building | resource-sharing | responsibility-sharing
        results-oriented | right-wing | rights-based | rights-compliant | risk-based | risk-informed
        risk-mitigation | risk-rating | royaume-uni | rules-based | run-off | rural-urban | satellite-based
        scaled-up | scaling-up | science-based | science-policy | sea-level | secretary-general | secretary-general²⁹
        secretary-general¹ | secretary-general⁷ | secretary-general⁹ | sector-specific | secure-haiti
        security-related | self-defence | self-determination | self-esteem | self-government | self-identification
        self-reliance | self-reliant | semi-annual | seventy-eighth | seventy-fifth | seventy-first | seventy-fourth
        seventy-ninth | seventy-second | seventy-seventh | seventy-sixth | seventy-third | shock-responsive
        short-term | six-monthly | six-point | sixty-eighth | sixty-fifth | sixty-first | sixty-fourth | sixty-ninth
        sixty-second | sixty-seventh | sixty-sixth | sixty-third | slow-onset | small-scale | so-called
        socio-economic | somali-led | sous-jacents | sous-munitions | south-east | south-south | space-based
        species-specific | stand-alone | standard-setting | start-ups | state-assigned | state-building
        state-contingent | state-level | state-provided | status-of-forces | status-of-mission | stay-and-deliver
        stock-specific | sub-item | sub-region | sub-regional | sub-saharan | sud-sud | sudden-onset | sur-sur
        survivor-centered | survivor-centred | syrian-led | syrian-owned | system-wide | target-setting | ten-year
        thirty-eighth | thirty-fifth | thirty-first | thirty-fourth | thirty-second | thirty-seventh | thirty-sixth
        thirty-third | three-year | time-bound | time-sensitive | timor-leste | too-big-to-fail | torch-bearer
        trade-related | trans-shipment | treaty-based | treaty-mandated | troop-contributing | trust-building
        twenty-eighth | twenty-fifth | twenty-first | twenty-fourth | twenty-ninth | twenty-second | twenty-seventh
        twenty-sixth | twenty-third | two-day | two-level | two-state | two-track | two-year | un-au | un-habitat
        un-oceans | un-space | un-spider | un-women | under-performance | under-representation
        under-secretary-general | union-led | union-united | up-to-date | user-friendly | value-added | vice-chair
        vice-president | victim-centred | victims-survivors | vulnerability-resilience | water-borne | water-related
        weapon-free | weather-related | web-based | well-being | well-defined | well-informed | well-managed
        well-trained | whole-of-government | whole-of-society | wide-ranging | wmo-ioc | women-led | women-owned
        work-family | youth-focused | youth-friendly | youth-led | youth-older | zero-tolerance | zero-waste
        аддис-абебской | азиатско-тихоокеанском | государств-членов | государства-члены | государствам-членам
        научно-политического | нью-йорке | оон-питание | по-прежнему
        """;
}
