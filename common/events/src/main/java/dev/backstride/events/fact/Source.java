package dev.backstride.events.fact;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Where a fact came from, and whether those who let us have it let us show it to others than the runner. */
public enum Source {
    /** Told to us by the runner, their program or their watch. */
    DIRECT(Policy.SHAREABLE),
    GARMIN(Policy.SHAREABLE),
    POLAR(Policy.SHAREABLE),
    SUUNTO(Policy.SHAREABLE),
    COROS(Policy.SHAREABLE),
    WAHOO(Policy.SHAREABLE),
    APPLE(Policy.SHAREABLE),
    /** Passed on by Terra, from a maker that is none of these. */
    TERRA(Policy.SHAREABLE),
    /** Its API Agreement lets data be shown to the athlete it is of, and to nobody else. */
    STRAVA(Policy.RUNNER_ONLY);

    /** To whom a fact may be shown. */
    public enum Policy {
        /** To everybody the runner agrees to. */
        SHAREABLE,
        /** To the runner, whatever they agree to: no feed, no coach, no clinician. */
        RUNNER_ONLY
    }

    private static final Set<Source> SHAREABLE =
            Arrays.stream(values()).filter(Source::isShareable).collect(Collectors.toUnmodifiableSet());

    private final Policy policy;

    Source(Policy policy) {
        this.policy = policy;
    }

    /** Those whose facts may be shown to others than the runner. */
    public static Set<Source> shareable() {
        return SHAREABLE;
    }

    public boolean isShareable() {
        return policy == Policy.SHAREABLE;
    }
}
