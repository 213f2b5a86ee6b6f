package dev.backstride.plumbing.intake;

import dev.backstride.plumbing.story.StoryClock;
import dev.backstride.plumbing.tenant.DatabaseFault;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Remembers which events were handled, in the transaction that handles them. */
@ApplicationScoped
class Inbox {

    private final AgroalDataSource database;
    private final StoryClock clock;

    Inbox(AgroalDataSource database, StoryClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Notes {@code events} as handled and tells which of them were not before. */
    Set<UUID> fresh(List<ReceivedEvent> events) {
        var fresh = new HashSet<UUID>();
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into inbox (program, event_id, handled_at)
                        select program, event_id, ? from unnest(?::text[], ?::uuid[]) e (program, event_id)
                        order by event_id
                        on conflict do nothing
                        returning event_id""")) {
            insert.setObject(1, clock.now().atOffset(ZoneOffset.UTC));
            insert.setArray(
                    2,
                    connection.createArrayOf(
                            "text", events.stream().map(ReceivedEvent::program).toArray()));
            insert.setArray(
                    3,
                    connection.createArrayOf(
                            "uuid", events.stream().map(ReceivedEvent::id).toArray()));
            try (var row = insert.executeQuery()) {
                while (row.next()) {
                    fresh.add(row.getObject(1, UUID.class));
                }
            }
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
        return fresh;
    }
}
