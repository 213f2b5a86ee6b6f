package dev.backstride.assessment.course;

import com.fasterxml.jackson.databind.util.StdConverter;
import dev.backstride.protocol.history.Strength;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/**
 * Dates with a strength session, as days since 1970.
 *
 * @param usual those on which nothing was new or heavier
 * @param heavier the others
 */
record Lifts(List<Long> usual, List<Long> heavier) {

    /** On the way out. */
    static final class Of extends StdConverter<Strength, Lifts> {
        @Override
        public Lifts convert(Strength strength) {
            return new Lifts(days(strength, false), days(strength, true));
        }

        private static List<Long> days(Strength strength, boolean heavier) {
            return strength.heavierOn().entrySet().stream()
                    .filter(date -> date.getValue() == heavier)
                    .map(date -> date.getKey().toEpochDay())
                    .toList();
        }
    }

    /** On the way back. */
    static final class Back extends StdConverter<Lifts, Strength> {
        @Override
        public Strength convert(Lifts lifts) {
            var heavierOn = new TreeMap<LocalDate, Boolean>();
            lifts.usual.forEach(day -> heavierOn.put(LocalDate.ofEpochDay(day), false));
            lifts.heavier.forEach(day -> heavierOn.put(LocalDate.ofEpochDay(day), true));
            return new Strength(heavierOn);
        }
    }
}
