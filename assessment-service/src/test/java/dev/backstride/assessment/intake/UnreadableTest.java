package dev.backstride.assessment.intake;

import static dev.backstride.assessment.support.Facts.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.backstride.assessment.support.Facts;
import dev.backstride.assessment.support.Scene;
import dev.backstride.assessment.support.Wire;
import dev.backstride.events.EventType;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What cannot be read or handled is set aside; what comes too early waits. */
@QuarkusTest
class UnreadableTest {

    @Inject
    Scene scene;

    @Inject
    Wire wire;

    @Test
    void an_unreadable_record_is_buried_and_the_partition_goes_on() {
        var tale = scene.tale().registered();
        var headers = tale.headers(UUID.randomUUID(), EventType.RUN_RECORDED, scene.now(), scene.now());
        wire.send("backstride.internal.runs", tale.runner().toString(), headers, bytes("{\"id\": 1"));
        tale.tell(run("r1", scene.now()));
        scene.settle(tale, "r1");

        assertThat(scene.buried(tale)).isEqualTo(1);
        assertThat(scene.made(tale)).hasSize(1);
    }

    @Test
    void an_event_that_is_no_fact_is_buried_and_the_partition_goes_on() {
        var tale = scene.tale().registered();
        var headers = tale.headers(UUID.randomUUID(), EventType.ASSESSMENT_RETRACTED, scene.now(), scene.now());
        var retraction = """
                {"id":"%1$s","runner":"%1$s","at":"%2$s","retractedAt":"%2$s","reason":"RETRACTED"}""".formatted(tale.runner(), scene.now());
        wire.send("backstride.internal.runs", tale.runner().toString(), headers, bytes(retraction));
        tale.tell(run("r1", scene.now()));
        scene.settle(tale, "r1");

        assertThat(scene.buried(tale)).isEqualTo(1);
        assertThat(scene.made(tale)).hasSize(1);
    }

    @Test
    void facts_of_an_unknown_runner_wait_until_the_runner_is_known() {
        var tale = scene.tale();
        var run = run("r1", scene.now());
        tale.tell(run, Facts.during(run, 3));
        await("parked").until(() -> scene.count("select count(*) from parked where runner_id = ?", tale) == 2);
        assertThat(scene.made(tale)).isEmpty();

        tale.registered();
        scene.settle(tale, run.id());

        assertThat(scene.holding(tale)).hasSize(1);
        assertThat(scene.count("select count(*) from parked where runner_id = ?", tale))
                .isZero();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
