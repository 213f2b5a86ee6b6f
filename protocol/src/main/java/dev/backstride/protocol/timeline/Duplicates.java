package dev.backstride.protocol.timeline;

import dev.backstride.events.fact.Run;
import dev.backstride.protocol.configuration.Windows;
import dev.backstride.protocol.history.Streams;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Recordings of one and the same run: they start within 3 min of each other, or the shorter lies at least 80 % in the
 * other, or it is the same stream from a clock in another time zone. The better one is kept: a stream before a
 * summary, then one that tells speed throughout, then the one received first.
 */
final class Duplicates {

    private static final Comparator<Run> BETTER_FIRST = Comparator.<Run, Boolean>comparing(run -> run.digest() == null)
            .thenComparing(run -> !Sampling.tellsSpeed(run))
            .thenComparing(run -> run.receivedAt() == null ? Instant.MIN : run.receivedAt())
            .thenComparing(Run::id);

    private static final Comparator<Run> BY_START =
            Comparator.comparing(Run::startedAt).thenComparing(Run::id);

    private final Windows windows;
    private final List<Run> kept = new ArrayList<>();
    private final Map<String, String> sameAs = HashMap.newHashMap(0);
    private final Set<String> shifted = HashSet.newHashSet(0);

    private Duplicates(Windows windows) {
        this.windows = windows;
    }

    static Duplicates among(Collection<Run> runs, Windows windows) {
        var duplicates = new Duplicates(windows);
        if (runs.size() < 2) {
            duplicates.kept.addAll(runs);
            return duplicates;
        }
        var ordered = new ArrayList<>(runs);
        ordered.sort(BY_START);
        ordered.forEach(duplicates::take);
        return duplicates;
    }

    /** The runs that are nobody's copy, by start. */
    List<Run> kept() {
        return kept;
    }

    /** The run that is kept for {@code id}. */
    String keptFor(String id) {
        var run = id;
        while (sameAs.containsKey(run)) {
            run = sameAs.get(run);
        }
        return run;
    }

    /** Whether {@code id} is the copy of a run whose clock, or its own, was in another time zone. */
    boolean isShifted(String id) {
        return shifted.contains(id);
    }

    private void take(Run run) {
        if (!kept.isEmpty() && isSame(kept.getLast(), run)) {
            merge(kept.getLast(), run);
            return;
        }
        var copied = copiedBy(run);
        if (copied == null) {
            kept.add(run);
        } else {
            shifted.add(merge(copied, run).id());
        }
    }

    /** Keeps the better of two, by start as before; says which is not kept. */
    private Run merge(Run known, Run run) {
        if (BETTER_FIRST.compare(known, run) <= 0) {
            sameAs.put(run.id(), known.id());
            return run;
        }
        sameAs.put(known.id(), run.id());
        kept.remove(known);
        kept.add(run);
        return known;
    }

    private @Nullable Run copiedBy(Run run) {
        var horizon = run.startedAt().minus(windows.copy().mostShift());
        for (var latest = kept.size() - 1; latest >= 0; latest--) {
            var known = kept.get(latest);
            if (known.startedAt().isBefore(horizon)) {
                return null;
            }
            if (Streams.areCopies(known, run, windows.copy())) {
                return known;
            }
        }
        return null;
    }

    private boolean isSame(Run first, Run second) {
        var apart = Duration.between(first.startedAt(), second.startedAt());
        if (apart.compareTo(windows.duplicateStart()) < 0) {
            return true;
        }
        var ends = first.endedAt().isBefore(second.endedAt()) ? first.endedAt() : second.endedAt();
        var overlap = Duration.between(second.startedAt(), ends).toSeconds();
        return overlap * 10 >= 8L * Math.min(first.durationSeconds(), second.durationSeconds());
    }
}
