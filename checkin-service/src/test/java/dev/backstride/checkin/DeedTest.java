package dev.backstride.checkin;

import static dev.backstride.checkin.OwnLinks.facts;
import static dev.backstride.checkin.OwnLinks.press;
import static dev.backstride.checkin.OwnLinks.profile;
import static dev.backstride.checkin.World.aRun;
import static dev.backstride.checkin.World.aRunner;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.backstride.events.decision.Action;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a runner does on their own page with one press. */
@QuarkusTest
class DeedTest {

    @Inject
    OwnLinks own;

    @Inject
    Elsewhere elsewhere;

    @Test
    void strength_work_is_one_fact_however_often_it_is_pressed() {
        var runner = aRunner();

        for (var press = 0; press < 2; press++) {
            own.press(runner, Map.of("do", "STRENGTH"))
                    .statusCode(303)
                    .header("Location", containsString("?done=STRENGTH"));
        }

        facts(runner)
                .body("facts", hasSize(1), "facts[0].kind", equalTo("STRENGTH_SESSION"))
                .body("facts[0].version", equalTo(1), "facts[0].fact.on", equalTo("2026-03-02"));
        own.page(runner)
                .body(containsString("Strength work is noted for today."), not(containsString("value=\"STRENGTH\"")));
    }

    @Test
    void heavier_strength_work_takes_the_place_of_what_was_said_in_the_same_minute() {
        var runner = aRunner();
        own.press(runner, Map.of("do", "STRENGTH"));
        own.press(runner, Map.of("do", "STRENGTH", "heavier", "YES"));

        facts(runner).body("facts", hasSize(1), "facts[0].fact.newOrHeavier", equalTo(true));
    }

    @Test
    void warm_up_movements_complete_the_run_of_today() {
        var runner = aRunner();
        own.page(runner).body(containsString("once a run of today is here"));
        own.press(runner, Map.of("do", "WARM_UP")).statusCode(303);
        facts(runner).body("facts", hasSize(0));
        aRun(runner, "r1");

        own.press(runner, Map.of("do", "WARM_UP"));
        own.press(runner, Map.of("do", "WARM_UP"));

        facts(runner)
                .body("facts", hasSize(2))
                .body("facts.find { it.kind == 'RUN_REPORT' }.fact.warmUpMovements", equalTo(3));
        own.page(runner).body(containsString("The warm-up movements of your last run are noted."));
    }

    @Test
    void a_level_is_kept_and_older_advice_does_not_answer_it() {
        var runner = aRunner();
        aRun(runner, "r1");
        decide(runner, Action.GO);

        own.press(runner, Map.of("do", "LEVEL", "level", "7")).statusCode(303);

        facts(runner).body("facts.find { it.kind == 'SYMPTOM' }.fact.level", equalTo(7));
        own.page(runner)
                .body(containsString("We are weighing your answer"), not(containsString("Run as you planned")))
                .body(containsString("An hour after the run: 7 of 10"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "11", "-1", "two", "1.5"})
    void a_level_that_is_none_is_asked_for_again(String level) {
        var runner = aRunner();

        own.press(runner, Map.of("do", "LEVEL", "level", level))
                .statusCode(422)
                .body(containsString("id=\"level-wrong\""));
        facts(runner).body("facts", hasSize(0));
    }

    @Test
    void questions_pause_until_a_day_and_come_again() {
        var runner = aRunner();

        own.press(runner, Map.of("do", "PAUSE", "until", "2026-03-20")).statusCode(303);
        profile(runner).body("pauseUntil", equalTo("2026-03-19T23:00:00Z"));
        own.page(runner).body(containsString("We ask nothing until Friday 20 March."));

        own.press(runner, Map.of("do", "RESUME")).statusCode(303);
        profile(runner).body("pauseUntil", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-03-02", "2027-03-03", "tomorrow"})
    void a_pause_ends_on_a_day_to_come(String until) {
        var runner = aRunner();

        own.press(runner, Map.of("do", "PAUSE", "until", until))
                .statusCode(422)
                .body(containsString("from tomorrow on"));
        profile(runner).body("pauseUntil", nullValue());
    }

    @Test
    void mails_are_turned_off_and_on() {
        var runner = aRunner();

        own.press(runner, Map.of("do", "MAILS_OFF")).statusCode(303);
        profile(runner).body("channels", not(hasItem("MAIL")));
        own.press(runner, Map.of("do", "MAILS_ON")).statusCode(303);
        profile(runner).body("channels", hasItem("MAIL"));
    }

    private void decide(UUID runner, Action action) {
        elsewhere.decide(Elsewhere.assessment(runner, action, Elsewhere.AT, null));
        await().atMost(Duration.ofSeconds(30)).until(() -> elsewhere.stands(runner, action));
    }
}
