package dev.backstride.checkin.answer;

import dev.backstride.checkin.form.Entry;
import dev.backstride.checkin.question.Unrated;
import dev.backstride.events.fact.Moment;
import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.RunReport;
import dev.backstride.events.fact.Symptom;
import java.time.Instant;
import java.util.Optional;

/** The facts that a filled-in form tells. */
final class Telling {

    private Telling() {}

    /** How the back is now. */
    static Symptom level(String id, Instant feltAt, Entry.Clear entry) {
        return new Symptom(
                id,
                Moment.AFTER,
                feltAt,
                entry.level(),
                null,
                null,
                null,
                null,
                entry.change().orElse(null),
                null,
                entry.signs().legs().orElse(null),
                null,
                null,
                null,
                null);
    }

    /** How it was at its worst; empty where the runner does not say. */
    static Optional<Symptom> peak(String id, Run run, Entry.Clear entry) {
        var said = entry.run();
        return said.peak()
                .map(peak -> new Symptom(
                        id,
                        Moment.DURING,
                        run.endedAt(),
                        peak,
                        run.id(),
                        entry.signs().gait().orElse(null),
                        said.side().orElse(null),
                        said.where().orElse(null),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    /** How the run was begun; empty where that was not asked, or the runner does not say. */
    static Optional<RunReport> report(String id, Unrated unrated, Entry.OfRun said, Instant at) {
        var start = said.start().filter(_ -> unrated.asksStart());
        var warmUp = said.warmUp().filter(_ -> unrated.asksWarmUp());
        return start.isEmpty() && warmUp.isEmpty()
                ? Optional.empty()
                : Optional.of(new RunReport(
                        id, unrated.run().id(), at, start.orElse(null), warmUp.orElse(null), null, null, null, null));
    }
}
