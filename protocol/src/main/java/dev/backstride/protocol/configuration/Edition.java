package dev.backstride.protocol.configuration;

import dev.backstride.events.decision.Versions;
import java.time.Instant;

/**
 * The protocol as it holds from an instant on.
 *
 * @param versions of the rules and of the numbers
 * @param validFrom decisions at this event time and later are made by it
 * @param numbers what its rules compare with
 */
public record Edition(Versions versions, Instant validFrom, Configuration numbers) {

    /** The rules with the protocol's own numbers, since ever. */
    public static Edition standard() {
        return new Edition(new Versions("1", "1"), Instant.MIN, Configuration.standard());
    }

    /** The same rules with other numbers from {@code instant} on. */
    public Edition followedBy(String configuration, Instant instant, Configuration changed) {
        return new Edition(new Versions(versions.rules(), configuration), instant, changed);
    }
}
