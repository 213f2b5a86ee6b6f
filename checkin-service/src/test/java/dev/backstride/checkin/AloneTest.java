package dev.backstride.checkin;

import static dev.backstride.checkin.Pages.send;
import static dev.backstride.checkin.World.aRun;
import static dev.backstride.checkin.World.aRunner;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.lessThan;

import dev.backstride.events.fact.Flag;
import dev.backstride.plumbing.link.PanelLink;
import dev.backstride.plumbing.link.SealedLinks;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The pages with nobody behind them: the broker and whatever weighs answers cannot be reached. */
@QuarkusTest
@TestProfile(Alone.class)
class AloneTest {

    private static final long A_HANG_MILLIS = 15_000;

    @Inject
    SealedLinks links;

    @Test
    void an_emergency_is_answered_all_the_same() {
        var link = new PanelLink("demo", aRunner(), UUID.randomUUID(), List.of(Flag.RF_SADDLE_SENSATION), Pages.LATER);

        given().urlEncodingEnabled(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("flag", "RF_SADDLE_SENSATION")
                .formParam("confirmed", "YES")
                .post("/safety-questions/" + links.seal(link))
                .then()
                .statusCode(200)
                .time(lessThan(A_HANG_MILLIS))
                .body(containsString("Get emergency help now"), containsString("tel:112"));
    }

    @Test
    void an_answer_is_kept_and_we_will_write() {
        var runner = aRunner();
        aRun(runner, "r1");

        send(links.seal(Pages.link(runner, UUID.randomUUID())), Map.of("level", "2"))
                .statusCode(200)
                .time(lessThan(A_HANG_MILLIS))
                .body(containsString("We will write to you"));
    }
}
