package dev.backstride.protocol.rule;

/**
 * Where an idea or a number comes from: a section of the article that the protocol is made from, or outside evidence.
 * A number of a rule that none of them gives is a choice of this design.
 */
public enum Source {
    A_LEAD("the article's opening: no warm-up and a fast start first; practitioner experience"),
    A_WHY("the article on why backs get tight; partly its author's opinion"),
    A_HOW("the article's ladder of slow start, warm-up and strength; practitioner experience"),
    A_OK("the article on running with a tight back; a rule of thumb without numbers"),
    A_SIDE("the article on one side; practitioner experience"),
    A_HILL("the article on uphill; practitioner experience"),
    S01("Silbernagel 2007, Am J Sports Med 35:897: running under a pain-monitoring rule; 38 Achilles tendons"),
    S02("pain bands as practices print them, 0-2, 3-5 and 6-10"),
    S03("Vincent & Vincent 2017, Curr Sports Med Rep 16:122: limping stops a run; pain must not carry over a day"),
    S04("Ostelo 2008: 2 of 10 points, or 30 %, is a change that matters in back pain"),
    S05("Suzuki 2020, PLoS One e0229228: the cut-off rounds to 2"),
    S06("COMI study, PMC2899314: getting worse may need fewer points than getting better"),
    S07("PubMed 33152522: about 5 of 10 is the edge of what is acceptable"),
    S08("Suri 2011, BMC Musculoskelet Disord 12:220: flares rise by 2.7 and mostly pass within a day"),
    S09("Vickers 2001, BMC Musculoskelet Disord 2:5: soreness after running peaks early"),
    S10("Pettitt 2010: soreness of the back after strength work is worst at 24-48 h and gone by 96 h"),
    S11("Schuster Brandt Frandsen 2025, doi 10.1136/bjsports-2024-109380: sessions against the longest in 30 days"),
    S12("Impellizzeri 2020, doi 10.1007/s40279-020-01378-6: why no ratio of weeks is used"),
    S13("Ramskov 2018 (Run Clever): more intensity or more volume, no difference in injury"),
    S14("Minetti 2002: what running up costs"),
    S15("hughac94/rungrade-test: what running down is worth"),
    S16("Smyth 2018, doi 10.3233/JSA-170205: most runners start faster than their average"),
    S17("how far GPS and barometers err"),
    S18("VU Amsterdam, research.vu.nl: stride frequencies of 256 runners; no association with injury"),
    S20("Cai 2017, doi 10.1249/MSS.0000000000001396: 8 weeks of leg strength helped running backs"),
    S21("Wu 2024, doi 10.1007/s40279-024-01993-7: exercise alone did not prevent injury"),
    S23("Roffey 2010 and others: sitting is not shown to be a cause"),
    S25("Levine 2007, PMC1896074: the back is least bent uphill"),
    S27("Parkinson 2021, doi 10.52082/jssm.2021.594: limits of 10-15 % are customary, and the formula matters"),
    S28("fspor.2025.1635685: between test days the weaker side swaps in a fifth to a third"),
    S29("PMC4961312: what a hand-held dynamometer cannot tell apart in hip extension"),
    S30("Garmin, enduro3 manual: bands of contact-time balance; the vendor's own, hills shift it"),
    S31("BMJ Best Practice 3000164; GIRFT 2023: red flags and how soon they matter"),
    S32("NICE NG59: keep thinking of other diagnoses"),
    S33("Finucane 2020, J Orthop Sports Phys Ther 50:350: weigh flags, decide by concern, keep a safety net"),
    S34("lists of flags for cancer, infection and fracture"),
    S35("HSSIB report: a delay of many contacts before a diagnosis"),
    S36("Harris 2016, Curr Sports Med Rep 15:73: bone stress of the sacrum in distance runners"),
    S37("IOC 2023 (REDs CAT2), doi 10.1136/bjsports-2023-106914: bone stress of sacrum and pelvis, and low energy"),
    S38("series of young athletes with back pain: an injured vertebral arch in about half; investigate at 2 weeks"),
    S39("a case of muscle breakdown after lifting"),
    S40("Ono 2019, JMIR e11398: prompts are answered, less so with time"),
    S41("Axén 2012: weekly messages are answered for months"),
    S42("Morrison 2017, PLoS One e0169162: frequent notifications do not deter"),
    S43("Clarsen 2020: OSTRC-H2"),
    S44("STarT Back: up to 3 low, from 4 of the last five high, the rest medium"),
    S45("Kamper 2010, PMC2989296; de Vet 2002: when an episode is over, and what a recurrence is"),
    S51("BMC Health Serv Res 2025, s12913-025-13353-w: laypeople miss a third of emergencies"),
    S52("github cpfair/tapiriik: how a sync service tells duplicates"),
    DESIGN("a choice of this design");

    private final String citation;

    Source(String citation) {
        this.citation = citation;
    }

    /** As the protocol names it. */
    public String id() {
        return name().replace('_', '-');
    }

    public String citation() {
        return citation;
    }
}
