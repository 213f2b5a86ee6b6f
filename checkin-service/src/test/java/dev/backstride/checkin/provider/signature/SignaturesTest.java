package dev.backstride.checkin.provider.signature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who signs is believed, for five minutes. */
class SignaturesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T06:00:00Z");
    private static final byte[] BODY = "{\"a\":1}".getBytes(UTF_8);
    private static final List<String> SECRETS = List.of("new", "old");

    /** RFC 4231, test case 2. */
    @Test
    void signatures_are_those_of_the_standard() {
        assertThat(Signatures.hex("Jefe", "what do ya want for nothing?".getBytes(UTF_8)))
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    @ParameterizedTest
    @ValueSource(strings = {"new", "old"})
    void while_a_secret_is_changed_both_are_good(String secret) {
        assertThat(Signatures.isOf(BODY, Signatures.hex(secret, BODY), SECRETS)).isTrue();
        assertThat(Signatures.isStamped(BODY, stamped(secret, NOW, BODY), SECRETS, NOW))
                .isTrue();
    }

    @Test
    void upper_case_is_the_same_number() {
        assertThat(Signatures.isOf(BODY, Signatures.hex("new", BODY).toUpperCase(Locale.ROOT), SECRETS))
                .isTrue();
    }

    @Test
    void another_body_another_secret_and_no_signature_are_refused() {
        var right = Signatures.hex("new", BODY);

        assertThat(Signatures.isOf("{\"a\":2}".getBytes(UTF_8), right, SECRETS)).isFalse();
        assertThat(Signatures.isOf(BODY, Signatures.hex("stolen", BODY), SECRETS))
                .isFalse();
        assertThat(Signatures.isOf(BODY, "", SECRETS)).isFalse();
        assertThat(Signatures.isOf(BODY, right, List.of())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {-301, 301, 86_400})
    void what_was_signed_at_another_time_is_refused(long seconds) {
        var then = NOW.plus(Duration.ofSeconds(seconds));

        assertThat(Signatures.isStamped(BODY, stamped("new", then, BODY), SECRETS, NOW))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {-300, -1, 0, 300})
    void five_minutes_either_way_are_let_pass(long seconds) {
        var then = NOW.plus(Duration.ofSeconds(seconds));

        assertThat(Signatures.isStamped(BODY, stamped("new", then, BODY), SECRETS, NOW))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "t=", "v1=00", "t=x,v1=00", "t=99999999999999999999,v1=00", ",,=,"})
    void headers_of_another_form_are_refused(String header) {
        assertThat(Signatures.isStamped(BODY, header, SECRETS, NOW)).isFalse();
    }

    @Test
    void the_stamp_is_signed_too() {
        var signed = stamped("new", NOW.minusSeconds(600), BODY);
        var moved = signed.replaceFirst("t=\\d+", "t=" + NOW.getEpochSecond());

        assertThat(Signatures.isStamped(BODY, moved, SECRETS, NOW)).isFalse();
    }

    private static String stamped(String secret, Instant at, byte[] body) {
        var stamp = Long.toString(at.getEpochSecond());
        return "t=" + stamp + ",v1=" + Signatures.hex(secret, (stamp + ".").getBytes(UTF_8), body);
    }
}
