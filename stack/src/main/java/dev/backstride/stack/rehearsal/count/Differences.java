package dev.backstride.stack.rehearsal.count;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Decision;
import dev.backstride.protocol.issue.Issued;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where two configurations tell the same runner different things at the same instant. Not safe to share between threads. */
public final class Differences {

    /** Two actions for one instant. */
    public record Change(Action one, Action other) {}

    private final Map<Change, Integer> changes = new HashMap<>();
    private int runners;

    public void add(List<Issued> one, List<Issued> other) {
        var byTime = new HashMap<Instant, Action>();
        for (var issued : one) {
            byTime.put(at(issued).at(), at(issued).action());
        }
        var differs = false;
        for (var issued : other) {
            var before = byTime.get(at(issued).at());
            if (before != null && before != at(issued).action()) {
                changes.merge(new Change(before, at(issued).action()), 1, Integer::sum);
                differs = true;
            }
        }
        runners += differs ? 1 : 0;
    }

    public void add(Differences more) {
        more.changes.forEach((change, count) -> changes.merge(change, count, Integer::sum));
        runners += more.runners;
    }

    private static Decision at(Issued issued) {
        return issued.content().decision();
    }

    /** Runners who are told something else at least once. */
    public int runners() {
        return runners;
    }

    /** The changes, the most frequent first. */
    public List<Map.Entry<Change, Integer>> mostFrequent() {
        return changes.entrySet().stream()
                .sorted(Map.Entry.<Change, Integer>comparingByValue().reversed())
                .toList();
    }
}
