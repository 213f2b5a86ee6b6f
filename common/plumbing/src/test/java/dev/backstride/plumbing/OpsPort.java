package dev.backstride.plumbing;

import static io.restassured.RestAssured.given;

import dev.backstride.stack.testing.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.net.URI;

/** The management port as somebody with a token uses it. */
record OpsPort(URI address, String role) {

    static final String WHO = "someone";

    ValidatableResponse get(String path) {
        return request().get(path).then();
    }

    ValidatableResponse post(String path, Object body) {
        return request().body(body).post(path).then();
    }

    private RequestSpecification request() {
        return given().port(address.getPort())
                .basePath("/")
                .contentType(ContentType.JSON)
                .header("Authorization", "Bearer " + TestTokens.of(role, "demo", WHO));
    }
}
