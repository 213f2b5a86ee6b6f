package dev.backstride.notification.questionnaire;

import static dev.backstride.notification.questionnaire.Prompted.later;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Mode;
import dev.backstride.events.decision.Verdict;
import dev.backstride.events.fact.Instrument;
import dev.backstride.notification.testing.Assessments;
import dev.backstride.notification.testing.Patience;
import dev.backstride.notification.testing.Scene;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Each questionnaire that is due is asked once, or there is a reason why not. */
@QuarkusTest
class PromptStoryTest {

    private static final String WEEK = "How was the week with your back?";
    private static final String OUTLOOK = "The last two weeks with your back";
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @Inject
    Scene scene;

    @Inject
    Prompted prompted;

    @Test
    void a_week_in_an_episode_is_asked_about_on_sunday_evening_once_and_so_is_the_next() {
        var runner = scene.aRunner();
        var opening = prompted.opens(runner);
        scene.decided(opening);
        var first = prompted.sunday();

        scene.moveTo(first);
        prompted.awaitStates(runner, Instrument.OSTRC_H2, "ASKED", "PLANNED");
        prompted.decided(runner, scene.now(), Mode.ACTIVE);
        scene.moveTo(later(first, 7));
        prompted.awaitStates(runner, Instrument.OSTRC_H2, "EXPIRED", "ASKED", "PLANNED");

        prompted.awaitAsked(runner, first, later(first, 7));
        assertThat(prompted.mails(runner, WEEK)).isEqualTo(2);
    }

    @Test
    void who_answered_this_week_is_not_asked() {
        var runner = scene.aRunner();
        prompted.opens(runner);
        prompted.answered(runner, Instrument.OSTRC_H2, scene.now());
        prompted.decided(runner, scene.now(), Mode.ACTIVE);

        scene.moveTo(prompted.sunday());

        prompted.awaitStates(runner, Instrument.OSTRC_H2, "ALREADY_ANSWERED", "PLANNED");
        assertThat(prompted.mails(runner, WEEK)).isZero();
    }

    @Test
    void an_answer_on_monday_is_about_the_week_before() {
        var runner = scene.aRunner();
        prompted.opens(runner);
        var sunday = prompted.sunday();
        scene.moveTo(sunday);
        prompted.awaitStates(runner, Instrument.OSTRC_H2, "ASKED", "PLANNED");

        scene.moveTo(sunday.plus(Duration.ofHours(14)));
        prompted.answered(runner, Instrument.OSTRC_H2, scene.now());
        prompted.awaitStates(runner, Instrument.OSTRC_H2, "ANSWERED", "PLANNED");
        scene.moveTo(later(sunday, 7));

        prompted.awaitStates(runner, Instrument.OSTRC_H2, "ANSWERED", "ASKED", "PLANNED");
    }

    @Test
    void nobody_is_asked_while_stopped_and_everybody_again_once_cleared() {
        var runner = scene.aRunner();
        prompted.opens(runner);
        var sunday = prompted.sunday();
        prompted.decided(runner, scene.now().plusSeconds(1), Mode.STOPPED);
        // What was decided earlier and is heard later changes nothing.
        prompted.decided(runner, scene.now().minusSeconds(60), Mode.ACTIVE);
        scene.moveTo(sunday);
        prompted.awaitStates(runner, Instrument.OSTRC_H2, "STOPPED");

        scene.moveTo(later(sunday, 1));
        prompted.decided(runner, scene.now(), Mode.ACTIVE);
        prompted.awaitStates(runner, Instrument.OSTRC_H2, "STOPPED", "PLANNED");
        scene.moveTo(later(sunday, 7));

        prompted.awaitStates(runner, Instrument.OSTRC_H2, "STOPPED", "ASKED", "PLANNED");
    }

    @Test
    void an_episode_that_is_over_is_asked_about_no_more() {
        var runner = scene.aRunner();
        prompted.opens(runner);
        prompted.decided(runner, scene.now().plusSeconds(1), Mode.NONE);

        scene.moveTo(prompted.sunday());
        prompted.awaitStates(runner, Instrument.OSTRC_H2, "OVER");
        scene.moveTo(later(scene.now(), 9));

        prompted.awaitStates(runner, Instrument.START_BACK, "OVER");
        prompted.awaitAsked(runner);
    }

