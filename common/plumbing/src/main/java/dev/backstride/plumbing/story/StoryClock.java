package dev.backstride.plumbing.story;

import io.agroal.api.AgroalDataSource;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Story time: due times, windows, quiet hours, {@code receivedAt} and link expiry go by it. In production it is
 * real time. Where it is steered it is held, or runs at a rate, or is moved to an instant; it never goes back,
 * also not over a restart. Safe for any thread.
 */
@ApplicationScoped
public class StoryClock {

    private static final Duration FOREVER = Duration.ofDays(1);

    private final StoryConfig config;
    private final AgroalDataSource database;
    private final List<Runnable> onMove = new CopyOnWriteArrayList<>();
    private volatile StoryPace pace = StoryPace.REAL;

    StoryClock(StoryConfig config, AgroalDataSource database) {
        this.config = config;
        this.database = database;
    }

    @PostConstruct
    void resume() throws SQLException {
        if (config.enabled()) {
            var fresh = new StoryPace(config.start().orElse(realNow()), realNow(), config.held() ? 0 : 1);
            pace = StoryPace.load(database)
                    .map(known -> known.notBefore(fresh, realNow()))
                    .orElse(fresh);
            pace.store(database);
        }
    }

    /** Now, to the millisecond. */
    public Instant now() {
        return pace.at(realNow());
    }

    /** How much real time passes until {@code due}; zero when it has come, a day when it will not come by itself. */
    public Duration until(Instant due) {
        var left = Duration.between(now(), due);
        if (!left.isPositive()) {
            return Duration.ZERO;
        }
        var real = pace.rate() == 0 ? FOREVER : Duration.ofMillis((long) Math.ceil(left.toMillis() / pace.rate()));
        return real.compareTo(FOREVER) > 0 ? FOREVER : real;
    }

    /** Whether story time is apart from real time. */
    public boolean isSteered() {
        return config.enabled();
    }

    /** Story seconds per real second; zero when held. */
    public double rate() {
        return pace.rate();
    }

    /** Runs {@code action} whenever story time was moved or its rate changed. */
    public void onMove(Runnable action) {
        onMove.add(action);
    }

    /**
     * Moves story time and sets its rate; what is absent stays as it is.
     *
     * @throws IllegalArgumentException if that would be back in time, or story time is not steered
     */
    public synchronized void steer(Optional<Instant> to, Optional<Double> rate) throws SQLException {
        if (!config.enabled()) {
            throw new IllegalArgumentException("story time is real time here: it cannot be steered");
        }
        var now = now();
        if (to.filter(instant -> instant.isBefore(now)).isPresent()) {
            throw new IllegalArgumentException("story time never goes back: it is " + now);
        }
        var moved = new StoryPace(to.orElse(now), realNow(), rate.orElse(pace.rate()));
        moved.store(database);
        pace = moved;
        onMove.forEach(Runnable::run);
    }

    private static Instant realNow() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
