package dev.backstride.assessment.intake;

import static dev.backstride.assessment.support.Facts.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.backstride.assessment.history.Sharing;
import dev.backstride.assessment.runner.Runners;
import dev.backstride.assessment.support.Facts;
import dev.backstride.assessment.support.Scene;
import dev.backstride.events.EventType;
import dev.backstride.events.decision.Amendment;
import dev.backstride.events.decision.Assessment;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Retraction;
import dev.backstride.events.fact.Flag;
import dev.backstride.events.runner.Consent;
import dev.backstride.events.runner.Erasure;
import dev.backstride.plumbing.outbox.Outbox;
import dev.backstride.plumbing.outbox.OutgoingEvent;
import dev.backstride.plumbing.outbox.Share;
import dev.backstride.plumbing.tenant.Tenant;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a runner agreed to share, and a runner forgotten. */
@QuarkusTest
class RunnerToldTest {

    @Inject
    Scene scene;

    @Inject
    Outbox outbox;

    @Inject
    Runners runners;

    @Test
    void without_consent_partners_read_nothing() {
        var tale = scene.tale().registered();
        tale.tell(run("r1", scene.now()));
        scene.settle(tale, "r1");

        assertThat(scene.shared(tale, EventType.ASSESSMENT_MADE)).isEmpty();
    }

    @Test
    void partners_read_the_same_event_under_the_same_id() {
        var tale = scene.tale().registered(Consent.FEED);
        tale.tell(run("r1", scene.now()));
        scene.settle(tale, "r1");

        var told = scene.told(tale, EventType.ASSESSMENT_MADE).getFirst();
        var shared = scene.shared(tale, EventType.ASSESSMENT_MADE).getFirst();
        assertThat(Scene.id(shared)).isEqualTo(Scene.id(told));
        assertThat(shared.value()).isEqualTo(told.value());
    }

    @Test
    void partners_read_of_a_stop_but_not_of_the_flag_behind_it() {
        var tale = scene.tale().registered(Consent.FEED);
        var flag = Facts.yesTo("s1", Flag.RF_SADDLE_SENSATION, scene.now());
        tale.tell(flag);
        scene.settle(tale, flag.id());

        var shared = scene.read(scene.shared(tale, EventType.ASSESSMENT_MADE).getFirst(), Assessment.class);
        assertThat(shared.content().decision().action().isStop()).isTrue();
        assertThat(shared.content().decision().codes()).isNotEmpty().noneMatch(Code::isFlag);
        assertThat(shared.content().facts()).isEmpty();
        assertThat(scene.made(tale).getFirst().content().decision().codes()).contains(Code.RF_SADDLE_SENSATION);
    }

    @Test
    void consent_withdrawn_ends_sharing() {
        var tale = scene.tale().registered(Consent.FEED);
        tale.changed("Europe/Berlin", scene.now());
        tale.tell(run("r1", scene.now()));
        scene.settle(tale, "r1");

        assertThat(scene.shared(tale, EventType.ASSESSMENT_MADE)).isEmpty();
    }

    @Test
    void a_decision_that_waits_while_consent_is_withdrawn_is_not_shared() {
        var tale = scene.tale().registered(Consent.FEED);
        var retraction =
                new Retraction(UUID.randomUUID(), tale.runner(), scene.now(), scene.now(), Amendment.RETRACTED);

        Tenant.of(
                "demo",
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.append(new OutgoingEvent(
                            UUID.randomUUID(),
                            EventType.ASSESSMENT_RETRACTED,
                            "demo",
                            tale.runner(),
                            null,
                            scene.now(),
                            UUID.randomUUID(),
                            retraction,
                            Share.of(Set.of(Consent.FEED), consents -> Sharing.feed(retraction, consents))));
                    tale.changed("Europe/Berlin", scene.now());
                    await().until(() -> Tenant.everyone(() -> runners.inForce(Set.of(tale.runner())))
                            .containsValue(Set.of()));
                }));
        scene.settle(tale);

        assertThat(scene.told(tale, EventType.ASSESSMENT_RETRACTED)).hasSize(1);
        assertThat(scene.shared(tale, EventType.ASSESSMENT_RETRACTED)).isEmpty();
    }

    @Test
    void of_an_erased_runner_nothing_is_kept() {
        var tale = scene.tale().registered(Consent.FEED);
        tale.tell(run("r1", scene.now()));
        scene.settle(tale, "r1");
        var erasure = new Erasure(tale.runner(), "demo", scene.now());
        tale.tell(UUID.randomUUID(), EventType.RUNNER_ERASED, erasure, scene.now(), scene.now());

        await().until(() -> scene.count("select count(*) from runner where id = ?", tale) == 0);
        for (var table : new String[] {"fact", "assessment", "course", "standing", "timer"}) {
            assertThat(scene.count("select count(*) from " + table + " where runner_id = ?", tale))
                    .as(table)
                    .isZero();
        }
    }
}
