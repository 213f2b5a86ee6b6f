package dev.backstride.plumbing.deadletter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backstride.events.EventType;
import dev.backstride.plumbing.erasure.Erased;
import dev.backstride.plumbing.story.StoryClock;
import dev.backstride.plumbing.tenant.DatabaseFault;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/** What could not be read or handled, kept whole until it is handled after all, or given up. */
@ApplicationScoped
public class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private static final String INSERT = """
            insert into dead_letter (program, id, topic, partition_no, offset_no, record_key, headers, data, reason,
                                     cause, buried_at)
            values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)
            on conflict (program, id) do update set reason = excluded.reason, cause = excluded.cause
            returning xmax = 0""";

    /** What became of a record that was to be buried. */
    public enum Burial {
        BURIED,
        /** It lay there already: what is wrong with it was noted anew. */
        KNOWN,
        /** It is of a runner who was erased: nothing of it is kept. */
        FORGOTTEN
    }

    private final AgroalDataSource database;
    private final ObjectMapper json;
    private final StoryClock clock;
    private final Erased erased;
    private final Announcements announcements;

    DeadLetters(
            AgroalDataSource database,
            ObjectMapper json,
            StoryClock clock,
            Erased erased,
            Announcements announcements) {
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.erased = erased;
        this.announcements = announcements;
    }

    /**
     * Buries a record in the current transaction. Again it changes nothing but why.
     *
     * @param reason a word for the kind of fault
     * @param cause what exactly was wrong, without personal data where we have a say
     */
    public Burial bury(RawRecord record, String reason, String cause) {
        if (record.runner().filter(erased::has).isPresent()) {
            return Burial.FORGOTTEN;
        }
        LOG.errorf("dead letter %s/%d@%d: %s", record.topic(), record.partition(), record.offset(), reason);
        var now = clock.now();
        if (!insert(record, reason, cause, now)) {
            return Burial.KNOWN;
        }
        announcements.tell(EventType.DEADLETTER_BURIED, record, reason, now);
        return Burial.BURIED;
    }

    private boolean insert(RawRecord record, String reason, String cause, Instant now) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            bind(insert, record);
            insert.setString(9, reason);
            insert.setString(10, cause);
            insert.setObject(11, now.atOffset(ZoneOffset.UTC));
            try (var row = insert.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
    }

    private void bind(PreparedStatement insert, RawRecord record) throws SQLException {
        insert.setString(1, record.program());
        insert.setObject(2, record.deadLetterId());
        insert.setString(3, record.topic());
        insert.setInt(4, record.partition());
        insert.setLong(5, record.offset());
        insert.setString(6, record.key());
        insert.setString(7, headers(record));
        insert.setBytes(8, record.data());
    }

    private String headers(RawRecord record) {
        try {
            return json.writeValueAsString(record.headers());
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    /** Counts a try of each of {@code letters}, whatever comes of it. */
    public void count(Collection<UUID> letters) {
        var sql = "update dead_letter set tries = tries + 1, tried_at = ? where id = any(?)";
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(sql)) {
            update.setObject(1, clock.now().atOffset(ZoneOffset.UTC));
            update.setArray(2, connection.createArrayOf("uuid", letters.toArray()));
            update.executeUpdate();
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
    }

    /** Those of {@code records} that still lie here, and stay for this transaction alone to take. */
    public List<RawRecord> hold(List<RawRecord> records) {
        var ids = ask("select id from dead_letter where id = any(?) order by id for update", ids(records));
        return records.stream()
                .filter(record -> ids.contains(record.deadLetterId()))
                .toList();
    }

    /** Which of {@code letters} lie here. */
    public Set<UUID> among(Collection<UUID> letters) {
        return ask("select id from dead_letter where id = any(?)", letters);
    }

    /** Lets go of records that were handled after all, in the transaction that did. */
    public void handled(List<RawRecord> records) {
        remove(records, EventType.DEADLETTER_HANDLED);
    }

    /** Gives records up, in the current transaction; how many there were. */
    public int discard(List<RawRecord> records) {
        return remove(records, EventType.DEADLETTER_DISCARDED);
    }

    private int remove(List<RawRecord> records, EventType type) {
        var reasons = new HashMap<UUID, String>();
        try (var connection = database.getConnection();
                var delete =
                        connection.prepareStatement("delete from dead_letter where id = any(?) returning id, reason")) {
            delete.setArray(1, connection.createArrayOf("uuid", ids(records).toArray()));
            try (var row = delete.executeQuery()) {
                while (row.next()) {
                    reasons.put(row.getObject(1, UUID.class), row.getString(2));
                }
            }
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
        for (var record : records) {
            var reason = reasons.get(record.deadLetterId());
            if (reason != null) {
                announcements.tell(type, record, reason, clock.now());
            }
        }
        return reasons.size();
    }

    private Set<UUID> ask(String sql, Collection<UUID> letters) {
        var found = new HashSet<UUID>();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("uuid", letters.toArray()));
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(row.getObject(1, UUID.class));
                }
            }
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
        return found;
    }

    private static List<UUID> ids(List<RawRecord> records) {
        return records.stream().map(RawRecord::deadLetterId).toList();
    }
}
