package dev.backstride.events.runner;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A runner who shared with partners shares less now. What a partner holds under a withdrawn consent is theirs to
 * delete.
 *
 * @param runner who agrees no longer
 * @param withdrawn what is no longer agreed to
 * @param remaining what still is; without FEED nothing more is shared
 * @param at when it was withdrawn, in story time
 */
public record ConsentWithdrawal(UUID runner, List<Consent> withdrawn, List<Consent> remaining, Instant at) {

    public ConsentWithdrawal {
        withdrawn = List.copyOf(withdrawn);
        remaining = List.copyOf(remaining);
    }

    /** What partners are to hear when a runner who agreed to {@code before} agrees to {@code after}. */
    public static Optional<ConsentWithdrawal> between(
            UUID runner, Set<Consent> before, Set<Consent> after, Instant at) {
        if (!before.contains(Consent.FEED) || after.containsAll(before)) {
            return Optional.empty();
        }
        var withdrawn = Arrays.stream(Consent.values())
                .filter(consent -> before.contains(consent) && !after.contains(consent))
                .toList();
        return Optional.of(
                new ConsentWithdrawal(runner, withdrawn, after.stream().sorted().toList(), at));
    }
}
