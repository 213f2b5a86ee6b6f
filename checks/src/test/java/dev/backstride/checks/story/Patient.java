package dev.backstride.checks.story;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import dev.backstride.checks.system.RunningSystem;
import dev.backstride.events.decision.Assessment;
import dev.backstride.events.decision.Trigger;
import dev.backstride.events.fact.Moment;
import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.Screening;
import dev.backstride.events.fact.Symptom;
import dev.backstride.events.runner.BirthDate;
import dev.backstride.events.runner.Profile;
import dev.backstride.stack.demo.client.Door;
import dev.backstride.stack.demo.client.Doors;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A runner who runs for 50 min now and then, and says how it was. */
final class Patient {

    private static final TypeReference<JsonNode> ANYTHING = new TypeReference<>() {};
    private static final Duration RUN = Duration.ofMinutes(50);
    private static final Duration DAY = Duration.ofHours(24);

    private final Doors doors;
    private final Door integrator;
    private final UUID id;

    private Patient(Doors doors, Door integrator, UUID id) {
        this.doors = doors;
        this.integrator = integrator;
        this.id = id;
    }

    /** Registers somebody who has answered every red-flag question with no. */
    static Patient registered(RunningSystem system, String name) {
        var doors = system.doors();
        var integrator = new Door(
                system.endpoints().checkin(), system.endpoints().tokens().getOrDefault("integrator", ""));
        var profile = new Profile(
                name,
                "Europe/Berlin",
                "DE",
                new BirthDate("1990-06"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Set.of());
        var id = doors.checkin().register(profile);
        doors.checkin().screen(id, Screening.allNo("panel", doors.clock().now()));
        return new Patient(doors, integrator, id);
    }

    /** Runs until now and says how strong it was at its worst; when that was. */
    Instant runs(int peak) {
        var end = doors.clock().now();
        var name = name("run", end);
        doors.checkin()
                .tell(
                        id,
                        new Run(
                                name,
                                end.minus(RUN),
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
                                null));
        say(name("peak", end), Moment.DURING, end, peak, name);
        return end;
    }

    /** The same, and a day later it is quiet; story time is there then. */
    Instant runsAndIsQuiet() {
        var end = runs(0);
        var later = doors.clock().moveTo(end.plus(DAY));
        say(name("day", end), Moment.AFTER, later, 0, null);
        return end;
    }

    /** What time alone decided, oldest first. */
    List<Assessment> timed() {
        return doors.decisions().inForce(id).stream()
                .filter(made -> Set.of(Trigger.TICK, Trigger.H24_CLOSE)
                        .contains(made.content().decision().trigger()))
                .toList();
    }

    private void say(String name, Moment moment, Instant at, int level, @Nullable String run) {
        var symptom =
                new Symptom(name, moment, at, level, run, null, null, null, null, null, null, null, null, null, null);
        integrator.post("/v1/runners/" + id + "/symptoms", symptom, ANYTHING);
    }

    private static String name(String what, Instant at) {
        return what + "-" + at.getEpochSecond();
    }
}
