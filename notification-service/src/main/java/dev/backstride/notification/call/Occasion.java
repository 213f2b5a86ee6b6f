package dev.backstride.notification.call;

import dev.backstride.events.decision.Code;
import java.util.List;
import java.util.UUID;

/**
 * Why people are called.
 *
 * @param assessment the decision that calls for them
 * @param round 0 at an alarm, from 1 on where nobody had taken it
 * @param codes the reasons
 */
public record Occasion(
        String program, UUID runner, UUID escalation, UUID assessment, int round, List<Code> codes, Why why) {}
