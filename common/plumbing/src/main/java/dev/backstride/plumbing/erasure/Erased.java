package dev.backstride.plumbing.erasure;

import dev.backstride.plumbing.tenant.DatabaseFault;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The runners we forgot: by keyed hash, for as long as this database lasts. */
@ApplicationScoped
public class Erased {

    private final AgroalDataSource database;
    private final RunnerHash hash;

    Erased(AgroalDataSource database, RunnerHash hash) {
        this.database = database;
        this.hash = hash;
    }

    /** Whether {@code runner} was erased. */
    public boolean has(UUID runner) {
        return !among(Set.of(runner)).isEmpty();
    }

    /** Which of {@code runners} were erased. */
    public Set<UUID> among(Collection<UUID> runners) {
        if (runners.isEmpty()) {
            return Set.of();
        }
        var byHash = new HashMap<String, UUID>();
        runners.forEach(runner -> hash.all(runner).forEach(one -> byHash.put(one, runner)));
        var erased = new HashSet<UUID>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select runner_hash from erased where runner_hash = any(?)")) {
            query.setArray(1, connection.createArrayOf("text", byHash.keySet().toArray()));
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    erased.add(byHash.get(row.getString(1)));
                }
            }
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
        return erased;
    }

    /** Remembers that somebody was forgotten; again changes nothing. */
    void remember(Forgotten forgotten) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into erased (program, runner_hash, erasure_id, erased_at) values (?, ?, ?, ?)
                        on conflict do nothing""")) {
            insert.setString(1, forgotten.program());
            insert.setString(2, forgotten.runnerHash());
            insert.setObject(3, forgotten.erasure());
            insert.setObject(4, forgotten.erasedAt().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
    }

    /** All of them, the latest first. */
    List<Forgotten> all() {
        var all = new ArrayList<Forgotten>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select erasure_id, program, runner_hash, erased_at from erased order by erased_at desc");
                var row = query.executeQuery()) {
            while (row.next()) {
                all.add(new Forgotten(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant()));
            }
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
        return all;
    }
}
