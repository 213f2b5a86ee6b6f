package dev.backstride.notification.care;

import static dev.backstride.events.EventType.FOLLOWUP_PLANNED;
import static dev.backstride.events.EventType.FOLLOWUP_SENT;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;

import dev.backstride.devui.FollowUpBoard;
import dev.backstride.devui.FollowUpBoard.Hold;
import dev.backstride.devui.FollowUpBoard.Mails;
import dev.backstride.notification.testing.Patience;
import dev.backstride.notification.testing.Scene;
import dev.backstride.stack.testing.TestTokens;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Whether runners are asked and people are reached is seen alike in the Dev UI and on the management port. */
@QuarkusTest
class CareBoardTest {

    @Inject
    Scene scene;

    @Inject
    FollowUpBoard board;

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @Test
    void a_question_is_planned_and_then_among_what_went_out() {
        var runner = scene.aRunner();
        var plan = scene.ran(runner);
        scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED);
        Patience.await().until(() -> board.care().pending() >= 2);
        var before = sent();

        scene.moveTo(plan.endedAt().plus(Duration.ofHours(1)));
        scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED, FOLLOWUP_SENT);

        Patience.await().until(() -> sent() > before);
        assertThat(board.care().late()).isZero();
        ops("ops").statusCode(200).body("mails.find { it.kind == 'FOLLOW_UP' }.sent", greaterThan(0));
        ops("partner").statusCode(403);
    }

    @Test
    void what_is_held_from_the_dev_ui_is_held_and_on_record() {
        board.hold(null, "WEBHOOK", "a receiver is being mended");

        assertThat(board.care().holds()).extracting(Hold::channel).contains("WEBHOOK");
        ops("ops").body("holds.reason", hasItem("a receiver is being mended"));
        board.letGo(null, "WEBHOOK");
        assertThat(board.care().holds()).extracting(Hold::channel).doesNotContain("WEBHOOK");
        assertThatIllegalArgumentException().isThrownBy(() -> board.hold(null, "PIGEON", "none flies"));
        assertThatIllegalArgumentException().isThrownBy(() -> board.hold(null, "MAIL", " "));
        assertThat(board.channels()).contains("MAIL", "WEBHOOK");
        assertThat(board.programs()).contains("demo");
        get("ops", "/ops/audit")
                .body("items[0].outcome", equalTo("IllegalArgumentException"))
                .body("items[2].action", equalTo("POST /ops/pauses/end"))
                .body("items[3].action", equalTo("POST /ops/pauses"))
                .body("items[3].actor", equalTo("dev-ui"));
    }

    private long sent() {
        return board.care().mails().stream()
                .filter(kind -> kind.kind().equals("FOLLOW_UP"))
                .mapToLong(Mails::sent)
                .sum();
    }

    private ValidatableResponse ops(String role) {
        return get(role, "/ops/follow-ups");
    }

    private ValidatableResponse get(String role, String path) {
        return given().port(management.getPort())
                .basePath("/")
                .auth()
                .oauth2(TestTokens.of(role, "demo", "operator"))
                .get(path)
                .then();
    }
}
