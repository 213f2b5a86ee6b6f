package dev.backstride.notification.advice;

import static dev.backstride.notification.testing.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Assessment;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Verdict;
import dev.backstride.events.fact.Flag;
import dev.backstride.notification.testing.Assessments;
import dev.backstride.notification.testing.Mailbox;
import dev.backstride.notification.testing.Scene;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Questions for which nothing waits: one letter leads to them, though the next step is as it was. */
@QuarkusTest
class FurtherQuestionsTest {

    @Inject
    Scene scene;

    @Inject
    Mailbox mailbox;

    @Test
    void they_are_written_about_once_though_nothing_else_changes() {
        var runner = scene.aRunner();
        var hold = Assessments.of(runner)
                .at(scene.now().minus(Duration.ofDays(1)))
                .deciding(Verdict.TOLERABLE, Action.HOLD)
                .build();
        scene.decided(hold);
        scene.decided(asking(runner, Code.ASK_BSI_SCREEN));
        scene.decided(asking(runner, Code.ONE_SIDED_RECURRENT_LEFT));
        scene.decided(Assessments.of(runner)
                .at(scene.now())
                .deciding(Verdict.WORSE_24H, Action.REDUCE)
                .build());

        await().untilAsserted(() -> assertThat(mailbox.to(Scene.mailOf(runner))).hasSize(3));
        assertThat(mailbox.to(Scene.mailOf(runner)))
                .filteredOn(mail -> mail.text().contains("/safety-questions/"))
                .hasSize(1);
    }

    private Assessment asking(UUID runner, Code code) {
        return Assessments.of(runner)
                .at(scene.now().minusSeconds(code == Code.ASK_BSI_SCREEN ? 2 : 1))
                .deciding(Verdict.TOLERABLE, Action.HOLD, code)
                .asking(Flag.RF_BSI_HOP_PAIN)
                .build();
    }
}
