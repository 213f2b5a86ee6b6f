package dev.backstride.checks.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.backstride.events.fact.Acknowledgement;
import dev.backstride.events.fact.Answer;
import dev.backstride.events.fact.Flag;
import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.Screening;
import dev.backstride.events.runner.BirthDate;
import dev.backstride.events.runner.CheckIns;
import dev.backstride.events.runner.Contact;
import dev.backstride.events.runner.Contacts;
import dev.backstride.events.runner.Profile;
import dev.backstride.stack.demo.client.Doors;
import dev.backstride.stack.demo.client.Messages.Kind;
import dev.backstride.stack.demo.client.Refused;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Runners of whom something is expected, in story time. */
record People(Doors doors, InstantSource clock) {

    private static final Duration RUN = Duration.ofMinutes(50);

    /** Somebody who says yes to a question about an emergency. */
    UUID inAnEmergency(String name) {
        var runner = registered(name);
        var now = clock.instant();
        doors.checkin()
                .screen(runner, new Screening("flag", now, Map.of(Flag.RF_BLADDER_CHANGE, Answer.YES), null, null));
        return runner;
    }

    /** Their clinician has it now. */
    void take(UUID runner) {
        for (var escalation : doors.messages().of(runner, Kind.ESCALATION)) {
            doors.checkin()
                    .acknowledge(
                            runner,
                            new Acknowledgement(
                                    "seen-" + escalation.id(),
                                    escalation.id(),
                                    clock.instant(),
                                    null,
                                    null,
                                    null,
                                    null));
        }
    }

    /** Somebody who ran until {@code ago} before now, and whom two questions wait for. */
    UUID whoRan(String name, Duration ago) {
        var runner = registered(name);
        ran(runner, ago);
        // Refused until the runner is known there as well.
        await("questions for " + name)
                .ignoreExceptionsInstanceOf(Refused.class)
                .untilAsserted(() ->
                        assertThat(doors.messages().of(runner, Kind.FOLLOW_UP)).hasSize(2));
        return runner;
    }

    /** One more run. */
    void ran(UUID runner, Duration ago) {
        var start = clock.instant().minus(ago).minus(RUN);
        var run = new Run(
                "run-" + start.getEpochSecond(),
                start,
                (int) RUN.toSeconds(),
                8_000,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        doors.checkin().tell(runner, run);
    }

    private UUID registered(String name) {
        var contacts = new Contacts(
                new Contact("Runner", "runner-" + name + "@example.org"),
                null,
                new Contact("Clinician", "clinician-" + name + "@example.org"),
                null);
        var runner = doors.checkin()
                .register(new Profile(
                        name,
                        "Europe/Berlin",
                        "DE",
                        new BirthDate("1990-06"),
                        null,
                        contacts,
                        null,
                        null,
                        null,
                        null,
                        CheckIns.FULL,
                        null,
                        Set.of()));
        doors.checkin().screen(runner, Screening.allNo("panel", clock.instant().minus(Duration.ofDays(1))));
        return runner;
    }
}
