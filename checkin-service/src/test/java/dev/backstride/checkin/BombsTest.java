package dev.backstride.checkin;

import static dev.backstride.checkin.World.aRunner;
import static dev.backstride.checkin.World.as;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.backstride.plumbing.link.OwnPageLink;
import dev.backstride.plumbing.link.SealedLinks;
import dev.backstride.plumbing.tenant.Role;
import dev.backstride.stack.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Bodies that were made to hurt, at the doors that take bodies: each is refused as somebody's fault, within two seconds and
 * 64 MB. What all threads together allocate meanwhile, garbage included, and not the body that is sent, is more than anybody
 * holds at once.
 */
@QuarkusTest
class BombsTest {

    private static final Duration SOON = Duration.ofSeconds(2);
    private static final long LITTLE = 64L << 20;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final String JSON = "application/json";
    private static final String NDJSON = "application/x-ndjson";
    private static final int MEGABYTE = 1 << 20;

    @Inject
    SealedLinks links;

    private final HttpClient http = HttpClient.newHttpClient();
    private UUID runner;

    /**
     * A body.
     *
     * @param door below the runner where it begins with a dot
     */
    @SuppressWarnings("ArrayRecordComponent") // a body on its way out: never compared
    record Bomb(String name, String door, String type, byte[] body) {

        static Bomb of(String name, String door, String type, String body) {
            return new Bomb(name, door, type, body.getBytes(UTF_8));
        }

        @Override
        public String toString() {
            return name + " at " + door;
        }
    }

    @BeforeEach
    void enrol() {
        runner = aRunner();
        // The first request of a process pays for what is made ready once.
        as(Role.INTEGRATOR).contentType(JSON).body("{}").post("/v1/runners/" + runner + "/symptoms");
    }

    static Stream<Bomb> bombs() throws IOException {
        var deep = "[".repeat(500_000);
        var objects = "{\"a\":".repeat(150_000);
        return Stream.of(
                        jsons("deep JSON", deep),
                        jsons("objects in objects", objects),
                        jsons("a string without an end", "{\"id\":\"" + "a".repeat(2 * MEGABYTE)),
                        jsons("a name without an end", "{\"" + "a".repeat(900_000) + "\":1}"),
                        jsons("more elements than anybody has", "{\"id\":[" + "1,".repeat(400_000) + "1]}"),
                        jsons("more fields than anybody has", "{" + fields(60_000) + "}"),
                        jsons("a number without an end", "{\"level\":" + "9".repeat(900_000) + "}"),
                        jsons("a number beyond all measure", "{\"level\":1e999999999}"),
                        Stream.of(
                                Bomb.of("a line without an end", "/v1/batches", NDJSON, "a".repeat(40 * MEGABYTE)),
                                new Bomb("gzip that swells", "/v1/batches", NDJSON, gzip(600)),
                                new Bomb("gzip that swells", "./symptoms", JSON, gzip(600)),
                                new Bomb("gzip that swells", "./runs", "application/gzip", gzip(600)),
                                Bomb.of("a push that is deep", "/v1/providers/terra/events", JSON, deep),
                                Bomb.of("a form without an end", "/me", "form", "a".repeat(MEGABYTE)),
                                Bomb.of("a form of fields alone", "/me", "form", "a=1&".repeat(200_000))))
                .flatMap(one -> one);
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void a_bomb_is_refused_and_soon(Bomb bomb) throws IOException, InterruptedException {
        var begun = System.nanoTime();
        var before = THREADS.getTotalThreadAllocatedBytes();
        var answer = send(bomb);

        assertThat(THREADS.getTotalThreadAllocatedBytes() - before - bomb.body().length)
                .isLessThan(LITTLE);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(SOON);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
        assertThat(answer.body()).doesNotContain("java.", "jackson");
    }

    @Test
    void deep_lines_are_refused_one_by_one_and_hold_up_nothing() throws IOException, InterruptedException {
        var lines =
                IntStream.range(0, 30).mapToObj(_ -> "{\"a\":".repeat(150_000)).collect(Collectors.joining("\n"));
        var begun = System.nanoTime();

        var answer = send(Bomb.of("deep lines", "/v1/batches", NDJSON, lines));

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(SOON);
        assertThat(answer.body().lines()).hasSize(30).allMatch(line -> line.contains("/malformed"));
    }

    private HttpResponse<String> send(Bomb bomb) throws IOException, InterruptedException {
        var door = bomb.door().startsWith(".")
                ? "/v1/runners/" + runner + bomb.door().substring(1)
                : bomb.door();
        var request = bomb.type().equals("form")
                ? HttpRequest.newBuilder(ours(door + "/" + own()))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                : HttpRequest.newBuilder(ours(door))
                        .header("Content-Type", bomb.type())
                        .header("Authorization", "Bearer " + token());
        return http.send(request.POST(BodyPublishers.ofByteArray(bomb.body())).build(), BodyHandlers.ofString());
    }

    private String own() {
        return links.seal(new OwnPageLink("demo", runner, OwnLinks.LATER));
    }

    private static String token() {
        return TestTokens.of(Role.INTEGRATOR, "demo", "someone");
    }

    private static URI ours(String path) {
        return URI.create("http://localhost:" + RestAssured.port + path);
    }

    private static Stream<Bomb> jsons(String name, String body) {
        return Stream.of("./symptoms", "./runs", "/v1/runners").map(door -> Bomb.of(name, door, JSON, body));
    }

    private static String fields(int many) {
        return IntStream.range(0, many).mapToObj("\"f%d\":1"::formatted).collect(Collectors.joining(","));
    }

    private static byte[] gzip(int megabytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            var spaces = " ".repeat(MEGABYTE).getBytes(UTF_8);
            for (var i = 0; i < megabytes; i++) {
                out.write(spaces);
            }
        }
        return packed.toByteArray();
    }
}
