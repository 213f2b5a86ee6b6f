package dev.backstride.notification.testing;

import dev.backstride.plumbing.tenant.Tenant;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What was said to the service, and whether the service has handled it yet. */
@ApplicationScoped
public class Attention {

    private final AgroalDataSource database;
    private final ConcurrentLinkedQueue<UUID> said = new ConcurrentLinkedQueue<>();

    Attention(AgroalDataSource database) {
        this.database = database;
    }

    /** Remembers an event to be waited for. */
    void said(UUID event) {
        said.add(event);
    }

    /** Waits until every event remembered so far has been handled. */
    public void await() {
        var waited = new HashSet<UUID>();
        for (var event = said.poll(); event != null; event = said.poll()) {
            waited.add(event);
        }
        if (!waited.isEmpty()) {
            Patience.await()
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(3))
                    .until(() -> Tenant.everyone(() -> areHandled(waited)));
        }
    }

    private boolean areHandled(Set<UUID> events) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select count(*) from inbox where event_id = any(?)")) {
            query.setArray(1, connection.createArrayOf("uuid", events.toArray()));
            try (var row = query.executeQuery()) {
                return row.next() && row.getInt(1) == events.size();
            }
        }
    }
}
