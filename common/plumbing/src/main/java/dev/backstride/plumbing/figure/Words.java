package dev.backstride.plumbing.figure;

import dev.backstride.devui.Figure;
import io.micrometer.core.instrument.Measurement;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A meter's reading the way a person would say it. */
final class Words {

    private static final String TIMESTAMP = ".timestamp";
    private static final String NOTHING_YET = "–";

    private Words() {}

    /** One meter. */
    static Figure single(Meter meter, Instant now) {
        var tags = meter.getId().getTags().stream()
                .map(tag -> tag.getKey() + "=" + tag.getValue())
                .collect(Collectors.joining(", "));
        return figure(meter.getId().getName(), tags, value(meter, now), List.of(meter));
    }

    /** All meters of one name as one figure: the sum, or the newest where they are moments. */
    static Figure whole(String name, List<Meter> meters, Instant now) {
        if (meters.isEmpty()) {
            return figure(name, "", NOTHING_YET, meters);
        }
        if (name.endsWith(TIMESTAMP)) {
            var newest = meters.stream()
                    .max(Comparator.comparingDouble(Words::number))
                    .orElseThrow();
            var which = newest.getId().getTags().stream().map(Tag::getValue).collect(Collectors.joining(" "));
            return figure(name, "", which.toUpperCase(Locale.ROOT) + ", " + value(newest, now), meters);
        }
        var sum = meters.stream().mapToDouble(Words::number).sum();
        return figure(name, "", amount(sum, unit(meters.getFirst())), meters);
    }

    private static Figure figure(String name, String detail, String value, Collection<Meter> meters) {
        var meaning = meters.stream()
                .map(meter -> meter.getId().getDescription())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("Nothing of this kind has happened yet");
        return new Figure(name, title(name), detail, value, meaning);
    }

    private static String title(String name) {
        var words = name.substring(name.indexOf('.') + 1).replace(TIMESTAMP, "").replace('.', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String value(Meter meter, Instant now) {
        var number = number(meter);
        if (meter.getId().getName().endsWith(TIMESTAMP)) {
            return time(Duration.between(Instant.ofEpochSecond((long) number), now)
                            .toSeconds()) + " ago";
        }
        return amount(number, unit(meter));
    }

    private static String amount(double number, String unit) {
        if (Double.isNaN(number)) {
            return NOTHING_YET;
        }
        return unit.equals("seconds")
                ? time(Math.round(number))
                : String.format(Locale.ROOT, "%,d", Math.round(number));
    }

    private static String time(long seconds) {
        if (seconds < 60) {
            return Math.max(0, seconds) + " s";
        }
        return seconds < 3600 ? seconds / 60 + " min" : seconds / 3600 + " h";
    }

    private static double number(Meter meter) {
        return StreamSupport.stream(meter.measure().spliterator(), false)
                .mapToDouble(Measurement::getValue)
                .findFirst()
                .orElse(Double.NaN);
    }

    private static String unit(Meter meter) {
        return Objects.requireNonNullElse(meter.getId().getBaseUnit(), "");
    }
}
