package dev.backstride.plumbing;

import dev.backstride.plumbing.tenant.DatabaseFault;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;

/** Rows of several programs, asked for without a where clause. */
@ApplicationScoped
public class Letters {

    private final AgroalDataSource database;

    Letters(AgroalDataSource database) {
        this.database = database;
    }

    /** Writes a row of {@code program}. */
    public void write(String program) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into dead_letter (program, id, topic, partition_no, offset_no, headers, reason, cause,
                                                 buried_at)
                        values (?, gen_random_uuid(), 'letters', 0, 0, '{}', 'TEST', '', now())""")) {
            insert.setString(1, program);
            insert.executeUpdate();
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
    }

    /** How many there are. */
    public long count() {
        return ask("select count(*) from dead_letter where topic = 'letters'");
    }

    /** The first column of a query's row. */
    public long ask(String query) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
    }

    /** Executes a statement. */
    public void run(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
    }
}
