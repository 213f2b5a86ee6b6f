package dev.backstride.protocol.rule;

/**
 * The protocol's table of contents: every rule that decides something here, in its order, and what it says in one
 * sentence. {@link TableOfContents} asks those that weigh a bout in this order; the others are where their words point.
 */
public enum Rule {
    R_02("Two recordings of one run count once; the better one is kept."),
    R_03("Recordings at most 30 min apart are one bout; hours count from its end."),
    R_04("A rating belongs to the bout that ended before it: 30 to 180 min for 1 h, 20 to 32 h for 24 h."),
    R_06(
            "Where a run comes before the 24 h answer, the last rating from 8 h on stands in; a later answer is trend only."),
    R_07("Facts are weighed in the order they happened, each once; late ones replace what they change."),
    R_08("A peak of 2, an intolerable bout or a second 1 in three bouts opens an episode on rung 1."),
    R_09("A level of 6, a limp or the runner's own no is not tolerable."),
    R_10("Two points more, and at least 3, is worse; so is the runner's \"much worse\" from 2 on."),
    R_11("What was not answered is never made up; three silent bouts thin the questions."),
    R_12("One verdict per bout, and one action for it."),
    R_13("A session is measured against the longest of the 30 days before it."),
    R_14("A start is slow, as usual or fast against the runner's own habit."),
    R_15("Long sitting asks for a longer warm-up, and is never a cause."),
    R_16("Rung 1 was done where the start was slow."),
    R_17("Rung 2 was done where two of three movements came before a slow start, too."),
    R_18("Worse at 24 h although the rung was done is one rung up at once, but not twice a week."),
    R_19("Three honest tries that do not help are one rung up; not tried is never failed."),
    R_20("Rung 3 is two strength dates a week, judged after eight weeks."),
    R_21("Five quiet bouts and 14 days settle; 30 clear days close."),
    R_22("The first run, and the first after 14 days, are short and easy."),
    R_23("14 days without a bout pause the ladder; a pause is not recovery."),
    R_24("The same thing again after a worse day is pointed out, and the second time to the coach."),
    R_25("What repeats, or lasts, goes to a clinician."),
    R_26("A 2 in maintenance is a flare; after a closed episode it is a recurrence or something new."),
    R_27("One side once is not read into; the same side again and again is worth two questions."),
    R_29("Pain uphill is warm-up and intensity first, and only then the ladder."),
    R_30("Much more climbing or hard running than in 30 days is told with R-29, and nowhere else."),
    R_31("One emergency or urgent flag stops everything until it is cleared."),
    R_32("A prompt flag stops, too, and asks for a clinician within a week."),
    R_33("Where red-flag questions are due and unanswered they come first."),
    R_38("Two questions after a run, one in light mode; none has to be answered."),
    R_39("The most conservative action wins, and the gravest reason speaks first."),
    R_40("The same facts under the same rules give the same content, with its reasons and facts."),
    R_41("One decision per instant, at the time of what made it due."),
    R_42("The rules read these facts and nothing else."),
    R_43("What stands is never lowered by something provisional; rest is 48 h.");

    private final String sentence;

    Rule(String sentence) {
        this.sentence = sentence;
    }

    /** As the protocol names it. */
    public String id() {
        return name().replace('_', '-');
    }

    public String sentence() {
        return sentence;
    }
}
