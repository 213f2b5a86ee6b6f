package dev.backstride.protocol.bout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpeedsTest {

    @Test
    void of_no_speeds_there_is_no_median() {
        assertThat(median()).isEmpty();
    }

    @Test
    void of_two_in_the_middle_the_mean_counts_and_half_a_millimetre_goes_up() {
        assertThat(median(3_000, 2_500, 2_501, 1)).hasValue(2_501);
        assertThat(median(3_000, 2_500, 2_502, 1)).hasValue(2_501);
    }

    @Test
    void the_median_is_the_middle_of_the_sorted_speeds() {
        var random = new Random(4);
        for (int round = 0; round < 20_000; round++) {
            var speeds = random.ints(1 + random.nextInt(130), 2_000, 2_000 + 1 + random.nextInt(1_500))
                    .toArray();
            assertThat(median(speeds)).as(Arrays.toString(speeds)).hasValue(sortedMiddle(speeds));
        }
    }

    private static OptionalInt median(int... values) {
        var speeds = new Speeds(values.length);
        for (var value : values) {
            speeds.add(value);
        }
        return speeds.median();
    }

    private static int sortedMiddle(int[] speeds) {
        var sorted = Arrays.stream(speeds).sorted().toArray();
        var middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (int) Math.round((sorted[middle - 1] + sorted[middle]) / 2.0);
    }
}
