package dev.backstride.protocol.rule.evidence;

import dev.backstride.protocol.bout.Bout;
import dev.backstride.protocol.configuration.Configuration;
import dev.backstride.protocol.history.Efforts;
import dev.backstride.protocol.history.History;
import dev.backstride.protocol.history.Strength;
import dev.backstride.protocol.ladder.Ladder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Everything a final decision on a bout is made from.
 *
 * @param numbers what to compare with
 * @param at event time of the decision
 * @param zone where the runner is
 * @param bout the bout, with all that will be known of it
 * @param judgement how it was borne
 * @param confounded whether strength work may explain a worse day
 * @param ladder where the runner stands, after what this decision opened
 * @param history the bouts that are over, this one last
 * @param efforts what was run lately, this one included
 * @param strength strength sessions
 * @param cleared the last clearance
 * @param hourAsked whether the 1 h question was asked
 */
public record Evidence(
        Configuration numbers,
        Instant at,
        ZoneId zone,
        Bout bout,
        Judgement judgement,
        boolean confounded,
        Ladder ladder,
        History history,
        Efforts efforts,
        Strength strength,
        @Nullable Instant cleared,
        boolean hourAsked) {

    /** Worse at 24 h, and nothing but the run explains it. */
    public boolean isHonestlyWorse() {
        return judgement.worse() && !confounded;
    }

    public boolean startedSince(Instant entry) {
        return !bout.effort().startedAt().isBefore(entry);
    }

    /** Whether {@code instant} lies after the last clearance. */
    public boolean isAfterClearance(Instant instant) {
        return cleared == null || instant.isAfter(cleared);
    }

    public LocalDate dateOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }
}
