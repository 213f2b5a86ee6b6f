package dev.backstride.checks.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import dev.backstride.checks.system.OneSystem;
import dev.backstride.checks.system.RunningSystem;
import dev.backstride.stack.demo.client.Door;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the three services say of themselves is whole. */
@ExtendWith(OneSystem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractTest {

    private static final TypeReference<JsonNode> ANYTHING = new TypeReference<>() {};

    private List<Described> operations = List.of();

    @BeforeAll
    void read(RunningSystem system) {
        operations = Stream.of("checkin", "assessment", "notification")
                .map(service -> Objects.requireNonNull(system.endpoints().ops().get(service)))
                .map(address -> new Door(address, "").get("/q/openapi?format=json", ANYTHING))
                .flatMap(api -> Described.in(api).stream())
                .toList();
    }

    @Test
    void every_operation_says_what_it_does_in_short_and_at_length() {
        assertThat(operations).hasSizeGreaterThan(70).allSatisfy(one -> {
            assertThat(one.operation().path("summary").asText()).as(one.name()).isNotBlank();
            assertThat(one.operation().path("description").asText())
                    .as(one.name())
                    .isNotBlank();
        });
    }

    @Test
    void each_names_what_it_refuses_with_a_problem_to_show() {
        assertThat(operations)
                .filteredOn(Described::takesTokens)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.refusals()).as(one.name()).contains("401", "403", "429"));
        assertThat(operations)
                .filteredOn(one -> one.takesTokens() && !one.body().isEmpty())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.refusals()).as(one.name()).contains("400", "413", "415"));
        assertThat(operations)
                .filteredOn(Described::isForMachines)
                .allSatisfy(one -> assertThat(one.refusals()).allSatisfy(status -> {
                    var problem = one.answer(status).path("content").path("application/problem+json");
                    assertThat(problem.path("schema").path("$ref").asText())
                            .as(one.name())
                            .endsWith("/Problem");
                    assertThat(problem.path("example").path("type").asText())
                            .as(one.name() + " " + status)
                            .startsWith("https://backstride.dev/problems/");
                }));
    }

    @Test
    void each_says_how_many_requests_are_left() {
        assertThat(operations)
                .filteredOn(Described::takesTokens)
                .allSatisfy(one -> assertThat(one.operation().path("responses").properties())
                        .as(one.name())
                        .anyMatch(answer -> answer.getKey().startsWith("2")
                                && answer.getValue().path("headers").has("RateLimit")));
    }

    @Test
    void each_body_is_shown_by_example_in_every_type_that_it_may_have() {
        assertThat(operations)
                .allSatisfy(one -> assertThat(one.body())
                        .allSatisfy(content -> assertThat(content.path("examples"))
                                .as(one.name())
                                .isNotEmpty()));
    }

    @Test
    void each_answer_to_a_question_is_shown_by_example() {
        assertThat(operations)
                .filteredOn(
                        one -> one.name().startsWith("get /v1/") && !one.name().contains("/grants"))
                .allSatisfy(one -> assertThat(one.answer("200")
                                .path("content")
                                .path("application/json")
                                .path("example"))
                        .as(one.name())
                        .isNotEmpty());
    }

    @Test
    void examples_have_no_field_that_their_schema_does_not_know() {
        assertThat(operations)
                .allSatisfy(one -> assertThat(one.strangers()).as(one.name()).isEmpty());
    }

    @Test
    void every_provider_is_shown_as_it_pushes() {
        assertThat(operations)
                .filteredOn(one -> one.name().startsWith("post /v1/providers/{provider}/events"))
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.body()
                                .path("application/json")
                                .path("examples")
                                .properties())
                        .extracting(example -> example.getKey())
                        .containsExactlyInAnyOrder(
                                "garmin", "strava", "polar", "suunto", "terra", "health-auto-export"));
    }
}
