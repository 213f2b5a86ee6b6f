package dev.backstride.plumbing.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.plumbing.tenant.RunnerLocks;
import dev.backstride.plumbing.tenant.Tenant;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The key of erasure changes, and whom we forgot stays forgotten. */
@QuarkusTest
class NewKeyTest {

    @Inject
    AgroalDataSource database;

    @Inject
    Cabinet cabinet;

    @Inject
    Erasing erasing;

    @Inject
    RunnerLocks locks;

    private final RunnerHash before = new RunnerHash(key(1), Optional.empty());
    private final RunnerHash after = new RunnerHash(key(2), Optional.of(List.of(key(1))));

    @Test
    void who_was_erased_under_the_key_before_is_known_under_the_new_one() {
        var runner = UUID.randomUUID();
        remember(before, runner);

        assertThat(has(after, runner)).isTrue();
        assertThat(has(after, UUID.randomUUID())).isFalse();
        assertThat(has(new RunnerHash(key(2), Optional.empty()), runner))
                .as("a key that is taken away takes along whom it knew")
                .isFalse();
    }

    @Test
    void who_is_erased_under_the_new_key_is_known_where_it_is_still_to_come() {
        var runner = UUID.randomUUID();
        remember(after, runner);

        assertThat(has(new RunnerHash(key(1), Optional.of(List.of(key(2)))), runner))
                .isTrue();
    }

    @Test
    void whom_a_back_up_brings_back_is_found_by_the_hash_of_either_key() throws SQLException {
        var runner = UUID.randomUUID();
        put(runner);
        var erased = new Erased(database, after);
        var told = new Forgotten(UUID.randomUUID(), "demo", before.of(runner), Instant.EPOCH);

        var forgotten = Tenant.everyone(() -> new Replay(cabinet, erased, after, erasing, locks).of(List.of(told)));

        assertThat(forgotten).isEqualTo(1);
        assertThat(Tenant.everyone(cabinet::runners)).doesNotContain(runner);
    }

    private void remember(RunnerHash hash, UUID runner) {
        var forgotten = new Forgotten(UUID.randomUUID(), "demo", hash.of(runner), Instant.EPOCH);
        Tenant.of(
                "demo",
                () -> QuarkusTransaction.requiringNew().run(() -> new Erased(database, hash).remember(forgotten)));
    }

    private boolean has(RunnerHash hash, UUID runner) {
        return Tenant.of(
                "demo", () -> new Erased(database, hash).among(Set.of(runner)).contains(runner));
    }

    /** Somebody of whom something is kept. */
    private void put(UUID runner) throws SQLException {
        try (var connection = Tenant.everyone(() -> database.getConnection());
                var insert = connection.prepareStatement("""
                        insert into dead_letter (program, id, topic, partition_no, offset_no, record_key, headers, reason,
                                                 cause, buried_at)
                        values ('demo', ?, 'letters', 0, 0, ?, '{}', 'TEST', '', now())""")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, runner.toString());
            insert.executeUpdate();
        }
    }

    private static String key(int first) {
        var key = new byte[32];
        key[0] = (byte) first;
        return Base64.getEncoder().encodeToString(key);
    }
}
