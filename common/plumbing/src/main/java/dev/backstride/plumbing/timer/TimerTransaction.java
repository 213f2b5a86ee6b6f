package dev.backstride.plumbing.timer;

import dev.backstride.plumbing.outbox.TraceParent;
import dev.backstride.plumbing.story.Activity;
import dev.backstride.plumbing.tenant.DatabaseFault;
import dev.backstride.plumbing.tenant.RunnerLocks;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One runner's due timers, one transaction: lock, removal, effect, outbox. */
@ApplicationScoped
class TimerTransaction {

    private static final int BATCH = 200;

    /** Whose timers are due. */
    record Owner(String program, UUID runner) {}

    private final AgroalDataSource database;
    private final RunnerLocks locks;
    private final List<TimerHandler> handlers;
    private final Activity activity;

    TimerTransaction(
            AgroalDataSource database, RunnerLocks locks, @All List<TimerHandler> handlers, Activity activity) {
        this.database = database;
        this.locks = locks;
        this.handlers = handlers;
        this.activity = activity;
    }

    /** Those who have waited longest first. */
    List<Owner> runnersWithDueTimers(Instant now) {
        var owners = new ArrayList<Owner>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("""
                        select program, runner_id from timer where due_at <= ?
                        group by program, runner_id order by min(due_at) limit\s""" + BATCH)) {
            query.setObject(1, now.atOffset(ZoneOffset.UTC));
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    owners.add(new Owner(row.getString(1), row.getObject(2, UUID.class)));
                }
            }
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
        return owners;
    }

    Optional<Instant> nextAfter(Instant now) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select min(due_at) from timer where due_at > ?")) {
            query.setObject(1, now.atOffset(ZoneOffset.UTC));
            try (var row = query.executeQuery()) {
                row.next();
                return Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant);
            }
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
    }

    /** Fires what is due for {@code owner}; zero if another instance is at it. */
    @Transactional
    int fire(Owner owner, Instant now) {
        if (!locks.tryLock(owner.runner())) {
            return 0;
        }
        var due = remove(owner, now);
        if (!due.isEmpty()) {
            TraceParent.within(
                    TraceParent.current(),
                    () -> handlers.forEach(handler -> handler.due(owner.program(), owner.runner(), due)));
            activity.happened(due.size());
        }
        return due.size();
    }

    private List<Timer> remove(Owner owner, Instant now) {
        var due = new ArrayList<Timer>();
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement("""
                        delete from timer where program = ? and runner_id = ? and due_at <= ?
                        returning purpose, due_at""")) {
            delete.setString(1, owner.program());
            delete.setObject(2, owner.runner());
            delete.setObject(3, now.atOffset(ZoneOffset.UTC));
            try (var row = delete.executeQuery()) {
                while (row.next()) {
                    var at = row.getObject(2, OffsetDateTime.class).toInstant();
                    due.add(new Timer(owner.program(), owner.runner(), row.getString(1), at));
                }
            }
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
        due.sort(Comparator.comparing(Timer::due).thenComparing(Timer::purpose));
        return due;
    }
}
