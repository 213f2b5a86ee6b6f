package dev.backstride.plumbing.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.backstride.events.EventType;
import dev.backstride.events.Schemas;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SchemasResourceTest {

    @Test
    void every_schema_is_there_for_everybody_as_it_stands() {
        for (var name : Schemas.names()) {
            var schema = given().get("/schemas/" + name)
                    .then()
                    .statusCode(200)
                    .header("Content-Type", containsString("application/schema+json"))
                    .header("Cache-Control", containsString("max-age=3600"))
                    .extract()
                    .asString();
            assertThat(schema).isEqualTo(Schemas.named(name).orElseThrow());
        }
    }

    @Test
    void who_asks_for_plain_json_gets_it() {
        given().accept("application/json")
                .get("/schemas/" + Schemas.name(EventType.RUN_RECORDED))
                .then()
                .statusCode(200)
                .body("$id", equalTo(EventType.RUN_RECORDED.dataSchema()));
    }

    @Test
    void there_is_no_other() {
        given().get("/schemas/run.recorded.v2.json")
                .then()
                .statusCode(404)
                .body("type", equalTo("https://backstride.dev/problems/unknown-resource"));
    }
}
