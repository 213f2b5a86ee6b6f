package dev.backstride.checkin;

import static dev.backstride.checkin.OwnLinks.LATER;
import static dev.backstride.checkin.World.aRunner;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.plumbing.link.OwnPageLink;
import dev.backstride.plumbing.link.PanelLink;
import dev.backstride.plumbing.link.PersonalLink;
import dev.backstride.plumbing.link.SealedLinks;
import dev.backstride.plumbing.link.UnsubscribeLink;
import dev.backstride.plumbing.seal.KeyRing;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Links that were sent before the key changed go on working; what is sent from then on is sealed by the new one. */
@QuarkusTest
@TestProfile(NewLinkKey.class)
class NewLinkKeyTest {

    private static final Pattern PANEL = Pattern.compile("href=\"/safety-questions/([^\"]+)\"");

    @Inject
    SealedLinks links;

    private UUID runner;

    @BeforeEach
    void enrol() {
        runner = aRunner();
    }

    @Test
    void links_under_either_key_open_the_page() {
        open("/me/" + sealed(NewLinkKey.BEFORE, new OwnPageLink("demo", runner, LATER)));
        open("/me/" + sealed(NewLinkKey.NOW, new OwnPageLink("demo", runner, LATER)));
        open("/unsubscribe/" + sealed(NewLinkKey.BEFORE, new UnsubscribeLink("demo", runner, LATER)));
    }

    @Test
    void new_links_need_the_new_key_alone() {
        var page = open("/me/" + sealed(NewLinkKey.BEFORE, new OwnPageLink("demo", runner, LATER)));
        var token = PANEL.matcher(page).results().findFirst().orElseThrow().group(1);

        assertThat(opens(NewLinkKey.NOW, token)).isTrue();
        assertThat(opens(NewLinkKey.BEFORE, token)).isFalse();
        assertThat(links.open(token, PanelLink.class)).isPresent();
    }

    @Test
    void a_link_under_a_key_that_nobody_named_opens_nothing() {
        var stranger =
                Base64.getEncoder().encodeToString("a key of somebody else's, 32 b.!".getBytes(StandardCharsets.UTF_8));

        given().urlEncodingEnabled(false)
                .get("/me/" + sealed(stranger, new OwnPageLink("demo", runner, LATER)))
                .then()
                .statusCode(404);
    }

    private static String sealed(String key, PersonalLink link) {
        var closed = KeyRing.of(key, List.of()).close(link.text().getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(closed);
    }

    private static boolean opens(String key, String token) {
        return KeyRing.of(key, List.of())
                .open(Base64.getUrlDecoder().decode(token))
                .isPresent();
    }

    private static String open(String path) {
        return given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
