package dev.backstride.protocol.configuration;

import java.time.Duration;
import java.util.List;

/**
 * A session against the longest of the days before it (Schuster Brandt Frandsen 2025, doi 10.1136/bjsports-2024-109380).
 *
 * @param reference how far back the longest bout may lie: 30 d
 * @param smallPercent above this share of the longest a spike is small: 110 %
 * @param moderatePercent above this share it is moderate: 130 %
 * @param largePercent above this share it is large: 200 %
 * @param layoff a gap at least this long is a lay-off: 14 d
 */
public record LoadNumbers(
        @Within(least = "P30D", most = "P30D") Duration reference,
        @Within(least = "110", most = "110") int smallPercent,
        @Within(least = "130", most = "130") int moderatePercent,
        @Within(least = "200", most = "200") int largePercent,
        @Within(least = "P7D", most = "P28D") Duration layoff) {

    public LoadNumbers {
        Order.rising(List.of(smallPercent, moderatePercent, largePercent));
    }

    static LoadNumbers standard() {
        return new LoadNumbers(Duration.ofDays(30), 110, 130, 200, Duration.ofDays(14));
    }
}
