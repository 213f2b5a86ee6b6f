package dev.backstride.checkin;

import static dev.backstride.checkin.Pushing.awaitRuns;
import static dev.backstride.checkin.Pushing.link;
import static dev.backstride.checkin.World.aRunner;
import static dev.backstride.checkin.World.as;
import static dev.backstride.checkin.World.integrator;
import static dev.backstride.checkin.World.path;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;

import dev.backstride.checkin.provider.LocalStrava;
import dev.backstride.plumbing.tenant.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Runners' accounts at providers, and the addresses of their own phones. */
@QuarkusTest
@WithTestResource(LocalStrava.class)
class AccountTest {

    private final String user = UUID.randomUUID().toString();

    @Test
    void a_runner_has_an_account_of_their_own_and_nobody_elses() {
        var runner = aRunner();
        link(runner, "terra", user);

        integrator()
                .body("{\"user\":\"%s\"}".formatted(user))
                .put(path(aRunner(), "accounts/terra"))
                .then()
                .statusCode(409)
                .body("type", endsWith("/account-taken"));
        as(Role.RUNNER, "demo", runner.toString())
                .get(path(runner, "accounts"))
                .then()
                .statusCode(200)
                .body("items.provider", contains("terra"), "items.user", contains(user));
        as(Role.RUNNER, "demo", runner.toString())
                .delete(path(runner, "accounts/terra"))
                .then()
                .statusCode(204);
        integrator().get(path(runner, "accounts")).then().body("items", empty());
    }

    @Test
    void a_phone_pushes_to_an_address_of_its_own_until_there_is_another() {
        var runner = aRunner();
        var address = address(runner);

        export(address, "one").statusCode(200);
        export(address, "one").statusCode(200);
        awaitRuns(runner, contains("health-auto-export-one"));
        var newer = address(runner);
        export(address, "two").statusCode(200);
        export(newer, "three").statusCode(200);

        awaitRuns(runner, contains("health-auto-export-three", "health-auto-export-one"));
        export(address.substring(0, address.length() - 2) + "xx", "four").statusCode(401);
    }

    private static String address(UUID runner) {
        return integrator()
                .post(path(runner, "accounts/health-auto-export/addresses"))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("url");
    }

    private static ValidatableResponse export(String address, String id) {
        return given().urlEncodingEnabled(false)
                .contentType("application/json")
                .body("""
                        {"data":{"workouts":[{"id":"%s","name":"Outdoor Run","start":"2026-03-01 07:00:00 +0100",
                        "end":"2026-03-01 08:00:00 +0100","duration":3600,"distance":{"qty":10,"units":"km"}}]}}""".formatted(id))
                .post(address)
                .then();
    }
}
