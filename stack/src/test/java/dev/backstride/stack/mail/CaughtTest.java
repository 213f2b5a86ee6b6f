package dev.backstride.stack.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.stack.mail.Caught.Tally;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CaughtTest {

    private final Caught caught = new Caught();

    @Test
    void all_mails_are_counted_and_the_newest_kept() {
        for (var mail = 0; mail < 10_001; mail++) {
            caught.add(mail("<" + mail + "@example>"));
        }

        assertThat(caught.tally()).isEqualTo(new Tally(10_001, 10_001));
        assertThat(caught.mails()).hasSize(10_000);
        assertThat(caught.mails().getFirst().id()).isEqualTo("<1@example>");
    }

    @Test
    void a_mail_that_came_again_counts_as_a_mail_and_not_as_an_id() {
        caught.add(mail("<once@example>"));
        caught.add(mail("<once@example>"));

        assertThat(caught.tally()).isEqualTo(new Tally(2, 1));
    }

    private static RawMail mail(String id) {
        var bytes = "Message-ID: %s\r\nSubject: subject\r\n\r\ntext\r\n".formatted(id);
        return new RawMail("jo@example.org", bytes.getBytes(StandardCharsets.US_ASCII), Instant.EPOCH);
    }
}
