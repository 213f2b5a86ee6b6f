package dev.backstride.checkin.provider.garmin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backstride.checkin.provider.Agreed;
import dev.backstride.checkin.provider.Bodies;
import dev.backstride.checkin.provider.Look;
import dev.backstride.checkin.provider.News;
import dev.backstride.checkin.provider.Push;
import dev.backstride.checkin.provider.Trouble;
import dev.backstride.checkin.provider.Workout.Detail;
import dev.backstride.events.fact.Source;
import dev.backstride.recording.Kind;
import dev.backstride.recording.Quality;
import dev.backstride.recording.Refusal;
import dev.backstride.recording.digest.Measure;
import dev.backstride.recording.generator.RunGenerator;
import dev.backstride.recording.generator.RunPlan;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GarminTest {

    private final Garmin garmin = new Garmin();

    @Test
    void of_two_activities_in_a_push_the_run_is_one() throws Trouble {
        var news = read(Bodies.of("garmin/push_activities_two.json"));

        assertThat(news).extracting(News::user).containsExactly("garmin_user_123", "garmin_user_123");
        var run = Look.run(news.getFirst());
        assertThat(run.startedAt()).isEqualTo("2024-01-15T09:00:00Z");
        assertThat(run.times().timer()).isEqualTo(Duration.ofHours(1));
        assertThat(run.distanceMeters()).isEqualTo(10_000);
        assertThat(run.effort().averageHeartRate()).hasValue(145);
        assertThat(run.quality()).isEqualTo(Quality.REDUCED);
        assertThat(Look.refusal(news.getLast()).reason()).isEqualTo(Refusal.NOT_A_RUN);
    }

    @Test
    void samples_become_a_digest_and_local_time_is_known() throws Trouble {
        var news = read(Bodies.of("garmin/push_activityDetails_run.json"));

        var run = Look.run(news.getFirst());
        assertThat(run.utcOffset()).hasValue(ZoneOffset.ofHours(2));
        assertThat(run.effort().averageStepRate()).hasValue(172);
        assertThat(run.climb().ascentMeters()).hasValue(14);
        assertThat(run.digest().column(Measure.HEART_RATE)).isPresent();
        assertThat(run.counts().samples()).isEqualTo(21);
    }

    @Test
    void sums_and_samples_are_of_the_same_activity() throws Trouble {
        var sums = read(Bodies.json("""
                {"activities":[{"userId":"u","summaryId":"77","activityType":"RUNNING","startTimeInSeconds":1718600405,
                "durationInSeconds":600,"distanceInMeters":2010}]}"""));
        var samples = read(Bodies.json("""
                {"activityDetails":[{"userId":"u","summaryId":"77-detail","summary":{"activityType":"RUNNING",
                "startTimeInSeconds":1718600405,"durationInSeconds":600,"distanceInMeters":2010},
                "samples":[{"startTimeInSeconds":1718600405}]}]}"""));

        assertThat(activity(sums)).isEqualTo(activity(samples)).isEqualTo("77");
        assertThat(detail(sums)).isLessThan(detail(samples));
    }

    @Test
    void a_treadmill_is_told_from_the_road() throws Trouble {
        var body = Bodies.text("garmin/push_activities_two.json").replace("\"RUNNING\"", "\"TREADMILL_RUNNING\"");

        assertThat(Look.run(read(Bodies.json(body)).getFirst()).kind()).isEqualTo(Kind.TREADMILL);
    }

    @Test
    void sleep_is_no_news() throws Trouble {
        assertThat(read(Bodies.of("garmin/push_wellness_sleeps.json"))).isEmpty();
    }

    @Test
    void a_ping_is_followed_to_garmin_and_nowhere_else() throws Trouble {
        var look = new Look()
                .with(
                        "/wellness-api/rest/activities",
                        Bodies.json("[%s]".formatted(Bodies.text("garmin/activity_summary.json"))));

        var news = look.follow(read(Bodies.of("garmin/ping_activities.json")).getFirst());

        assertThat(news).extracting(News::user).containsExactly("garmin-uid");
        assertThat(Look.run(news.getFirst()).distanceMeters()).isEqualTo(10_000);
        var elsewhere = Bodies.text("garmin/ping_activities.json").replace("apis.garmin.com", "169.254.169.254");
        assertThatThrownBy(() -> read(Bodies.json(elsewhere)))
                .isInstanceOf(Trouble.Unreadable.class)
                .hasMessageContaining("leads elsewhere");
    }

    @Test
    void a_file_that_is_announced_is_read_as_one() throws Trouble {
        var plan = RunPlan.easy(7, Instant.parse("2026-03-02T04:30:00Z"), Duration.ofMinutes(40));
        var look = new Look().with("/file", RunGenerator.fit(plan));

        var news = look.follow(read(Bodies.json("""
                {"activityFiles":[{"userId":"u","summaryId":"77-file","fileType":"FIT",
                "callbackURL":"https://apis.garmin.com/file?id=77"}]}""")).getFirst());

        assertThat(activity(news)).isEqualTo("77");
        assertThat(Look.run(news.getFirst()).quality()).isEqualTo(Quality.GOOD);
    }

    @Test
    void who_deregisters_has_left() throws Trouble {
        assertThat(read(Bodies.json("{\"deregistrations\":[{\"userId\":\"u\"}]}")))
                .containsExactly(new News.Left("u"));
    }

    @Test
    void who_knows_the_key_but_not_the_client_is_a_stranger() {
        assertThat(isAuthentic(Map.of("garmin-client-id", "client"), Optional.of("a-newer-key")))
                .isTrue();
        assertThat(isAuthentic(Map.of("garmin-client-id", "client"), Optional.of("another")))
                .isFalse();
        assertThat(isAuthentic(Map.of("garmin-client-id", "client"), Optional.empty()))
                .isFalse();
        assertThat(isAuthentic(Map.of("garmin-client-id", "another"), Optional.of("a-key")))
                .isFalse();
        assertThat(isAuthentic(Map.of(), Optional.of("a-key"))).isFalse();
    }

    private boolean isAuthentic(Map<String, String> headers, Optional<String> key) {
        return garmin.isAuthentic(new Push(headers, key, new byte[0]), "demo", Agreed.TERMS, Instant.EPOCH);
    }

    private List<News> read(byte[] body) throws Trouble {
        return garmin.read(Optional.empty(), body, Agreed.TERMS);
    }

    private static String activity(List<News> news) {
        return ((News.Done) news.getFirst()).workout().activity();
    }

    private static Detail detail(List<News> news) {
        assertThat(((News.Done) news.getFirst()).workout().source()).isEqualTo(Source.GARMIN);
        return ((News.Done) news.getFirst()).workout().detail();
    }
}