    @Test
    void the_outlook_is_asked_for_once_two_weeks_into_an_episode_and_expires_after_two_more() {
        var runner = scene.aRunner();
        var opened = prompted.opens(runner).content().decision().at();

        for (var day = 1; day <= 14; day++) {
            scene.moveTo(later(opened, day).plus(Duration.ofHours(9)));
        }
        prompted.awaitStates(runner, Instrument.START_BACK, "ASKED");
        prompted.decided(runner, scene.now(), Mode.ACTIVE);
        scene.moveTo(later(opened, 30));

        prompted.awaitStates(runner, Instrument.START_BACK, "EXPIRED");
        assertThat(prompted.mails(runner, OUTLOOK)).isEqualTo(1);
    }

    @Test
    void a_review_asks_for_the_outlook_the_same_evening() {
        var runner = scene.aRunner();
        prompted.opens(runner);
        prompted.decided(runner, scene.now().plusSeconds(1), Mode.REVIEW);
        prompted.awaitStates(runner, Instrument.START_BACK, "PLANNED", "PLANNED");

        var evening = scene.nextInBerlin(LocalTime.of(18, 0));
        scene.moveTo(evening);

        prompted.awaitAsked(runner, evening);
        assertThat(prompted.mails(runner, OUTLOOK)).isEqualTo(1);
    }

    @Test
    void a_questionnaire_that_still_waits_is_not_asked_a_second_time() {
        var runner = scene.aRunner();
        var opened = prompted.opens(runner).content().decision().at();
        scene.moveTo(later(opened, 14).plus(Duration.ofHours(9)));
        prompted.awaitStates(runner, Instrument.START_BACK, "ASKED");

        prompted.decided(runner, scene.now(), Mode.REVIEW);
        prompted.awaitStates(runner, Instrument.START_BACK, "ASKED", "STILL_OPEN");
        assertThat(prompted.mails(runner, OUTLOOK)).isEqualTo(1);
    }

    @Test
    void who_wants_quiet_is_left_alone() {
        var runner = scene.registerPaused(UUID.randomUUID(), later(scene.now(), 60));
        prompted.opens(runner);

        scene.moveTo(prompted.sunday());

        prompted.awaitStates(runner, Instrument.OSTRC_H2, "PAUSED", "PLANNED");
    }

    @Test
    void a_traveller_is_asked_in_the_evening_of_where_they_are() {
        var runner = scene.aRunner();
        prompted.opens(runner);
        var inBerlin = prompted.sunday();
        scene.arrived(runner, NEW_YORK.getId());
        var there = inBerlin.atZone(Prompted.BERLIN)
                .toLocalDateTime()
                .atZone(NEW_YORK)
                .toInstant();

        prompted.awaitPlanned(runner, "ZONE_CHANGED");
        scene.moveTo(inBerlin);
        scene.moveTo(there);

        prompted.awaitStates(runner, Instrument.OSTRC_H2, "ASKED", "PLANNED");
        prompted.awaitAsked(runner, there);
    }

    @Test
    void who_was_written_to_often_enough_on_sunday_is_asked_on_monday() {
        var runner = scene.aRunner();
        prompted.opens(runner);
        var sunday = prompted.sunday();
        scene.moveTo(sunday.minus(Duration.ofHours(3)));
        advise(runner, Action.EASE, 1);
        advise(runner, Action.REDUCE, 2);
        advise(runner, Action.REST, 3);

        prompted.awaitSent(runner, 4);
        scene.moveTo(sunday);
        prompted.awaitPlanned(runner, "CAP");
        scene.moveTo(sunday.plus(Duration.ofHours(6)));

        prompted.awaitStates(runner, Instrument.OSTRC_H2, "ASKED", "PLANNED");
        prompted.awaitAsked(runner, sunday.plus(Duration.ofHours(6)));
    }

    private void advise(UUID runner, Action action, int secondsLater) {
        scene.decided(Assessments.of(runner)
                .at(scene.now().plusSeconds(secondsLater))
                .deciding(Verdict.TOLERABLE, action)
                .in(Mode.ACTIVE, 1)
                .build());
    }

    @Test
    void an_answer_that_comes_as_it_is_due_is_asked_for_or_not_and_counts_either_way() {
        var runners = List.of(scene.aRunner(), scene.aRunner(), scene.aRunner(), scene.aRunner());
        prompted.opens(runners.getFirst());
        runners.subList(1, 4).forEach(prompted::opensNow);
        var sunday = prompted.sunday();

        runners.subList(0, 2).forEach(runner -> prompted.answered(runner, Instrument.OSTRC_H2, sunday));
        scene.moveTo(sunday);
        runners.subList(2, 4).forEach(runner -> prompted.answered(runner, Instrument.OSTRC_H2, sunday));

        runners.forEach(runner -> Patience.await()
                .untilAsserted(() -> assertThat(
                                prompted.states(runner, Instrument.OSTRC_H2).getFirst())
                        .isIn("ANSWERED", "ALREADY_ANSWERED")));
    }
}
