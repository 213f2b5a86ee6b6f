package dev.backstride.protocol.bout;

import dev.backstride.events.fact.Change;
import dev.backstride.events.fact.Symptom;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A level somebody gave outside a run.
 *
 * @param fact the report's id
 * @param at when it was felt
 * @param level 0 to 10
 * @param change the runner's own word for how it moved
 * @param refused whether the runner called it not tolerable, or walks differently for it
 */
public record Rating(
        String fact, Instant at, int level, @Nullable Change change, boolean refused) {

    public static Rating of(Symptom symptom) {
        var refused = Boolean.FALSE.equals(symptom.tolerable()) || Boolean.TRUE.equals(symptom.gaitAltered());
        return new Rating(symptom.id(), symptom.feltAt(), symptom.level(), symptom.change(), refused);
    }

    /** Whether the runner's own word is "much worse". */
    public boolean isMuchWorse() {
        return change == Change.MUCH_WORSE;
    }
}
