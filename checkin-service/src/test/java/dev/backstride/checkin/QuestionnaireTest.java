package dev.backstride.checkin;

import static dev.backstride.checkin.World.aRunner;
import static dev.backstride.checkin.World.as;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.plumbing.tenant.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questionnaires are taken as their instruments have them. */
@QuarkusTest
class QuestionnaireTest {

    @ParameterizedTest
    @ValueSource(strings = {"'1':8,'2':8,'3':17,'4':17", "'1':0", "'1':25", "'1':0,'2':0"})
    void a_week_is_complete_or_rightly_cut_short(String items) {
        assertThat(answer("OSTRC_H2", items).getInt("status")).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'1':8", "'1':9,'2':8,'3':17,'4':17", "'5':8", "'2':8,'3':8,'4':8"})
    void what_is_not_is_refused_with_what_is_needed(String items) {
        assertRefused(answer("OSTRC_H2", items), "0, 8, 17 or 25");
    }

    @Test
    void a_prognosis_has_nine_answers_of_no_or_yes() {
        var nine = "'1':1,'2':0,'3':1,'4':0,'5':1,'6':1,'7':1,'8':1,'9':";

        assertThat(answer("START_BACK", nine + 0).getInt("status")).isEqualTo(201);
        assertRefused(answer("START_BACK", nine + 5), "1 to 9");
        assertRefused(answer("START_BACK", "'1':1"), "1 to 9");
    }

    private static JsonPath answer(String instrument, String items) {
        var line =
                "{'type':'questionnaire','runnerId':'%s','id':'q','answeredAt':'2026-03-02T05:50:00Z','instrument':'%s','items':{%s}}"
                        .formatted(aRunner(), instrument, items)
                        .replace('\'', '"');
        return JsonPath.from(as(Role.INTEGRATOR)
                .contentType("application/x-ndjson")
                .body(line.getBytes(StandardCharsets.UTF_8))
                .post("/v1/batches")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private static void assertRefused(JsonPath answer, String needed) {
        assertThat(answer.getInt("status")).isEqualTo(422);
        assertThat(answer.getString("type")).endsWith("/problems/invalid");
        assertThat(answer.getString("field")).isEqualTo("items");
        assertThat(answer.getString("detail")).contains(needed);
    }
}
