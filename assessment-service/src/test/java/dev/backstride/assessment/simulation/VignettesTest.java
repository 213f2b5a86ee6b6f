package dev.backstride.assessment.simulation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backstride.plumbing.tenant.Role;
import dev.backstride.stack.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The vignettes, posted as they stand. They live outside the repository: skipped without them, unless required. */
@QuarkusTest
class VignettesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> FIELDS =
            Set.of("at", "trigger", "verdict", "action", "codes", "mode", "rung", "recipients");

    static Stream<Path> vignettes() throws IOException {
        var folder = Path.of(System.getProperty("backstride.root", ".."), "..", "shared", "vignettes");
        if (!Files.isDirectory(folder) && !"required".equals(System.getProperty("recordings"))) {
            Assumptions.abort("no vignettes at " + folder.normalize());
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vignettes")
    void a_vignette_is_simulated_as_told(Path vignette) throws IOException {
        var text = Files.readString(vignette);
        var answer = given().header("Authorization", "Bearer " + TestTokens.of(Role.PARTNER, "demo", "partner"))
                .contentType(ContentType.JSON)
                .body(text)
                .post("/v1/simulations")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        var decisions = JSON.readTree(answer).path("decisions");
        assertThat(decisions)
                .allSatisfy(decision ->
                        assertThat(decision.fieldNames()).toIterable().containsExactlyInAnyOrderElementsOf(FIELDS));
        assertThat(lines(decisions)).isEqualTo(lines(JSON.readTree(text).path("expect")));
    }

    /** One line a decision; the order of its reasons is not told. */
    private static List<String> lines(JsonNode decisions) {
        return decisions
                .valueStream()
                .map(decision -> Stream.of("at", "trigger", "verdict", "action", "mode", "rung", "recipients")
                                .map(field -> decision.path(field).toString())
                                .toList()
                        + " "
                        + new TreeSet<>(decision.path("codes")
                                .valueStream()
                                .map(JsonNode::asText)
                                .toList()))
                .toList();
    }
}
