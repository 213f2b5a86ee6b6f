package dev.backstride.bench.followup;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * The notification service's own tables: questions owed, their timers, the mail they became. Rows are written here as
 * {@code Planning} would, since nobody answers enough check-ins in one evening. Not thread-safe.
 */
public final class Ledger implements AutoCloseable {

    private static final String INTO_FOLLOW_UP = """
            insert into follow_up (program, id, runner_id, assessment_id, bout, run, bout_ended_at, slot, due_at,
                                   push_at, opens_at, expires_at, planned_at, stage, stage_at, reason)""";

    private final Connection database;

    public Ledger(String jdbc) throws SQLException {
        this.database = DriverManager.getConnection(jdbc);
    }

    /** Owes questions to {@code count} runners nobody has met, due one each second from tomorrow on. */
    public void owe(int count) throws SQLException {
        try (var insert = database.prepareStatement("""
                with question as (
                    select gen_random_uuid() as id, gen_random_uuid() as runner, 'pending-' || i as bout,
                           now() + interval '1 day' + i * interval '1 second' as due
                    from generate_series(1, ?) i),
                owed as (%s select 'demo', id, runner, gen_random_uuid(), bout, bout, due - interval '1 day', 'H24', due,
                                   due, due, due + interval '8 hours', now(), 'PLANNED', now(), 'AFTER_RUN' from question)
                insert into timer (program, runner_id, purpose, due_at)
                select 'demo', runner, 'send:' || id, due from question""".formatted(INTO_FOLLOW_UP))) {
            insert.setInt(1, count);
            insert.executeUpdate();
        }
        know();
    }

    /**
     * Owes one question each to {@code count} runners like {@code model}.
     *
     * @param name tells these questions from others
     * @param from when the first is due
     * @param perSecond how many become due in a second; 0 for all at once
     */
    public void owe(String name, UUID model, int count, Instant from, int perSecond) throws SQLException {
        try (var insert = database.prepareStatement("""
                with question as (
                    select gen_random_uuid() as id, gen_random_uuid() as runner, ? || '-' || i as bout,
                           ?::timestamptz + (i - 1) * ? * interval '1 second' as due
                    from generate_series(1, ?) i),
                met as (insert into runner (program, id, profile)
                        select 'demo', runner, profile from question, runner known where known.id = ?),
                owed as (%s select 'demo', id, runner, gen_random_uuid(), bout, bout, due - interval '1 day', 'H24', due,
                                   due, due, due + interval '8 hours', now(), 'PLANNED', now(), 'AFTER_RUN' from question)
                insert into timer (program, runner_id, purpose, due_at)
                select 'demo', runner, 'send:' || id, due from question""".formatted(INTO_FOLLOW_UP))) {
            insert.setString(1, name);
            insert.setObject(2, from.atOffset(ZoneOffset.UTC));
            insert.setDouble(3, perSecond == 0 ? 0 : 1.0 / perSecond);
            insert.setInt(4, count);
            insert.setObject(5, model);
            insert.executeUpdate();
        }
        know();
    }

    /** Rows that come over a day are known to the planner by the time they matter. */
    private void know() throws SQLException {
        run("vacuum analyze runner, timer, follow_up");
    }

    /** How far the questions of that name have come, and how late they were, in seconds from due to mailed. */
    public Progress progress(String name) throws SQLException {
        try (var query = database.prepareStatement("""
                select count(*), count(*) filter (where sent = 1), count(*) filter (where mails > 1),
                       coalesce(extract(epoch from max(last_sent) - min(due_at)), 0),
                       coalesce(percentile_disc(0.99) within group (order by extract(epoch from last_sent - due_at)), 0)
                from (select f.id, f.due_at, count(m.id) as mails, count(m.id) filter (where m.status = 'SENT') as sent,
                             max(m.status_at) filter (where m.status = 'SENT') as last_sent
                      from follow_up f left join message m on m.program = f.program and m.about_id = f.id
                      where f.bout like ? || '-%' group by f.program, f.id, f.due_at) question""")) {
            query.setString(1, name);
            try (var row = query.executeQuery()) {
                row.next();
                return new Progress(row.getLong(1), row.getLong(2), row.getLong(3), row.getDouble(4), row.getDouble(5));
            }
        }
    }

    /** Transactions of this database so far, ours included; outside a transaction each statement is one. */
    public long transactions() throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery(
                        "select xact_commit + xact_rollback from pg_stat_database where datname = current_database()")) {
            row.next();
            return row.getLong(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
