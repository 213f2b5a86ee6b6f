package dev.backstride.plumbing.audit;

import java.util.UUID;

/** Hears of whoever comes with a link of ours. */
@FunctionalInterface
public interface Bearers {

    /**
     * A link was opened.
     *
     * @param purpose what it is for
     */
    void came(String program, UUID runner, String purpose);
}
