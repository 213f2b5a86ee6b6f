package dev.backstride.checks.order;

import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.RunReport;
import dev.backstride.events.fact.Symptom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts what is done on one evening into any order that the door allows: a run before what names it. */
final class Evening {

    private Evening() {}

    /**
     * The deeds in an order of their own, some of them twice or thrice.
     *
     * @param known the runs told on earlier evenings
     */
    static List<Deed> shuffled(List<Deed> deeds, Set<String> known, Random random) {
        var all = new ArrayList<>(deeds);
        for (var deed : deeds) {
            for (int copies = random.nextInt(4) == 0 ? 1 + random.nextInt(2) : 0; copies > 0; copies--) {
                all.add(deed);
            }
        }
        Collections.shuffle(all, random);
        return inReach(all, new HashSet<>(known));
    }

    private static List<Deed> inReach(List<Deed> deeds, Set<String> known) {
        var order = new ArrayList<Deed>();
        var waiting = new ArrayList<Deed>();
        for (var deed : deeds) {
            var run = named(deed);
            if (run != null && !known.contains(run)) {
                waiting.add(deed);
                continue;
            }
            order.add(deed);
            if (deed instanceof Deed.Tells(var _, var fact)) {
                known.add(fact.id());
            }
        }
        order.addAll(waiting);
        return order;
    }

    private static @Nullable String named(Deed deed) {
        return deed instanceof Deed.Tells(var _, Fact fact)
                ? switch (fact) {
                    case Symptom symptom -> symptom.runId();
                    case RunReport report -> report.runId();
                    default -> null;
                }
                : null;
    }
}
