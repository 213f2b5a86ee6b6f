package dev.backstride.recording.health;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All runs of an export, and the heart rates that were measured in them. */
final class Outings {

    /** More runs than anybody's life has are a broken file's. */
    static final int MOST = 50_000;

    /** So many heart rates are kept, 16 MB; of later ones none. Ten years of an hour's run a day have three million. */
    private static final int MOST_RATES = 4 << 20;

    private final List<Outing> inFile = new ArrayList<>();
    private List<Outing> byStart = List.of();
    private int rates;

    void add(Outing outing) {
        inFile.add(outing);
    }

    int size() {
        return inFile.size();
    }

    /** In the order of the file. */
    Outing get(int index) {
        return inFile.get(index);
    }

    /** All runs are known. */
    void close() {
        byStart = inFile.stream().sorted(Comparator.comparing(Outing::start)).toList();
    }

    /** A heart beat so often a minute, whoever measured it: a strap's app writes its own. */
    void beat(Instant time, double beats) {
        for (var i = firstAfter(time) - 1; i >= 0 && rates < MOST_RATES; i--) {
            var outing = byStart.get(i);
            if (outing.start().isBefore(time.minus(Outing.LONGEST))) {
                return;
            }
            if (outing.holds(time)) {
                outing.heartRates().add((int) outing.second(time), beats);
                rates++;
            }
        }
    }

    /** Index of the first that starts later. */
    private int firstAfter(Instant time) {
        var low = 0;
        var high = byStart.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (byStart.get(middle).start().isAfter(time)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
