package dev.backstride.protocol.climb;

import java.util.ArrayList;
import java.util.List;

/**
 * What was tried on a rung.
 *
 * @param peaks peaks of the bouts that count, oldest first, 0 to 10
 * @param untried conclusive bouts known as not tried
 * @param nudged whether the runner was asked to try
 * @param extended whether the trial of rung 3 was extended
 */
public record Trial(List<Integer> peaks, int untried, boolean nudged, boolean extended) {

    public static final Trial EMPTY = new Trial(List.of(), 0, false, false);

    public Trial {
        peaks = List.copyOf(peaks);
    }

    public Trial tried(int peak) {
        var more = new ArrayList<>(peaks);
        more.add(peak);
        return new Trial(more, untried, nudged, extended);
    }

    public Trial untriedOnce() {
        return new Trial(peaks, untried + 1, nudged, extended);
    }

    public Trial nudgedOnce() {
        return new Trial(peaks, untried, true, extended);
    }

    public Trial extendedOnce() {
        return new Trial(peaks, untried, nudged, true);
    }

    public Trial again() {
        return new Trial(List.of(), 0, nudged, false);
    }

    /** The last {@code count} peaks, or fewer. */
    public List<Integer> last(int count) {
        return peaks.subList(Math.max(0, peaks.size() - count), peaks.size());
    }
}
