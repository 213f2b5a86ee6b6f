package dev.backstride.plumbing.intake;

import dev.backstride.plumbing.tenant.DatabaseFault;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Remembers which events were handled, in the transaction that handles them. */
@ApplicationScoped
class Inbox {

    private final AgroalDataSource database;

    Inbox(AgroalDataSource database) {
        this.database = database;
    }

    /** Notes {@code events} as handled and tells which of them were not before. */
    Set<UUID> fresh(List<ReceivedEvent> events) {
        var fresh = new HashSet<UUID>();
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into inbox (program, event_id)
                        select program, event_id from unnest(?::text[], ?::uuid[]) e (program, event_id)
                        order by event_id
                        on conflict do nothing
                        returning event_id""")) {
            insert.setArray(
                    1,
                    connection.createArrayOf(
                            "text", events.stream().map(ReceivedEvent::program).toArray()));
            insert.setArray(
                    2,
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

    /** Forgets some of the events handled before {@code horizon}, in real time; says how many. */
    int purge(Instant horizon) {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement("""
                        delete from inbox where ctid = any(array(
                            select ctid from inbox where handled_at < ? limit 10000))""")) {
            delete.setObject(1, horizon.atOffset(ZoneOffset.UTC));
            return delete.executeUpdate();
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
    }
}
