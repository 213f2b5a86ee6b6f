package dev.backstride.notification.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MailHtmlTest {

    @Test
    void what_is_not_ascii_is_told_by_reference() {
        assertThat(MailHtml.of("Über 9 km – läuft 🙂")).isEqualTo("&#220;ber 9 km &#8211; l&#228;uft &#128578;");
    }

    @Test
    void lines_are_as_long_as_mail_may_have_them_and_end_where_they_did() {
        var html = IntStream.range(0, 100)
                .mapToObj(number -> "<p>" + "ä".repeat(number) + "</p>")
                .collect(Collectors.joining("\n"));

        var mail = MailHtml.of(html);

        assertThat(mail.lines()).hasSizeLessThan(50).allSatisfy(line -> {
            assertThat(line).hasSizeLessThanOrEqualTo(998).startsWith("<p>").endsWith("</p>");
        });
        assertThat(mail.replace("&#228;", "ä").replace("\n", " ")).isEqualTo(html.replace("\n", " "));
    }

    @Test
    void a_line_that_is_longer_by_itself_stays_whole() {
        var line = "x".repeat(2_000);

        assertThat(MailHtml.of("<p>\n" + line + "\n</p>")).isEqualTo("<p>\n" + line + "\n</p>");
    }
}
