package dev.backstride.notification.partner.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.backstride.notification.runner.Key;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The key of webhooks' secrets changes, with that of links where it has none of its own, and each partner's secret stays. */
class SafeTest {

    private static final String SECRET = "whsec_" + key(9);
    private static final Key WEBHOOK = new Key("demo", UUID.randomUUID());

    @Test
    void a_secret_that_was_sealed_before_opens_when_the_key_of_links_changes() {
        var before = safe(Map.of("backstride.links.key", key(1)));
        var after = safe(Map.of("backstride.links.key", key(2), "backstride.links.other-keys", key(1)));

        assertThat(after.open(WEBHOOK, before.seal(WEBHOOK, SECRET))).isNotNull();
        assertThat(safe(Map.of("backstride.links.key", key(2))).open(WEBHOOK, after.seal(WEBHOOK, SECRET)))
                .as("the new key seals")
                .isNotNull();
    }

    @Test
    void keys_of_its_own_are_the_newest_first() {
        var before = safe(Map.of("backstride.links.key", key(1)));
        var own = safe(Map.of("backstride.links.key", key(3), "backstride.webhooks.keys", key(2) + "," + key(1)));

        assertThat(own.open(WEBHOOK, before.seal(WEBHOOK, SECRET))).isNotNull();
        assertThatIllegalStateException()
                .isThrownBy(() -> before.open(WEBHOOK, own.seal(WEBHOOK, SECRET)))
                .withMessageContaining("backstride.webhooks.keys");
    }

    /** As the service is configured, but for these. */
    private static Safe safe(Map<String, String> configured) {
        try {
            var file = Objects.requireNonNull(SafeTest.class.getResource("/application.properties"));
            var config = new SmallRyeConfigBuilder()
                    .addDefaultInterceptors()
                    .withSources(
                            new PropertiesConfigSource(configured, "test", 500), new PropertiesConfigSource(file, 100))
                    .withValidateUnknown(false)
                    .withMapping(WebhookConfig.class)
                    .build();
            return new Safe(config.getConfigMapping(WebhookConfig.class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String key(int first) {
        var key = new byte[32];
        key[0] = (byte) first;
        return Base64.getEncoder().encodeToString(key);
    }
}
