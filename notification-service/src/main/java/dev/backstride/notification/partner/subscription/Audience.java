package dev.backstride.notification.partner.subscription;

import dev.backstride.plumbing.tenant.DatabaseFault;
import dev.backstride.plumbing.tenant.Tenant;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who listens. Safe for any thread. */
@ApplicationScoped
public class Audience {

    /** What another instance changed is known after this at the latest: so often is the database asked at most. */
    private static final long FRESH_NANOS = Duration.ofMillis(200).toNanos();

    /** Disabled ones listen for what ends what they were told. */
    private static final String PROGRAMS = "select distinct program from webhook_subscription";

    /** Nobody takes one away before the transaction ends; that somebody changes it does no harm. */
    private static final String OF_PROGRAM = """
            select id, status = 'ACTIVE', types, reads_from from webhook_subscription
            where program = ? order by id for key share""";

    private record Known(Set<String> programs, long since) {}

    private final AgroalDataSource database;
    private Optional<Known> known = Optional.empty();
    private int changes;

    Audience(AgroalDataSource database) {
        this.database = database;
    }

    /** The programs that have webhooks, as far as is known here. Not to be asked in a transaction. */
    public Set<String> programs() {
        return known().map(Known::programs).orElseGet(this::look);
    }

    private Set<String> look() {
        var began = System.nanoTime();
        var before = changes();
        var found = Tenant.<Set<String>, RuntimeException>everyone(this::read);
        keep(new Known(found, began), before);
        return found;
    }

    private synchronized Optional<Known> known() {
        return known.filter(seen -> System.nanoTime() - seen.since() < FRESH_NANOS);
    }

    private synchronized int changes() {
        return changes;
    }

    /** What was seen before the last change may be wrong by now. */
    private synchronized void keep(Known seen, int before) {
        if (changes == before) {
            known = Optional.of(seen);
        }
    }

    /** Something was changed here: looks anew when it is asked next. */
    synchronized void forget() {
        changes++;
        known = Optional.empty();
    }

    /** The webhooks of {@code program}, which are there until the current transaction ends. */
    public List<Listener> of(String program) {
        var listeners = new ArrayList<Listener>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(OF_PROGRAM)) {
            query.setString(1, program);
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    listeners.add(listener(row));
                }
            }
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
        return listeners;
    }

    private static Listener listener(ResultSet row) throws SQLException {
        return new Listener(
                row.getObject(1, UUID.class),
                row.getBoolean(2),
                Set.of((String[]) row.getArray(3).getArray()),
                row.getObject(4, OffsetDateTime.class).toInstant());
    }

    private Set<String> read() {
        var programs = new HashSet<String>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(PROGRAMS);
                var row = query.executeQuery()) {
            while (row.next()) {
                programs.add(row.getString(1));
            }
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
        return Set.copyOf(programs);
    }
}
