package dev.backstride.checkin.care;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.backstride.checkin.words.CareWords;
import dev.backstride.events.fact.ClearanceOutcome;
import dev.backstride.events.fact.ClearedBy;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads a filled-in form into the fact it tells, as the API would be told it, and remembers what is wrong with each field. */
final class Filling {

    static final String OUTCOME = "outcome";
    static final String RUNG = "rung";
    static final String NOTE = "note";
    static final String ENTRY_PEAK = "entryPeak";

    private static final int HIGHEST_RUNG = 3;
    private static final int WORST = 10;
    private static final int LONGEST_NOTE = 2_000;

    private final CareWords words;
    private final MultivaluedMap<String, String> given;
    private final Map<String, String> wrong = new LinkedHashMap<>();
    private final ObjectNode fact = JsonNodeFactory.instance.objectNode();

    private Filling(CareWords words, MultivaluedMap<String, String> given) {
        this.words = words;
        this.given = given;
        fact.put(Form.ID, said(Form.ID).orElse(""));
    }

    /** What a clinician says who clears. */
    static Filling clearance(CareWords words, MultivaluedMap<String, String> given) {
        var filling = new Filling(words, given);
        filling.readClearance();
        return filling;
    }

    /** What one says who places. */
    static Filling placement(CareWords words, MultivaluedMap<String, String> given) {
        var filling = new Filling(words, given);
        filling.number(RUNG, 1, HIGHEST_RUNG, words.needsRung());
        filling.number(ENTRY_PEAK, 0, WORST, words.needsLevel());
        return filling;
    }

    private void readClearance() {
        fact.put("by", ClearedBy.CLINICIAN.name());
        var outcome = said(OUTCOME).flatMap(Filling::outcome);
        outcome.ifPresentOrElse(
                chosen -> fact.put(OUTCOME, chosen.name()), () -> wrong.put(OUTCOME, words.needsOutcome()));
        if (outcome.filter(ClearanceOutcome.RESUME::equals).isPresent()) {
            number(RUNG, 1, HIGHEST_RUNG, words.needsRung());
        }
        said(NOTE).ifPresent(note -> {
            fact.put(NOTE, note);
            if (note.length() > LONGEST_NOTE) {
                wrong.put(NOTE, words.tooLong(LONGEST_NOTE));
            }
        });
    }

    /** What to put right, by field; empty where nothing is. */
    Map<String, String> wrong() {
        return Map.copyOf(wrong);
    }

    /** The fact but for its time. */
    ObjectNode fact() {
        return fact;
    }

    private void number(String field, int least, int most, String complaint) {
        said(field)
                .flatMap(Filling::number)
                .filter(number -> number >= least && number <= most)
                .ifPresentOrElse(number -> fact.put(field, number), () -> wrong.put(field, complaint));
    }

    private Optional<String> said(String field) {
        return Optional.ofNullable(given.getFirst(field)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static Optional<ClearanceOutcome> outcome(String name) {
        return Arrays.stream(ClearanceOutcome.values())
                .filter(outcome -> outcome.name().equals(name))
                .findFirst();
    }

    private static Optional<Integer> number(String text) {
        return text.matches("[0-9]{1,2}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
