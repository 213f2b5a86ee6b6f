package dev.backstride.plumbing.timer;

import dev.backstride.plumbing.loop.AfterCommit;
import dev.backstride.plumbing.loop.Gathered;
import dev.backstride.plumbing.story.Pending;
import dev.backstride.plumbing.story.StoryClock;
import dev.backstride.plumbing.tenant.DatabaseFault;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Durable timers, one per runner and purpose. Set and cancelled in the transaction that wants them. */
@ApplicationScoped
public class Timers implements Pending {

    private static final String UPSERT = """
            insert into timer (program, runner_id, purpose, due_at) values (?, ?, ?, ?)
            on conflict (program, runner_id, purpose) do update set due_at = excluded.due_at""";

    private static final String DELETE = "delete from timer where program = ? and runner_id = ? and purpose = ?";

    /** What becomes of a timer: when it is due; null where it is cancelled. */
    private record Change(
            String program,
            UUID runner,
            String purpose,
            @Nullable Instant due) {

        record Of(String program, UUID runner, String purpose) {}

        Of of() {
            return new Of(program, runner, purpose);
        }
    }

    private final AgroalDataSource database;
    private final StoryClock clock;
    private final AfterCommit afterCommit;
    private final TimerLoop loop;
    private final TimerTransaction transaction;
    private final Gathered<Change> changes;

    Timers(
            AgroalDataSource database,
            StoryClock clock,
            AfterCommit afterCommit,
            TimerLoop loop,
            TimerTransaction transaction,
            TransactionSynchronizationRegistry transactions) {
        this.database = database;
        this.clock = clock;
        this.afterCommit = afterCommit;
        this.loop = loop;
        this.transaction = transaction;
        this.changes = new Gathered<>(transactions, this::write);
    }

    /** Sets a timer, or moves it, once the transaction commits. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void set(Timer timer) {
        changes.add(new Change(timer.program(), timer.runner(), timer.purpose(), timer.due()));
        afterCommit.run(TimerLoop.class, loop::wake);
    }

    /** Cancels a timer; one that is not set stays so. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void cancel(String program, UUID runner, String purpose) {
        changes.add(new Change(program, runner, purpose, null));
    }

    /** Of several changes to one timer the last counts. */
    private void write(List<Change> changes) {
        var last = new LinkedHashMap<Change.Of, Change>();
        changes.forEach(change -> last.put(change.of(), change));
        write(
                UPSERT,
                last.values().stream().filter(change -> change.due() != null).toList());
        write(
                DELETE,
                last.values().stream().filter(change -> change.due() == null).toList());
    }

    private void write(String sql, List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var change : changes) {
                statement.setString(1, change.program());
                statement.setObject(2, change.runner());
                statement.setString(3, change.purpose());
                if (change.due() != null) {
                    statement.setObject(4, change.due().atOffset(ZoneOffset.UTC));
                }
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
    }

    @Override
    public long count() {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select count(*) from timer where due_at <= ?")) {
            query.setObject(1, clock.now().atOffset(ZoneOffset.UTC));
            try (var row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
    }

    @Override
    public Optional<Instant> nextDue() {
        return transaction.nextAfter(clock.now());
    }
}
