package dev.backstride.notification.partner.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.notification.partner.Partners;
import dev.backstride.notification.partner.attempt.Attempt;
import dev.backstride.notification.partner.attempt.Attempts;
import dev.backstride.notification.partner.attempt.Outcome;
import dev.backstride.notification.testing.Scene;
import dev.backstride.plumbing.tenant.Tenant;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nothing is kept for longer than it is said to be. */
@QuarkusTest
class BroomTest {

    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    @Inject
    Partners partners;

    @Inject
    Broom broom;

    @Inject
    Deliveries deliveries;

    @Inject
    Attempts attempts;

    @Inject
    AgroalDataSource database;

    @AfterEach
    void end() {
        partners.endAll();
    }

    @Test
    void events_go_after_a_week_and_attempts_after_a_month() throws SQLException {
        var webhook = UUID.fromString(disabled().id());
        var event = UUID.randomUUID();
        Tenant.of(Scene.PROGRAM, () -> QuarkusTransaction.requiringNew().run(() -> keep(webhook, event)));

        sweep(LONG_AGO.plus(Duration.ofDays(7)));
        assertThat(left(webhook)).isEqualTo(2);
        sweep(LONG_AGO.plus(Duration.ofDays(8)));
        assertThat(left(webhook)).isEqualTo(1);
        sweep(LONG_AGO.plus(Duration.ofDays(31)));
        assertThat(left(webhook)).isZero();
    }

    /** Nobody tries to send what is kept there. */
    private Partners.Webhook disabled() {
        var webhook = partners.webhook(List.of());
        Partners.ours()
                .body(Map.of("status", "DISABLED"))
                .patch(webhook.path())
                .then()
                .statusCode(200);
        return webhook;
    }

    private void keep(UUID webhook, UUID event) {
        var incoming = new Incoming(webhook, event, "some.type", null, LONG_AGO, new byte[] {'{', '}'});
        deliveries.add(Scene.PROGRAM, List.of(incoming), LONG_AGO);
        var attempt =
                new Attempt(UUID.randomUUID(), event, "some.type", 1, LONG_AGO, 5, 204, null, Outcome.DELIVERED, null);
        attempts.add(List.of(new Attempts.Noted(Scene.PROGRAM, webhook, null, attempt)));
    }

    private void sweep(Instant now) {
        Tenant.everyone(() -> broom.letGo(now));
    }

    private long left(UUID webhook) throws SQLException {
        try (var connection = Tenant.everyone(() -> database.getConnection());
                var query = connection.prepareStatement("""
                        select (select count(*) from webhook_delivery where subscription_id = ?)
                             + (select count(*) from webhook_attempt where subscription_id = ?)""")) {
            query.setObject(1, webhook);
            query.setObject(2, webhook);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
