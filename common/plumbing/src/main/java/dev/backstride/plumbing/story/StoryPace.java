package dev.backstride.plumbing.story;

import io.agroal.api.AgroalDataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Where story time stood at a real instant, and how fast it goes from there.
 *
 * @param rate story seconds per real second, 0 to 1,000,000
 */
record StoryPace(Instant story, Instant real, double rate) {

    /** Story time as it is in production: real time. */
    static final StoryPace REAL = new StoryPace(Instant.EPOCH, Instant.EPOCH, 1);

    private static final double FASTEST = 1_000_000;

    StoryPace {
        if (!(rate >= 0 && rate <= FASTEST)) {
            throw new IllegalArgumentException("a rate is 0 to 1,000,000 story seconds a second, was " + rate);
        }
    }

    Instant at(Instant realNow) {
        return story.plusMillis(Math.round(Duration.between(real, realNow).toMillis() * rate));
    }

    /** This pace, or {@code fresh} where that is later: a restart never goes back. */
    StoryPace notBefore(StoryPace fresh, Instant realNow) {
        return at(realNow).isBefore(fresh.story()) ? fresh : new StoryPace(at(realNow), realNow, rate);
    }

    static Optional<StoryPace> load(AgroalDataSource database) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select story, real, rate from story_time");
                var row = query.executeQuery()) {
            return row.next()
                    ? Optional.of(new StoryPace(
                            row.getObject(1, OffsetDateTime.class).toInstant(),
                            row.getObject(2, OffsetDateTime.class).toInstant(),
                            row.getDouble(3)))
                    : Optional.empty();
        }
    }

    void store(AgroalDataSource database) throws SQLException {
        try (var connection = database.getConnection();
                var upsert = connection.prepareStatement("""
                        insert into story_time (story, real, rate) values (?, ?, ?)
                        on conflict (only_one) do update
                        set story = excluded.story, real = excluded.real, rate = excluded.rate""")) {
            upsert.setObject(1, story.atOffset(ZoneOffset.UTC));
            upsert.setObject(2, real.atOffset(ZoneOffset.UTC));
            upsert.setDouble(3, rate);
            upsert.executeUpdate();
        }
    }
}
