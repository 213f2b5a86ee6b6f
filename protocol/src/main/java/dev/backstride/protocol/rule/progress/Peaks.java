package dev.backstride.protocol.rule.progress;

import dev.backstride.protocol.configuration.TrialNumbers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judges the peaks of a few bouts, each 0 to 10. */
final class Peaks {

    private Peaks() {}

    /** Whether at least two of them hurt. */
    static boolean persist(List<Integer> peaks, TrialNumbers numbers) {
        var hurting = 0;
        for (var peak : peaks) {
            hurting += peak >= numbers.persistingPeak() ? 1 : 0;
        }
        return hurting >= numbers.persisting();
    }

    /** Whether their median is 2 points below the level at entry, or at most 70 % of it; unknown is no. */
    static boolean improved(List<Integer> peaks, @Nullable Integer entryPeak, TrialNumbers numbers) {
        if (entryPeak == null) {
            return false;
        }
        var twiceMedian = twiceMedian(peaks);
        return twiceMedian <= 2 * (entryPeak - numbers.improvedBy())
                || 50 * twiceMedian <= numbers.improvedPercent() * entryPeak;
    }

    private static int twiceMedian(List<Integer> peaks) {
        var sorted = peaks.stream().sorted().toList();
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? 2 * sorted.get(middle) : sorted.get(middle - 1) + sorted.get(middle);
    }
}
