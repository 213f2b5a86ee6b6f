package dev.backstride.checkin.provider.activity;

import dev.backstride.checkin.name.NameBased;
import dev.backstride.checkin.provider.Workout.Detail;
import dev.backstride.events.fact.Fact;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is known of something a runner did. */
@Entity
@Table(name = "provider_activity")
public class ActivityRow {

    @EmbeddedId
    ActivityKey key;

    /** The newest push that was taken. */
    long pushId;

    @Nullable
    @Enumerated(EnumType.STRING)
    Detail detail;

    /** The run it is; absent while it is taken for none. */
    @Nullable
    String runId;

    /** How many runs it was: what became another sport and then a run again is a new one. */
    int lives;

    @Nullable
    Instant deletedAt;

    ActivityRow() {}

    ActivityRow(ActivityKey key) {
        this.key = key;
    }

    /** Whether a push may say what it is: not one that says less, or the same earlier. */
    boolean heeds(long push, Detail told) {
        return detail == null || told.compareTo(detail) > 0 || (told == detail && push >= pushId);
    }

    /** The name of the run it is, or is now to be: the provider's own where a fact may be called that. */
    String run() {
        if (runId == null) {
            lives++;
            runId = name();
        }
        return runId;
    }

    private String name() {
        var name = key.provider() + "-" + key.activity() + (lives > 1 ? "-" + lives : "");
        return name.matches(Fact.ID)
                ? name
                : NameBased.uuid(key.runnerId(), key.provider(), key.activity(), lives)
                        .toString();
    }
}
