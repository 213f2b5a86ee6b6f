package dev.backstride.checkin.reason;

import dev.backstride.checkin.diary.Diary;
import dev.backstride.checkin.standing.DecisionRow;
import dev.backstride.events.fact.Fact;
import java.util.HashSet;
import java.util.List;

/** What a decision rests on. */
public final class Evidence {

    private Evidence() {}

    /** Of {@code facts}, those that the decision names, and what was known of its run by then. */
    public static List<Fact> of(DecisionRow decision, Diary diary, List<Fact> facts) {
        var named = new HashSet<>(decision.facts());
        decision.bout()
                .flatMap(diary::outing)
                .ifPresent(outing -> outing.facts(decision.at()).forEach(named::add));
        return facts.stream().filter(fact -> named.contains(fact.id())).toList();
    }
}
