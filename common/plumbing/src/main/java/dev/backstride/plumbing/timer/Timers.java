package dev.backstride.plumbing.timer;

import dev.backstride.plumbing.loop.AfterCommit;
import dev.backstride.plumbing.story.Pending;
import dev.backstride.plumbing.story.StoryClock;
import dev.backstride.plumbing.tenant.DatabaseFault;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** Durable timers, one per runner and purpose. Set and cancelled in the transaction that wants them. */
@ApplicationScoped
public class Timers implements Pending {

    private final AgroalDataSource database;
    private final StoryClock clock;
    private final AfterCommit afterCommit;
    private final TimerLoop loop;
    private final TimerTransaction transaction;

    Timers(
            AgroalDataSource database,
            StoryClock clock,
            AfterCommit afterCommit,
            TimerLoop loop,
            TimerTransaction transaction) {
        this.database = database;
        this.clock = clock;
        this.afterCommit = afterCommit;
        this.loop = loop;
        this.transaction = transaction;
    }

    /** Sets a timer, or moves it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void set(Timer timer) {
        try (var connection = database.getConnection();
                var upsert = connection.prepareStatement("""
                        insert into timer (program, runner_id, purpose, due_at) values (?, ?, ?, ?)
                        on conflict (program, runner_id, purpose) do update set due_at = excluded.due_at""")) {
            upsert.setString(1, timer.program());
            upsert.setObject(2, timer.runner());
            upsert.setString(3, timer.purpose());
            upsert.setObject(4, timer.due().atOffset(ZoneOffset.UTC));
            upsert.executeUpdate();
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
        afterCommit.run(TimerLoop.class, loop::wake);
    }

    /** Cancels a timer; one that is not set stays so. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void cancel(String program, UUID runner, String purpose) {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement(
                        "delete from timer where program = ? and runner_id = ? and purpose = ?")) {
            delete.setString(1, program);
            delete.setObject(2, runner);
            delete.setString(3, purpose);
            delete.executeUpdate();
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
