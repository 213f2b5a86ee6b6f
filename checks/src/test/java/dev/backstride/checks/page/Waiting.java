package dev.backstride.checks.page;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import dev.backstride.checks.system.RunningSystem;
import dev.backstride.events.fact.Answer;
import dev.backstride.events.fact.Flag;
import dev.backstride.events.fact.Screening;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A runner with weeks behind them, for whom somebody may be needed.
 *
 * @param id who
 * @param name what the program calls them
 */
record Waiting(RunningSystem system, UUID id, String name) {

    private static final TypeReference<JsonNode> ANYTHING = new TypeReference<>() {};
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** So many, for whom nobody is needed yet. */
    static List<Waiting> none(RunningSystem system, int count) {
        var runners = Stream.generate(() -> register(system)).limit(count).toList();
        Seasoned.of(system, runners.stream().map(Waiting::id).toList());
        return runners;
    }

    private static Waiting register(RunningSystem system) {
        var name = "R-" + UUID.randomUUID().toString().substring(0, 6);
        var profile = Map.of(
                "externalId",
                name,
                "zone",
                "Europe/Berlin",
                "birthDate",
                "1990-06",
                "contacts",
                Map.of("clinician", Map.of("email", mail(name))));
        var runner = Seasoned.integrator(system).post("/v1/runners", profile, ANYTHING);
        return new Waiting(system, UUID.fromString(runner.path("id").asText()), name);
    }

    /** Names a red flag; a minute later the clinician has a mail that calls. */
    Waiting because(Flag flag) {
        var doors = system.doors();
        var now = doors.clock().now();
        doors.checkin().screen(id, new Screening("flag", now, Map.of(flag, Answer.YES), null, null));
        doors.clock().moveTo(now.plus(Duration.ofMinutes(1)));
        await().atMost(PATIENCE)
                .until(() -> doors.mailbox().to(List.of(mail(name))).stream()
                        .anyMatch(mail -> mail.text().contains("/acknowledge/")));
        return this;
    }

    /** As the catcher writes it. */
    private static String mail(String name) {
        return name.toLowerCase(Locale.ROOT) + "@example.org";
    }
}
