package dev.backstride.checkin.packet;

import dev.backstride.events.fact.Run;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One run, or several with a short break between them.
 *
 * @param id named by its first run
 * @param runs the names of all of them
 * @param meters what was covered, each stretch once
 */
record Bout(String id, Set<String> runs, Instant start, Instant end, int meters) {

    /** The longest break within one bout. */
    private static final Duration BREAK = Duration.ofMinutes(30);

    Bout {
        runs = Set.copyOf(runs);
    }

    /**
     * The bouts that {@code runs} make.
     *
     * @param runs the oldest first
     * @param known names of bouts that were decided about: a run of such a name begins one
     */
    static List<Bout> of(List<Run> runs, Set<String> known) {
        var bouts = new ArrayList<Bout>();
        for (var run : runs) {
            if (!bouts.isEmpty() && !known.contains(run.id()) && bouts.getLast().takes(run)) {
                bouts.add(bouts.removeLast().with(run));
            } else {
                bouts.add(new Bout(run.id(), Set.of(run.id()), run.startedAt(), run.endedAt(), run.distanceMeters()));
            }
        }
        return List.copyOf(bouts);
    }

    private boolean takes(Run run) {
        return !run.startedAt().isAfter(end.plus(BREAK));
    }

    /** A run that began before this ended is another recording of it. */
    private Bout with(Run run) {
        var names = new HashSet<>(runs);
        names.add(run.id());
        return run.startedAt().isBefore(end)
                ? new Bout(id, names, start, end, meters)
                : new Bout(id, names, start, run.endedAt(), meters + run.distanceMeters());
    }
}
