package dev.backstride.checks.page;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import dev.backstride.checks.system.RunningSystem;
import dev.backstride.events.fact.Answer;
import dev.backstride.events.fact.Flag;
import dev.backstride.events.fact.Screening;
import dev.backstride.stack.demo.client.Door;
import dev.backstride.stack.demo.client.Doors;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Runners with weeks behind them: calm, a sore back, a slower start that alone was not enough, a warm-up, and calm again.
 *
 * @param ids who
 */
record Seasoned(RunningSystem system, List<UUID> ids) {

    private static final TypeReference<JsonNode> ANYTHING = new TypeReference<>() {};
    private static final Duration RUN = Duration.ofMinutes(50);

    /**
     * A run and how it went.
     *
     * @param after days after the one before
     * @param movements before it; -1 where nobody says
     */
    private record Outing(
            int after, int meters, String start, int movements, int during, int hourLater, int dayLater) {}

    private static final List<Outing> OUTINGS = List.of(
            new Outing(1, 6_000, "AS_USUAL", -1, 0, 0, 0),
            new Outing(3, 7_000, "AS_USUAL", -1, 0, 0, 0),
            new Outing(2, 7_000, "AS_USUAL", -1, 1, 0, 0),
            new Outing(3, 7_500, "AS_USUAL", -1, 1, 1, 0),
            new Outing(3, 8_000, "AS_USUAL", -1, 3, 4, 3),
            new Outing(3, 7_500, "SLOWER", -1, 3, 3, 2),
            new Outing(2, 8_000, "SLOWER", -1, 4, 3, 2),
            new Outing(3, 6_000, "SLOWER", -1, 3, 2, 2),
            new Outing(3, 7_000, "SLOWER", 3, 2, 2, 1),
            new Outing(2, 8_500, "SLOWER", 3, 2, 1, 1),
            new Outing(3, 9_000, "SLOWER", 3, 1, 1, 0));

    /** One for each locale, all with the same weeks, up to a day after the last run. */
    static Seasoned runners(RunningSystem system, List<String> locales) {
        return of(
                system, locales.stream().map(locale -> register(system, locale)).toList());
    }

    /** The same for those who are registered already. */
    static Seasoned of(RunningSystem system, List<UUID> ids) {
        var runners = new Seasoned(system, ids);
        var morning = runners.clock().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofHours(7));
        for (var number = 0; number < OUTINGS.size(); number++) {
            morning = runners.live(morning, OUTINGS.get(number), number);
        }
        return runners;
    }

    /** Tells of a run a day after it, all of it at once. */
    private Instant live(Instant before, Outing outing, int number) {
        var start = before.plus(outing.after(), ChronoUnit.DAYS);
        var end = start.plus(RUN);
        doors().clock().moveTo(end.plus(Duration.ofHours(25)));
        for (var id : ids) {
            doors().checkin().screen(id, Screening.allNo("panel" + number, start.minus(Duration.ofHours(1))));
            run(id, "r" + number, start, outing);
            during(id, "r" + number, end, outing.during());
            after(id, "h" + number, end.plus(Duration.ofHours(1)), outing.hourLater());
            after(id, "d" + number, end.plus(Duration.ofHours(24)), outing.dayLater());
        }
        doors().clock().moveTo(end.plus(Duration.ofHours(26)));
        return start;
    }

    /** Names something that stops all running. */
    Seasoned stopped() {
        for (var id : ids) {
            var answers = new EnumMap<Flag, Answer>(Flag.class);
            answers.put(Flag.RF_WEIGHT_LOSS, Answer.YES);
            doors().checkin().screen(id, new Screening("stop", clock(), answers, null, null));
        }
        return this;
    }

    private void run(UUID id, String name, Instant start, Outing outing) {
        var run = new HashMap<String, Object>(Map.of(
                "id",
                name,
                "startedAt",
                start,
                "durationSeconds",
                RUN.toSeconds(),
                "distanceMeters",
                outing.meters(),
                "perceivedStart",
                outing.start()));
        if (outing.movements() >= 0) {
            run.put("warmUpMovements", outing.movements());
        }
        tell(id, "runs", run);
    }

    private void during(UUID id, String run, Instant feltAt, int level) {
        tell(
                id,
                "symptoms",
                Map.of("id", run + "-peak", "moment", "DURING", "feltAt", feltAt, "level", level, "runId", run));
    }

    private void after(UUID id, String name, Instant feltAt, int level) {
        tell(id, "symptoms", Map.of("id", name, "moment", "AFTER", "feltAt", feltAt, "level", level));
    }

    private void tell(UUID id, String what, Map<String, ?> fact) {
        integrator(system).post("/v1/runners/" + id + "/" + what, fact, ANYTHING);
    }

    private static UUID register(RunningSystem system, String locale) {
        var profile = Map.of("zone", "Europe/Berlin", "country", "DE", "birthDate", "1990-06", "locale", locale);
        var runner = integrator(system).post("/v1/runners", profile, ANYTHING);
        return UUID.fromString(runner.path("id").asText());
    }

    /** The way in for what a program's own system tells. */
    static Door integrator(RunningSystem system) {
        var endpoints = system.endpoints();
        return new Door(
                endpoints.checkin(), Objects.requireNonNull(endpoints.tokens().get("integrator")));
    }

    private Doors doors() {
        return system.doors();
    }

    private Instant clock() {
        return doors().clock().now();
    }
}
