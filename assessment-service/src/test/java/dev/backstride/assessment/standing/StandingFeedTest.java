package dev.backstride.assessment.standing;

import static dev.backstride.assessment.support.Facts.during;
import static dev.backstride.assessment.support.Facts.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.backstride.assessment.support.Scene;
import dev.backstride.assessment.support.Tale;
import dev.backstride.events.EventType;
import dev.backstride.events.decision.StandingDecision;
import dev.backstride.events.runner.Consent;
import dev.backstride.events.runner.Erasure;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** What a partner without history starts from. */
@QuarkusTest
class StandingFeedTest {

    @Inject
    Scene scene;

    @Test
    void what_comes_to_stand_is_on_the_feed_with_the_decision_behind_it() {
        var tale = scene.tale().registered(Consent.FEED);
        told(tale);

        var made = scene.made(tale).getLast();
        var standing = scene.read(newest(tale), StandingDecision.class);
        assertThat(standing.runner()).isEqualTo(tale.runner());
        assertThat(standing.assessment()).isEqualTo(made.id());
        assertThat(standing.since()).isEqualTo(made.content().decision().at());
        assertThat(standing.action()).isEqualTo(made.content().decision().action());
        assertThat(standing.mode()).isEqualTo(made.content().decision().mode());
        assertThat(standing.steps()).isEqualTo(made.steps());
        assertThat(newest(tale).topic()).isEqualTo("backstride.demo.standing");
        assertThat(newest(tale).value()).doesNotContain("codes", "facts");
    }

    @Test
    void nobody_reads_of_a_runner_who_shares_nothing_until_they_do() {
        var tale = scene.tale().registered();
        told(tale);
        assertThat(scene.shared(tale, EventType.STANDING_CHANGED)).isEmpty();

        tale.changed("Europe/Berlin", scene.now(), Consent.FEED);
        await().until(() -> !scene.shared(tale, EventType.STANDING_CHANGED).isEmpty());

        assertThat(scene.read(newest(tale), StandingDecision.class).assessment())
                .isEqualTo(scene.made(tale).getLast().id());
    }

    @Test
    void who_shares_no_longer_is_taken_off() {
        var tale = scene.tale().registered(Consent.FEED);
        told(tale);

        tale.changed("Europe/Berlin", scene.now());

        await().until(() -> newest(tale).value() == null);
        tale.tell(during(run("r1", scene.now()), 6));
        scene.settle(tale, "r1-peak");
        assertThat(newest(tale).value()).isNull();
    }

    @Test
    void who_is_forgotten_is_taken_off() {
        var tale = scene.tale().registered(Consent.FEED);
        told(tale);

        var erasure = new Erasure(tale.runner(), "demo", scene.now());
        tale.tell(UUID.randomUUID(), EventType.RUNNER_ERASED, erasure, scene.now(), scene.now());

        await().until(() -> newest(tale).value() == null);
    }

    private void told(Tale tale) {
        tale.tell(run("r1", scene.now()));
        scene.settle(tale, "r1");
    }

    private ConsumerRecord<String, String> newest(Tale tale) {
        return scene.shared(tale, EventType.STANDING_CHANGED).getLast();
    }
}
