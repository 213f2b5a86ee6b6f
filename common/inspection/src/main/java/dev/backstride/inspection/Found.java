package dev.backstride.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What was wrong with published records since somebody last asked. Safe for use by several threads. */
final class Found {

    private static final Queue<String> FAULTS = new ConcurrentLinkedQueue<>();

    private Found() {}

    static void add(String fault) {
        FAULTS.add(fault);
    }

    /** What was found; it is not found again. */
    static List<String> take() {
        var found = new ArrayList<String>();
        for (var fault = FAULTS.poll(); fault != null; fault = FAULTS.poll()) {
            found.add(fault);
        }
        return found;
    }
}
