package dev.backstride.plumbing.figure;

import dev.backstride.plumbing.tenant.DatabaseFault;
import io.agroal.api.AgroalDataSource;
import java.sql.SQLException;
import java.time.Duration;

/**
 * What lies in the tables that should be empty.
 *
 * @param outbox events that wait to be published
 * @param oldest how long the first of them has waited, in real time; zero when there is none
 * @param deadLetters records that could not be read or handled
 * @param parked events that came before the runner they are about
 */
public record Backlog(long outbox, Duration oldest, long deadLetters, long parked) {

    private static final String LOOK = """
            select count(*), coalesce(extract(epoch from clock_timestamp() - min(queued_at)), 0),
                   (select count(*) from dead_letter), (select count(*) from parked)
            from outbox""";

    static Backlog of(AgroalDataSource database) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(LOOK);
                var row = query.executeQuery()) {
            row.next();
            var waited = Duration.ofMillis(Math.max(0, Math.round(row.getDouble(2) * 1000)));
            return new Backlog(row.getLong(1), waited, row.getLong(3), row.getLong(4));
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
    }

    /** In seconds. */
    public double oldestSeconds() {
        return oldest.toMillis() / 1000.0;
    }
}
