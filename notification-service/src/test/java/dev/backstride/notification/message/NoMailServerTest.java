package dev.backstride.notification.message;

import static dev.backstride.events.EventType.FOLLOWUP_PLANNED;
import static dev.backstride.events.EventType.MESSAGE_FAILED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.notification.testing.Api;
import dev.backstride.notification.testing.Scene;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(NoMailServer.class)
class NoMailServerTest {

    @Inject
    Scene scene;

    @Test
    void mail_that_nobody_takes_is_tried_again_and_given_up_in_the_open() {
        var runner = scene.aRunner();
        var plan = scene.ran(runner);
        scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED);

        scene.moveTo(plan.endedAt().plus(Duration.ofHours(1)));

        var heard = scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED, MESSAGE_FAILED);
        assertThat(heard.getLast().text("reason")).isEqualTo("UNREACHABLE");
        assertThat(heard.getLast().data().get("attempts").asInt()).isEqualTo(3);
        var states = Api.clinician()
                .get(Api.messagesOf(runner))
                .jsonPath()
                .getMap("items.findAll { it.slot != 'H24' }.collectEntries { [it.kind, it.state] }");
        assertThat(states).hasToString("{MESSAGE=FAILED, FOLLOW_UP=FAILED}");
    }
}
