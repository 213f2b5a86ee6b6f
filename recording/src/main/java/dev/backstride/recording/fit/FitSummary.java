package dev.backstride.recording.fit;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a decoder found out about the container while it read.
 *
 * @param messages data messages handed to the sink
 */
public record FitSummary(long messages, Set<FitFlaw> flaws) {

    public FitSummary {
        flaws = Collections.unmodifiableSet(flaws.isEmpty() ? EnumSet.noneOf(FitFlaw.class) : EnumSet.copyOf(flaws));
    }
}
