package dev.backstride.assessment.intake;

import static dev.backstride.assessment.support.Facts.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.backstride.assessment.support.Scene;
import dev.backstride.assessment.support.Tale;
import dev.backstride.events.EventType;
import dev.backstride.events.runner.Consent;
import dev.backstride.events.runner.Erasure;
import dev.backstride.events.runner.ErasureConfirmation;
import dev.backstride.plumbing.tenant.Tenant;
import dev.backstride.stack.testing.Leftovers;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A runner forgotten, whatever else is said of them. */
@QuarkusTest
class ErasureTest {

    @Inject
    Scene scene;

    @Inject
    AgroalDataSource database;

    @Test
    void nothing_is_left_and_the_service_says_so() throws SQLException {
        var tale = scene.tale().registered(Consent.FEED);
        tale.tell(run("r1", scene.now()));
        scene.settle(tale, "r1");

        var erasure = erase(tale);

        var confirmed = confirmed(tale);
        assertThat(confirmed.erasure()).isEqualTo(erasure);
        assertThat(confirmed.service()).isEqualTo("assessment-service");
        assertThat(confirmed.deleted()).containsEntry("runner", 1).containsEntry("fact", 2);
        assertThat(leftOf(tale)).isEmpty();
    }

    @Test
    void what_is_in_flight_does_not_bring_them_back() throws SQLException {
        var tale = scene.tale().registered(Consent.FEED);
        tale.tell(run("r1", scene.now()));
        scene.settle(tale, "r1");
        erase(tale);
        confirmed(tale);
        var made = scene.made(tale).size();

        tale.tell(run("r2", scene.now()));
        tale.unasked(Consent.FEED);
        var last = tale.tell(run("r3", scene.now()));

        await("the last of them").until(() -> count("select count(*) from inbox where event_id = ?", last) == 1);
        assertThat(leftOf(tale)).isEmpty();
        assertThat(scene.made(tale)).hasSize(made);
    }

    private UUID erase(Tale tale) {
        var id = UUID.randomUUID();
        var erasure = new Erasure(tale.runner(), "demo", scene.now());
        tale.tell(id, EventType.RUNNER_ERASED, erasure, scene.now(), scene.now());
        return id;
    }

    private ErasureConfirmation confirmed(Tale tale) {
        await("confirmation")
                .until(() -> !scene.told(tale, EventType.ERASURE_CONFIRMED).isEmpty());
        await("outbox").until(() -> scene.count("select count(*) from outbox where runner_id = ?", tale) == 0);
        return scene.read(scene.told(tale, EventType.ERASURE_CONFIRMED).getFirst(), ErasureConfirmation.class);
    }

    private List<String> leftOf(Tale tale) throws SQLException {
        try (var connection = Tenant.everyone(() -> database.getConnection())) {
            return Leftovers.of(connection, tale.runner().toString());
        }
    }

    private long count(String query, UUID id) throws SQLException {
        try (var connection = Tenant.everyone(() -> database.getConnection());
                var statement = connection.prepareStatement(query)) {
            statement.setObject(1, id);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
