package dev.backstride.checkin;

import static dev.backstride.checkin.World.as;
import static dev.backstride.checkin.World.integrator;
import static dev.backstride.checkin.World.path;
import static io.restassured.RestAssured.given;

import dev.backstride.plumbing.link.OwnPageLink;
import dev.backstride.plumbing.link.SealedLinks;
import dev.backstride.plumbing.tenant.Role;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Runners' own pages behind their links, as a browser without scripts has them. */
@ApplicationScoped
class OwnLinks {

    static final Instant LATER = Instant.parse("2026-03-09T06:00:00Z");

    private final SealedLinks links;

    OwnLinks(SealedLinks links) {
        this.links = links;
    }

    String seal(UUID runner) {
        return links.seal(new OwnPageLink("demo", runner, LATER));
    }

    ValidatableResponse page(UUID runner) {
        return get(seal(runner));
    }

    static ValidatableResponse get(String token) {
        return given().urlEncodingEnabled(false).get("/me/" + token).then();
    }

    ValidatableResponse press(UUID runner, Map<String, String> fields) {
        return press(seal(runner), fields);
    }

    static ValidatableResponse press(String token, Map<String, String> fields) {
        return given().urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post("/me/" + token)
                .then();
    }

    /** What is kept of a runner. */
    static ValidatableResponse facts(UUID runner) {
        return as(Role.INTEGRATOR).get(path(runner, "export")).then().statusCode(200);
    }

    static ValidatableResponse profile(UUID runner) {
        return integrator().get("/v1/runners/" + runner).then().statusCode(200);
    }
}
