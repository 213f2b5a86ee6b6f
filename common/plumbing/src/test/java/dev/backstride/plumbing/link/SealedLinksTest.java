package dev.backstride.plumbing.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Slot;
import dev.backstride.events.fact.Flag;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class SealedLinksTest {

    private final SealedLinks links = new SealedLinks(Base64.getEncoder().encodeToString(new byte[32]));
    private final CheckInLink link = new CheckInLink(
            "demo",
            UUID.randomUUID(),
            UUID.randomUUID(),
            Slot.H24,
            "run-1",
            "run-1",
            Instant.parse("2026-03-02T06:00:00Z"));

    private final PanelLink panel = new PanelLink(
            "demo",
            UUID.randomUUID(),
            UUID.randomUUID(),
            List.of(Flag.RF_SADDLE_SENSATION, Flag.RF_FEVER),
            Instant.parse("2026-03-16T06:00:00Z"));

    @Test
    void a_sealed_link_opens_as_what_it_was() {
        assertThat(links.open(links.seal(link), CheckInLink.class)).contains(link);
        assertThat(links.open(links.seal(panel), PanelLink.class)).contains(panel);
    }

    @Test
    void a_link_opens_no_page_but_its_own() {
        assertThat(links.open(links.seal(panel), CheckInLink.class)).isEmpty();
        assertThat(links.open(links.seal(link), PanelLink.class)).isEmpty();
    }

    @Test
    void nothing_can_be_read_from_a_token() {
        var token = links.seal(link);

        assertThat(new String(Base64.getUrlDecoder().decode(token), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("demo")
                .doesNotContain(link.runner().toString());
        assertThat(links.seal(link)).isNotEqualTo(token);
    }

    @Test
    void another_key_opens_nothing() {
        var others = new SealedLinks(Base64.getEncoder()
                .encodeToString(
                        "another key of thirty-two bytes!".getBytes(java.nio.charset.StandardCharsets.US_ASCII)));

        assertThat(others.open(links.seal(link), CheckInLink.class)).isEmpty();
    }

    @RepeatedTest(200)
    void a_changed_token_opens_nothing(RepetitionInfo seed) {
        var random = new Random(seed.getCurrentRepetition());
        var bytes = Base64.getUrlDecoder().decode(links.seal(link));
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));

        assertThat(links.open(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes), CheckInLink.class))
                .isEmpty();
        assertThat(links.open("x".repeat(random.nextInt(40)), CheckInLink.class))
                .isEmpty();
        assertThat(links.open("%%%", CheckInLink.class)).isEmpty();
    }
}
