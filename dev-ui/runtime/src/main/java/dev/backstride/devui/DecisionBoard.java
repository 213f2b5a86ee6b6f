package dev.backstride.devui;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is decided about runners, and why. Assessment has one, as a CDI bean. Whoever looks at a runner is kept on its record. All
 * times are story time.
 */
public interface DecisionBoard {

    /**
     * Decisions in force by when they were issued.
     *
     * @param days the days that are counted, such as 2026-03-02, by UTC; the last is today
     * @param verdicts how often each was given; NONE where a decision has none
     * @param rungs where runners stood after it: 1 to 3, or the mode where there is none
     */
    record Tallies(
            Instant now,
            List<String> days,
            List<Tally> verdicts,
            List<Tally> actions,
            List<Tally> codes,
            List<Tally> rungs) {}

    /**
     * One word.
     *
     * @param each how often on each of the days
     */
    record Tally(String word, long total, List<Long> each) {}

    /** Somebody we weigh. */
    record Found(String program, UUID runner, @Nullable String externalId) {}

    /**
     * A decision, with all that it says.
     *
     * @param at event time
     * @param status IN_FORCE, SUPERSEDED or RETRACTED
     * @param codes the reasons, the primary one first
     * @param rests what it rests on
     */
    record Decided(
            UUID id,
            Instant at,
            Instant issuedAt,
            String status,
            String trigger,
            @Nullable String verdict,
            String action,
            String mode,
            @Nullable Integer rung,
            List<String> codes,
            List<Told> rests) {}

    /**
     * A fact.
     *
     * @param said as JSON; absent where it was taken back
     */
    record Told(String id, @Nullable String said) {}

    /** Of the last two weeks. */
    Tallies tallies();

    /** Runners with that id, or with that name of their program. */
    List<Found> find(String idOrName);

    /** Everything decided about a runner, the newest first; superseded and retracted decisions too. */
    List<Decided> timeline(String program, UUID runner);
}
