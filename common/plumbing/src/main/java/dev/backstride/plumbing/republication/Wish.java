package dev.backstride.plumbing.republication;

import dev.backstride.events.EventType;
import dev.backstride.plumbing.outbox.Published.Part;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be published again, of one program.
 *
 * @param feed runs, symptoms, assessments, messages or standing: the last part of the topic's name
 * @param runner about whom; absent for everybody
 * @param since what was published then or later, in real time; absent for all
 * @param until what was published before then, in real time; absent for all
 */
record Wish(
        String program,
        String feed,
        @Nullable UUID runner,
        @Nullable Instant since,
        @Nullable Instant until) {

    static final String STANDING = "standing";
    private static final Set<String> FEEDS = Set.of("runs", "symptoms", "assessments", "messages", STANDING);

    Wish {
        if (program == null) {
            throw new IllegalArgumentException("program: say whose");
        }
        if (feed == null || !FEEDS.contains(feed)) {
            throw new IllegalArgumentException(
                    "feed: one of " + FEEDS.stream().sorted().toList());
        }
        if (runner == null && since == null) {
            throw new IllegalArgumentException("since: say since when, or about whom");
        }
        if (since != null && until != null && !since.isBefore(until)) {
            throw new IllegalArgumentException("until: after since");
        }
    }

    /** The feed's name on the broker. */
    String topic() {
        return "backstride." + program + "." + feed;
    }

    /** The newest of each runner is all that this feed says. */
    boolean isStanding() {
        return feed.equals(STANDING);
    }

    Part part() {
        var types = Arrays.stream(EventType.values())
                .filter(type -> type.feeds(program).contains(topic()))
                .toList();
        return new Part(program, types, runner, since, until);
    }
}
