package dev.backstride.checkin.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backstride.plumbing.tenant.DatabaseFault;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The files that runs came in. By plain JDBC, so that a file streams from disk to database. */
@ApplicationScoped
public class Recordings {

    private static final String UPSERT = """
            insert into recording (program, runner_id, run_id, understood, file) values (?, ?, ?, ?::jsonb, ?)
            on conflict (program, runner_id, run_id) do update
            set understood = excluded.understood, file = excluded.file""";

    private final AgroalDataSource database;
    private final ObjectMapper json;

    Recordings(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Keeps a run's file, in the current transaction; the run's row is there. */
    public void put(String program, UUID runner, String run, Understood understood, Upload file) {
        try (var connection = database.getConnection();
                var upsert = connection.prepareStatement(UPSERT);
                var bytes = file.open()) {
            upsert.setString(1, program);
            upsert.setObject(2, runner);
            upsert.setString(3, run);
            upsert.setString(4, json.writeValueAsString(understood));
            upsert.setBinaryStream(5, bytes, file.size());
            upsert.executeUpdate();
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("a recording's summary cannot be written", unwritable);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    /** The runs that came as files. */
    public List<String> runs(String program, UUID runner) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select run_id from recording where program = ? and runner_id = ? order by run_id")) {
            query.setString(1, program);
            query.setObject(2, runner);
            var runs = new ArrayList<String>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    runs.add(row.getString(1));
                }
            }
            return runs;
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
    }

    /** The file a run came in, byte for byte. */
    public byte[] file(String program, UUID runner, String run) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select file from recording where program = ? and runner_id = ? and run_id = ?")) {
            query.setString(1, program);
            query.setObject(2, runner);
            query.setString(3, run);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getBytes(1);
            }
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
    }

    /** What was understood of a run's file, where it came as one. */
    public Optional<Understood> understood(String program, UUID runner, String run) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select understood from recording where program = ? and runner_id = ? and run_id = ?")) {
            query.setString(1, program);
            query.setObject(2, runner);
            query.setString(3, run);
            try (var row = query.executeQuery()) {
                return row.next() ? Optional.of(json.readValue(row.getString(1), Understood.class)) : Optional.empty();
            }
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("a recording's summary cannot be read", unreadable);
        }
    }
}
