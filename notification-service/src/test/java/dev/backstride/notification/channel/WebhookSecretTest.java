package dev.backstride.notification.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookSecretTest {

    /** The example that libraries for Standard Webhooks are tested with. */
    @Test
    void a_signature_is_that_of_the_standard() {
        var secret = WebhookSecret.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        var body = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);

        assertThat(secret.sign("msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330, body))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void id_time_and_body_are_all_signed() {
        var secret = WebhookSecret.of(of(24));
        var body = new byte[] {1, 2};

        assertThat(secret.sign("a", 1, body))
                .isEqualTo(secret.sign("a", 1, body))
                .isNotEqualTo(secret.sign("b", 1, body))
                .isNotEqualTo(secret.sign("a", 2, body))
                .isNotEqualTo(secret.sign("a", 1, new byte[] {1, 3}))
                .isNotEqualTo(WebhookSecret.of(of(64)).sign("a", 1, body));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret", "whsec_", "whsec_????", "WHSEC_MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIz"})
    void what_is_no_secret_is_refused_and_not_repeated(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WebhookSecret.of(text))
                .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("????", "MDEy"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 23, 65, 128})
    void a_secret_has_24_to_64_bytes(int bytes) {
        assertThatIllegalArgumentException().isThrownBy(() -> WebhookSecret.of(of(bytes)));
    }

    private static String of(int bytes) {
        var key = new byte[bytes];
        Arrays.fill(key, (byte) 7);
        return "whsec_" + Base64.getEncoder().encodeToString(key);
    }
}
