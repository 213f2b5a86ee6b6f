package dev.backstride.plumbing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import dev.backstride.plumbing.intake.Faults;
import dev.backstride.plumbing.tenant.Tenant;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A transaction that is ended because it took too long, as where the database stands still, is nobody's fault within. */
@QuarkusTest
class SlowTransactionTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    Letters letters;

    @Test
    void ended_while_a_statement_waits_it_is_the_worlds_fault() {
        assertTheWorlds(() -> letters.run("select pg_sleep(3)"));
    }

    @Test
    void ended_before_the_next_statement_it_is_the_worlds_fault() {
        assertTheWorlds(() -> {
            letters.count();
            awaitTheEnd();
            letters.count();
        });
    }

    @Test
    void ended_before_the_commit_it_is_the_worlds_fault() {
        assertTheWorlds(() -> {
            letters.count();
            awaitTheEnd();
        });
    }

    private static void assertTheWorlds(Runnable work) {
        var fault = catchThrowable(() -> Tenant.of(
                "a", () -> QuarkusTransaction.requiringNew().timeout(1).run(work)));
        assertThat(fault).matches(Faults::isTheWorlds, "is the world's fault");
    }

    private static void awaitTheEnd() {
        await().pollInSameThread().atMost(PATIENCE).until(() -> QuarkusTransaction.getStatus() != Status.STATUS_ACTIVE);
    }
}
