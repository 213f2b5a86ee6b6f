package dev.backstride.plumbing.deadletter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backstride.devui.Letter;
import dev.backstride.plumbing.tenant.DatabaseFault;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Dead letters as they are looked at: the oldest first. */
@ApplicationScoped
class DeadLetterList {

    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private static final String PAGE = """
            select program, id, topic, partition_no, offset_no, record_key, headers, data, reason, cause, buried_at,
                   tries, tried_at
            from dead_letter
            where (?::uuid[] is null or id = any(?))
              and (?::text is null or program = ?)
              and (?::text is null or topic = ?)
              and (?::text is null or reason = ?)
              and (?::timestamptz is null or (buried_at, id) > (?, ?))
            order by buried_at, id limit ?""";

    private static final String REASONS = """
            select topic, reason, count(*), min(buried_at) from dead_letter group by topic, reason order by 3 desc, 1, 2""";

    /** One with its bytes. */
    record Found(Letter letter, RawRecord record) {}

    /**
     * How many there are of a kind.
     *
     * @param oldest when the first was set aside, in story time
     */
    record Kind(String topic, String reason, long count, Instant oldest) {}

    private final AgroalDataSource database;
    private final ObjectMapper json;

    DeadLetterList(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    List<Found> page(Filter filter) {
        var found = new ArrayList<Found>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(PAGE)) {
            var column = 1;
            for (var value : values(filter, connection)) {
                query.setObject(column++, value);
            }
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    found.add(found(row));
                }
            }
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
        return found;
    }

    private static List<@Nullable Object> values(Filter filter, Connection connection) throws SQLException {
        var ids = filter.ids() == null
                ? null
                : connection.createArrayOf("uuid", filter.ids().toArray());
        var after = filter.place();
        var since = after == null ? null : after.buriedAt().atOffset(ZoneOffset.UTC);
        return Arrays.asList(
                ids,
                ids,
                filter.program(),
                filter.program(),
                filter.topic(),
                filter.topic(),
                filter.reason(),
                filter.reason(),
                since,
                since,
                after == null ? null : after.id(),
                filter.most());
    }

    List<Kind> kinds() {
        var kinds = new ArrayList<Kind>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(REASONS);
                var row = query.executeQuery()) {
            while (row.next()) {
                kinds.add(new Kind(row.getString(1), row.getString(2), row.getLong(3), instant(row, 4)));
            }
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
        return kinds;
    }

    private Found found(ResultSet row) throws SQLException {
        var letter = new Letter(
                row.getObject(2, UUID.class),
                row.getString(1),
                row.getString(3),
                row.getInt(4),
                row.getLong(5),
                row.getString(6),
                row.getString(9),
                row.getString(10),
                instant(row, 11),
                row.getInt(12),
                triedAt(row));
        var data = row.getBytes(8);
        var record = new RawRecord(
                letter.topic(),
                letter.partition(),
                letter.offset(),
                letter.key(),
                headers(row.getString(7)),
                data == null ? new byte[0] : data);
        return new Found(letter, record);
    }

    private Map<String, String> headers(String text) {
        try {
            return json.readValue(text, HEADERS);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static @Nullable Instant triedAt(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject(13, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant)
                .orElse(null);
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
