package dev.backstride.stack.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConductorTest {

    private static final Instant SIX = Instant.parse("2026-03-02T06:00:00Z");
    private static final Instant SEVEN = SIX.plusSeconds(3600);
    private static final Instant EIGHT = SEVEN.plusSeconds(3600);
    private static final Instant NINE = EIGHT.plusSeconds(3600);

    private final StoryTime time = StoryTime.from(SIX);
    private FakeService one;
    private FakeService two;

    @BeforeEach
    void start() throws IOException {
        one = new FakeService(0, SIX);
        two = new FakeService(0, SIX);
    }

    @AfterEach
    void stop() {
        one.close();
        two.close();
    }

    @Test
    void every_due_instant_on_the_way_is_visited_and_none_beyond() {
        one.plan(SEVEN);
        two.plan(EIGHT);
        two.plan(NINE.plusSeconds(1));

        var there = conductor(() -> Flow.NONE).moveTo(NINE);

        assertThat(there).isEqualTo(new StoryState(NINE, true, NINE.plusSeconds(1), false));
        assertThat(one.fired()).containsExactly(SEVEN);
        assertThat(two.fired()).containsExactly(EIGHT);
        assertThat(List.of(one.now(), two.now())).containsOnly(NINE);
    }

    @Test
    void a_busy_service_is_waited_for() {
        one.plan(SEVEN);
        one.beSlow(5);

        assertThat(conductor(() -> Flow.NONE).moveTo(SEVEN).busy()).isFalse();
    }

    @Test
    void records_that_nobody_finished_are_waited_for() {
        var looks = new AtomicInteger();

        conductor(() -> new Flow(Map.of(), Map.of("checkin", looks.incrementAndGet() < 4 ? 1L : 0L)))
                .moveTo(SEVEN);

        assertThat(looks).hasValueGreaterThanOrEqualTo(5);
    }

    @Test
    void who_never_comes_to_rest_is_named() {
        var conductor = conductor(() -> new Flow(Map.of(), Map.of("assessment", 7L)));

        assertThatThrownBy(() -> conductor.moveTo(SEVEN))
                .isInstanceOf(CannotMove.class)
                .hasMessageContaining("assessment is 7 records behind");
    }

    @Test
    void a_service_that_is_gone_is_named() {
        two.close();

        assertThatThrownBy(() -> conductor(() -> Flow.NONE).moveTo(SEVEN)).hasMessageContaining("two does not answer");
    }

    @Test
    void a_service_that_comes_back_learns_the_time() throws IOException {
        conductor(() -> Flow.NONE).moveTo(EIGHT);
        one.close();
        one = new FakeService(0, SIX);

        conductor(() -> Flow.NONE).state();

        assertThat(one.now()).isEqualTo(EIGHT);
    }

    @Test
    void story_time_never_goes_back() {
        var conductor = conductor(() -> Flow.NONE);
        conductor.moveTo(EIGHT);

        assertThatThrownBy(() -> conductor.moveTo(SEVEN)).hasMessageContaining("never goes back");
        assertThat(one.now()).isEqualTo(EIGHT);
    }

    @Test
    void a_service_whose_data_are_further_in_the_story_takes_the_others_along() throws IOException {
        two.close();
        two = new FakeService(0, EIGHT);

        assertThat(conductor(() -> Flow.NONE).stop().now()).isEqualTo(EIGHT);
        assertThat(one.now()).isEqualTo(EIGHT);
    }

    @Test
    void story_time_runs_until_it_is_held() {
        var conductor = conductor(() -> Flow.NONE);

        assertThat(conductor.run(3600).held()).isFalse();
        assertThat(two.rate()).isEqualTo(3600);

        var held = conductor.stop();
        assertThat(held.held()).isTrue();
        assertThat(held.now()).isAfterOrEqualTo(SIX);
        assertThat(List.of(one.rate(), two.rate())).containsOnly(0.0);
        assertThat(List.of(one.now(), two.now())).containsOnly(held.now());
    }

    @Test
    void real_time_cannot_be_led() {
        var conductor = new Conductor(StoryTime.from(null), List.of(), () -> Flow.NONE, Duration.ofSeconds(1));

        assertThatThrownBy(() -> conductor.moveTo(NINE)).hasMessageContaining("--story-start");
        assertThat(conductor.state().now()).isBetween(Instant.now().minusSeconds(5), Instant.now());
    }

    private Conductor conductor(Supplier<Flow> flow) {
        var clocks = List.of(
                new ServiceClock("one", one.url(), () -> "token"), new ServiceClock("two", two.url(), () -> "token"));
        return new Conductor(time, clocks, flow, Duration.ofSeconds(1));
    }
}
