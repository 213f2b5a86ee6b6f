package dev.backstride.notification.followup;

import static dev.backstride.events.EventType.FOLLOWUP_ANSWERED;
import static dev.backstride.events.EventType.FOLLOWUP_EXPIRED;
import static dev.backstride.events.EventType.FOLLOWUP_PLANNED;
import static dev.backstride.events.EventType.FOLLOWUP_SENT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.notification.testing.Assessments;
import dev.backstride.notification.testing.Mailbox;
import dev.backstride.notification.testing.Patience;
import dev.backstride.notification.testing.Plans;
import dev.backstride.notification.testing.Scene;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** Quiet hours are those of the clock where the runner is (R-05, V19 c). */
@QuarkusTest
class TravelTest {

    private static final String NEW_YORK = "America/New_York";

    @Inject
    Scene scene;

    @Inject
    Mailbox mailbox;

    @Test
    void v19c_who_has_landed_is_asked_when_the_night_is_over_there() {
        scene.moveTo(scene.nextInBerlin(LocalTime.of(10, 0)));
        var runner = scene.aSleeper();
        var ended = scene.ran(runner).endedAt();
        scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED);

        var landed = scene.arrived(runner, NEW_YORK);

        var anew = scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED)
                .subList(2, 4);
        assertThat(anew).allSatisfy(event -> {
            assertThat(event.text("reason")).isEqualTo("ZONE_CHANGED");
            assertThat(event.header("ce_causation")).isEqualTo(landed.toString());
        });
        scene.moveTo(ended.plus(Duration.ofHours(1)));
        scene.moveTo(ended.plus(Duration.ofHours(24)));
        Patience.await().until(() -> !scene.told(runner, FOLLOWUP_EXPIRED).isEmpty());
        assertThat(mailbox.to(Scene.mailOf(runner))).isEmpty();

        scene.moveTo(ended.plus(Duration.ofHours(27)));
        Patience.await().until(() -> scene.told(runner, FOLLOWUP_SENT).size() == 1);
        assertThat(mailbox.to(Scene.mailOf(runner))).hasSize(1);
    }

    @Test
    void the_plan_says_where_the_run_ended() {
        scene.moveTo(scene.nextInBerlin(LocalTime.of(10, 0)));
        var runner = scene.aSleeper();
        var plan = Plans.both("abroad", scene.now()).in(NEW_YORK);

        scene.decided(Assessments.of(runner)
                .at(plan.endedAt())
                .bout("abroad")
                .planning(plan)
                .build());

        assertThat(scene.hears(runner, FOLLOWUP_PLANNED, FOLLOWUP_PLANNED))
                .allSatisfy(event -> assertThat(event.text("reason")).isEqualTo("QUIET_HOURS"));
    }

    @Test
    void news_of_an_older_place_and_a_place_that_is_none_change_nothing() {
        scene.moveTo(scene.nextInBerlin(LocalTime.of(10, 0)));
        var runner = scene.aSleeper();
        var before = scene.now().minus(Duration.ofDays(1));
        scene.ran(runner, "older", scene.now());
        scene.decided(Assessments.of(runner)
                .at(before)
                .bout("yesterday")
                .planning(Plans.nextDayOnly("yesterday", before).in(NEW_YORK))
                .build());
        scene.arrived(runner, "Middle/Earth");
        scene.felt(runner, scene.now().plus(Duration.ofMinutes(30)), 0);

        Patience.await().until(() -> !scene.told(runner, FOLLOWUP_ANSWERED).isEmpty());
        assertThat(scene.told(runner, FOLLOWUP_PLANNED))
                .extracting(event -> event.text("reason"))
                .containsOnly("AFTER_RUN");
    }
}
