package dev.backstride.checks.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.checks.system.OneSystem;
import dev.backstride.checks.system.RunningSystem;
import dev.backstride.events.decision.Assessment;
import dev.backstride.events.decision.Decision;
import dev.backstride.stack.demo.client.Clock;
import dev.backstride.stack.demo.client.Decisions;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Whatever comes when, and however often: the running services end where the rules lead from all of it at once. The
 * histories and their disorder follow from seeds; story time is held.
 */
@ExtendWith(OneSystem.class)
class AnyOrderTest {

    private static final int RUNNERS = 10;
    private static final Duration AFTERWARDS = Duration.ofDays(3);

    private final Random random = new Random(43);

    @Test
    void facts_in_any_order_end_with_the_decisions_of_a_simulation(RunningSystem system) {
        var clock = system.doors().clock();
        var midnight = clock.now().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(1));
        clock.moveTo(midnight);
        var client = new Client(system.endpoints());
        var subjects = IntStream.range(0, RUNNERS)
                .mapToObj(seed -> Subject.registered(client, midnight + "-" + seed, History.of(seed, midnight)))
                .toList();
        live(subjects, midnight, clock);

        var end = clock.moveTo(clock.now().plus(AFTERWARDS));
        var partner = assertEndsAsSimulated(system, subjects, end);

        subjects.forEach(Subject::repeatAll);
        clock.moveTo(end);
        assertThat(assertEndsAsSimulated(system, subjects, end).issued()).isEqualTo(partner.issued());
    }

    private void live(List<Subject> subjects, Instant midnight, Clock clock) {
        var last = subjects.stream().mapToInt(Subject::lastEvening).max().orElseThrow();
        for (int evening = 0; evening <= last; evening++) {
            clock.moveTo(History.evening(midnight, evening));
            spend(evening, subjects);
        }
    }

    /** Somebody's deeds that are left of an evening. */
    private record Rest(Subject subject, Queue<Deed> deeds) {}

    /** Everybody's deeds of one evening, in between each other. */
    private void spend(int evening, List<Subject> subjects) {
        var busy = new ArrayList<Rest>();
        for (var subject : subjects) {
            busy.add(new Rest(subject, subject.evening(evening, random)));
        }
        busy.removeIf(rest -> rest.deeds().isEmpty());
        while (!busy.isEmpty()) {
            var rest = busy.get(random.nextInt(busy.size()));
            rest.subject().perform(rest.deeds().remove());
            busy.removeIf(left -> left.deeds().isEmpty());
        }
    }

    private static Partner assertEndsAsSimulated(RunningSystem system, List<Subject> subjects, Instant end) {
        var doors = system.doors();
        var partner = Partner.of(doors.kafka(), doors.program());
        var softly = new SoftAssertions();
        for (var subject : subjects) {
            var simulated = subject.simulated(end);
            softly.assertThat(simulated).isNotEmpty();
            softly.assertThat(inForce(doors.decisions(), subject.id()))
                    .as("in force for runner %d", subjects.indexOf(subject))
                    .isEqualTo(simulated);
            softly.assertThat(partner.holding(subject.id()))
                    .as("what a partner holds of runner %d", subjects.indexOf(subject))
                    .isEqualTo(simulated);
        }
        softly.assertAll();
        return partner;
    }

    private static List<Decision> inForce(Decisions decisions, UUID runner) {
        return decisions.inForce(runner).stream()
                .map(Assessment::content)
                .map(content -> content.decision())
                .toList();
    }
}
