package dev.backstride.plumbing.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.backstride.plumbing.tenant.Role;
import dev.backstride.plumbing.tenant.Tenant;
import dev.backstride.stack.testing.TestTokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The audit of a runner, read. */
@QuarkusTest
class AuditResourceTest {

    private static final String AUDIT = "/v1/runners/{runner}/audit";
    private static final String THINGS = "/v1/runners/{runner}/things";

    @Inject
    EverybodyKnown known;

    @Inject
    AgroalDataSource database;

    @TestHTTPResource(value = "/", management = true)
    URI management;

    private final UUID runner = UUID.randomUUID();

    @BeforeEach
    void the_runner_is_known() {
        known.add("demo", runner);
    }

    @Test
    void the_newest_comes_first_and_a_cursor_leads_to_the_older() {
        for (var name : List.of("Ana", "Bea", "Cia")) {
            as(Role.COACH, name).get(THINGS, runner).then().statusCode(200);
        }

        var names = new ArrayList<String>();
        var page = read(as(Role.CLINICIAN, "Dr Eva").queryParam("limit", 2));
        while (true) {
            names.addAll(page.getList("items.actor"));
            if (page.getString("next") == null) {
                break;
            }
            page = read(
                    as(Role.CLINICIAN, "Dr Eva").queryParam("limit", 2).queryParam("cursor", page.getString("next")));
        }

        assertThat(names).containsExactly("Cia", "Bea", "Ana");
        assertThat(read(as(Role.CLINICIAN, "Dr Eva")).getString("items[0].action"))
                .as("reading it is on record as well")
                .isEqualTo("GET " + AUDIT);
    }

    @Test
    void a_runner_learns_in_which_role_people_looked_and_which_machines() {
        as(Role.COACH, "Ana").get(THINGS, runner).then().statusCode(200);
        as(Role.INTEGRATOR, "app").post(THINGS, runner).then().statusCode(204);

        var told = read(as(Role.RUNNER, runner.toString()));
        var toStaff = read(as(Role.OPS, "Olga"));

        assertThat(told.getList("items.role")).containsExactly("integrator", "coach");
        assertThat(told.getList("items.actor")).containsExactly("app", null);
        assertThat(toStaff.getList("items.role")).containsExactly("runner", "integrator", "coach");
        assertThat(toStaff.getList("items.actor")).containsExactly(null, "app", "Ana");
    }

    @Test
    void another_program_and_other_runners_learn_nothing() {
        as(Role.COACH, "Ana").get(THINGS, runner).then().statusCode(200);

        given().auth()
                .oauth2(TestTokens.of(Role.CLINICIAN, "other", "Dr Eva"))
                .get(AUDIT, runner)
                .then()
                .statusCode(404);
        as(Role.RUNNER, UUID.randomUUID().toString()).get(AUDIT, runner).then().statusCode(403);
        as(Role.COACH, "Ana").get(AUDIT, runner).then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "AAAA", "AAAAAAAAAAAAAAAA"})
    void a_cursor_that_is_not_ours_is_malformed(String cursor) {
        as(Role.CLINICIAN, "Dr Eva")
                .queryParam("cursor", cursor)
                .get(AUDIT, runner)
                .then()
                .statusCode(400)
                .body("field", equalTo("cursor"));
    }

    @Test
    void what_ops_do_about_a_runner_is_there() {
        given().port(management.getPort())
                .basePath("/")
                .contentType(ContentType.JSON)
                .auth()
                .oauth2(TestTokens.of(Role.OPS, "other", "Olga"))
                .body("""
                        {"program":"demo","feed":"symptoms","runner":"%s"}""".formatted(runner))
                .post("/ops/republications")
                .then()
                .statusCode(200);

        var told = read(as(Role.CLINICIAN, "Dr Eva"));

        assertThat(told.getList("items.action")).containsExactly("POST /ops/republications");
        assertThat(told.getList("items.actor")).containsExactly("Olga");
    }

    @Test
    void what_was_kept_under_the_key_before_is_found_under_the_new_one() {
        var deed = new Deed("demo", new Who(Role.COACH, "Ana"), "GET", Outcome.ALLOWED);
        Tenant.of("demo", () -> new Trail(database, new AuditHash(List.of(key(1)))).add(deed, Set.of(runner)));
        var rotated = new Trail(database, new AuditHash(List.of(key(2), key(1))));
        Tenant.of("demo", () -> rotated.add(deed, Set.of(runner)));

        assertThat(Tenant.of("demo", () -> rotated.page("demo", runner, Long.MAX_VALUE, 10)))
                .hasSize(2);
        var forgetful = new Trail(database, new AuditHash(List.of(key(2))));
        assertThat(Tenant.of("demo", () -> forgetful.page("demo", runner, Long.MAX_VALUE, 10)))
                .hasSize(1);
    }

    private static String key(int first) {
        var key = new byte[32];
        key[0] = (byte) first;
        return Base64.getEncoder().encodeToString(key);
    }

    private JsonPath read(RequestSpecification reader) {
        return reader.get(AUDIT, runner).then().statusCode(200).extract().jsonPath();
    }

    private static RequestSpecification as(String role, String name) {
        return given().auth().oauth2(TestTokens.of(role, "demo", name));
    }
}
