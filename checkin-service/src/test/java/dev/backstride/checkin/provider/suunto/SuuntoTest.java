package dev.backstride.checkin.provider.suunto;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.checkin.provider.Agreed;
import dev.backstride.checkin.provider.Bodies;
import dev.backstride.checkin.provider.Look;
import dev.backstride.checkin.provider.News;
import dev.backstride.checkin.provider.Push;
import dev.backstride.checkin.provider.Trouble;
import dev.backstride.checkin.provider.Workout.Detail;
import dev.backstride.checkin.provider.signature.Signatures;
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

class SuuntoTest {

    private final Suunto suunto = new Suunto();

    @Test
    void the_documentations_own_example_is_skiing() throws Trouble {
        var news = read(Bodies.text("suunto/webhook_workout_created.json"));

        assertThat(Look.refusal(news.getFirst()).reason()).isEqualTo(Refusal.NOT_A_RUN);
    }

    @Test
    void a_run_is_taken_with_its_sums() throws Trouble {
        var run = Look.run(read(run()).getFirst());

        assertThat(run.startedAt()).isEqualTo("2023-12-16T12:20:00Z");
        assertThat(run.utcOffset()).hasValue(ZoneOffset.ofHours(2));
        assertThat(run.times().timer()).isEqualTo(Duration.ofHours(1));
        assertThat(run.effort().maximumHeartRate()).hasValue(175);
        assertThat(run.climb().ascentMeters()).hasValue(121);
        assertThat(run.device().name()).isEqualTo("Suunto Vertical");
    }

    @Test
    void its_samples_are_in_the_file_that_is_asked_for() throws Trouble {
        var plan = RunPlan.easy(7, Instant.parse("2026-03-02T04:30:00Z"), Duration.ofMinutes(40));
        var look = new Look().with("/v2/workout/exportFit/67604889401b942184624cb8", RunGenerator.fit(plan));

        var file = (News.Done) look.follow(read(run()).getLast()).getFirst();

        assertThat(file.workout().activity()).isEqualTo("67604889401b942184624cb8");
        assertThat(file.workout().detail()).isEqualTo(Detail.SAMPLES);
    }

    @Test
    void without_a_token_or_a_file_the_sums_have_to_do() throws Trouble {
        var asked = read(run()).getLast();

        assertThat(new Look().withoutToken().follow(asked)).isEmpty();
        assertThat(new Look().follow(asked)).isEmpty();
    }

    @Test
    void a_workout_that_is_deleted_is_gone() throws Trouble {
        assertThat(read(run().replace("WORKOUT_CREATED", "WORKOUT_DELETED")))
                .containsExactly(new News.Deleted("johndoe123", "67604889401b942184624cb8"));
    }

    @Test
    void what_is_signed_is_believed() {
        var body = Bodies.json("{}");
        var signed = Map.of("x-hmac-sha256-signature", Signatures.hex("new secret", body));

        assertThat(suunto.isAuthentic(push(signed, body), "demo", Agreed.TERMS, Instant.EPOCH))
                .isTrue();
        assertThat(suunto.isAuthentic(push(signed, Bodies.json("[]")), "demo", Agreed.TERMS, Instant.EPOCH))
                .isFalse();
        assertThat(suunto.isAuthentic(push(Map.of(), body), "demo", Agreed.TERMS, Instant.EPOCH))
                .isFalse();
    }

    private static Push push(Map<String, String> headers, byte[] body) {
        return new Push(headers, Optional.empty(), body);
    }

    private static String run() {
        return Bodies.text("suunto/webhook_workout_created.json").replace("\"activityId\": 3", "\"activityId\": 1");
    }

    private List<News> read(String body) throws Trouble {
        return suunto.read(Optional.empty(), Bodies.json(body), Agreed.TERMS);
    }
}
