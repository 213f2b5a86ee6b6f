package dev.backstride.notification.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Verdict;
import dev.backstride.notification.testing.Api;
import dev.backstride.notification.testing.Assessments;
import dev.backstride.notification.testing.Patience;
import dev.backstride.notification.testing.Scene;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A coach is informed where a decision says so: rarely, and of nothing but where the runner stands. */
@QuarkusTest
class CoachInfoTest {

    @Inject
    Scene scene;

    @Test
    void the_same_is_told_once_in_seven_days_and_another_reason_counts_by_itself() {
        var runner = scene.aCoachedRunner();
        unchanged(runner);
        awaitReasons(runner, "REPEAT_WORSE_UNCHANGED");
        scene.moveTo(scene.now().plus(Duration.ofDays(6)));
        unchanged(runner);
        matched(runner);
        awaitReasons(runner, "REPEAT_WORSE_UNCHANGED", "ASYM_MATCHES_SIDE");

        scene.moveTo(scene.now().plus(Duration.ofDays(2)));
        unchanged(runner);

        awaitReasons(runner, "REPEAT_WORSE_UNCHANGED", "ASYM_MATCHES_SIDE", "REPEAT_WORSE_UNCHANGED");
    }

    @Test
    void it_says_what_stands_and_nothing_of_how_the_runner_feels() {
        var runner = scene.aCoachedRunner();
        unchanged(runner);
        awaitReasons(runner, "REPEAT_WORSE_UNCHANGED");

        assertThat(toCoach(runner))
                .singleElement()
                .satisfies(mail -> assertThat(mail)
                        .containsEntry("subject", "Runner ext-" + runner + ": for your information")
                        .doesNotContainKey("tier"));
        assertThat(Api.clinician()
                        .get("/v1/escalations")
                        .then()
                        .extract()
                        .jsonPath()
                        .getList("items.runner", String.class))
                .doesNotContain(runner.toString());
    }

    @Test
    void who_is_stopped_or_has_no_coach_is_nobodys_news() {
        var stopped = scene.aCoachedRunner();
        var alone = scene.aRunner();
        decide(stopped, Action.STOP_PROMPT, Code.ESC_PROMPT, Code.REPEAT_WORSE_UNCHANGED, Code.ESC_COACH_INFO);
        unchanged(alone);
        decide(stopped, Action.HOLD, Code.CLEARED_BY_CLINICIAN);
        matched(stopped);

        awaitReasons(stopped, "ASYM_MATCHES_SIDE");
        assertThat(toCoach(alone)).isEmpty();
    }

    private void unchanged(UUID runner) {
        decide(runner, Action.REDUCE, Code.REPEAT_WORSE_UNCHANGED, Code.ESC_COACH_INFO);
    }

    private void matched(UUID runner) {
        decide(runner, Action.KEEP, Code.ASYM_NOTABLE, Code.ASYM_MATCHES_SIDE, Code.ESC_COACH_INFO);
    }

    private void decide(UUID runner, Action action, Code... codes) {
        scene.decided(Assessments.of(runner)
                .at(scene.now())
                .deciding(Verdict.WORSE_24H, action, codes)
                .build());
    }

    private static void awaitReasons(UUID runner, String... reasons) {
        Patience.await()
                .untilAsserted(() -> assertThat(toCoach(runner))
                        .extracting(mail -> mail.get("reason"))
                        .containsExactlyInAnyOrder((Object[]) reasons));
    }

    private static List<Map<String, Object>> toCoach(UUID runner) {
        return Api.clinician()
                .get(Api.messagesOf(runner))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.recipient == 'COACH' }");
    }
}
