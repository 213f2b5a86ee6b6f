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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The due timers of some runners of one program, one transaction: locks, removal, effects, outbox. */
@ApplicationScoped
class TimerTransaction {

    private static final int BATCH = 500;

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

    /** Whose timers are due, by program; those who have waited longest first. */
    Map<String, Set<UUID>> runnersWithDueTimers(Instant now) {
        var owners = new LinkedHashMap<String, Set<UUID>>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select program, runner_id from timer where due_at <= ? order by due_at limit " + BATCH)) {
            query.setObject(1, now.atOffset(ZoneOffset.UTC));
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    owners.computeIfAbsent(row.getString(1), _ -> new LinkedHashSet<>())
                            .add(row.getObject(2, UUID.class));
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

    /** Fires what is due for those of {@code runners} whom nobody else is at; says how many timers that were. */
    @Transactional
    int fire(String program, List<UUID> runners, Instant now) {
        var ours = locks.tryLock(runners);
        var due = ours.isEmpty() ? List.<Timer>of() : remove(program, ours, now);
        if (!due.isEmpty()) {
            handlers.forEach(handler -> handler.ahead(program, due));
            byRunner(due).forEach((runner, timers) -> fire(program, runner, timers));
            activity.happened(due.size());
        }
        return due.size();
    }

    private void fire(String program, UUID runner, List<Timer> due) {
        TraceParent.within(TraceParent.current(), () -> handlers.forEach(handler -> handler.due(program, runner, due)));
    }

    private static Map<UUID, List<Timer>> byRunner(List<Timer> due) {
        return due.stream().collect(Collectors.groupingBy(Timer::runner, LinkedHashMap::new, Collectors.toList()));
    }

    /** "Is true" keeps the planner from looking through all that is due instead of what these runners have. */
    private List<Timer> remove(String program, List<UUID> runners, Instant now) {
        var due = new ArrayList<Timer>();
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement("""
                        delete from timer where program = ? and runner_id = any(?) and (due_at <= ?) is true
                        returning runner_id, purpose, due_at""")) {
            delete.setString(1, program);
            delete.setArray(2, connection.createArrayOf("uuid", runners.toArray()));
            delete.setObject(3, now.atOffset(ZoneOffset.UTC));
            try (var row = delete.executeQuery()) {
                while (row.next()) {
                    var at = row.getObject(3, OffsetDateTime.class).toInstant();
                    due.add(new Timer(program, row.getObject(1, UUID.class), row.getString(2), at));
                }
            }
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
        due.sort(Comparator.comparing(Timer::due).thenComparing(Timer::purpose));
        return due;
    }
}
