package dev.backstride.recording.fit.activity;

import static dev.backstride.recording.fit.BaseType.MISSING;

import dev.backstride.recording.Recording.Device;
import dev.backstride.recording.fit.FitMessage;
import java.util.Map;

/** Who made a device, by its number in FIT. */
final class Maker {

    static final long COROS = 294;

    private static final Map<Long, String> NAMES = Map.ofEntries(
            Map.entry(1L, "garmin"),
            Map.entry(3L, "zephyr"),
            Map.entry(13L, "dynastream"),
            Map.entry(15L, "dynastream"),
            Map.entry(23L, "suunto"),
            Map.entry(32L, "wahoo_fitness"),
            Map.entry(38L, "osynce"),
            Map.entry(70L, "sigmasport"),
            Map.entry(71L, "tomtom"),
            Map.entry(95L, "stryd"),
            Map.entry(123L, "polar_electro"),
            Map.entry(144L, "zwift"),
            Map.entry(255L, "development"),
            Map.entry(260L, "zwift"),
            Map.entry(265L, "strava"),
            Map.entry(267L, "bryton"),
            Map.entry(294L, "coros"),
            Map.entry(307L, "decathlon"),
            Map.entry(309L, "huawei"));

    private Maker() {}

    /** The device of a file_id message, by the numbers of its fields for maker, product and product's name. */
    static Device device(FitMessage message, int maker, int product, int name) {
        var number = message.number(maker);
        var text = message.text(name);
        return new Device(
                number == MISSING ? "" : NAMES.getOrDefault(number, "maker " + number),
                !text.isEmpty() || message.number(product) == MISSING ? text : "product " + message.number(product));
    }
}
