package dev.backstride.checkin;

import static dev.backstride.checkin.World.aRunner;
import static dev.backstride.checkin.World.as;
import static dev.backstride.checkin.World.integrator;
import static dev.backstride.checkin.World.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import dev.backstride.events.Topic;
import dev.backstride.plumbing.tenant.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Many facts in one request, each with an answer. */
@QuarkusTest
class BatchTest {

    @Test
    void facts_of_several_runners_are_told_in_one_request() {
        var ada = aRunner();
        var grace = aRunner();

        var answers = tell(run(ada, "r1"), symptom(ada, "s1", 3), run(grace, "r1"));

        assertThat(answers).extracting(answer -> answer.getInt("status")).containsExactly(201, 201, 201);
        assertThat(answers).extracting(answer -> answer.getString("id")).containsExactly("r1", "s1", "r1");
        assertThat(answers)
                .extracting(answer -> answer.getString("runnerId"))
                .containsExactly(ada.toString(), ada.toString(), grace.toString());
        assertThat(Wire.read(Topic.RUNS.internal(), ada, 1)).hasSize(1);
        assertThat(Wire.read(Topic.SYMPTOMS.internal(), ada, 1)).hasSize(1);
    }

    @Test
    void what_is_wrong_is_said_line_by_line_and_holds_up_nothing() {
        var runner = aRunner();

        var answers = tell(
                "no JSON",
                "{\"type\":\"rum\",\"runnerId\":\"%s\"}".formatted(runner),
                "{\"type\":\"symptom\",\"runnerId\":\"%s\"}".formatted("nobody"),
                symptom(UUID.randomUUID(), "s", 3),
                symptom(runner, "s", 11),
                "{\"type\":\"placement\",\"runnerId\":\"%s\",\"id\":\"p\",\"placedAt\":\"2026-03-02T05:00:00Z\"}"
                        .formatted(runner),
                symptom(runner, "s", 3),
                symptom(runner, "s", 4),
                symptom(runner, "s", 3));

        assertThat(answers).extracting(answer -> answer.getInt("line")).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(answers)
                .extracting(answer -> answer.getInt("status"))
                .containsExactly(400, 422, 400, 404, 422, 403, 201, 409, 200);
        assertThat(answers.get(1).getString("field")).isEqualTo("type");
        assertThat(answers.get(4).getString("field")).isEqualTo("level");
        assertThat(answers.get(7).getString("type")).endsWith("/fact-exists");
    }

    @Test
    void what_broke_off_is_sent_again_whole_and_told_once() {
        var runner = aRunner();
        var lines = IntStream.range(0, 600)
                .mapToObj(i -> symptom(runner, "s" + i, i % 11))
                .toArray(String[]::new);

        var first = tell(Stream.of(lines).limit(300).toArray(String[]::new));
        var again = tell(lines);

        assertThat(first).allMatch(answer -> answer.getInt("status") == 201);
        assertThat(again.subList(0, 300)).allMatch(answer -> answer.getInt("status") == 200);
        assertThat(again.subList(300, 600)).allMatch(answer -> answer.getInt("status") == 201);
        assertThat(Wire.read(Topic.SYMPTOMS.internal(), runner, 600)).hasSize(600);
    }

    @Test
    void a_run_may_be_told_before_what_refers_to_it_in_the_same_batch() {
        var runner = aRunner();

        var answers = tell(run(runner, "r"), """
                {"type":"symptom","runnerId":"%s","id":"d","moment":"DURING","runId":"r","feltAt":"2026-03-02T05:30:00Z",
                "level":2}""".formatted(runner).replace("\n", " "));

        assertThat(answers).allMatch(answer -> answer.getInt("status") == 201);
    }

    @Test
    void blank_lines_count_as_lines_and_a_line_that_is_too_long_as_one() {
        var runner = aRunner();

        var answers = tell("", symptom(runner, "a", 1), "x".repeat(2 << 20), symptom(runner, "b", 1), "");

        assertThat(answers).extracting(answer -> answer.getInt("line")).containsExactly(2, 3, 4);
        assertThat(answers).extracting(answer -> answer.getInt("status")).containsExactly(201, 413, 201);
    }

    @Test
    void a_batch_that_is_too_large_unpacked_is_refused() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            var blank = (" ".repeat(1023) + "\n").getBytes(StandardCharsets.UTF_8);
            for (var i = 0; i < 33 << 10; i++) {
                gzip.write(blank);
            }
        }

        as(Role.INTEGRATOR)
                .contentType("application/x-ndjson")
                .body(packed.toByteArray())
                .post("/v1/batches")
                .then()
                .statusCode(413);
    }

    @Test
    void another_programs_runners_are_nobody() {
        var runner = aRunner();

        var answers = tell(as(Role.INTEGRATOR, "other", "theirs"), symptom(runner, "s", 3));

        assertThat(answers).extracting(answer -> answer.getInt("status")).containsExactly(404);
        integrator().get(path(runner, "runs")).then().body("items", hasSize(0));
    }

    private static List<JsonPath> tell(String... lines) {
        return tell(as(Role.INTEGRATOR), lines);
    }

    private static List<JsonPath> tell(RequestSpecification who, String... lines) {
        var answer = who.contentType("application/x-ndjson")
                .body(Stream.of(lines).collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8))
                .post("/v1/batches")
                .then()
                .statusCode(200)
                .contentType("application/x-ndjson")
                .extract()
                .asString();
        return answer.lines().map(JsonPath::from).toList();
    }

    private static String run(UUID runner, String id) {
        return typed("run", runner, World.run(id));
    }

    private static String symptom(UUID runner, String id, int level) {
        return typed(
                "symptom",
                runner,
                String.format(
                        Locale.ROOT,
                        "{\"id\":\"%s\",\"moment\":\"AFTER\",\"feltAt\":\"2026-03-02T05:30:00Z\",\"level\":%d}",
                        id,
                        level));
    }

    private static String typed(String type, UUID runner, String body) {
        return "{\"type\":\"%s\",\"runnerId\":\"%s\",%s"
                .formatted(type, runner, body.strip().substring(1));
    }
}
