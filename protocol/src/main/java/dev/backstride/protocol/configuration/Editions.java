package dev.backstride.protocol.configuration;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The protocol's editions, one after the other: at each instant one is in force. How facts are sorted into bouts
 * and answers ({@link Windows}) is the same in all of them: a fact of before an edition would otherwise be another one's.
 *
 * @param all the first holds since ever, each other one from later on than the one before it
 */
public record Editions(List<Edition> all) {

    public Editions {
        all = List.copyOf(all);
        if (all.isEmpty() || !all.getFirst().validFrom().equals(Instant.MIN)) {
            throw new IllegalArgumentException("an edition has to be in force at any time");
        }
        var names = new HashSet<String>();
        for (var i = 0; i < all.size(); i++) {
            if (!names.add(all.get(i).versions().configuration())) {
                throw new IllegalArgumentException(
                        "two editions are called " + all.get(i).versions().configuration());
            }
            if (i > 0) {
                follows(all.get(i - 1), all.get(i));
            }
        }
    }

    public static Editions of(Edition only) {
        return new Editions(List.of(only));
    }

    /** How facts are sorted, in any edition. */
    public Windows windows() {
        return all.getFirst().numbers().windows();
    }

    /** The edition in force at {@code instant}. */
    public Edition at(Instant instant) {
        for (var i = all.size() - 1; i > 0; i--) {
            if (!instant.isBefore(all.get(i).validFrom())) {
                return all.get(i);
            }
        }
        return all.getFirst();
    }

    /** The edition after {@code one}; null where none is known. */
    public @Nullable Edition after(Edition one) {
        for (var next : all) {
            if (next.validFrom().isAfter(one.validFrom())) {
                return next;
            }
        }
        return null;
    }

    private static void follows(Edition before, Edition next) {
        if (!next.validFrom().isAfter(before.validFrom())) {
            throw new IllegalArgumentException("the edition " + next.versions().configuration()
                    + " has to be valid from later on than the one before it");
        }
        if (!next.numbers().windows().equals(before.numbers().windows())) {
            throw new Unsuitable("windows.*", "are the same in all editions of a rule set");
        }
    }
}
