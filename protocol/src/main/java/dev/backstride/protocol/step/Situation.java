package dev.backstride.protocol.step;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.step.AnswerScreening.Extent;
import dev.backstride.protocol.configuration.Configuration;
import dev.backstride.protocol.history.Efforts;
import dev.backstride.protocol.history.Held;
import dev.backstride.protocol.ladder.Ladder;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What the next step depends on.
 *
 * @param at the instant the steps are for
 * @param zone where the runner is
 * @param action what the runner is to do, REST having become REDUCE and KEEP what it keeps
 * @param ladder where the runner stands
 * @param held the standing action and the bout behind it
 * @param eased metres of a bout whose next day is open and which asks for EASE already; null where none does
 * @param efforts what was run lately
 * @param due the red-flag questions that wait for an answer; null where none do
 * @param numbers what to compare with
 */
public record Situation(
        Instant at,
        ZoneId zone,
        Action action,
        Ladder ladder,
        Held held,
        @Nullable Integer eased,
        Efforts efforts,
        @Nullable Extent due,
        Configuration numbers) {}
