package dev.backstride.plumbing;

import dev.backstride.plumbing.outbox.Outbox;
import dev.backstride.plumbing.outbox.OutgoingEvent;
import dev.backstride.plumbing.tenant.RunnerLocks;
import dev.backstride.plumbing.tenant.Tenant;
import dev.backstride.plumbing.timer.Timer;
import dev.backstride.plumbing.timer.Timers;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** What a service's store does: everything in one transaction, the runner's lock first. */
@ApplicationScoped
public class Desk {

    private final Outbox outbox;
    private final RunnerLocks locks;
    private final Timers timers;
    private final AgroalDataSource database;

    Desk(Outbox outbox, RunnerLocks locks, Timers timers, AgroalDataSource database) {
        this.outbox = outbox;
        this.locks = locks;
        this.timers = timers;
        this.database = database;
    }

    public void publish(OutgoingEvent event) {
        inTransaction(event.program(), () -> append(event));
    }

    /** {@code meanwhile} happens while the event waits. */
    public void publish(OutgoingEvent event, Runnable meanwhile) {
        inTransaction(event.program(), () -> {
            append(event);
            meanwhile.run();
        });
    }

    public void publishAndFail(OutgoingEvent event) {
        inTransaction(event.program(), () -> {
            append(event);
            throw new IllegalStateException("rolled back");
        });
    }

    public void set(Timer timer) {
        inTransaction(timer.program(), () -> timers.set(timer));
    }

    public void cancel(String program, UUID runner, String purpose) {
        inTransaction(program, () -> timers.cancel(program, runner, purpose));
    }

    private void append(OutgoingEvent event) {
        locks.lock(List.of(event.runner()));
        outbox.append(event);
    }

    private static void inTransaction(String program, Runnable work) {
        Tenant.of(program, () -> QuarkusTransaction.requiringNew().run(work));
    }

    public long count(String table, UUID runner) throws SQLException {
        var column = table.equals("dead_letter") ? "record_key = ?::text" : "runner_id = ?::uuid";
        try (var connection = Tenant.everyone(() -> database.getConnection());
                var query = connection.prepareStatement("select count(*) from " + table + " where " + column)) {
            query.setString(1, runner.toString());
            try (var row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** What the database says to a statement that it refuses. */
    public String refusal(String sql) {
        try (var connection = Tenant.everyone(() -> database.getConnection());
                var statement = connection.createStatement()) {
            statement.execute(sql);
            throw new AssertionError("not refused: " + sql);
        } catch (SQLException refused) {
            return String.valueOf(refused.getMessage());
        }
    }
}
