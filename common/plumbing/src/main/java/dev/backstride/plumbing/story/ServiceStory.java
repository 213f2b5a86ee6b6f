package dev.backstride.plumbing.story;

import dev.backstride.devui.StoryBoard;
import dev.backstride.plumbing.ops.DevUiDoor;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The service's story time, as those see it who steer it. */
@ApplicationScoped
class ServiceStory implements StoryBoard {

    /** A way to lead it. */
    private interface Lead {
        void now() throws SQLException, IOException;
    }

    private final StoryClock clock;
    private final Activity activity;
    private final List<Pending> pending;
    private final Conduct conduct;
    private final DevUiDoor door;

    ServiceStory(StoryClock clock, Activity activity, @All List<Pending> pending, Conduct conduct, DevUiDoor door) {
        this.clock = clock;
        this.activity = activity;
        this.pending = pending;
        this.conduct = conduct;
        this.door = door;
    }

    @Override
    public Face face() {
        return door.look(this::look);
    }

    private Face look() {
        var work = pending.stream().mapToLong(Pending::count).sum();
        var next =
                pending.stream().map(Pending::nextDue).flatMap(Optional::stream).min(Comparator.naturalOrder());
        var rate = clock.rate();
        return new Face(clock.now(), clock.isSteered(), rate == 0, rate, next.orElse(null), work, activity.total());
    }

    @Override
    public void hold() {
        lead(Map.of("hold", true), conduct::hold);
    }

    @Override
    public void run() {
        lead(Map.of("rate", 1), conduct::run);
    }

    @Override
    public void moveTo(Instant instant) {
        lead(Map.of("to", instant.toString()), () -> conduct.moveTo(instant));
    }

    private void lead(Map<String, ?> wish, Lead lead) {
        door.onRecord("lead story time", wish, () -> {
            try {
                lead.now();
                return wish;
            } catch (IOException silent) {
                throw new UncheckedIOException(silent);
            } catch (SQLException fault) {
                throw new IllegalStateException(fault);
            }
        });
    }
}
