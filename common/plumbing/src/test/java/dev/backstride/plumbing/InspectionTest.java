package dev.backstride.plumbing;

import static dev.backstride.plumbing.Samples.NOW;
import static dev.backstride.plumbing.Samples.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.backstride.events.fact.Moment;
import dev.backstride.events.fact.Symptom;
import dev.backstride.inspection.EveryRecordIsValid;
import dev.backstride.plumbing.outbox.Outbox;
import dev.backstride.plumbing.tenant.Tenant;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.callback.QuarkusTestAfterEachCallback;
import jakarta.inject.Inject;
import java.util.ServiceLoader;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The tests of every service see what they publish held against its schema. */
@QuarkusTest
class InspectionTest {

    @Inject
    Desk desk;

    @Inject
    Outbox outbox;

    @Test
    void a_record_that_its_schema_does_not_allow_is_found_with_the_field_at_fault() {
        desk.publish(event(UUID.randomUUID(), felt(11), null));
        await().until(() -> Tenant.everyone(outbox::count) == 0);

        assertThatThrownBy(EveryRecordIsValid::complain)
                .hasMessageContainingAll("backstride.internal.symptoms", "symptom.reported", "level", "10");
    }

    @Test
    void one_that_it_allows_is_not() {
        desk.publish(event(UUID.randomUUID(), felt(10), null));
        await().until(() -> Tenant.everyone(outbox::count) == 0);

        assertThatCode(EveryRecordIsValid::complain).doesNotThrowAnyException();
    }

    @Test
    void it_is_asked_after_every_test() {
        assertThat(ServiceLoader.load(QuarkusTestAfterEachCallback.class))
                .hasAtLeastOneElementOfType(EveryRecordIsValid.class);
    }

    private static Symptom felt(int level) {
        return new Symptom(
                "s1", Moment.AFTER, NOW, level, null, null, null, null, null, null, null, null, null, null, NOW);
    }
}
