package dev.backstride.events.decision.step;

import dev.backstride.events.fact.Tier;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * See a clinician. In tiers T0 to T2 nothing else is a step: there is no running until one has
 * cleared the runner.
 *
 * @param tier how soon a person must act
 * @param by the latest instant: in T0 the flag's own, in T1 the end of its day, in T2 seven days after it; null in T3,
 *     which names none
 */
public record SeeClinician(Tier tier, @Nullable Instant by) implements Step {}
