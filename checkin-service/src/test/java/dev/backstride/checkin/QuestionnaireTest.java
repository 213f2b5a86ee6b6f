package dev.backstride.checkin;

import static dev.backstride.checkin.World.aRunner;
import static dev.backstride.checkin.World.integrator;
import static dev.backstride.checkin.World.path;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questionnaires are taken as their instruments have them. */
@QuarkusTest
class QuestionnaireTest {

    @ParameterizedTest
    @ValueSource(strings = {"'1':8,'2':8,'3':17,'4':17", "'1':0", "'1':25", "'1':0,'2':0"})
    void a_week_is_complete_or_rightly_cut_short(String items) {
        answer("OSTRC_H2", items).statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'1':8", "'1':9,'2':8,'3':17,'4':17", "'5':8", "'2':8,'3':8,'4':8"})
    void what_is_not_is_refused_with_what_is_needed(String items) {
        assertRefused(answer("OSTRC_H2", items), "0, 8, 17 or 25");
    }

    @Test
    void a_prognosis_has_nine_answers_of_no_or_yes() {
        var nine = "'1':1,'2':0,'3':1,'4':0,'5':1,'6':1,'7':1,'8':1,'9':";

        answer("START_BACK", nine + 0).statusCode(201);
        assertRefused(answer("START_BACK", nine + 5), "1 to 9");
        assertRefused(answer("START_BACK", "'1':1"), "1 to 9");
    }

    private static ValidatableResponse answer(String instrument, String items) {
        return integrator()
                .body("{'id':'q','answeredAt':'2026-03-02T05:50:00Z','instrument':'%s','items':{%s}}"
                        .formatted(instrument, items)
                        .replace('\'', '"'))
                .post(path(aRunner(), "questionnaires"))
                .then();
    }

    private static void assertRefused(ValidatableResponse answer, String needed) {
        answer.statusCode(422)
                .body(
                        "type",
                        endsWith("/problems/invalid"),
                        "field",
                        equalTo("items"),
                        "detail",
                        containsString(needed));
    }
}
