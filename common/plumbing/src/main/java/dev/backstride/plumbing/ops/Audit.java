package dev.backstride.plumbing.ops;

import dev.backstride.plumbing.program.Programs;
import dev.backstride.plumbing.tenant.DatabaseFault;
import io.agroal.api.AgroalDataSource;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
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
    private final Programs programs;

    Audit(AgroalDataSource database, Programs programs) {
        this.database = database;
        this.programs = programs;
    }

    /**
     * Does {@code work} on the record.
     *
     * @param action method and path
     * @param asked what with, as JSON
     */
    <A> A keep(SecurityIdentity caller, String action, String asked, Callable<A> work) throws Exception {
        var call = UUID.randomUUID();
        add(call, caller, action, asked.substring(0, Math.min(asked.length(), LONGEST)), null);
        var answer = done(call, caller, action, work);
        add(call, caller, action, null, DONE);
        return answer;
    }

    /** What fails here was not done; what fails after it was, and only its end is not known. */
    private <A> A done(UUID call, SecurityIdentity caller, String action, Callable<A> work) throws Exception {
        try {
            return work.call();
        } catch (Exception fault) {
            add(call, caller, action, null, fault.getClass().getSimpleName());
            throw fault;
        }
    }

    private void add(
            UUID call, SecurityIdentity caller, String action, @Nullable String asked, @Nullable String outcome) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into audit (call, at, program, actor, action, asked, outcome)
                        values (?, ?, ?, ?, ?, ?, ?)""")) {
            insert.setObject(1, call);
            insert.setObject(2, Instant.now().atOffset(ZoneOffset.UTC));
            insert.setString(3, programs.namedBy(caller.getPrincipal()).orElse(""));
            insert.setString(4, caller.getPrincipal().getName());
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
