package dev.backstride.notification.followup;

import static dev.backstride.events.EventType.FOLLOWUP_PLANNED;
import static dev.backstride.events.EventType.FOLLOWUP_SENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Ask;
import dev.backstride.events.decision.CheckInPlan;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Recipient;
import dev.backstride.events.decision.Slot;
import dev.backstride.events.decision.Verdict;
import dev.backstride.notification.testing.Api;
import dev.backstride.notification.testing.Assessments;
import dev.backstride.notification.testing.Ears.Heard;
import dev.backstride.notification.testing.Mailbox;
import dev.backstride.notification.testing.Patience;
import dev.backstride.notification.testing.Plans;
import dev.backstride.notification.testing.Scene;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A runner gets three pushes a day at most, and what calls for help beside them. */
@QuarkusTest
class AllowanceTest {

    @Inject
    Scene scene;

    @Inject
    Mailbox mailbox;

    @Test
    void the_fourth_question_of_a_day_is_not_pushed_and_says_why() {
        scene.moveTo(scene.nextInBerlin(LocalTime.of(8, 0)));
        var runner = known(scene.aSleeper());
        advise(runner, Action.EASE, 1);
        advise(runner, Action.REDUCE, 2);
        advise(runner, Action.EASE, 3);
        var ended = scene.ran(runner).endedAt();
        var h1 = planned(runner).text("id");

        scene.moveTo(ended.plus(Duration.ofHours(1)));

        Patience.await()
                .untilAsserted(
                        () -> assertThat(scene.told(runner, FOLLOWUP_PLANNED)).hasSize(3));
        assertThat(scene.told(runner, FOLLOWUP_PLANNED).getLast().text("reason"))
                .isEqualTo("CAP");
        Api.clinician()
                .get("/v1/messages/" + h1)
                .then()
                .body("state", equalTo("PLANNED"))
                .body("reason", equalTo("CAP"));
        assertThat(mailbox.to(Scene.mailOf(runner))).hasSize(3);

        scene.moveTo(ended.plus(Duration.ofHours(24)));
        Patience.await().until(() -> scene.told(runner, FOLLOWUP_SENT).size() == 1);
        assertThat(scene.told(runner, FOLLOWUP_SENT).getLast().text("slot")).isEqualTo("H24");
    }

    @Test
    void a_reminder_leaves_the_last_place_to_a_question_of_the_same_day() {
        scene.moveTo(scene.nextInBerlin(LocalTime.of(0, 10)));
        var runner = known(scene.aRunner());
        advise(runner, Action.EASE, 1);
        var ended = scene.now();
        var asks = List.of(Plans.both("night", ended).asks().getFirst(), early(ended));
        scene.decided(Assessments.of(runner)
                .at(ended)
                .bout("night")
                .deciding(Verdict.PENDING, Action.EASE)
                .planning(new CheckInPlan("night", "night", ended, asks))
                .build());
        planned(runner);
        scene.moveTo(ended.plus(Duration.ofHours(1)));
        var h1 = Patience.await()
                .until(() -> scene.told(runner, FOLLOWUP_SENT), sent -> sent.size() == 1)
                .getFirst()
                .text("id");

        scene.moveTo(ended.plus(Duration.ofHours(2)));
        Patience.await()
                .untilAsserted(() -> Api.clinician()
                        .get("/v1/messages/" + h1)
                        .then()
                        .body("state", equalTo("UNREMINDED"))
                        .body("reason", equalTo("CAP")));

        scene.moveTo(ended.plus(Duration.ofHours(20)));
        Patience.await().until(() -> scene.told(runner, FOLLOWUP_SENT).size() == 2);
    }

    /** The run's own decision, to go on as planned, is advice as well: it takes an ease back. */
    @Test
    void a_reminder_is_dropped_before_anything_else() {
        scene.moveTo(scene.nextInBerlin(LocalTime.of(9, 0)));
        var runner = known(scene.aSleeper());
        advise(runner, Action.EASE, 1);
        var ended = scene.ran(runner).endedAt();
        var h1 = planned(runner).text("id");
        Patience.await().until(() -> states(runner).size() == 2);
        scene.moveTo(ended.plus(Duration.ofHours(1)));
        Patience.await().until(() -> scene.told(runner, FOLLOWUP_SENT).size() == 1);

        scene.moveTo(ended.plus(Duration.ofHours(2)));

        Patience.await()
                .untilAsserted(() -> Api.clinician()
                        .get("/v1/messages/" + h1)
                        .then()
                        .body("state", equalTo("UNREMINDED"))
                        .body("reason", equalTo("CAP")));
        assertThat(scene.told(runner, FOLLOWUP_SENT)).hasSize(1);
    }

