package dev.backstride.stack.simulate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What was decided against what was expected; there is one decision of an instant at most. */
final class Comparison {

    private Comparison() {}

    /** The lines that differ, by time: {@code -} what was expected, {@code +} what was decided instead. */
    static List<String> differences(List<Line> expected, List<Line> decided) {
        var wanted = byTime(expected);
        var got = byTime(decided);
        var times = new TreeSet<>(wanted.keySet());
        times.addAll(got.keySet());
        var lines = new ArrayList<String>();
        for (var time : times) {
            var missing = new ArrayList<>(wanted.getOrDefault(time, List.of()));
            var extra = new ArrayList<>(got.getOrDefault(time, List.of()));
            wanted.getOrDefault(time, List.of()).forEach(extra::remove);
            got.getOrDefault(time, List.of()).forEach(missing::remove);
            missing.forEach(line -> lines.add("- " + line));
            extra.forEach(line -> lines.add("+ " + line));
        }
        return lines;
    }

    private static Map<Instant, List<Line>> byTime(List<Line> lines) {
        var byTime = new HashMap<Instant, List<Line>>();
        lines.forEach(line ->
                byTime.computeIfAbsent(line.at(), _ -> new ArrayList<>()).add(line));
        return byTime;
    }
}
