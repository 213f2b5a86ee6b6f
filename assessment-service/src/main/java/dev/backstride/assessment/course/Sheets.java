package dev.backstride.assessment.course;

import com.fasterxml.jackson.databind.util.StdConverter;
import dev.backstride.events.fact.Flag;
import dev.backstride.protocol.history.Panels;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Answers to red-flag questions by the instant they were given at: mostly a whole sheet has one.
 *
 * @param given what was answered together
 * @param fullSince from when on an answer counts for the full panel
 * @param shortSince the same for the short panel
 */
record Sheets(
        List<Sheet> given,
        @Nullable Instant fullSince,
        @Nullable Instant shortSince) {

    private static final List<Flag> FLAGS = List.of(Flag.values());

    /**
     * What was answered at one instant.
     *
     * @param flags their places in the list of all flags, which the shape of the text goes by
     */
    record Sheet(Instant at, List<Integer> flags) {}

    /** On the way out. */
    static final class Of extends StdConverter<Panels, Sheets> {
        @Override
        public Sheets convert(Panels panels) {
            var together = new TreeMap<Instant, List<Integer>>(panels.answered().entrySet().stream()
                    .collect(Collectors.groupingBy(
                            answer -> answer.getValue(),
                            Collectors.mapping(answer -> FLAGS.indexOf(answer.getKey()), Collectors.toList()))));
            var given = together.entrySet().stream()
                    .map(sheet -> new Sheet(sheet.getKey(), sheet.getValue()))
                    .toList();
            return new Sheets(given, panels.fullSince(), panels.shortSince());
        }
    }

    /** On the way back. */
    static final class Back extends StdConverter<Sheets, Panels> {
        @Override
        public Panels convert(Sheets sheets) {
            var answered = new EnumMap<Flag, Instant>(Flag.class);
            sheets.given.forEach(sheet -> sheet.flags.forEach(place -> answered.put(FLAGS.get(place), sheet.at)));
            return new Panels(answered, sheets.fullSince, sheets.shortSince);
        }
    }
}
