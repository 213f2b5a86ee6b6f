package dev.backstride.checks.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.backstride.checks.system.OneSystem;
import dev.backstride.checks.system.RunningSystem;
import dev.backstride.events.decision.Assessment;
import dev.backstride.recording.restamp.Restamp;
import dev.backstride.stack.demo.client.Messages.Kind;
import dev.backstride.stack.demo.client.Messages.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Real recordings of one run, from two watches or in two formats, sent to the running system: one bout, asked about
 * once, as it is when two providers push it; and recordings of two runs that follow on each other: one bout as well
 * . They are told at story time, as far apart as they were.
 */
@ExtendWith(OneSystem.class)
class SameRunTest {

    private static final Duration AGO = Duration.ofHours(3);

    private final Uploads uploads = new Uploads();

    @ParameterizedTest
    @CsvSource({
        "fit/msimms__20181108_run_garmin_fenix_3_hr.fit, tcx/msimms__20181108_run_garmin_fenix_3_hr.tcx",
        "tcx/msimms__20181108_run_garmin_fenix_3_hr.tcx, fit/msimms__20181108_run_garmin_fenix_3_hr.fit",
        "fit/msimms__20210507_run_coros_pace_2.fit, fit/msimms__20210507_run_garmin_fenix_6.fit",
        "gpx/msimms__run_03_iphone_4s.gpx, gpx/msimms__run_03_garmin.gpx",
    })
    void the_same_run_from_two_sources_is_one_bout_with_one_plan(String one, String other, RunningSystem system)
            throws Exception {
        var files = List.of(Corpus.activity(one), Corpus.activity(other));
        var runner = uploads.runner(system, "same " + one);
        var shift = shift(files.getFirst(), system.doors().clock().now().minus(AGO));

        var first = taken(system, runner, files.getFirst(), shift);
        var alone = settled(system, runner);
        // Of equals the one received first is kept, so some time must pass.
        pass(system, Duration.ofMinutes(1));
        taken(system, runner, files.getLast(), shift);
        var both = settled(system, runner);

        assertThat(both).isEqualTo(alone).hasSize(1);
        var plan = Objects.requireNonNull(both.getFirst().plan());
        assertThat(plan.bout()).isEqualTo(first.id());
        assertThat(plan.asks())
                .extracting("due")
                .containsExactly(
                        first.end().plus(Duration.ofHours(1)), first.end().plus(Duration.ofDays(1)));
        assertThat(questions(system, runner)).extracting(Message::slot).containsExactlyInAnyOrder("H1", "H24");
    }

    @Test
    void the_same_run_pushed_by_two_providers_is_one_bout_with_one_plan(RunningSystem system) throws Exception {
        var pushes = new Pushes(system);
        var runner = uploads.runner(system, "pushed twice");
        var start = system.doors().clock().now().minus(AGO).truncatedTo(ChronoUnit.SECONDS);
        pushes.link(runner, "garmin", "garmin-user");
        pushes.link(runner, "terra", "terra-user");

        pushes.garmin("garmin-user", "77", start);
        await().until(() -> pushes.runs(runner).size() == 1);
        var alone = settled(system, runner);
        pass(system, Duration.ofMinutes(1));
        pushes.terra("terra-user", "seventy-seven", start);
        await().until(() -> pushes.runs(runner).size() == 2);
        var both = settled(system, runner);

        assertThat(both).isEqualTo(alone).hasSize(1);
        assertThat(Objects.requireNonNull(both.getFirst().plan()).bout()).isEqualTo("garmin-77");
        assertThat(questions(system, runner)).extracting(Message::slot).containsExactlyInAnyOrder("H1", "H24");
    }

    @Test
    void a_run_that_follows_within_half_an_hour_extends_the_bout_and_takes_its_questions_over(RunningSystem system)
            throws Exception {
        var jog = Corpus.activity("fit/msimms__20130720_run_garmin_forerunner_10.fit");
        var race = Corpus.activity("tcx/msimms__20181108_run_garmin_fenix_3_hr.tcx");
        var runner = uploads.runner(system, "jog and race");
        var start = system.doors().clock().now().minus(AGO);

        var first = taken(system, runner, jog, shift(jog, start));
        settled(system, runner);
        var second = taken(system, runner, race, shift(race, first.end().plus(Duration.ofMinutes(12))));
        var plans = settled(system, runner).stream().map(Assessment::plan).toList();

        var last = Objects.requireNonNull(plans.getLast());
        assertThat(last.bout()).isEqualTo(first.id());
        assertThat(last.endedAt()).isEqualTo(second.end());
        var open = questions(system, runner).stream()
                .filter(question ->
                        question.life().stream().noneMatch(step -> step.type().endsWith("followup.cancelled.v1")))
                .toList();
        assertThat(open).extracting(Message::slot).containsExactlyInAnyOrder("H1", "H24");
    }

    /** A run that was taken. */
    private record Taken(String id, Instant end) {}

    private Taken taken(RunningSystem system, UUID runner, Corpus.Expected expected, long shift)
            throws IOException, InterruptedException {
        var file = Restamp.by(shift, Files.readAllBytes(expected.file()));
        var answer = uploads.send(system, runner, expected, file);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        var run = answer.body().path("run");
        var start = Instant.parse(run.path("startedAt").asText());
        return new Taken(
                run.path("id").asText(),
                start.plusSeconds(run.path("durationSeconds").asLong()));
    }

    /** Seconds by which the times of a file are to be moved for its run to start at {@code start}. */
    private static long shift(Corpus.Expected expected, Instant start) {
        return Duration.between(expected.start(), start).toSeconds();
    }

    /** The decisions in force when nothing is under way any more. */
    private static List<Assessment> settled(RunningSystem system, UUID runner) {
        pass(system, Duration.ZERO);
        return system.doors().decisions().inForce(runner);
    }

    private static void pass(RunningSystem system, Duration time) {
        var clock = system.doors().clock();
        clock.moveTo(clock.now().plus(time));
    }

    private static List<Message> questions(RunningSystem system, UUID runner) {
        return system.doors().messages().of(runner, Kind.FOLLOW_UP);
    }
}
