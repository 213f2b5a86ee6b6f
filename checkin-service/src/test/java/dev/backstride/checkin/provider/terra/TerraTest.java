package dev.backstride.checkin.provider.terra;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.checkin.provider.Agreed;
import dev.backstride.checkin.provider.Bodies;
import dev.backstride.checkin.provider.Look;
import dev.backstride.checkin.provider.News;
import dev.backstride.checkin.provider.Push;
import dev.backstride.checkin.provider.Trouble;
import dev.backstride.checkin.provider.Workout;
import dev.backstride.checkin.provider.Workout.Detail;
import dev.backstride.checkin.provider.signature.Signatures;
import dev.backstride.events.fact.Source;
import dev.backstride.recording.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerraTest {

    private static final Instant NOW = Instant.parse("2026-03-02T06:00:00Z");

    private final Terra terra = new Terra();

    @Test
    void an_activity_is_taken_with_its_sums_and_samples() throws Trouble {
        var news = read(Bodies.text("terra/activity.json"));

        var run = Look.run(news.getFirst());
        assertThat(news.getFirst().user()).isEqualTo("9c1a-u");
        assertThat(run.startedAt()).isEqualTo("2024-06-17T05:00:05Z");
        assertThat(run.utcOffset()).hasValue(ZoneOffset.ofHours(2));
        assertThat(run.times().timer()).isEqualTo(Duration.ofMinutes(52));
        assertThat(run.times().elapsed()).isEqualTo(Duration.ofSeconds(3305));
        assertThat(run.effort().averageStepRate()).hasValue(2 * 86.1);
        assertThat(run.counts().samples()).isOne();
        assertThat(workout(news).detail()).isEqualTo(Detail.SAMPLES);
    }

    @ParameterizedTest
    @CsvSource({"GARMIN, GARMIN", "STRAVA, STRAVA", "FITBIT, TERRA", "DIRECT, TERRA"})
    void whose_recording_it_is_says_who_may_see_it(String maker, Source source) throws Trouble {
        var news = read(Bodies.text("terra/activity.json").replace("\"GARMIN\"", "\"" + maker + "\""));

        assertThat(workout(news).source()).isEqualTo(source);
    }

    @Test
    void another_sport_is_no_run() throws Trouble {
        var ride = Bodies.text("terra/activity.json").replace("\"type\": 8", "\"type\": 1");

        assertThat(Look.refusal(read(ride).getFirst()).reason()).isEqualTo(Refusal.NOT_A_RUN);
    }

    @Test
    void who_links_or_changes_or_ends_an_account_is_news() throws Trouble {
        assertThat(read("""
                {"type":"auth","user":{"user_id":"u","reference_id":"our-runner"}}""")).containsExactly(new News.Joined("u", "our-runner"));
        assertThat(read("""
                {"type":"user_reauth","old_user":{"user_id":"u"},"new_user":{"user_id":"w"}}""")).containsExactly(new News.Renamed("u", "w"));
        assertThat(read("""
                {"type":"deauth","user":{"user_id":"u"}}""")).containsExactly(new News.Left("u"));
    }

    @Test
    void sleep_is_no_news() throws Trouble {
        assertThat(read("{\"type\":\"sleep\",\"user\":{\"user_id\":\"u\"},\"data\":[{}]}"))
                .isEmpty();
    }

    @Test
    void what_was_signed_lately_is_believed() {
        var body = Bodies.json("{}");
        var stamp = Long.toString(NOW.getEpochSecond());
        var signed = "t=" + stamp + ",v1="
                + Signatures.hex("new secret", (stamp + ".").getBytes(StandardCharsets.UTF_8), body);

        assertThat(isAuthentic(Map.of("terra-signature", signed), NOW.minusSeconds(300)))
                .isTrue();
        assertThat(isAuthentic(Map.of("terra-signature", signed), NOW.plusSeconds(301)))
                .isFalse();
        assertThat(isAuthentic(Map.of(), NOW)).isFalse();
    }

    private boolean isAuthentic(Map<String, String> headers, Instant now) {
        return terra.isAuthentic(new Push(headers, Optional.empty(), Bodies.json("{}")), "demo", Agreed.TERMS, now);
    }

    private static Workout workout(List<News> news) {
        return ((News.Done) news.getFirst()).workout();
    }

    private List<News> read(String body) throws Trouble {
        return terra.read(Optional.empty(), Bodies.json(body), Agreed.TERMS);
    }
}
