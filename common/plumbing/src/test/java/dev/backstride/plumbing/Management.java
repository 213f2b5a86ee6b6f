package dev.backstride.plumbing;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.net.URI;

/** The management port as ops see it. */
record Management(URI address) {

    ValidatableResponse get(String path) {
        return given().port(address.getPort()).basePath("/").get(path).then();
    }

    /** The value of one line of the metrics, such as {@code backstride_dead_letters}. */
    double metric(String line) {
        return get("/q/metrics")
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .filter(found -> found.startsWith(line + " "))
                .mapToDouble(found ->
                        Double.parseDouble(found.substring(line.length() + 1).split(" ", 2)[0]))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + line));
    }
}
