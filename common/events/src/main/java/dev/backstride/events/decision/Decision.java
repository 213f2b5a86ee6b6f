package dev.backstride.events.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say at one instant: the protocol's answer, before anybody wraps or sends it.
 *
 * @param at event time, never the time somebody noticed
 * @param trigger what made it due
 * @param verdict how the bout was borne; null for a timer's and a clearance's decision
 * @param action what to do next
 * @param codes the reasons, the primary one first
 * @param mode the ladder's mode after this decision
 * @param rung the rung after this decision, 1 to 3; null in mode NONE
 * @param recipients who hears of it
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Decision(
        Instant at,
        Trigger trigger,
        @Nullable Verdict verdict,
        Action action,
        List<Code> codes,
        Mode mode,
        @Nullable Integer rung,
        List<Recipient> recipients) {

    public Decision {
        codes = List.copyOf(codes);
        recipients = List.copyOf(recipients);
    }
}
