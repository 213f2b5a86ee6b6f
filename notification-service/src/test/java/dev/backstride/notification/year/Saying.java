package dev.backstride.notification.year;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A question or a mail, as the API shows it.
 *
 * @param at since when it is in its state
 * @param life each step as type, instant and reason
 */
record Saying(
        String id,
        String kind,
        @Nullable String about,
        @Nullable String recipient,
        String state,
        Instant at,
        String reason,
        List<Map<String, String>> life) {

    @SuppressWarnings("unchecked")
    static Saying of(Map<String, Object> item) {
        return new Saying(
                text(item, "id"),
                text(item, "kind"),
                (String) item.get("about"),
                (String) item.get("recipient"),
                text(item, "state"),
                Instant.parse(text(item, "stateAt")),
                text(item, "reason"),
                (List<Map<String, String>>) Objects.requireNonNull(item.get("life")));
    }

    boolean isA(String what) {
        return kind.equals(what);
    }

    boolean isMailToRunner() {
        return isA("MESSAGE") && "RUNNER".equals(recipient) && state.equals("SENT");
    }

    /** Why it is as it is, now and at each step before. */
    List<String> reasons() {
        return Stream.concat(life.stream().map(step -> step.getOrDefault("reason", "")), Stream.of(reason))
                .toList();
    }

    /** When it was answered, if it was. */
    List<Instant> answeredAt() {
        return life.stream()
                .filter(step -> "FOLLOWUP_ANSWERED".equals(step.get("type")))
                .map(step -> Instant.parse(Objects.requireNonNull(step.get("at"))))
                .toList();
    }

    private static String text(Map<String, Object> item, String field) {
        return (String) Objects.requireNonNull(item.get(field), field);
    }
}
