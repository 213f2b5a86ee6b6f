package dev.backstride.plumbing.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backstride.plumbing.erasure.Erased;
import dev.backstride.plumbing.intake.IntakeCount.Fate;
import dev.backstride.plumbing.story.StoryClock;
import dev.backstride.plumbing.tenant.DatabaseFault;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.ZoneOffset;
import org.jboss.logging.Logger;

/** What could not be read or handled, kept whole, so that it can be looked at, tried again or dropped. */
@ApplicationScoped
public class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private static final String INSERT = """
            insert into dead_letter (program, id, topic, partition_no, offset_no, record_key, headers, data, reason,
                                     cause, buried_at)
            values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)
            on conflict do nothing""";

    private final AgroalDataSource database;
    private final ObjectMapper json;
    private final StoryClock clock;
    private final Erased erased;

    DeadLetters(AgroalDataSource database, ObjectMapper json, StoryClock clock, Erased erased) {
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.erased = erased;
    }

    /**
     * Buries a record in the current transaction; burying it again changes nothing. What is of a runner who was erased
     * is not kept.
     *
     * @param reason a word for the kind of fault
     * @param cause what exactly was wrong, without personal data where we have a say
     * @return what became of it
     */
    Fate bury(RawRecord record, String reason, String cause) {
        if (record.runner().filter(erased::has).isPresent()) {
            return Fate.FORGOTTEN;
        }
        LOG.errorf("dead letter %s/%d@%d: %s", record.topic(), record.partition(), record.offset(), reason);
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, record.program());
            insert.setObject(2, record.deadLetterId());
            insert.setString(3, record.topic());
            insert.setInt(4, record.partition());
            insert.setLong(5, record.offset());
            insert.setString(6, record.key());
            insert.setString(7, json.writeValueAsString(record.headers()));
            insert.setBytes(8, record.data());
            insert.setString(9, reason);
            insert.setString(10, cause);
            insert.setObject(11, clock.now().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
            return Fate.DEAD_LETTERED;
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    /** How many there are. */
    public long count() {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select count(*) from dead_letter");
                var row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
    }
}
