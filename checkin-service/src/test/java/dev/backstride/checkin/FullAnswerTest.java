package dev.backstride.checkin;

import static dev.backstride.checkin.Pages.open;
import static dev.backstride.checkin.Pages.send;
import static dev.backstride.checkin.World.aRun;
import static dev.backstride.checkin.World.aRunner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.backstride.checkin.Wire.Seen;
import dev.backstride.events.Topic;
import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Slot;
import dev.backstride.plumbing.link.CheckInLink;
import dev.backstride.plumbing.link.SealedLinks;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Everything the form can ask, and what becomes of it. */
@QuarkusTest
class FullAnswerTest {

    @Inject
    SealedLinks links;

    @Inject
    Elsewhere elsewhere;

    @Test
    void a_tick_is_a_yes_and_a_no_to_those_not_ticked() {
        var runner = aRunner();
        aRun(runner, "r1");

        send(token(runner), Map.of("peak", "4", "level", "2", "sign", "GAIT")).statusCode(200);

        assertThat(symptoms(runner, 2))
                .satisfiesExactly(
                        peak -> assertThat(peak).contains("\"gaitAltered\":true"),
                        level -> assertThat(level).contains("\"legSymptoms\":false"));
    }

    @Test
    void none_of_these_is_a_no_to_each_and_silence_is_neither() {
        var told = aRunner();
        aRun(told, "r1");
        send(token(told), Map.of("peak", "0", "level", "0", "none", "ALL")).statusCode(200);
        assertThat(symptoms(told, 2))
                .satisfiesExactly(
                        peak -> assertThat(peak).contains("\"gaitAltered\":false"),
                        level -> assertThat(level).contains("\"legSymptoms\":false"));

        var silent = aRunner();
        aRun(silent, "r1");
        send(token(silent), Map.of("peak", "0", "level", "0")).statusCode(200);
        assertThat(symptoms(silent, 2)).noneMatch(fact -> fact.contains("gaitAltered") || fact.contains("legSymptoms"));
    }

    @Test
    void each_field_says_itself_what_is_missing_and_nothing_is_kept() {
        var runner = aRunner();
        aRun(runner, "r1");
        var token = token(runner);

        send(token, Map.of("side", "LEFT", "sign", "GAIT", "change", "SAME"))
                .statusCode(422)
                .body(containsString("id=\"peak-wrong\""), containsString("id=\"level-wrong\""))
                .body(containsString("value=\"LEFT\" checked"), containsString("value=\"GAIT\" checked"))
                .body(not(containsString("id=\"sign-wrong\"")));
        send(token, Map.of("level", "2", "none", "ALL", "sign", List.of("LEGS", "NEWS")))
                .statusCode(422)
                .body(containsString("id=\"sign-wrong\""), containsString("either"));

        assertThat(Wire.readAll(Topic.SYMPTOMS.internal(), runner)).isEmpty();
    }

    @Test
    void legs_that_feel_something_lead_to_the_safety_questions_and_to_no_advice() {
        var runner = aRunner();
        aRun(runner, "r1");
        decide(runner, Action.GO, "r1");

        send(token(runner), Map.of("peak", "1", "level", "1", "sign", "LEGS"))
                .statusCode(200)
                .body(containsString("Tell a clinician today"), containsString("/safety-questions/"))
                .body(not(containsString("Run as you planned")));
    }

    @Test
    void what_the_rung_wants_to_know_is_asked_told_and_filled_in_the_next_time() {
        var runner = aRunner();
        aRun(runner, "r1");
        decide(runner, Action.HOLD, "r1");
        var token = token(runner);
        open(token)
                .body(containsString("name=\"start\""), containsString("name=\"warmUp\""))
                .body(containsString("name=\"strength\""), not(containsString("As last time")));

        send(token, Map.of("peak", "1", "level", "1", "start", "SLOWER", "warmUp", "2", "strength", "YES"))
                .statusCode(200);

        assertThat(Wire.read(Topic.SYMPTOMS.internal(), runner, 4))
                .extracting(Seen::type)
                .contains("dev.backstride.run.reported.v1", "dev.backstride.strength.logged.v1")
                .last()
                .isEqualTo("dev.backstride.symptom.reported.v1");
        aRun(runner, "r2");
        open(links.seal(new CheckInLink("demo", runner, UUID.randomUUID(), Slot.H1, "r2", "r2", Pages.LATER)))
                .body(containsString("name=\"start\" value=\"SLOWER\" checked"))
                .body(containsString("name=\"warmUp\" value=\"2\" checked"), containsString("As last time"));
    }

    private void decide(UUID runner, Action action, String fact) {
        elsewhere.decide(Elsewhere.on(List.of(fact), runner, action, Elsewhere.AT, null));
        await().atMost(Duration.ofSeconds(30)).until(() -> elsewhere.stands(runner, action));
    }

    private String token(UUID runner) {
        return links.seal(Pages.link(runner, UUID.randomUUID()));
    }

    private static List<String> symptoms(UUID runner, int count) {
        return Wire.read(Topic.SYMPTOMS.internal(), runner, count).stream()
                .map(Seen::data)
                .toList();
    }
}
