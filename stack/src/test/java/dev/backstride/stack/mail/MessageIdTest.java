package dev.backstride.stack.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MessageIdTest {

    @Test
    void it_is_found_among_other_headers_however_it_is_spelled() {
        assertThat(in("From: a@example\r\nMESSAGE-id:  <1@example> \r\n\r\ntext"))
                .isEqualTo("<1@example>");
    }

    @Test
    void it_may_stand_on_the_next_line() {
        assertThat(in("Message-ID:\r\n <long@example>\r\nTo: b@example\r\n\r\n"))
                .isEqualTo("<long@example>");
    }

    @Test
    void what_the_text_says_is_no_header() {
        assertThat(in("From: a@example\r\n\r\nMessage-ID: <2@example>\r\n")).isEmpty();
    }

    @Test
    void a_mail_that_breaks_off_has_none() {
        assertThat(in("From: a@example")).isEmpty();
        assertThat(in("Message-ID:")).isEmpty();
        assertThat(in("")).isEmpty();
    }

    private static String in(String mail) {
        return MessageId.of(mail.getBytes(StandardCharsets.US_ASCII));
    }
}
