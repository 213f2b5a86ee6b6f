package dev.backstride.plumbing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backstride.plumbing.tenant.Tenant;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The second wall between programs: what a statement sees and writes, whatever its where clause says. */
@QuarkusTest
class TenantTest {

    private static final String A = "a";
    private static final String B = "b";
    private static final int THREADS = 48;
    private static final int SWITCHES_EACH = 100;

    @Inject
    Letters letters;

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @BeforeEach
    void one_letter_of_a_and_two_of_b() {
        Tenant.of(A, () -> letters.write(A));
        Tenant.of(B, () -> letters.write(B));
        Tenant.of(B, () -> letters.write(B));
    }

    @AfterEach
    void none_is_left() {
        Tenant.everyone(() -> letters.run("delete from dead_letter where topic = 'letters'"));
    }

    @Test
    void a_statement_without_a_where_clause_sees_its_own_programs_rows() {
        assertThat(Tenant.of(A, letters::count)).isEqualTo(1);
        assertThat(Tenant.of(B, letters::count)).isEqualTo(2);
        assertThat(Tenant.everyone(letters::count)).isEqualTo(3);
    }

    @Test
    void who_has_not_said_for_whom_sees_and_writes_nothing() {
        Tenant.everyone(() -> letters.write(""));

        assertThat(letters.count()).isZero();
        assertThat(Tenant.everyone(letters::count)).isEqualTo(4);
        assertRefused(() -> letters.write(A));
        assertRefused(() -> letters.write(""));
    }

    @Test
    void nothing_is_written_taken_or_moved_across_the_wall() {
        Tenant.of(A, () -> {
            assertRefused(() -> letters.write(B));
            assertRefused(() -> letters.write("*"));
            assertRefused(() -> letters.run("update dead_letter set program = 'b'"));
            letters.run("update dead_letter set reason = 'MINE'");
            letters.run("delete from dead_letter where topic = 'letters'");
        });

        assertThat(Tenant.everyone(letters::count)).isEqualTo(2);
        assertThat(Tenant.<Long, RuntimeException>of(
                        B, () -> letters.ask("select count(*) from dead_letter where reason = 'MINE'")))
                .isZero();
    }

    @Test
    void no_program_is_called_everyone_or_nobody() {
        for (var name : List.of("", "*")) {
            assertThatThrownBy(() -> Tenant.of(name, letters::count)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_rollback_does_not_turn_the_connection_back_to_whom_it_served_before() {
        for (var round = 0; round < 50; round++) {
            assertThat(Tenant.of(A, letters::count)).isEqualTo(1);
            assertThatThrownBy(() -> transaction(B, () -> {
                        assertThat(letters.count()).isEqualTo(2);
                        throw new IllegalStateException("rolled back");
                    }))
                    .hasMessageContaining("rolled back");
            assertThat(Tenant.of(B, letters::count)).isEqualTo(2);
        }
    }

    @Test
    void a_transaction_is_for_one_tenant() {
        transaction(A, () -> {
            assertThatThrownBy(() -> Tenant.of(B, letters::count)).hasMessageContaining("one tenant");
            assertThatThrownBy(() -> Tenant.everyone(letters::count)).hasMessageContaining("one tenant");
            assertThat(Tenant.of(A, letters::count)).isEqualTo(1);
        });
        QuarkusTransaction.requiringNew()
                .run(() ->
                        assertThatThrownBy(() -> Tenant.of(A, letters::count)).hasMessageContaining("one tenant"));
    }

    @Test
    void nobody_gets_a_connection_as_another_left_it() throws Exception {
        var done = new ArrayList<Future<?>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var seed = 0; seed < THREADS; seed++) {
                var chance = new Random(seed);
                done.add(threads.submit(() -> {
                    for (var i = 0; i < SWITCHES_EACH; i++) {
                        work(chance);
                    }
                }));
            }
        }
        for (var one : done) {
            assertThatCode(one::get).doesNotThrowAnyException();
        }
    }

    private void work(Random chance) {
        switch (chance.nextInt(6)) {
            case 0 -> assertThat(Tenant.of(A, letters::count)).isEqualTo(1);
            case 1 -> assertThat(Tenant.everyone(letters::count)).isEqualTo(3);
            case 2 -> assertThat(letters.count()).isZero();
            case 3 -> transaction(B, () -> assertThat(letters.count()).isEqualTo(2));
            case 4 ->
                assertThatThrownBy(() -> transaction(A, () -> letters.write(B))).hasStackTraceContaining("policy");
            default ->
                assertThatThrownBy(() -> transaction(B, () -> {
                            letters.write(B);
                            throw new IllegalStateException("rolled back");
                        }))
                        .hasMessageContaining("rolled back");
        }
    }

    @Test
    void who_works_on_for_the_same_program_pays_no_statement() {
        transaction(A, letters::count);
        var turns = turns();

        for (var i = 0; i < 200; i++) {
            transaction(A, letters::count);
        }

        // Health and relay may take a connection in between.
        assertThat(turns() - turns).isLessThan(10);
    }

    @Test
    void the_services_user_is_no_exception() {
        Tenant.of(A, () -> {
            assertThat(letters.ask("select count(*) from pg_roles where rolname = current_user"
                            + " and (rolsuper or rolbypassrls or rolcreaterole)"))
                    .isZero();
            assertThatThrownBy(() -> letters.run("alter role current_user bypassrls"))
                    .hasStackTraceContaining("permission denied");
        });
        assertThatThrownBy(() -> transaction(A, () -> {
                    letters.run("set local row_security = off");
                    letters.count();
                }))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void a_migration_is_for_every_program() {
        assertThat(Tenant.<Long, RuntimeException>everyone(
                        () -> letters.ask("select count(*) from dead_letter where reason = 'BROUGHT_FORWARD'")))
                .isEqualTo(2);
    }

    private double turns() {
        return new Management(management).metric("backstride_tenant_turns_total");
    }

    private static void transaction(String program, Runnable work) {
        Tenant.of(program, () -> QuarkusTransaction.requiringNew().run(work));
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable write) {
        assertThatThrownBy(write).hasStackTraceContaining("violates row-level security policy");
    }
}
