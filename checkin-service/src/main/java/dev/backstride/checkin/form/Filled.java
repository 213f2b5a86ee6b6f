package dev.backstride.checkin.form;

import dev.backstride.checkin.question.Question;
import dev.backstride.checkin.question.Unrated;
import dev.backstride.events.fact.RunReport;
import dev.backstride.events.fact.Symptom;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The form as it is filled in before anybody does: with the answer that may be changed, or with what is usual. */
final class Filled {

    private final MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();

    private Filled() {}

    static MultivaluedMap<String, String> before(Question.Open open) {
        var filled = new Filled();
        open.earlier().ifPresentOrElse(filled::with, () -> open.unrated().ifPresent(filled::withUsual));
        return filled.fields;
    }

    private void withUsual(Unrated unrated) {
        unrated.usualStart().ifPresent(start -> put(Fields.START, start));
        unrated.usualWarmUp().ifPresent(count -> put(Fields.WARM_UP, count));
    }

    private void with(Question.Earlier earlier) {
        put(Fields.LEVEL, earlier.level().level());
        put(Fields.CHANGE, earlier.level().change());
        earlier.peak().ifPresent(peak -> {
            put(Fields.PEAK, peak.level());
            put(Fields.SIDE, peak.side());
            put(Fields.WHERE, peak.where());
        });
        earlier.report().map(RunReport::perceivedStart).ifPresent(start -> put(Fields.START, start));
        earlier.report().map(RunReport::warmUpMovements).ifPresent(count -> put(Fields.WARM_UP, count));
        tick(earlier.level(), earlier.peak());
    }

    /** Whether something else was new is no fact, so it is asked again. */
    private void tick(Symptom level, Optional<Symptom> peak) {
        var gait = peak.map(Symptom::gaitAltered).orElse(null);
        var ticked =
                Map.of(Fields.GAIT, Boolean.TRUE.equals(gait), Fields.LEGS, Boolean.TRUE.equals(level.legSymptoms()));
        ticked.forEach((sign, isSo) -> {
            if (isSo) {
                put(Fields.SIGN, sign);
            }
        });
    }

    private void put(String field, @Nullable Object value) {
        if (value != null) {
            fields.add(field, value.toString());
        }
    }
}
