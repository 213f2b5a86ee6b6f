package dev.backstride.protocol.rule;

import java.util.List;
import java.util.stream.Stream;

/**
 * The protocol's table of contents: every rule that decides something here, in its order, what it says in one
 * sentence, where that comes from, and the numbers it compares with. {@link TableOfContents} asks those that weigh a
 * bout in this order; the others are where their words point.
 */
public enum Rule {
    R_02(
            "Two recordings of one run count once; the better one is kept.",
            "A_HILL S52",
            "windows.duplicateStart windows.copy.mostShift windows.copy.step windows.copy.durationPercent windows.copy.distancePercent"),
    R_03("Recordings at most 30 min apart are one bout; hours count from its end.", "A_OK DESIGN", "windows.merge"),
    R_04(
            "A rating belongs to the bout that ended before it: 30 to 180 min for 1 h, 20 to 32 h for 24 h.",
            "A_OK DESIGN",
            "windows.before windows.h1Opens windows.h1Closes windows.h24Opens windows.h24Closes windows.duringAccepted windows.orphan"),
    R_05(
            "The 1 h and 24 h questions are due in elapsed time; the second one before the next usual start.",
            "A_OK S40 S41 S42",
            "windows.h1Due windows.h24Due asking.habitRuns asking.habitAgreeing asking.habitWithin asking.lead"),
    R_06(
            "Where a run comes before the 24 h answer, the last rating from 8 h on stands in; a later answer is trend only.",
            "A_OK S01 S03",
            "windows.standInOpens"),
    R_07(
            "Facts are weighed in the order they happened, each once; late ones replace what they change.",
            "A_OK DESIGN",
            "windows.lateReplay windows.backfill"),
    R_08(
            "A peak of 2, an intolerable bout or a second 1 in three bouts opens an episode on rung 1.",
            "A_HOW A_WHY S04 S45",
            "pain.symptomatic"),
    R_09("A level of 6, a limp or the runner's own no is not tolerable.", "A_OK S01 S02 S03 S07", "pain.intolerable"),
    R_10(
            "Two points more, and at least 3, is worse; so is the runner's \"much worse\" from 2 on.",
            "A_OK S03 S04 S05 S06 S08",
            "pain.worseBy pain.worseFloor pain.wordFloor pain.unsettled pain.unsettledBy"),
    R_11(
            "What was not answered is never made up; three silent bouts thin the questions.",
            "A_OK S40",
            "settling.noData"),
    R_12("One verdict per bout, and one action for it.", "A_OK DESIGN", "step.quiet step.reducePercent"),
    R_13(
            "A session is measured against the longest of the 30 days before it.",
            "A_HILL S11 S12",
            "load.reference load.smallPercent load.moderatePercent load.largePercent"),
    R_14(
            "A start is slow, as usual or fast against the runner's own habit.",
            "A_HOW S14 S15 S16 S17",
            "start.opening start.settling start.tail start.least start.baseline start.baselineBouts start.slowPercent start.fastPercent start.fastWithinPercent"),
    R_15(
            "Long sitting asks for a longer warm-up, and is never a cause.",
            "A_WHY S23",
            "start.sitShortHours start.sitShortExtra start.sitLongHours start.sitLongExtra"),
    R_16("Rung 1 was done where the start was slow.", "A_LEAD A_HOW", ""),
    R_17(
            "Rung 2 was done where two of three movements came before a slow start, too.",
            "A_HOW DESIGN",
            "start.warmUpMovements step.warmUpBefore"),
    R_18(
            "Worse at 24 h although the rung was done is one rung up at once, but not twice a week.",
            "A_OK A_HOW S09 S10",
            "trial.dwell strength.soreDays strength.newTo"),
    R_19(
            "Three honest tries that do not help are one rung up; not tried is never failed.",
            "A_HOW S04 DESIGN",
            "trial.least trial.leastInRecurrence trial.most trial.judged trial.persisting trial.persistingPeak trial.improvedBy trial.improvedPercent trial.untried"),
    R_20(
            "Rung 3 is two strength dates a week, judged after eight weeks.",
            "A_HOW S20 S21",
            "strength.perWeek strength.above strength.grace strength.adherentWeeks strength.full strength.extended"),
    R_21(
            "Five quiet bouts and 14 days settle; 30 clear days close.",
            "A_HOW S45",
            "settling.quietBouts settling.quietPeak settling.quietFor settling.clearFor settling.clearBouts step.warmUpOptional"),
    R_22(
            "The first run, and the first after 14 days, are short and easy.",
            "A_HILL DESIGN",
            "load.layoff step.layoffEasy step.layoffPercent step.layoffReference"),
    R_23(
            "14 days without a bout pause the ladder; a pause is not recovery.",
            "A_OK DESIGN",
            "settling.pauseAfter settling.pauseCloses"),
    R_24(
            "The same thing again after a worse day is pointed out, and the second time to the coach.",
            "A_OK DESIGN",
            "review.worseWindow review.worseForCoach review.sameDistancePercent review.sameAgain"),
    R_25(
            "What repeats, or lasts, goes to a clinician.",
            "A_OK S32",
            "review.worseForReview review.intolerableWindow review.intolerable review.episodeLong review.longWindow review.longBouts review.reissue review.remind"),
    R_26(
            "A 2 in maintenance is a flare; after a closed episode it is a recurrence or something new.",
            "A_HOW S45",
            "pain.symptomatic"),
    R_27(
            "One side once is not read into; the same side again and again is worth two questions.",
            "A_SIDE S36",
            "side.window side.recurrent side.sharePercent side.askAgain"),
    R_28(
            "A side that is a fifth weaker is told, and where it is the side that hurts to the coach; less is tested again.",
            "A_SIDE S27 S28 S29",
            "asymmetry.typicalPercent asymmetry.notablePercent asymmetry.leastTrials asymmetry.mostVariationPercent asymmetry.retestFrom asymmetry.retestTo asymmetry.validFor"),
    R_29(
            "Pain uphill is warm-up and intensity first, and only then the ladder.",
            "A_HILL S25",
            "hill.window hill.hillyMetersPerKilometer hill.routine hill.climbGrade hill.intensePercent"),
    R_30(
            "Much more climbing or hard running than in 30 days is told with R-29, and nowhere else.",
            "A_HILL S13 S17",
            "jump.window jump.ascentPercent jump.ascentMeters jump.hardSpeedPercent jump.hardHeartRatePercent jump.hardPercent jump.hardMore"),
    R_31(
            "One emergency or urgent flag stops everything until it is cleared.",
            "S31 S33 S35 S39 S51",
            "review.lockedTold review.selfClearance"),
    R_32(
            "A prompt flag stops, too, and asks for a clinician within a week; signs of bone stress are added up first.",
            "S34 S36 S37 S38",
            "step.prompt flag.boneStrong flag.boneWeak flag.bonePrompt flag.recentSpike flag.adult"),
    R_33(
            "Where red-flag questions are due and unanswered they come first.",
            "S31 S33 S51",
            "windows.flagExpiry windows.flagAgain"),
    R_34("Somebody with a condition that needs a clinician is only logged.", "A_WHY S32 DESIGN", ""),
    R_35(
            "A substantial weekly problem is told, and a poor prognosis goes to a clinician.",
            "S32 S43 S44",
            "questionnaire.ostrcModerate questionnaire.ostrcAbsent questionnaire.startBackLow questionnaire.startBackHigh"),
    R_37(
            "Long steps in a fast start that hurt, or a balance that shifts with the side that recurs, are hinted at: expert opinion, and never a verdict.",
            "A_WHY A_SIDE S18 S20 S30",
            "stride.window stride.least stride.levelGrade stride.slowest stride.fastest stride.leastCadence stride.mostCadence stride.coldStrides stride.coldStridesPerSpeed stride.spreads stride.longPercent stride.longFor stride.balanceOffPerMille stride.balanceShiftPerMille stride.balanceBouts start.opening start.settling start.least side.window"),
    R_38(
            "Two questions after a run, one in light mode; none has to be answered.",
            "A_OK S40 S41 S43",
            "asking.lightAfter"),
    R_39("The most conservative action wins, and the gravest reason speaks first.", "DESIGN", ""),
    R_40("The same facts under the same rules give the same content, with its reasons and facts.", "DESIGN", ""),
    R_41("One decision per instant, at the time of what made it due.", "DESIGN", ""),
    R_42("The rules read these facts and nothing else.", "DESIGN", ""),
    R_43("What stands is never lowered by something provisional; rest is 48 h.", "A_OK DESIGN", "pain.rest");

    private final String sentence;
    private final String sources;
    private final String numbers;

    Rule(String sentence, String sources, String numbers) {
        this.sentence = sentence;
        this.sources = sources;
        this.numbers = numbers;
    }

    /** As the protocol names it. */
    public String id() {
        return name().replace('_', '-');
    }

    public String sentence() {
        return sentence;
    }

    /** Where it comes from, the article first. */
    public List<Source> sources() {
        return words(sources).map(Source::valueOf).toList();
    }

    /** Keys of the numbers it compares with. */
    public List<String> numbers() {
        return words(numbers).toList();
    }

    private static Stream<String> words(String text) {
        return text.isEmpty() ? Stream.of() : Stream.of(text.split(" ", -1));
    }
}
