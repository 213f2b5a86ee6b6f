package dev.backstride.plumbing.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Recipient;
import dev.backstride.events.decision.Slot;
import dev.backstride.events.fact.Flag;
import dev.backstride.events.fact.Instrument;
import dev.backstride.events.fact.Tier;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class SealedLinksTest {

    private final SealedLinks links = links(new byte[32]);
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

    private final QuestionnaireLink questionnaire = new QuestionnaireLink(
            "demo", UUID.randomUUID(), UUID.randomUUID(), Instrument.START_BACK, Instant.parse("2026-03-16T06:00:00Z"));

    private final AcknowledgementLink acknowledgement = new AcknowledgementLink(
            "demo",
            UUID.randomUUID(),
            UUID.randomUUID(),
            Tier.T1,
            Instant.parse("2026-03-02T06:00:00.123456Z"),
            Recipient.ON_CALL,
            Instant.parse("2026-03-16T06:00:00Z"));

    private final OwnPageLink own = new OwnPageLink("demo", UUID.randomUUID(), Instant.parse("2026-03-09T06:00:00Z"));

    @Test
    void a_sealed_link_opens_as_what_it_was() {
        assertThat(links.open(links.seal(link), CheckInLink.class)).contains(link);
        assertThat(links.open(links.seal(panel), PanelLink.class)).contains(panel);
        assertThat(links.open(links.seal(questionnaire), QuestionnaireLink.class))
                .contains(questionnaire);
        assertThat(links.open(links.seal(acknowledgement), AcknowledgementLink.class))
                .contains(acknowledgement);
        assertThat(links.open(links.seal(own), OwnPageLink.class)).contains(own);
    }

    @Test
    void a_link_opens_no_page_but_its_own() {
        assertThat(links.open(links.seal(panel), CheckInLink.class)).isEmpty();
        assertThat(links.open(links.seal(link), PanelLink.class)).isEmpty();
        assertThat(links.open(links.seal(questionnaire), PanelLink.class)).isEmpty();
        assertThat(links.open(links.seal(panel), QuestionnaireLink.class)).isEmpty();
        assertThat(links.open(links.seal(link), AcknowledgementLink.class)).isEmpty();
        assertThat(links.open(links.seal(acknowledgement), CheckInLink.class)).isEmpty();
        assertThat(links.open(links.seal(link), OwnPageLink.class)).isEmpty();
        assertThat(links.open(links.seal(own), UnsubscribeLink.class)).isEmpty();
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
        var others = links("another key of thirty-two bytes!".getBytes(java.nio.charset.StandardCharsets.US_ASCII));

        assertThat(others.open(links.seal(link), CheckInLink.class)).isEmpty();
    }

    @Test
    void a_token_with_any_bit_changed_opens_nothing() {
        var token = Base64.getUrlDecoder().decode(links.seal(link));
        for (var at = 0; at < token.length; at++) {
            for (var bit = 0; bit < 8; bit++) {
                var changed = token.clone();
                changed[at] ^= (byte) (1 << bit);
                assertThat(links.open(
                                Base64.getUrlEncoder().withoutPadding().encodeToString(changed), CheckInLink.class))
                        .as("bit %d of byte %d", bit, at)
                        .isEmpty();
            }
        }
    }

    @Test
    void a_token_with_any_letter_changed_left_out_or_added_opens_nothing() {
        var token = links.seal(link);
        for (var at = 0; at < token.length(); at++) {
            for (var letter : "AQgwBx_-=".toCharArray()) {
                var head = token.substring(0, at);
                var tail = token.substring(at + 1);
                if (letter != token.charAt(at)) {
                    assertThat(links.open(head + letter + tail, CheckInLink.class))
                            .as("letter %d", at)
                            .isEmpty();
                }
                assertThat(links.open(head + letter + token.substring(at), CheckInLink.class))
                        .isEmpty();
                assertThat(links.open(head + tail, CheckInLink.class)).isEmpty();
            }
        }
    }

    @RepeatedTest(20)
    void what_was_never_sealed_opens_nothing(RepetitionInfo seed) {
        var random = new Random(seed.getCurrentRepetition());
        assertThat(links.open("x".repeat(random.nextInt(40)), CheckInLink.class))
                .isEmpty();
        assertThat(links.open("%%%", CheckInLink.class)).isEmpty();
    }

    private static SealedLinks links(byte[] key) {
        return new SealedLinks(Base64.getEncoder().encodeToString(key), Optional.empty(), (_, _, _) -> {});
    }
}
