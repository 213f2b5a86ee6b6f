package dev.backstride.bench.yardstick;

import dev.backstride.bench.load.ClosedLoop;
import dev.backstride.bench.load.Load;
import io.agroal.api.AgroalDataSource;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.UUID;

/**
 * What one symptom writes, and nothing else: its row in {@code fact}, its row in {@code outbox}, a commit. The same
 * statements with the same columns and about the same bytes as the check-in service sends, prepared, through the same
 * kind of pool of the same size, into tables of the same make in the same database. Nothing is locked, read, checked
 * or published.
 */
public final class RawInserts implements AutoCloseable {

    private final AgroalDataSource pool;
    private final ScratchTables tables;
    private final UUID runner;

    /**
     * Makes the tables.
     *
     * @param jdbc the check-in service's database
     * @param runner somebody who is registered
     */
    public RawInserts(String jdbc, UUID runner) throws SQLException {
        this.pool = Pool.of(jdbc);
        this.tables = new ScratchTables(pool);
        this.runner = runner;
        tables.create();
    }

    /** As many as go in {@code lasting}. */
    public Load run(int connections, Duration lasting) {
        return new ClosedLoop(connections).lasting(lasting, (_, _) -> write());
    }

    private void write() throws Exception {
        var id = UUID.randomUUID().toString();
        var symptom = symptom(id);
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            insertFact(connection, id, symptom);
            insertOutbox(connection, symptom);
            connection.commit();
        }
    }

    private static String symptom(String id) {
        return """
                {"id":"%s","moment":"AFTER","feltAt":"2026-11-20T18:30:00Z","level":1,"gaitAltered":false,\
                "tolerable":true,"receivedAt":"2026-11-20T18:31:02.123Z"}""".formatted(id);
    }

    private void insertFact(Connection connection, String id, String symptom) throws Exception {
        var now = Instant.now().atOffset(ZoneOffset.UTC);
        try (var insert = connection.prepareStatement("""
                insert into yardstick.fact (program, runner_id, id, kind, version, occurred_at, received_at,
                                            deleted_at, run_id, content_hash, content)
                values ('demo', ?, ?, 'SYMPTOM', 1, ?, ?, null, null, ?, ?::jsonb)""")) {
            insert.setObject(1, runner);
            insert.setString(2, id);
            insert.setObject(3, now);
            insert.setObject(4, now);
            insert.setString(5, hash(symptom));
            insert.setString(6, symptom);
            insert.executeUpdate();
        }
    }

    private void insertOutbox(Connection connection, String symptom) throws SQLException {
        var now = Instant.now().atOffset(ZoneOffset.UTC);
        try (var insert = connection.prepareStatement("""
                insert into yardstick.outbox (shard, program, event_id, type, runner_id, external_id, event_time,
                                              recorded_time, causation, traceparent, data, shared, shared_data)
                values (?, 'demo', ?, 'dev.backstride.symptom.reported.v1', ?, null, ?, ?, ?,
                        '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01', ?, true, null)""")) {
            insert.setInt(1, 3);
            insert.setObject(2, UUID.randomUUID());
            insert.setObject(3, runner);
            insert.setObject(4, now);
            insert.setObject(5, now);
            insert.setObject(6, UUID.randomUUID());
            insert.setBytes(7, symptom.getBytes(StandardCharsets.UTF_8));
            insert.executeUpdate();
        }
    }

    private static String hash(String text) throws Exception {
        var sha256 = MessageDigest.getInstance("SHA-256");
        return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void close() throws SQLException {
        try (pool) {
            tables.drop();
        }
    }
}
