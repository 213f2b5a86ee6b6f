package dev.backstride.plumbing;

import dev.backstride.events.fact.Symptom;
import dev.backstride.plumbing.intake.ReceivedEvent;
import dev.backstride.plumbing.tenant.DatabaseFault;
import dev.backstride.plumbing.tenant.Tenant;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;

/**
 * Counts, in the transaction that handles them, the symptoms whose id says so: with no key that would hide a second time.
 */
@ApplicationScoped
public class Counted {

    static final String TALE = "count-me";

    private final AgroalDataSource database;

    Counted(AgroalDataSource database) {
        this.database = database;
    }

    void note(String program, List<ReceivedEvent> events) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("insert into counted (program, tale) values (?, ?)")) {
            for (var event : events) {
                if (event.data() instanceof Symptom symptom && symptom.id().startsWith(TALE)) {
                    insert.setString(1, program);
                    insert.setString(2, symptom.id());
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
    }

    /** How many were handled, and how many different ones. */
    long[] howMany() {
        try (var connection = Tenant.everyone(() -> database.getConnection());
                var query = connection.prepareStatement("select count(*), count(distinct tale) from counted");
                var row = query.executeQuery()) {
            row.next();
            return new long[] {row.getLong(1), row.getLong(2)};
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
    }
}
