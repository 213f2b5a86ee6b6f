package dev.backstride.protocol.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why something was decided.
 *
 * @param reasons the rules behind it, in the protocol's order
 * @param inputs what the facts behind it say
 * @param whatIf the smallest change that leads elsewhere; null where none of those tried does
 */
public record Explanation(
        List<Reason> reasons, List<Input> inputs, @Nullable WhatIf whatIf) {

    public Explanation {
        reasons = List.copyOf(reasons);
        inputs = List.copyOf(inputs);
    }

    /** The same for somebody who may not know what was said. */
    public Explanation withoutInputs() {
        return new Explanation(reasons, List.of(), null);
    }
}
