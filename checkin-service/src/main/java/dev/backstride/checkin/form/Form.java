package dev.backstride.checkin.form;

import dev.backstride.checkin.question.Question;
import dev.backstride.checkin.question.Unrated;
import dev.backstride.checkin.words.Times;
import dev.backstride.checkin.words.Words;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The form as it is shown.
 *
 * @param words what it says
 * @param open what it asks about
 * @param wrong what to put right, by field; empty at first
 * @param given what was filled in before
 */
public record Form(
        Words words, Question.Open open, Map<String, Entry.Wrong> wrong, MultivaluedMap<String, String> given) {

    /** The form as it is shown first. */
    public static Form of(Words words, Question.Open open) {
        return new Form(words, open, Map.of(), Filled.before(open));
    }

    /** That it was answered, and until when the answer may be changed; empty where it was not. */
    public String note() {
        return open.earlier()
                .map(earlier -> words.ask().changeable(Times.clock(words, open.runner(), earlier.until())))
                .orElse("");
    }

    /** Which run it is about; empty where that is gone. */
    public String about() {
        return run().map(unrated -> words.ask()
                        .about(Times.day(words, open.runner(), unrated.run().startedAt())))
                .orElse("");
    }

    public boolean asksPeak() {
        return run().isPresent();
    }

    public boolean asksStart() {
        return run().filter(Unrated::asksStart).isPresent();
    }

    public boolean asksWarmUp() {
        return run().filter(Unrated::asksWarmUp).isPresent();
    }

    public boolean asksStrength() {
        return run().filter(Unrated::asksStrength).isPresent();
    }

    /** Whether the start was filled in for the runner, from the run before. */
    public boolean knowsStart() {
        return run().flatMap(Unrated::usualStart).isPresent();
    }

    /** Whether the movements were. */
    public boolean knowsWarmUp() {
        return run().flatMap(Unrated::usualWarmUp).isPresent();
    }

    public List<String> levels() {
        return upTo(Fields.WORST);
    }

    public List<String> movements() {
        return upTo(Fields.MOVEMENTS);
    }

    public Options options() {
        return new Options(words.choice());
    }

    public boolean isChosen(String field, String value) {
        return given.getOrDefault(field, List.of()).contains(value);
    }

    public boolean isWrong() {
        return !wrong.isEmpty();
    }

    /** What is wrong with a field; empty where nothing is. */
    public String wrongWith(String field) {
        return Optional.ofNullable(wrong.get(field)).map(this::say).orElse("");
    }

    private String say(Entry.Wrong wrong) {
        return switch (wrong) {
            case NO_LEVEL -> words.ask().chooseLevel();
            case NO_PEAK -> words.ask().choosePeak();
            case BOTH -> words.ask().notBoth();
            case UNREADABLE -> words.ask().chooseOne();
        };
    }

    private Optional<Unrated> run() {
        return open.unrated();
    }

    private static List<String> upTo(int most) {
        return IntStream.rangeClosed(0, most).mapToObj(Integer::toString).toList();
    }
}
