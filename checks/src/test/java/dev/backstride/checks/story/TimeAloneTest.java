package dev.backstride.checks.story;

import static dev.backstride.events.decision.Code.EPISODE_CLOSED;
import static dev.backstride.events.decision.Code.H24_MISSING;
import static dev.backstride.events.decision.Code.LADDER_PAUSED_NO_RUNS;
import static dev.backstride.events.decision.Code.REVIEW_REMINDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import dev.backstride.checks.system.OneSystem;
import dev.backstride.checks.system.RunningSystem;
import dev.backstride.checks.system.Victims;
import dev.backstride.events.decision.Assessment;
import dev.backstride.events.decision.Code;
import dev.backstride.stack.demo.client.Door;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What time alone decides is decided at its due instant, whenever somebody notices. */
@ExtendWith(OneSystem.class)
class TimeAloneTest {

    private static final TypeReference<JsonNode> ANYTHING = new TypeReference<>() {};
    private static final Duration WINDOW = Duration.ofHours(32);
    private static final Duration PAUSE = Duration.ofDays(14);
    private static final Duration PAUSE_ENDS = PAUSE.plusDays(90);
    private static final Duration REMINDER = Duration.ofDays(14);
    private static final Duration CLEAR = Duration.ofDays(30);
    private static final Duration LONG = Duration.ofDays(110);
    private static final List<Code> REASONS =
            List.of(EPISODE_CLOSED, LADDER_PAUSED_NO_RUNS, REVIEW_REMINDER, H24_MISSING);
    private static final double TEN_DAYS_A_SECOND = 864_000;

    @Test
    void months_in_one_go_decide_each_thing_at_its_own_instant(RunningSystem system) {
        var clock = system.doors().clock();
        var paused = Patient.registered(system, "pausing-" + clock.now());
        var reviewed = Patient.registered(system, "reviewed-" + clock.now());
        var settling = Patient.registered(system, "settling-" + clock.now());
        clock.moveTo(nextMorning(clock.now()));
        var sore = settling.runs(2);
        for (int quiet = 0; quiet < 5; quiet++) {
            clock.moveTo(clock.now().plus(Duration.ofDays(2)));
            settling.runsAndIsQuiet();
        }
        var first = paused.runs(3);
        reviewed.runs(7);
        clock.moveTo(first.plus(Duration.ofDays(1)));
        var second = reviewed.runs(7);

        clock.moveTo(first.plus(LONG));

        assertThat(paused.timed())
                .extracting(Assessment::issuedAt)
                .containsExactly(first.plus(WINDOW), first.plus(PAUSE), first.plus(PAUSE_ENDS));
        assertThat(lines(paused.timed())).containsExactly(pauseOf(first));
        assertThat(lines(reviewed.timed())).contains(tuple(second.plus(REMINDER), REVIEW_REMINDER));
        assertThat(lines(settling.timed())).contains(tuple(sore.plus(CLEAR), EPISODE_CLOSED));
    }

    @Test
    void what_was_due_while_the_service_was_down_is_decided_as_of_then(RunningSystem system) {
        var clock = system.doors().clock();
        var runner = Patient.registered(system, "alone-" + clock.now());
        clock.moveTo(nextMorning(clock.now()));
        var end = runner.runs(3);
        clock.moveTo(clock.now());

        Victims.kill(system, "assessment");
        var control = new Door(system.endpoints().story(), "");
        control.post("/", Map.of("rate", TEN_DAYS_A_SECOND), ANYTHING);
        await().atMost(Duration.ofMinutes(1)).until(() -> clock.now().isAfter(end.plus(LONG)));
        control.post("/", Map.of("hold", true), ANYTHING);
        clock.moveTo(clock.now());

        var timed = runner.timed();
        assertThat(lines(timed)).containsExactly(pauseOf(end));
        assertThat(timed.getFirst().issuedAt()).isAfter(end.plus(WINDOW).plus(Duration.ofDays(1)));
    }

    private static Tuple[] pauseOf(Instant end) {
        return new Tuple[] {
            tuple(end.plus(WINDOW), H24_MISSING),
            tuple(end.plus(PAUSE), LADDER_PAUSED_NO_RUNS),
            tuple(end.plus(PAUSE_ENDS), EPISODE_CLOSED)
        };
    }

    /** When, and the reason that matters, of those that have one. */
    private static List<Tuple> lines(List<Assessment> decisions) {
        return decisions.stream()
                .map(made -> made.content().decision())
                .flatMap(decision -> REASONS.stream()
                        .filter(decision.codes()::contains)
                        .limit(1)
                        .map(reason -> tuple(decision.at(), reason)))
                .toList();
    }

    private static Instant nextMorning(Instant now) {
        return now.truncatedTo(ChronoUnit.DAYS).plus(Duration.ofHours(24 + 9));
    }
}
