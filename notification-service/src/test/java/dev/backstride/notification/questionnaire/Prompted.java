package dev.backstride.notification.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.EventType;
import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Assessment;
import dev.backstride.events.decision.Mode;
import dev.backstride.events.decision.Verdict;
import dev.backstride.events.fact.Instrument;
import dev.backstride.events.fact.Questionnaire;
import dev.backstride.notification.testing.Api;
import dev.backstride.notification.testing.Assessments;
import dev.backstride.notification.testing.Patience;
import dev.backstride.notification.testing.Scene;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Runners in an episode, and what became of the questionnaires that are due for them. */
@ApplicationScoped
class Prompted {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Scene scene;

    Prompted(Scene scene) {
        this.scene = scene;
    }

    /** Monday at 9:00 UTC, and a decision that opens an episode; gives it back once it was heard. */
    Assessment opens(UUID runner) {
        scene.moveToNextMonday();
        return opensNow(runner);
    }

    Assessment opensNow(UUID runner) {
        var opening = decided(runner, scene.now(), Mode.ACTIVE);
        awaitStates(runner, Instrument.OSTRC_H2, "PLANNED");
        return opening;
    }

    Assessment decided(UUID runner, Instant at, Mode mode) {
        var decision = Assessments.of(runner)
                .at(at)
                .deciding(Verdict.TOLERABLE, mode == Mode.STOPPED ? Action.STOP_PROMPT : Action.HOLD)
                .in(mode, 1)
                .build();
        scene.decided(decision);
        return decision;
    }

    /** Says that the runner answered a questionnaire. */
    UUID answered(UUID runner, Instrument instrument, Instant at) {
        var id = UUID.randomUUID().toString();
        return scene.say(
                EventType.QUESTIONNAIRE_ANSWERED,
                runner,
                new Questionnaire(id, at, instrument, Map.of("1", 0), null, scene.now()));
    }

    /** The coming Sunday, 18:00 in Berlin. */
    Instant sunday() {
        var there = scene.now().atZone(BERLIN);
        var evening = there.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).with(LocalTime.of(18, 0));
        return (evening.isAfter(there) ? evening : evening.plusWeeks(1)).toInstant();
    }

    /** Waits until the runner's prompts of {@code instrument} are in these states, the oldest first. */
    void awaitStates(UUID runner, Instrument instrument, String... states) {
        Patience.await()
                .untilAsserted(() -> assertThat(states(runner, instrument)).containsExactly(states));
    }

    /** States, with the reason of what was left unasked. */
    List<String> states(UUID runner, Instrument instrument) {
        return said(runner, "QUESTIONNAIRE").reversed().stream()
                .filter(item -> instrument.name().equals(item.get("instrument")))
                .map(item -> item.get("UNASKED".equals(item.get("state")) ? "reason" : "state"))
                .map(String::valueOf)
                .toList();
    }

    /** How many mails the runner got, or is to get, with these words above. */
    long mails(UUID runner, String subject) {
        return Api.mailAbout(runner).stream().filter(subject::equals).count();
    }

    /** Waits until the runner was asked at exactly these instants. */
    void awaitAsked(UUID runner, Instant... instants) {
        Patience.await()
                .untilAsserted(() -> assertThat(scene.told(runner, EventType.QUESTIONNAIRE_ASKED))
                        .extracting(event -> Instant.parse(event.text("at")))
                        .containsExactly(instants));
    }

    /** Waits until a prompt that is planned says {@code reason}. */
    void awaitPlanned(UUID runner, String reason) {
        Patience.await()
                .untilAsserted(() -> assertThat(said(runner, "QUESTIONNAIRE"))
                        .filteredOn(item -> "PLANNED".equals(item.get("state")))
                        .extracting(item -> item.get("reason"))
                        .contains(reason));
    }

    /** Waits until so many mails have left. */
    void awaitSent(UUID runner, int mails) {
        Patience.await()
                .untilAsserted(() -> assertThat(said(runner, "MESSAGE"))
                        .filteredOn(item -> "SENT".equals(item.get("state")))
                        .hasSize(mails));
    }

    private static List<Map<String, Object>> said(UUID runner, String kind) {
        return Api.clinician()
                .get(Api.messagesOf(runner))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .<Map<String, Object>>getList("items.findAll { it.kind == '" + kind + "' }");
    }

    static Instant later(Instant instant, long days) {
        return instant.plus(Duration.ofDays(days));
    }
}
