package dev.backstride.recording.health;

import dev.backstride.recording.xml.Text;
import java.util.Map;

/** A number and its unit, which is the phone's: distances come in the unit of its region. */
final class Quantity {

    private static final Map<String, Double> METRES =
            Map.of("m", 1.0, "km", 1000.0, "cm", 0.01, "mi", 1609.344, "ft", 0.3048, "yd", 0.9144, "in", 0.0254);

    private static final Map<String, Double> SECONDS = Map.of("s", 1.0, "min", 60.0, "hr", 3600.0);

    private Quantity() {}

    /** m; NaN where the number is none or the unit no length. */
    static double metres(String number, String unit) {
        return Text.number(number) * METRES.getOrDefault(unit, Double.NaN);
    }

    /** m, of a text such as {@code 8400 cm}; NaN where it is no length. */
    static double metres(String text) {
        var blank = text.indexOf(' ');
        return blank < 0 ? Double.NaN : metres(text.substring(0, blank), text.substring(blank + 1));
    }

    /** s; NaN where the number is none or the unit no time. */
    static double seconds(String number, String unit) {
        return Text.number(number) * SECONDS.getOrDefault(unit, Double.NaN);
    }
}
