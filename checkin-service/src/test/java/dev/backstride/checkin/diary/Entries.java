package dev.backstride.checkin.diary;

import dev.backstride.events.fact.Moment;
import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.Symptom;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a diary is made of. */
public final class Entries {

    private Entries() {}

    /** A run of one hour. */
    public static Run run(String id, Instant startedAt, int meters) {
        return new Run(id, startedAt, 3_600, meters, null, null, null, null, null, null, null, null, null, null, null);
    }

    public static Symptom during(String id, String run, Instant feltAt, int level) {
        return level(id, Moment.DURING, feltAt, level, run);
    }

    public static Symptom after(String id, Instant feltAt, int level) {
        return level(id, Moment.AFTER, feltAt, level, null);
    }

    private static Symptom level(String id, Moment moment, Instant feltAt, int level, @Nullable String run) {
        return new Symptom(id, moment, feltAt, level, run, null, null, null, null, null, null, null, null, null, null);
    }
}
