package dev.backstride.plumbing.ops;

import dev.backstride.plumbing.audit.OnDuty;
import dev.backstride.plumbing.audit.Who;
import dev.backstride.plumbing.tenant.DatabaseFault;
import dev.backstride.plumbing.tenant.Role;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps who did what on the management port: before it is done, so that nothing is done off the record, and after, how it
 * ended. In real time.
 */
@ApplicationScoped
class Audit {

    private static final String DONE = "DONE";
    private static final int LONGEST = 4_000;

    private static final String PAGE = """
            select asked.id, asked.at, asked.program, asked.actor, asked.action, asked.asked,
                   (select ended.outcome from audit ended where ended.call = asked.call and ended.asked is null)
            from audit asked where asked.asked is not null and asked.id < ? order by asked.id desc limit ?""";

    /**
     * Who does something.
     *
     * @param program theirs; empty where they have none
     * @param name the subject of their token
     */
    record Actor(String program, String name) {}

    /**
     * Something that was done, or tried.
     *
     * @param program of whoever did it
     * @param actor the subject of their token
     * @param asked what with, as JSON
     * @param outcome DONE, or the kind of fault; absent where it is not known how it ended
     */
    record Entry(
            long id,
            Instant at,
            String program,
            String actor,
            String action,
            String asked,
            @Nullable String outcome) {}

    private final AgroalDataSource database;

    Audit(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * Does {@code work} on the record.
     *
     * @param action method and path
     * @param asked what with, as JSON
     */
    <A, X extends Exception> A keep(Actor actor, String action, String asked, ScopedValue.CallableOp<A, X> work)
            throws X {
        var call = UUID.randomUUID();
        add(call, actor, action, asked.substring(0, Math.min(asked.length(), LONGEST)), null);
        var answer = done(call, actor, action, work);
        add(call, actor, action, null, DONE);
        return answer;
    }

    /** What fails here was not done; what fails after it was, and only its end is not known. */
    private <A, X extends Exception> A done(UUID call, Actor actor, String action, ScopedValue.CallableOp<A, X> work)
            throws X {
        try {
            return new OnDuty(new Who(Role.OPS, actor.name()), action).during(work);
        } catch (Exception fault) {
            add(call, actor, action, null, fault.getClass().getSimpleName());
            throw fault;
        }
    }

    private void add(UUID call, Actor actor, String action, @Nullable String asked, @Nullable String outcome) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into audit (call, at, program, actor, action, asked, outcome)
                        values (?, ?, ?, ?, ?, ?, ?)""")) {
            insert.setObject(1, call);
            insert.setObject(2, Instant.now().atOffset(ZoneOffset.UTC));
            insert.setString(3, actor.program());
            insert.setString(4, actor.name());
            insert.setString(5, action);
            insert.setString(6, asked);
            insert.setString(7, outcome);
            insert.executeUpdate();
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
    }

    /** What was done before {@code before}, the newest first. */
    List<Entry> page(long before, int limit) {
        var entries = new ArrayList<Entry>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(PAGE)) {
            query.setLong(1, before);
            query.setInt(2, limit);
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    entries.add(entry(row));
                }
            }
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
        return entries;
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7));
    }
}
