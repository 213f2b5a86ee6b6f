package dev.backstride.plumbing.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.plumbing.tenant.Tenant;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InboxTest {

    @Inject
    InboxHorizon horizon;

    @Inject
    AgroalDataSource database;

    @Test
    void an_event_is_known_again_for_forty_days() throws SQLException {
        var old = handled(Duration.ofDays(41));
        var young = handled(Duration.ofDays(39));

        Tenant.everyone(() -> horizon.letGo(Instant.now()));

        assertThat(isKnown(old)).isFalse();
        assertThat(isKnown(young)).isTrue();
    }

    private UUID handled(Duration ago) throws SQLException {
        var event = UUID.randomUUID();
        try (var connection = Tenant.everyone(() -> database.getConnection());
                var insert = connection.prepareStatement(
                        "insert into inbox (program, event_id, handled_at) values ('demo', ?, now() - ?::interval)")) {
            insert.setObject(1, event);
            insert.setString(2, ago.toString());
            insert.executeUpdate();
        }
        return event;
    }

    private boolean isKnown(UUID event) throws SQLException {
        try (var connection = Tenant.everyone(() -> database.getConnection());
                var query = connection.prepareStatement("select from inbox where event_id = ?")) {
            query.setObject(1, event);
            try (var row = query.executeQuery()) {
                return row.next();
            }
        }
    }
}
