package dev.backstride.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TypesettingTest {

    @Inject
    Typesetting typesetting;

    @Test
    void html_says_what_the_text_says_and_nothing_can_be_smuggled_in() {
        var letter = new Letter("Next", List.of("up & <b>down</b>"), new Link("Answer now", "https://example.org/x"));

        assertThat(letter.text()).isEqualTo("""
                up & <b>down</b>

                Answer now: https://example.org/x

                Backstride
                """);
        assertThat(typesetting.html(letter))
                .contains("<title>Next</title>", "up &amp; &lt;b&gt;down&lt;/b&gt;", "href=\"https://example.org/x\"");
    }

    @Test
    void a_letter_that_asks_for_nothing_has_no_link() {
        assertThat(typesetting.html(new Letter("Next", List.of("Run as you planned."), null)))
                .doesNotContain("href");
    }

    @Test
    void who_may_have_no_more_of_them_reads_how_at_the_end() {
        var letter = new Letter("Next", List.of("Run as you planned."), null)
                .with(new Link("Turn mails like this off", "https://example.org/off"));

        assertThat(letter.text()).endsWith("""
                Backstride

                Turn mails like this off: https://example.org/off
                """);
        assertThat(typesetting.html(letter))
                .contains("href=\"https://example.org/off\"", ">Turn mails like this off</a>");
    }
}
