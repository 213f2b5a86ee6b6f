package dev.backstride.plumbing.outbox;

import dev.backstride.events.EventType;
import dev.backstride.events.runner.Consent;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;

/**
 * A row as it leaves: a CloudEvent in Kafka's binary mode (CloudEvents 1.0, Kafka protocol binding).
 *
 * @param republishedTo the one feed that gets it, again; null where it leaves for the first time
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way through: never compared
record OutboxRow(
        short shard,
        long id,
        String program,
        UUID eventId,
        EventType type,
        UUID runner,
        @Nullable String externalId,
        Instant eventTime,
        Instant recordedTime,
        UUID causation,
        String traceparent,
        byte @Nullable [] data,
        boolean shared,
        byte @Nullable [] sharedData,
        Set<Consent> needs,
        byte @Nullable [] otherwise,
        @Nullable String origin,
        @Nullable String republishedTo) {

    static final String COLUMNS = "shard, id, program, event_id, type, runner_id, external_id, event_time,"
            + " recorded_time, causation, traceparent, data, shared, shared_data, needs, otherwise, origin,"
            + " republished_to";

    static OutboxRow of(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getShort(1),
                row.getLong(2),
                row.getString(3),
                row.getObject(4, UUID.class),
                EventType.named(row.getString(5)).orElseThrow(),
                row.getObject(6, UUID.class),
                row.getString(7),
                row.getObject(8, OffsetDateTime.class).toInstant(),
                row.getObject(9, OffsetDateTime.class).toInstant(),
                row.getObject(10, UUID.class),
                row.getString(11),
                row.getBytes(12),
                row.getBoolean(13),
                row.getBytes(14),
                consents(row.getArray(15)),
                row.getBytes(16),
                row.getString(17),
                row.getString(18));
    }

    private static Set<Consent> consents(Array names) throws SQLException {
        return Arrays.stream((String[]) names.getArray()).map(Consent::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    /** For services, where they read such events. */
    Optional<ProducerRecord<String, byte[]>> internal(String source) {
        return type.isForServices() && republishedTo == null
                ? Optional.of(internal(type.topic().internal(), source))
                : Optional.empty();
    }

    /** Without data it is a tombstone, which says whose records can go and nothing else. */
    private ProducerRecord<String, byte[]> internal(String topic, String source) {
        return data == null ? new ProducerRecord<>(topic, runner.toString(), null) : record(topic, data, source);
    }

    /** For the program's partners, as far as the runner agrees by now. */
    List<ProducerRecord<String, byte[]>> feeds(String source, Set<Consent> inForce) {
        if (!shared) {
            return List.of();
        }
        if (inForce.containsAll(needs)) {
            return feeds(sharedData == null ? data : sharedData, source);
        }
        return otherwise != null && inForce.contains(Consent.FEED) ? feeds(otherwise, source) : List.of();
    }

    private List<ProducerRecord<String, byte[]>> feeds(byte @Nullable [] body, String source) {
        return type.feeds(program).stream()
                .filter(feed -> republishedTo == null || republishedTo.equals(feed))
                .map(feed -> record(feed, body, source))
                .toList();
    }

    /** The record's own timestamp stays Kafka's: retention goes by it, and story time is not real time. */
    private ProducerRecord<String, byte[]> record(String topic, byte @Nullable [] body, String source) {
        return new ProducerRecord<>(topic, null, runner.toString(), body, headers(source));
    }

    private List<Header> headers(String source) {
        var headers = new ArrayList<Header>(16);
        add(headers, "ce_specversion", "1.0");
        add(headers, "ce_id", eventId.toString());
        add(headers, "ce_type", type.wireName());
        add(headers, "ce_source", source);
        add(headers, "ce_subject", runner.toString());
        add(headers, "ce_partitionkey", runner.toString());
        add(headers, "ce_time", eventTime.toString());
        add(headers, "ce_dataschema", type.dataSchema());
        if (!program.isEmpty()) {
            add(headers, "ce_program", program);
        }
        if (externalId != null) {
            add(headers, "ce_externalid", externalId);
        }
        add(headers, "ce_recordedtime", recordedTime.toString());
        add(headers, "ce_causation", causation.toString());
        add(headers, "ce_traceparent", traceparent);
        if (origin != null) {
            add(headers, "ce_origin", origin);
        }
        if (republishedTo != null) {
            add(headers, "ce_republished", "true");
        }
        add(headers, "content-type", "application/json");
        return headers;
    }

    private static void add(List<Header> headers, String name, String value) {
        headers.add(new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8)));
    }
}
