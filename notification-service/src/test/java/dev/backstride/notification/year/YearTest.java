package dev.backstride.notification.year;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.notification.testing.Api;
import dev.backstride.notification.testing.Scene;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The right question at the right moment, once: in a year of one runner's life. */
@QuarkusTest
class YearTest {

    private static final int SEED = 5;
    private static final LocalTime NIGHT = LocalTime.of(22, 0);
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    /** What waits for nobody's night and counts for no day. */
    private static final Set<String> ALARMS = Set.of("ESC_EMERGENCY", "ESC_URGENT");

    /** Why a question may be left out. */
    private static final Set<String> REASONS =
            Set.of("QUIET_HOURS", "CAP", "ZONE_CHANGED", "NEWER_BOUT", "STOPPED", "ALREADY_ANSWERED", "ANSWERED");

    /** Why a questionnaire may be left out. */
    private static final Set<String> UNASKED =
            Set.of("ALREADY_ANSWERED", "STILL_OPEN", "OVER", "STOPPED", "CAP", "WINDOW_OVER");

    @Inject
    Scene scene;

    @Inject
    Player player;

    @Test
    void every_question_of_a_year_comes_once_at_a_good_hour_or_says_why_not() {
        var runner = scene.aSleeper();
        var year = Year.of(SEED, scene, runner, scene.now());
        year.play(player);

        var said = said(runner);
        var questions = said.stream().filter(one -> one.isA("FOLLOW_UP")).toList();
        var mails = said.stream().filter(Saying::isMailToRunner).toList();
        var routine =
                mails.stream().filter(mail -> !ALARMS.contains(mail.reason())).toList();
        var alarms = mails.size() - routine.size();

        assertThat(questions).hasSize(2 * year.bouts());
        assertThat(alarms).isPositive();
        questions.forEach(question -> isAskedOnceOrSaysWhy(question, about(question, routine)));
        questionnairesAreAskedOnceOrSayWhy(said, routine);
        routine.forEach(
                mail -> assertThat(isAtNight(mail.at(), year)).as("%s", mail).isFalse());
        routine.forEach(mail ->
                assertThat(earlierThatDay(mail, routine, year)).as("%s", mail).isLessThan(3));
        assertThat(reasonsOf(questions)).contains("QUIET_HOURS", "REMINDER");
    }

    private static void isAskedOnceOrSaysWhy(Saying question, List<Saying> mails) {
        var asked = mails.stream().filter(mail -> mail.reason().equals("DUE")).toList();
        var reminded =
                mails.stream().filter(mail -> mail.reason().equals("REMINDER")).toList();
        assertThat(asked).as("%s", question).hasSizeLessThanOrEqualTo(1);
        assertThat(reminded).as("%s", question).hasSizeLessThanOrEqualTo(asked.size());
        if (asked.isEmpty()) {
            assertThat(question.reasons()).as("%s", question).containsAnyElementsOf(REASONS);
        }
        question.answeredAt()
                .forEach(answered -> assertThat(mails)
                        .as("%s", question)
                        .allSatisfy(mail -> assertThat(mail.at()).isBeforeOrEqualTo(answered)));
    }

    /** Half of the year's Sundays are in an episode. */
    private static void questionnairesAreAskedOnceOrSayWhy(List<Saying> said, List<Saying> mails) {
        var prompts = said.stream().filter(one -> one.isA("QUESTIONNAIRE")).toList();
        var asked = prompts.stream()
                .filter(prompt -> !about(prompt, mails).isEmpty())
                .toList();

        assertThat(prompts).hasSizeGreaterThan(26);
        assertThat(asked).hasSizeGreaterThan(13);
        assertThat(asked).allSatisfy(prompt -> assertThat(about(prompt, mails)).hasSize(1));
        assertThat(prompts)
                .filteredOn(prompt -> !asked.contains(prompt) && !prompt.state().equals("PLANNED"))
                .allSatisfy(prompt -> assertThat(prompt.reason()).isIn(UNASKED));
        assertThat(prompts).extracting(Saying::reason).contains("ALREADY_ANSWERED", "OVER");
    }

    private static boolean isAtNight(Instant at, Year year) {
        var time = at.atZone(year.placeAt(at)).toLocalTime();
        return !time.isBefore(NIGHT) || time.isBefore(MORNING);
    }

    private static long earlierThatDay(Saying mail, List<Saying> mails, Year year) {
        var here = year.placeAt(mail.at());
        var midnight = mail.at().atZone(here).toLocalDate().atStartOfDay(here).toInstant();
        return mails.stream()
                .filter(other -> !other.id().equals(mail.id()) && !other.at().isBefore(midnight))
                .filter(other -> other.at().isBefore(mail.at())
                        || (other.at().equals(mail.at()) && other.id().compareTo(mail.id()) < 0))
                .count();
    }

    private static List<Saying> about(Saying question, List<Saying> mails) {
        return mails.stream().filter(mail -> question.id().equals(mail.about())).toList();
    }

    private static List<String> reasonsOf(List<Saying> questions) {
        return questions.stream()
                .flatMap(question -> question.reasons().stream())
                .distinct()
                .toList();
    }

    /** All that the API shows, page by page. */
    private static List<Saying> said(UUID runner) {
        var all = new ArrayList<Saying>();
        var page = page(runner, null);
        for (var next = page.getString("next"); ; next = page.getString("next")) {
            page.<Map<String, Object>>getList("items").stream().map(Saying::of).forEach(all::add);
            if (next == null) {
                return all;
            }
            page = page(runner, next);
        }
    }

    private static JsonPath page(UUID runner, @Nullable String after) {
        var asking = Api.clinician();
        return (after == null ? asking : asking.queryParam("after", after))
                .get(Api.messagesOf(runner))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
