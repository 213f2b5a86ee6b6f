package dev.backstride.bench.host;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Processor time that the parts of a system, and we ourselves, have had so far. */
public record Bill(Map<String, Duration> parts) {

    private static final double NANOS_IN_A_MICRO = 1_000;

    /** As it stands now. */
    public static Bill of(SystemUnderTest system) {
        var parts = new LinkedHashMap<String, Duration>();
        for (var service : new String[] {"checkin", "assessment", "notification"}) {
            parts.put(service, system.service(service).processorTime());
        }
        parts.put("database", system.database().processorTime());
        parts.put("generator", Family.of(ProcessHandle.current()).ownProcessorTime());
        return new Bill(parts);
    }

    /** Microseconds of a core that each part had since {@code earlier}, for each of {@code times}. */
    public Map<String, Double> microsSince(Bill earlier, long times) {
        var micros = new LinkedHashMap<String, Double>();
        parts.forEach((part, time) -> micros.put(
                part,
                time.minus(earlier.parts.getOrDefault(part, Duration.ZERO)).toNanos() / NANOS_IN_A_MICRO / times));
        return micros;
    }
}
