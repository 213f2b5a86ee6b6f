package dev.backstride.stack.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.backstride.stack.app.App;
import dev.backstride.stack.install.InstallCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Compose and the launcher say the same, and it shows when one of them changes alone. */
class ComposeTest {

    private final ComposeFile compose = ComposeFile.ours();

    @TempDir
    private Path folder;

    @Test
    void compose_says_what_the_launcher_says() {
        assertThat(Differences.of(compose)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "checkin-service, 0, 127.0.0.1:8180:8080",
        "checkin-service, 1, 127.0.0.1:9080:9000",
        "assessment-service, 0, 8081:8081",
        "postgres, 0, 127.0.0.1:5432:5432",
        "kafka, 0, 127.0.0.1:19092:9092",
        "mail, 1, 127.0.0.1:8026:8025",
    })
    void a_port_changed_on_one_side_only_is_noticed(String service, int index, String port) {
        ((ArrayNode) compose.service(service).get("ports")).set(index, port);

        assertThat(Differences.of(compose)).singleElement().asString().contains("port", port);
    }

    @ParameterizedTest
    @CsvSource({
        "checkin-service, QUARKUS_HTTP_PORT, 8180",
        "assessment-service, QUARKUS_DATASOURCE_JDBC_URL, jdbc:postgresql://postgres:5432/checkin",
        "notification-service, QUARKUS_MAILER_PORT, 25",
        "notification-service, BACKSTRIDE_PROGRAMS, 'demo,other'",
        "checkin-service, BACKSTRIDE_LINKS_KEY, a secret in the open",
        "assessment-service, BACKSTRIDE_STORY_START, 2026-03-02T06:00:00Z",
        "postgres, POSTGRES_PASSWORD, a secret in the open",
        "kafka, KAFKA_AUTO_CREATE_TOPICS_ENABLE, true",
    })
    void an_environment_key_changed_or_added_on_one_side_only_is_noticed(String service, String key, String value) {
        environment(service).put(key, value);

        assertThat(Differences.of(compose)).singleElement().asString().contains(key, value);
    }

    @ParameterizedTest
    @CsvSource({
        "checkin-service, QUARKUS_DATASOURCE_USERNAME",
        "assessment-service, KAFKA_BOOTSTRAP_SERVERS",
        "notification-service, BACKSTRIDE_LINKS_BASE_URL",
        "kafka, KAFKA_GROUP_MIN_SESSION_TIMEOUT_MS",
    })
    void an_environment_key_left_out_is_noticed(String service, String key) {
        environment(service).remove(key);

        assertThat(Differences.of(compose)).singleElement().asString().contains(key);
    }

    @ParameterizedTest
    @CsvSource({
        "'backstride.internal.runs         12', 'backstride.internal.runs         24'",
        "backstride.internal.runners, backstride.internal.people",
        "'backstride.{program}.standing     3', '# backstride.{program}.standing   3'",
        "retention.ms=604800000, retention.ms=86400000",
    })
    void a_topic_changed_on_one_side_only_is_noticed(String was, String is) throws IOException {
        var ours = Files.readString(ComposeFile.ROOT.resolve("deploy/topics.conf"));
        var changed = Files.writeString(folder.resolve("topics.conf"), ours.replace(was, is));
        assertThat(changed).content().isNotEqualTo(ours);
        ((ArrayNode) compose.service("topics").get("volumes")).set(0, changed + ":/etc/backstride/topics.conf:ro");

        assertThat(Differences.of(compose)).singleElement().asString().startsWith("the topics: ");
    }

    @Test
    void feeds_of_a_program_nobody_serves_are_noticed() {
        for (var service : List.of("topics", "partners")) {
            var command = (ArrayNode) compose.service(service).get("command");
            command.set(compose.command(service).indexOf("demo"), "demo,other");
        }

        assertThat(Differences.of(compose)).singleElement().asString().contains("backstride.other.runs");
    }

    @ParameterizedTest
    @CsvSource({"postgres, postgres:17", "kafka, apache/kafka:latest", "mail, axllent/mailpit"})
    void another_image_is_noticed(String service, String image) {
        compose.service(service).put("image", image);

        assertThat(Differences.of(compose)).singleElement().asString().contains(image);
    }

    @Test
    void a_service_that_only_compose_knows_is_noticed() {
        ((ObjectNode) compose.document().get("services")).putObject("bystander");

        assertThat(Differences.of(compose)).singleElement().asString().contains("bystander");
    }

    @Test
    void a_partner_of_a_program_nobody_serves_is_noticed() {
        var command = (ArrayNode) compose.service("partners").get("command");
        command.set(compose.command("partners").indexOf("demo"), "demo,other");

        assertThat(Differences.of(compose)).singleElement().asString().contains("partners are let in", "other");
    }

    @Test
    void passwords_of_partners_are_kept_where_the_image_has_a_folder() throws IOException {
        assertThat(compose.mounts("partners")).containsExactly(Map.entry("/secrets/partners", "partner-secret"));
        assertThat(Files.readString(ComposeFile.ROOT.resolve("Dockerfile"))).contains(" secrets/partners");
    }

    @Test
    void services_wait_until_all_is_prepared() {
        for (var app : App.values()) {
            assertThat(compose.waits(app.module()))
                    .containsEntry("databases", "service_completed_successfully")
                    .containsEntry("topics", "service_completed_successfully")
                    .containsEntry("postgres", "service_healthy")
                    .containsEntry("kafka", "service_healthy");
        }
        assertThat(compose.waits("postgres")).containsEntry("secrets", "service_completed_successfully");
    }

    @Test
    void a_volume_of_secrets_belongs_to_who_fills_it_since_the_image_has_its_folder() throws IOException {
        var dockerfile = Files.readString(ComposeFile.ROOT.resolve("Dockerfile"));

        assertThat(compose.mounts("secrets").keySet())
                .hasSize(5)
                .allSatisfy(target -> assertThat(dockerfile).containsPattern(" " + target.substring(1) + "\\s"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"secrets", "databases", "topics", "partners"})
    void what_prepares_is_a_command_of_ours(String service) {
        var command = compose.command(service);

        assertThat(command).first().isEqualTo("install");
        assertThatCode(() -> new CommandLine(new InstallCommand())
                        .parseArgs(command.stream().skip(1).toArray(String[]::new)))
                .doesNotThrowAnyException();
    }

    private ObjectNode environment(String service) {
        return (ObjectNode) compose.service(service).get("environment");
    }
}
