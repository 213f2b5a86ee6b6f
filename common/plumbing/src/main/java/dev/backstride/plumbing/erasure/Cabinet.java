package dev.backstride.plumbing.erasure;

import dev.backstride.plumbing.tenant.DatabaseFault;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Everything that is kept of runners: the service's own tables, and those every service has. */
@ApplicationScoped
class Cabinet {

    /** Records that could not be read name their runner, if at all, in their key or their subject. */
    private static final Shelf DEAD_LETTERS = new Shelf(
            "dead_letter",
            "coalesce(record_key, headers ->> 'ce_subject', '')",
            "erased.runner::text in (kept.record_key, kept.headers ->> 'ce_subject')");

    /** Most are about no runner in particular. */
    private static final Shelf REPUBLICATIONS = new Shelf(
            "republication",
            "coalesce(runner_id::text, '')",
            "kept.program = erased.program and kept.runner_id = erased.runner");

    private static final List<Shelf> EVERYWHERE = List.of(
            Shelf.of("timer"),
            Shelf.of("parked"),
            Shelf.of("outbox"),
            Shelf.of("published"),
            REPUBLICATIONS,
            DEAD_LETTERS);

    private final AgroalDataSource database;
    private final List<Belongings> belongings;
    private final List<Shelf> shelves;

    Cabinet(AgroalDataSource database, @All List<Belongings> belongings) {
        this.database = database;
        this.belongings = belongings;
        this.shelves = new ArrayList<>(EVERYWHERE);
        belongings.forEach(own -> shelves.addAll(own.shelves()));
    }

    /** Empties it of a runner's rows, in the current transaction; how many there were, by table. */
    Map<String, Integer> empty(String program, UUID runner) {
        var gone = new TreeMap<String, Integer>();
        try (var connection = database.getConnection()) {
            for (var shelf : shelves) {
                var sql = "delete from %s kept using (select ?::text as program, ?::uuid as runner) erased where %s"
                        .formatted(shelf.table(), shelf.whose());
                try (var delete = connection.prepareStatement(sql)) {
                    delete.setString(1, program);
                    delete.setObject(2, runner);
                    gone.put(shelf.table(), delete.executeUpdate());
                }
            }
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
        belongings.forEach(own -> own.gone(program, runner));
        return gone;
    }

    /** Of whom anything is kept. */
    Set<UUID> runners() {
        var runners = new HashSet<UUID>();
        try (var connection = database.getConnection()) {
            for (var shelf : shelves) {
                var sql = "select distinct id from (select %s as id from %s) ids where id ~ '^[0-9a-f-]{36}$'"
                        .formatted(shelf.runner(), shelf.table());
                try (var query = connection.prepareStatement(sql);
                        var row = query.executeQuery()) {
                    while (row.next()) {
                        runners.add(UUID.fromString(row.getString(1)));
                    }
                }
            }
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
        return runners;
    }
}
