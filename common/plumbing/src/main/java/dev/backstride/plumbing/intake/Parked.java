package dev.backstride.plumbing.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backstride.plumbing.deadletter.RawRecord;
import dev.backstride.plumbing.story.StoryClock;
import dev.backstride.plumbing.tenant.DatabaseFault;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Events that came before the runner they are about, in the order they came. */
@ApplicationScoped
class Parked {

    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private final AgroalDataSource database;
    private final ObjectMapper json;
    private final StoryClock clock;

    Parked(AgroalDataSource database, ObjectMapper json, StoryClock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    void park(Received received) {
        var event = received.event();
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into parked (program, runner_id, event_id, topic, partition_no, offset_no, headers, data,
                                            parked_at)
                        values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)""")) {
            insert.setString(1, event.program());
            insert.setObject(2, event.runner());
            insert.setObject(3, event.id());
            insert.setString(4, received.record().topic());
            insert.setInt(5, received.record().partition());
            insert.setLong(6, received.record().offset());
            insert.setString(7, json.writeValueAsString(received.record().headers()));
            insert.setBytes(8, received.record().data());
            insert.setObject(9, clock.now().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    /** Takes out what waits for {@code runners}, oldest first. */
    List<RawRecord> take(Collection<UUID> runners) {
        var waiting = new ArrayList<RawRecord>();
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement("""
                        with taken as (delete from parked where runner_id = any(?) returning *)
                        select topic, partition_no, offset_no, runner_id, headers, data from taken order by id""")) {
            delete.setArray(1, connection.createArrayOf("uuid", runners.toArray()));
            try (var row = delete.executeQuery()) {
                while (row.next()) {
                    waiting.add(incoming(row));
                }
            }
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return waiting;
    }

    private RawRecord incoming(ResultSet row) throws SQLException, JsonProcessingException {
        return new RawRecord(
                row.getString(1),
                row.getInt(2),
                row.getLong(3),
                row.getString(4),
                json.readValue(row.getString(5), HEADERS),
                row.getBytes(6));
    }
}
