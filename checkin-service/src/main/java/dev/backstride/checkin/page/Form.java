package dev.backstride.checkin.page;

import dev.backstride.events.fact.Change;
import dev.backstride.events.fact.Phase;
import dev.backstride.events.fact.Side;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The form as it is shown.
 *
 * @param asksPeak whether the in-run peak is asked for
 * @param asksNews whether anything new is asked for
 * @param error what to put right; empty at first
 * @param note that it was answered, and until when the answer may be changed; empty where it was not
 * @param given what was filled in before
 */
public record Form(boolean asksPeak, boolean asksNews, String error, String note, Map<String, String> given) {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    /** Something to choose. */
    public record Option(String value, String words) {}

    static Form of(Question.Open question, String error, Map<String, String> given) {
        var zone = ZoneId.of(question.runner().profile().zone());
        var note = question.earlier()
                .map(earlier -> "You have answered this. You can change your answer until "
                        + WHEN.format(earlier.until().atZone(zone)) + ".")
                .orElse("");
        var shown = given.isEmpty() ? question.earlier().map(Form::fields).orElse(given) : given;
        return new Form(question.unrated().isPresent(), question.asksNews(), error, note, shown);
    }

    /** The form as it was filled in for an answer. */
    private static Map<String, String> fields(Question.Earlier earlier) {
        var fields = new HashMap<String, String>();
        fields.put("level", Integer.toString(earlier.level().level()));
        put(fields, "change", earlier.level().change());
        earlier.peak().ifPresent(peak -> {
            fields.put("peak", Integer.toString(peak.level()));
            put(fields, "side", peak.side());
            put(fields, "where", peak.where());
        });
        return fields;
    }

    private static void put(Map<String, String> fields, String field, @Nullable Enum<?> choice) {
        if (choice != null) {
            fields.put(field, choice.name());
        }
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
