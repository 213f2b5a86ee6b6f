package dev.backstride.events.decision;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything of a decision that follows from facts and rules alone: same facts and versions, equal content.
 *
 * @param runner whose back it is
 * @param episode number of the symptom episode it belongs to, from 1; null outside one
 * @param bout the bout it is about, named by its first run; null where it is about none
 * @param decision what the rules say
 * @param before where the runner stood before it
 * @param facts ids of the facts it rests on, sorted
 * @param protocol which rules decided
 */
public record Content(
        UUID runner,
        @Nullable Integer episode,
        @Nullable String bout,
        Decision decision,
        Standing before,
        List<String> facts,
        Versions protocol) {

    public Content {
        facts = List.copyOf(facts);
    }
}