    @Test
    void advice_beyond_it_comes_the_next_morning_and_the_newest_only() {
        scene.moveTo(scene.nextInBerlin(LocalTime.of(12, 0)));
        var today = scene.now();
        var runner = known(scene.aSleeper());
        advise(runner, Action.EASE, 1);
        advise(runner, Action.REDUCE, 2);
        advise(runner, Action.EASE, 3);
        advise(runner, Action.REST, 4, "WITHDRAWN");
        advise(runner, Action.REDUCE, 5, "WAITING");
        scene.moveTo(today.plus(Duration.ofHours(18)));
        assertThat(mailbox.to(Scene.mailOf(runner))).hasSize(3);

        scene.moveTo(scene.nextInBerlin(LocalTime.of(7, 0)));

        Patience.await()
                .untilAsserted(() -> assertThat(mailbox.to(Scene.mailOf(runner)))
                        .hasSize(4)
                        .last()
                        .satisfies(mail -> assertThat(mail.subject()).isEqualTo("Your next run: later and shorter")));
        assertThat(states(runner)).containsExactlyInAnyOrder("SENT", "SENT", "SENT", "SENT", "WITHDRAWN");
    }

    @Test
    void advice_waits_for_the_night_to_end_and_an_emergency_for_nothing() {
        scene.moveTo(scene.nextInBerlin(LocalTime.of(23, 0)));
        var runner = known(scene.aSleeper());
        advise(runner, Action.EASE, 1, "WAITING");
        assertThat(mailbox.to(Scene.mailOf(runner))).isEmpty();

        scene.decided(Assessments.of(runner)
                .at(scene.now())
                .deciding(Verdict.RED_FLAG, Action.STOP_EMERGENCY, Code.RF_SADDLE_SENSATION, Code.ESC_EMERGENCY)
                .telling(Recipient.RUNNER, Recipient.CLINICIAN)
                .build());
        Patience.await().until(() -> mailbox.to(Scene.mailOf(runner)).size() == 1);

        scene.moveTo(scene.nextInBerlin(LocalTime.of(7, 0)));
        var urgent = mailbox.to(Scene.mailOf(runner)).getFirst();
        assertThat(urgent.subject()).doesNotContain("next run");
        Patience.await().untilAsserted(() -> assertThat(states(runner)).contains("WITHDRAWN"));
    }

    /** Asked as soon as an answer counts: on the same day where the run ended at its beginning. */
    private static Ask early(Instant ended) {
        var opens = ended.plus(Duration.ofHours(20));
        return new Ask(Slot.H24, opens, opens, ended.plus(Duration.ofHours(32)));
    }

    private static UUID known(UUID runner) {
        Patience.await().until(() -> Api.clinician().get(Api.messagesOf(runner)).statusCode() == 200);
        return runner;
    }

    private void advise(UUID runner, Action action, int hour) {
        advise(runner, action, hour, "SENT");
    }

    /** Says that a decision was made, and waits until its mail is where it is to be in the end. */
    private void advise(UUID runner, Action action, int hour, String state) {
        var before = states(runner).size();
        scene.decided(Assessments.of(runner)
                .at(at(hour))
                .deciding(Verdict.TOLERABLE, action)
                .build());
        var now = state.equals("WITHDRAWN") ? "WAITING" : state;
        Patience.await()
                .until(
                        () -> states(runner),
                        states -> states.size() > before
                                && states.contains(now)
                                && !states.contains("QUEUED")
                                && !states.contains("SENDING"));
    }

    private Instant at(int hour) {
        return scene.now().minus(Duration.ofHours(10)).plus(Duration.ofMinutes(hour));
    }

    private Heard planned(UUID runner) {
        return Patience.await()
                .until(() -> scene.told(runner, FOLLOWUP_PLANNED), planned -> planned.size() == 2)
                .getFirst();
    }

    private static List<String> states(UUID runner) {
        return Api.clinician()
                .get(Api.messagesOf(runner))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.kind == 'MESSAGE' && it.recipient == 'RUNNER' }.state", String.class);
    }
}
