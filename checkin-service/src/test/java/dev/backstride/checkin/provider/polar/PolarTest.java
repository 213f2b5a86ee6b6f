package dev.backstride.checkin.provider.polar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.checkin.provider.Agreed;
import dev.backstride.checkin.provider.Bodies;
import dev.backstride.checkin.provider.Look;
import dev.backstride.checkin.provider.News;
import dev.backstride.checkin.provider.Push;
import dev.backstride.checkin.provider.Trouble;
import dev.backstride.checkin.provider.signature.Signatures;
import dev.backstride.recording.Quality;
import dev.backstride.recording.Refusal;
import dev.backstride.recording.generator.RunGenerator;
import dev.backstride.recording.generator.RunPlan;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PolarTest {

    private static final String EXERCISE = "/v3/exercises/aQlC83";

    private final Polar polar = new Polar();

    @Test
    void an_exercise_is_taken_as_the_watchs_own_file() throws Trouble {
        var plan = RunPlan.easy(7, Instant.parse("2026-03-02T04:30:00Z"), Duration.ofMinutes(40));
        var look = new Look()
                .with(EXERCISE, Bodies.of("polar/exercise.json"))
                .with(EXERCISE + "/fit", RunGenerator.fit(plan));

        assertThat(Look.run(look.follow(announced()).getFirst()).quality()).isEqualTo(Quality.GOOD);
    }

    @Test
    void without_a_file_its_sums_will_do() throws Trouble {
        var run = Look.run(new Look()
                .with(EXERCISE, Bodies.of("polar/exercise.json"))
                .follow(announced())
                .getFirst());

        assertThat(run.startedAt()).isEqualTo("2024-01-15T07:00:00Z");
        assertThat(run.utcOffset()).hasValue(ZoneOffset.ofHours(1));
        assertThat(run.times().timer()).isEqualTo(Duration.ofHours(1));
        assertThat(run.distanceMeters()).isEqualTo(10_000);
        assertThat(run.effort().maximumHeartRate()).hasValue(175);
    }

    @Test
    void a_file_that_cannot_be_read_is_none() throws Trouble {
        var look = new Look()
                .with(EXERCISE, Bodies.of("polar/exercise.json"))
                .with(EXERCISE + "/fit", Bodies.json("<html>"));

        assertThat(Look.run(look.follow(announced()).getFirst()).format()).isEmpty();
    }

    @Test
    void another_sport_is_no_run() throws Trouble {
        var swim = Bodies.text("polar/exercise.json").replace("\"RUNNING\"", "\"SWIMMING\"");

        var news = new Look().with(EXERCISE, Bodies.json(swim)).follow(announced());

        assertThat(Look.refusal(news.getFirst()).reason()).isEqualTo(Refusal.NOT_A_RUN);
    }

    @Test
    void an_exercise_that_is_not_there_is_gone() throws Trouble {
        assertThat(new Look().follow(announced())).containsExactly(new News.Deleted("475", "aQlC83"));
    }

    @Test
    void a_ping_is_not_signed_and_tells_nothing() throws Trouble {
        var ping = new Push(Map.of(), Optional.empty(), Bodies.of("polar/webhook_ping.json"));

        assertThat(polar.isPing(ping)).isTrue();
        assertThat(polar.read(Optional.empty(), ping.body(), Agreed.TERMS)).isEmpty();
        assertThat(polar.isPing(new Push(Map.of(), Optional.empty(), Bodies.of("polar/webhook_exercise.json"))))
                .isFalse();
    }

    @Test
    void what_is_signed_is_believed() {
        var body = Bodies.of("polar/webhook_exercise.json");
        var signed = Map.of("polar-webhook-signature", Signatures.hex("old secret", body));

        assertThat(polar.isAuthentic(push(signed, body), "demo", Agreed.TERMS, Instant.EPOCH))
                .isTrue();
        assertThat(polar.isAuthentic(push(signed, Bodies.json("{}")), "demo", Agreed.TERMS, Instant.EPOCH))
                .isFalse();
        assertThat(polar.isAuthentic(push(Map.of(), body), "demo", Agreed.TERMS, Instant.EPOCH))
                .isFalse();
    }

    private static Push push(Map<String, String> headers, byte[] body) {
        return new Push(headers, Optional.empty(), body);
    }

    private News announced() throws Trouble {
        return List.copyOf(polar.read(Optional.empty(), Bodies.of("polar/webhook_exercise.json"), Agreed.TERMS))
                .getFirst();
    }
}
