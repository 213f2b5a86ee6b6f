package dev.backstride.checkin.provider.strava;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backstride.checkin.provider.Agreed;
import dev.backstride.checkin.provider.Bodies;
import dev.backstride.checkin.provider.Look;
import dev.backstride.checkin.provider.News;
import dev.backstride.checkin.provider.Push;
import dev.backstride.checkin.provider.Question;
import dev.backstride.checkin.provider.Trouble;
import dev.backstride.checkin.provider.signature.Signatures;
import dev.backstride.events.fact.Source;
import dev.backstride.recording.Kind;
import dev.backstride.recording.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StravaTest {

    private static final String ACTIVITY = "/api/v3/activities/1360128428";
    private static final Instant NOW = Instant.parse("2026-03-02T06:00:00Z");

    private final Strava strava = new Strava();

    @Test
    void an_activity_that_is_announced_is_asked_for_with_its_streams() throws Trouble {
        var look = new Look()
                .with(ACTIVITY, Bodies.of("strava/activity_run.json"))
                .with(ACTIVITY + "/streams", Bodies.of("strava/streams_run.json"));

        var news = look.follow(read("strava/webhook_create.json").getFirst());

        var run = Look.run(news.getFirst());
        assertThat(run.startedAt()).isEqualTo("2024-06-17T05:00:05Z");
        assertThat(run.utcOffset()).hasValue(ZoneOffset.ofHours(2));
        assertThat(run.times().timer()).isEqualTo(Duration.ofMinutes(52));
        assertThat(run.times().elapsed()).isEqualTo(Duration.ofSeconds(3305));
        assertThat(run.times().pauses()).isOne();
        assertThat(run.distanceMeters()).isEqualTo(10_012.4);
        assertThat(run.effort().averageStepRate()).hasValue(2 * 86.1);
        assertThat(run.counts().withHeartRate()).isEqualTo(6);
        assertThat(((News.Done) news.getFirst()).workout().source()).isEqualTo(Source.STRAVA);
    }

    @Test
    void one_that_was_typed_in_has_no_streams_and_is_taken_as_sums() throws Trouble {
        var look = new Look().with(ACTIVITY, Bodies.of("strava/activity_run.json"));

        var news = look.follow(read("strava/webhook_update_type.json").getFirst());

        assertThat(Look.run(news.getFirst()).counts().samples()).isZero();
    }

    @Test
    void a_ride_is_no_run_and_a_run_on_a_trainer_is_on_a_treadmill() throws Trouble {
        var ride = new Look()
                .with(
                        ACTIVITY,
                        Bodies.json(Bodies.text("strava/activity_run.json")
                                .replace("\"sport_type\": \"Run\"", "\"sport_type\": \"Ride\"")));
        var trainer = new Look()
                .with(
                        ACTIVITY,
                        Bodies.json(Bodies.text("strava/activity_run.json")
                                .replace("\"trainer\": false", "\"trainer\": true")));
        var announced = read("strava/webhook_create.json").getFirst();

        assertThat(Look.refusal(ride.follow(announced).getFirst()).reason()).isEqualTo(Refusal.NOT_A_RUN);
        assertThat(Look.run(trainer.follow(announced).getFirst()).kind()).isEqualTo(Kind.TREADMILL);
    }

    @Test
    void one_that_is_deleted_or_cannot_be_seen_any_more_is_gone() throws Trouble {
        var deleted = Bodies.text("strava/webhook_create.json").replace("\"create\"", "\"delete\"");

        assertThat(strava.read(Optional.empty(), Bodies.json(deleted), Agreed.TERMS))
                .containsExactly(new News.Deleted("134815", "1360128428"));
        assertThat(new Look().follow(read("strava/webhook_create.json").getFirst()))
                .containsExactly(new News.Deleted("134815", "1360128428"));
    }

    @Test
    void nobody_is_asked_without_a_token() {
        assertThatThrownBy(() -> new Look()
                        .withoutToken()
                        .follow(read("strava/webhook_create.json").getFirst()))
                .isInstanceOf(Trouble.Denied.class);
    }

    @Test
    void an_athlete_who_withdraws_has_left() throws Trouble {
        assertThat(strava.read(Optional.empty(), Bodies.json("""
                        {"object_type":"athlete","object_id":134815,"owner_id":134815,"aspect_type":"update",
                         "updates":{"authorized":"false"}}"""), Agreed.TERMS))
                .containsExactly(new News.Left("134815"));
    }

    @Test
    void who_knows_the_word_gets_its_challenge_back() {
        var asked =
                Map.of("hub.mode", "subscribe", "hub.challenge", "15f7d1a91c1f40f8\"", "hub.verify_token", "the word");

        assertThat(strava.handshake(new Question(asked), Agreed.TERMS))
                .hasValue("{\"hub.challenge\":\"15f7d1a91c1f40f8\\\"\"}");
        assertThat(strava.handshake(
                        new Question(
                                Map.of("hub.mode", "subscribe", "hub.challenge", "15f7", "hub.verify_token", "a word")),
                        Agreed.TERMS))
                .isEmpty();
    }

    @Test
    void a_push_is_signed_or_comes_to_an_address_with_our_key() {
        var body = Bodies.json("{}");
        var stamp = Long.toString(NOW.getEpochSecond());
        var signature = "t=" + stamp + ",v1="
                + Signatures.hex("old secret", (stamp + ".").getBytes(StandardCharsets.UTF_8), body);

        assertThat(isAuthentic(Map.of("x-strava-signature", signature), Optional.empty(), NOW))
                .isTrue();
        assertThat(isAuthentic(Map.of("x-strava-signature", signature), Optional.empty(), NOW.plusSeconds(301)))
                .isFalse();
        assertThat(isAuthentic(Map.of(), Optional.of("a-key"), NOW)).isTrue();
        assertThat(isAuthentic(Map.of(), Optional.empty(), NOW)).isFalse();
        // A wrong signature is not mended by a key.
        assertThat(isAuthentic(Map.of("x-strava-signature", "t=1,v1=00"), Optional.of("a-key"), NOW))
                .isFalse();
    }

    private boolean isAuthentic(Map<String, String> headers, Optional<String> key, Instant now) {
        return strava.isAuthentic(new Push(headers, key, Bodies.json("{}")), "demo", Agreed.TERMS, now);
    }

    private List<News> read(String name) throws Trouble {
        return strava.read(Optional.empty(), Bodies.of(name), Agreed.TERMS);
    }
}
