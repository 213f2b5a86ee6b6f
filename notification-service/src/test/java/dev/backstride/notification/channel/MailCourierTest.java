package dev.backstride.notification.channel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Recipient;
import dev.backstride.events.runner.Channel;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MailCourierTest {

    @Test
    void a_mail_is_sent_again_under_the_same_id() {
        var message = new UUID(1, 2);

        assertThat(MailCourier.mail(parcel(message, 1)).getHeaders())
                .isEqualTo(MailCourier.mail(parcel(message, 2)).getHeaders())
                .containsEntry("Message-ID", List.of("<00000000-0000-0001-0000-000000000002@backstride>"));
    }

    @Test
    void a_mail_says_its_language() {
        assertThat(MailCourier.mail(parcel(UUID.randomUUID(), 1)).getHeaders())
                .containsEntry("Content-Language", List.of("de"));
    }

    private static Parcel parcel(UUID message, int attempt) {
        var contents = new Contents("FOLLOW_UP", null, Recipient.RUNNER, "de", "Next", "text", "html", Instant.EPOCH);
        return new Parcel(
                "demo",
                message,
                UUID.randomUUID(),
                Channel.MAIL,
                "ada@example.org",
                contents,
                true,
                attempt,
                Instant.EPOCH);
    }
}
