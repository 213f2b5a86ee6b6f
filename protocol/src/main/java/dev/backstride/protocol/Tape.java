package dev.backstride.protocol;

import dev.backstride.protocol.fold.Fold;
import dev.backstride.protocol.fold.Memory;
import dev.backstride.protocol.timeline.Happening;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What a fold took, with the way back to before each of it: something new at the end is one step more, something that
 * belongs further back is spliced in there. Not safe to share between threads.
 */
final class Tape {

    private record Step(Fold.Mark before, Happening happening) {}

    private final Fold fold;
    private final List<Step> steps = new ArrayList<>();
    private Fold.Mark end;

    Tape(Fold fold) {
        this.fold = fold;
        this.end = fold.mark();
    }

    /** The fold after these happenings and nothing else, whatever it took before. */
    Fold play(List<Happening> happenings) {
        var same = sameAs(happenings);
        if (same < steps.size()) {
            end = steps.get(same).before;
            steps.subList(same, steps.size()).clear();
        }
        fold.backTo(end);
        for (var happening : happenings.subList(same, happenings.size())) {
            steps.add(new Step(end, happening));
            fold.step(happening);
            end = fold.mark();
        }
        return fold;
    }

    /** What is remembered at {@code until}; there is no way back to before it any more. */
    Memory cut(Instant until) {
        var first = 0;
        while (first < steps.size() && steps.get(first).happening.at().isBefore(until)) {
            first++;
        }
        fold.backTo(first < steps.size() ? steps.get(first).before : end);
        var memory = fold.remembered(until);
        steps.subList(0, first).clear();
        if (steps.isEmpty()) {
            end = fold.mark();
        } else {
            steps.set(0, new Step(fold.mark(), steps.getFirst().happening));
        }
        return memory;
    }

    private int sameAs(List<Happening> happenings) {
        var most = Math.min(steps.size(), happenings.size());
        var same = 0;
        while (same < most && steps.get(same).happening.equals(happenings.get(same))) {
            same++;
        }
        return same;
    }
}
