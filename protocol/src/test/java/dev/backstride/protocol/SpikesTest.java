package dev.backstride.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Code;
import dev.backstride.events.fact.Run;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** V22: a run's distance against the longest of thirty days. */
class SpikesTest {

    private static final Instant START = Instant.parse("2025-09-01T07:00:00Z");
    private static final int FIFTY_MINUTES = 3_000;

    @ParameterizedTest
    @CsvSource({
        "11000,",
        "11001,SPIKE_SMALL",
        "13000,SPIKE_SMALL",
        "13001,SPIKE_MODERATE",
        "20000,SPIKE_MODERATE",
        "20001,SPIKE_LARGE"
    })
    void v22_ten_kilometres_were_the_longest(int meters, Code spike) {
        var story =
                Story.aRunner().add(Facts.run("longest", START.minus(Duration.ofDays(5)), FIFTY_MINUTES, 10_000, null));

        assertThat(spikes(story, meters)).isEqualTo(Stream.ofNullable(spike).toList());
    }

    @ParameterizedTest
    @CsvSource({"0,SPIKE_LARGE", "1,LOAD_REF_MISSING"})
    void v22_exactly_thirty_days_ago_counts_and_a_second_earlier_does_not(int secondsEarlier, Code code) {
        var then = START.minus(Duration.ofDays(30)).minusSeconds(secondsEarlier);
        var story = Story.aRunner().add(Facts.run("longest", then, FIFTY_MINUTES, 10_000, null));

        assertThat(spikes(story, 20_001)).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({"13420,", "13421,SPIKE_SMALL"})
    void a_bout_that_went_on_counts_whole(int meters, @Nullable Code spike) {
        var start = START.minus(Duration.ofDays(5));
        var story = Story.aRunner()
                .add(Facts.run("jog", start, 900, 2_200, null))
                .add(Facts.run("race", start.plus(Duration.ofMinutes(27)), 2_580, 10_000, null));

        assertThat(spikes(story, meters)).isEqualTo(Stream.ofNullable(spike).toList());
    }

    @Test
    void v22_a_week_of_twice_the_distance_is_no_spike_when_no_run_is() {
        var story = Story.aRunner();
        Stream.of(13, 10).forEach(ago -> story.add(easy(ago)));
        Stream.of(6, 4, 2).forEach(ago -> story.add(easy(ago)));

        assertThat(spikes(story, 10_000)).isEmpty();
    }

    private static Run easy(int daysAgo) {
        return Facts.run("easy-" + daysAgo, START.minus(Duration.ofDays(daysAgo)), FIFTY_MINUTES, 10_000, null);
    }

    private static List<Code> spikes(Story story, int meters) {
        var now = Facts.run("now", START, FIFTY_MINUTES, meters, null);
        return story
                .add(now)
                .asOf(START.plusSeconds(FIFTY_MINUTES))
                .decisions()
                .getLast()
                .content()
                .decision()
                .codes()
                .stream()
                .filter(code -> code.name().startsWith("SPIKE_") || code == Code.LOAD_REF_MISSING)
                .toList();
    }
}
