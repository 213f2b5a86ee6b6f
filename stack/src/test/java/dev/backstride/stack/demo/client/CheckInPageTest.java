package dev.backstride.stack.demo.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.stack.mail.Mail;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CheckInPageTest {

    private static final URI LINK = URI.create("http://localhost:8080/check-in/abc-DEF_1");

    @Test
    void a_mail_leads_to_its_page() {
        assertThat(CheckInPage.link(mail("Answer now: " + LINK + "\nThank you")))
                .contains(LINK);
        assertThat(CheckInPage.link(mail("Your next run: as planned"))).isEmpty();
    }

    @Test
    void a_page_offers_what_its_form_has() {
        var page = new CheckInPage(LINK, """
                <h1>How is your lower back?</h1><form method="post"><legend>How is it now?</legend>
                <input type="radio" name="level" value="3" required></form>""");
        assertThat(page.heading()).isEqualTo("How is your lower back?");
        assertThat(page.questions()).containsExactly("How is it now?");
        assertThat(page.offers("level", "3")).isTrue();
        assertThat(page.offers("peak", "3")).isFalse();
    }

    private static Mail mail(String text) {
        return new Mail(
                "<1@backstride>", "runner@example.org", "How is your back now?", text, "", Map.of(), Instant.EPOCH);
    }
}
