package dev.backstride.checkin;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import dev.backstride.events.decision.Slot;
import dev.backstride.plumbing.link.CheckInLink;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Check-in pages as a browser without scripts has them. */
final class Pages {

    static final Instant LATER = Instant.parse("2026-03-02T08:30:00Z");

    private Pages() {}

    /** A link that asks how the back is an hour after the run r1. */
    static CheckInLink link(UUID runner, UUID followUp) {
        return link(runner, followUp, Slot.H1, LATER);
    }

    static CheckInLink link(UUID runner, UUID followUp, Slot slot, Instant expires) {
        return new CheckInLink("demo", runner, followUp, slot, "r1", "r1", expires);
    }

    static ValidatableResponse open(String token) {
        return open(token, given());
    }

    /** With what the browser asks for besides. */
    static ValidatableResponse open(String token, RequestSpecification browser) {
        return browser.urlEncodingEnabled(false)
                .get("/check-in/" + token)
                .then()
                .contentType(equalTo("text/html;charset=UTF-8"));
    }

    static ValidatableResponse send(String token, Map<String, ?> answers) {
        return given().urlEncodingEnabled(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(answers)
                .post("/check-in/" + token)
                .then();
    }
}
