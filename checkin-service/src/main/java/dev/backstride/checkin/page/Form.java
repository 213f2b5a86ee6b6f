package dev.backstride.checkin.page;

import dev.backstride.events.fact.Change;
import dev.backstride.events.fact.Phase;
import dev.backstride.events.fact.Side;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The form as it is shown.
 *
 * @param asksPeak whether the in-run peak is asked for
 * @param asksNews whether anything new is asked for
 * @param error what to put right; empty at first
 * @param given what was filled in before
 */
public record Form(boolean asksPeak, boolean asksNews, String error, Map<String, String> given) {

    /** Something to choose. */
    public record Option(String value, String words) {}

    static Form of(Question.Open question, String error, Map<String, String> given) {
        return new Form(question.unrated().isPresent(), question.asksNews(), error, given);
    }

    public List<String> levels() {
        return IntStream.rangeClosed(0, 10).mapToObj(Integer::toString).toList();
    }

    public List<Option> sides() {
        return Arrays.stream(Side.values())
                .map(side -> new Option(side.name(), Words.of(side)))
                .toList();
    }

    public List<Option> phases() {
        return Arrays.stream(Phase.values())
                .map(phase -> new Option(phase.name(), Words.of(phase)))
                .toList();
    }

    public List<Option> changes() {
        return Arrays.stream(Change.values())
                .map(change -> new Option(change.name(), Words.of(change)))
                .toList();
    }

    public boolean isChosen(String field, String value) {
        return value.equals(given.get(field));
    }
}
