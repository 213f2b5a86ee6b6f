package dev.backstride.checkin.sample;

import dev.backstride.checkin.request.Errand;
import dev.backstride.checkin.run.RunKeeping;
import dev.backstride.checkin.runner.Enrolment;
import dev.backstride.devui.SampleRun;
import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.Source;
import dev.backstride.events.runner.BirthDate;
import dev.backstride.events.runner.Contact;
import dev.backstride.events.runner.Contacts;
import dev.backstride.events.runner.Profile;
import dev.backstride.plumbing.ops.DevUiDoor;
import dev.backstride.plumbing.program.Programs;
import dev.backstride.plumbing.story.StoryClock;
import dev.backstride.plumbing.tenant.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** A runner of the first program, and a run of 8 km that has just ended, through the same doors as all others. */
@ApplicationScoped
class Sample implements SampleRun {

    private static final String CLIENT = "dev-ui";
    private static final Duration RUN = Duration.ofMinutes(45);
    private static final int METERS = 8_000;

    private final Enrolment enrolment;
    private final RunKeeping keeping;
    private final Programs programs;
    private final StoryClock clock;
    private final DevUiDoor door;

    Sample(Enrolment enrolment, RunKeeping keeping, Programs programs, StoryClock clock, DevUiDoor door) {
        this.enrolment = enrolment;
        this.keeping = keeping;
        this.programs = programs;
        this.clock = clock;
        this.door = door;
    }

    @Override
    public UUID post() {
        var program = programs.served().stream().sorted().findFirst().orElseThrow();
        var errand = new Errand(program, UUID.randomUUID(), CLIENT, UUID.randomUUID(), null);
        return door.onRecord(
                "post a sample run", Map.of("program", program), () -> Tenant.of(program, () -> post(errand)));
    }

    private UUID post(Errand errand) {
        enrolment.register(errand, profile(errand.runner()));
        keeping.keep(errand, run(), Source.DIRECT, null);
        return errand.runner();
    }

    private static Profile profile(UUID runner) {
        var contact = new Contact("Sample runner", runner + "@runners.example");
        return new Profile(
                null,
                "Europe/Berlin",
                "DE",
                new BirthDate("1990-06"),
                null,
                new Contacts(contact, null, null, null),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private Run run() {
        var now = clock.now();
        return new Run(
                "sample",
                now.minus(RUN),
                (int) RUN.toSeconds(),
                METERS,
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
                now);
    }
}
